/// Writes a drawing as the few elements that charts are made of, with plain presentation
/// attributes.
///
/// No style, no baseline keywords, no filters and no references: what is left is what Word,
/// PowerPoint and librsvg draw as a browser does. Coordinates are rounded here and nowhere else
/// on their way out. A page has a style sheet and a browser, and gets the same in fewer words.
struct SVGWriter {
  private(set) var bytes: [UInt8] = []
  /// What every id begins with.
  private let root: String
  private let textSize: Double
  /// Stands alone, without a style sheet.
  private let isFile: Bool
  let grid: Grid
  /// Elements outside a group stand on lines of their own.
  private(set) var isInGroup = false
  /// How the path looks that is still open for more lines; on pages only.
  var openPath: Paint?
  /// The text that gets a clearing; on pages only.
  private var cleared: PlacedText?

  static func bytes(of drawing: Drawing, _ caption: Caption, for use: SVGUse) -> [UInt8] {
    var writer = SVGWriter(drawing, caption, use)
    writer.begin(drawing, caption)
    for element in drawing.elements { writer.write(element) }
    writer.endPath()
    writer.raw("</svg>\n")
    return writer.bytes
  }

  private init(_ drawing: Drawing, _ caption: Caption, _ use: SVGUse) {
    isFile = use == .file
    grid = isFile ? .tenths : .halves
    root = SVGWriter.name("\(caption.id)-\(drawing.suffix)")
    textSize = drawing.textSize
    bytes.reserveCapacity(600 + 150 * drawing.elements.count)
  }

  /// Opens the root with its accessible name and description.
  private mutating func begin(_ drawing: Drawing, _ caption: Caption) {
    raw("<svg")
    if isFile { raw(" xmlns=\"http://www.w3.org/2000/svg\"") }
    attribute(" width=\"", drawing.width)
    attribute(" height=\"", drawing.height)
    raw(" viewBox=\"0 0 ")
    number(drawing.width)
    raw(" ")
    number(drawing.height)
    // An image has no parts for a screen reader, so a drawing with links is none; whatever holds
    // it on a page names it as a group.
    raw(drawing.holdsLinks ? "\"" : "\" role=\"img\"")
    append(" aria-labelledby=\"\(root)-title \(root)-desc\"")
    if isFile { raw(" font-family=\"Arial, &quot;Liberation Sans&quot;, Helvetica, sans-serif\"") }
    attribute(" font-size=\"", textSize)
    // Anchors would change sides inside a page that runs from right to left.
    append(" direction=\"ltr\">\n<title id=\"\(root)-title\">")
    XMLEscape.append(caption.title, to: &bytes)
    append("</title>\n<desc id=\"\(root)-desc\">")
    XMLEscape.append(caption.description, to: &bytes)
    raw("</desc>\n")
  }

  private mutating func write(_ element: Element) {
    if !isFile {
      switch element {
      case .line(let segment, let paint, _):
        return join([segment.from, segment.to], closed: false, paint)
      case .path(let points, let closed, let paint, _):
        return join(points, closed: closed, paint)
      case .clearing(let placed):
        cleared = placed
        return
      default: endPath()
      }
    }
    switch element {
    case .rectangle(let exact, let paint, let name):
      let box = grid.snapped(exact)
      raw("<rect")
      attribute(" x=\"", box.x)
      attribute(" y=\"", box.y)
      attribute(" width=\"", max(0, box.width))
      attribute(" height=\"", max(0, box.height))
      attributes(of: paint, name)
      raw("/>")
    case .circle(let exact, let radius, let paint, let name):
      let centre = grid.snapped(exact)
      raw("<circle")
      attribute(" cx=\"", centre.x)
      attribute(" cy=\"", centre.y)
      attribute(" r=\"", max(0, radius))
      attributes(of: paint, name)
      raw("/>")
    case .line(let segment, let paint, let name):
      raw("<line")
      attribute(" x1=\"", segment.from.x)
      attribute(" y1=\"", segment.from.y)
      attribute(" x2=\"", segment.to.x)
      attribute(" y2=\"", segment.to.y)
      attributes(of: paint, name)
      raw("/>")
    case .path(let points, let closed, let paint, let name):
      path(points, closed)
      attributes(of: paint, name)
      raw("/>")
    case .text(let placed): text(placed)
    case .clearing(let placed): clearing(placed)
    case .beginGroup(let group): return begin(group)
    case .endGroup(let isLink):
      isInGroup = false
      raw(isLink ? "</a>" : "</g>")
    }
    if !isInGroup { raw("\n") }
  }

  private mutating func begin(_ group: Element.Group) {
    isInGroup = true
    if let href = group.href {
      raw("<a href=\"")
      XMLEscape.append(href, to: &bytes)
      raw(group.isFocusable ? "\">" : "\" tabindex=\"-1\">")
    } else {
      raw("<g>")
    }
    raw("<title>")
    XMLEscape.append(group.tooltip, to: &bytes)
    raw("</title>")
  }

  private mutating func path(_ points: [Point], _ closed: Bool) {
    raw("<path d=\"M")
    for (index, point) in points.enumerated() {
      if index > 0 { raw("L") }
      number(point.x)
      raw(" ")
      number(point.y)
    }
    raw(closed ? "Z\"" : "\"")
  }

  private mutating func text(_ placed: PlacedText) {
    beginText(placed)
    if isFile { append(PaintAttributes.fill(placed.style.role)) }
    raw(" class=\"")
    append(PaintAttributes.fillClass(placed.style.role))
    raw(placed == cleared ? " s-ground clear\">" : "\">")
    endText(placed)
    cleared = nil
  }

  /// An element of its own, because office programs draw an outline over its own letters; browsers
  /// do not, and a page's style sheet tells them.
  private mutating func clearing(_ placed: PlacedText) {
    beginText(placed)
    attributes(of: Paint(fill: .ground, stroke: .ground, width: 3), nil)
    raw(" stroke-linejoin=\"round\" aria-hidden=\"true\">")
    endText(placed)
  }

  // MARK: Pieces

  private mutating func beginText(_ placed: PlacedText) {
    let style = placed.style
    raw("<text")
    attribute(" x=\"", grid.snapped(placed.point.x))
    attribute(" y=\"", grid.snapped(placed.point.y + style.size * TextMeasure.middleShift))
    if style.size != textSize { attribute(" font-size=\"", style.size) }
    if style.bold { raw(" font-weight=\"bold\"") }
    switch style.anchor {
    case .start: break
    case .middle: raw(" text-anchor=\"middle\"")
    case .end: raw(" text-anchor=\"end\"")
    }
  }

  private mutating func endText(_ placed: PlacedText) {
    XMLEscape.append(placed.text, to: &bytes)
    raw("</text>")
  }

  mutating func attributes(of paint: Paint, _ name: MarkName?) {
    if let name, isFile {
      raw(" id=\"")
      append(root)
      raw("-")
      append(String(name.row))
      raw("-")
      append(name.part)
      raw("\"")
    }
    if let fill = paint.fill {
      if isFile { append(PaintAttributes.fill(fill)) }
    } else if isFile {
      raw(" fill=\"none\"")
    }
    if paint.fill != nil && paint.fillOpacity < 1 { opacity(" fill-opacity=\"", paint.fillOpacity) }
    if let stroke = paint.stroke {
      if isFile { append(PaintAttributes.stroke(stroke)) }
      if paint.width != 1 { attribute(" stroke-width=\"", paint.width) }
      if paint.strokeOpacity < 1 { opacity(" stroke-opacity=\"", paint.strokeOpacity) }
      if let dash = paint.dash { append(" stroke-dasharray=\"\(dash.rawValue)\"") }
      if paint.roundEnds { raw(" stroke-linecap=\"round\"") }
    }
    guard paint.fill != nil || paint.stroke != nil else { return }
    raw(" class=\"")
    if let fill = paint.fill { append(PaintAttributes.fillClass(fill)) }
    if paint.fill != nil && paint.stroke != nil { raw(" ") }
    if let stroke = paint.stroke { append(PaintAttributes.strokeClass(stroke)) }
    raw("\"")
  }

  private mutating func attribute(_ start: StaticString, _ value: Double) {
    raw(start)
    number(value)
    raw("\"")
  }

  private mutating func opacity(_ start: StaticString, _ value: Double) {
    raw(start)
    SVGWriter.append(value, decimals: 2, to: &bytes)
    raw("\"")
  }

  mutating func number(_ value: Double) {
    SVGWriter.append(value, decimals: 1, to: &bytes)
  }

  /// Markup, which is never anything but a literal.
  mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Words of our own that need no escaping: ids, colours, class names, numbers.
  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
