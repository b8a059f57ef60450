/// Writes the few elements that charts are made of, as plain presentation attributes.
///
/// No style, no baseline keywords, no filters and no references: what is left is what Word,
/// PowerPoint and librsvg draw as a browser does. Coordinates are rounded here and nowhere else
/// on their way out.
struct SVGWriter {
  private(set) var bytes: [UInt8] = []

  // MARK: The document

  /// Opens the root with its accessible name and description.
  mutating func begin(
    id: String, title: String, description: String, width: Double, height: Double,
    textSize: Double, interactive: Bool
  ) {
    let id = SVGWriter.name(id)
    raw("<svg xmlns=\"http://www.w3.org/2000/svg\"")
    attribute("width", width)
    attribute("height", height)
    attribute("viewBox", "0 0 \(SVGWriter.string(width)) \(SVGWriter.string(height))")
    // An image has no parts for a screen reader, so a drawing with links is none; whatever holds
    // it on a page names it as a group.
    if !interactive { attribute("role", "img") }
    attribute("aria-labelledby", "\(id)-title \(id)-desc")
    attribute("font-family", "Arial, \"Liberation Sans\", Helvetica, sans-serif")
    attribute("font-size", textSize)
    // Anchors would change sides inside a page that runs from right to left.
    attribute("direction", "ltr")
    raw(">\n<title")
    attribute("id", "\(id)-title")
    raw(">")
    XMLEscape.append(title, to: &bytes)
    raw("</title>\n<desc")
    attribute("id", "\(id)-desc")
    raw(">")
    XMLEscape.append(description, to: &bytes)
    raw("</desc>\n")
    inheritedSize = textSize
  }

  mutating func finish() { raw("</svg>\n") }

  // MARK: Groups and links

  /// Opens a link, or a plain group without an address, with a tooltip that also names it.
  /// - Parameter focusable: false for a second way to an address that another link already has.
  mutating func beginGroup(href: String?, tooltip: String, focusable: Bool = true) {
    if let href {
      raw("<a")
      attribute("href", href)
      if !focusable { attribute("tabindex", "-1") }
    } else {
      raw("<g")
    }
    raw("><title>")
    XMLEscape.append(tooltip, to: &bytes)
    raw("</title>")
  }

  mutating func endGroup(href: String?) { raw(href == nil ? "</g>\n" : "</a>\n") }

  // MARK: Marks

  mutating func rectangle(_ box: Box, _ paint: Paint) {
    raw("<rect")
    attribute("x", box.x)
    attribute("y", box.y)
    attribute("width", box.width)
    attribute("height", box.height)
    attributes(of: paint)
    raw("/>")
  }

  mutating func circle(_ centre: Point, radius: Double, _ paint: Paint) {
    raw("<circle")
    attribute("cx", centre.x)
    attribute("cy", centre.y)
    attribute("r", radius)
    attributes(of: paint)
    raw("/>")
  }

  mutating func line(_ segment: Segment, _ paint: Paint) {
    raw("<line")
    attribute("x1", segment.from.x)
    attribute("y1", segment.from.y)
    attribute("x2", segment.to.x)
    attribute("y2", segment.to.y)
    attributes(of: paint)
    raw("/>")
  }

  /// A line through points, closed into an area on demand.
  mutating func path(_ points: [Point], closed: Bool = false, _ paint: Paint) {
    raw("<path d=\"")
    for (index, point) in points.enumerated() {
      raw(index == 0 ? "M" : "L")
      number(point.x)
      raw(" ")
      number(point.y)
    }
    raw(closed ? "Z\"" : "\"")
    attributes(of: paint)
    raw("/>")
  }

  /// A text whose middle line lies at the height of a point.
  mutating func text(_ text: String, at point: Point, _ style: TextStyle) {
    beginText(at: point, style)
    raw(" fill=\"\(Palette.hex(style.role, .light))\"")
    raw(" class=\"\(Palette.fillClass(style.role))\">")
    endText(text)
  }

  /// The same text as a broad outline in the colour of the page, to be covered by the text.
  ///
  /// An element of its own, because office programs draw an outline over its own letters.
  mutating func clearing(for text: String, at point: Point, _ style: TextStyle) {
    beginText(at: point, style)
    attributes(of: Paint(fill: .ground, stroke: .ground, width: 3))
    raw(" stroke-linejoin=\"round\" aria-hidden=\"true\">")
    endText(text)
  }

  mutating func lineBreak() { raw("\n") }

  // MARK: Pieces

  private var inheritedSize = 0.0

  private mutating func beginText(at point: Point, _ style: TextStyle) {
    raw("<text")
    attribute("x", point.x)
    attribute("y", point.y + style.size * TextMeasure.middleShift)
    if style.size != inheritedSize { attribute("font-size", style.size) }
    if style.bold { attribute("font-weight", "bold") }
    if style.anchor != .start { attribute("text-anchor", style.anchor.rawValue) }
  }

  private mutating func endText(_ text: String) {
    XMLEscape.append(text, to: &bytes)
    raw("</text>")
  }

  private mutating func attributes(of paint: Paint) {
    raw(" fill=\"\(paint.fill.map { Palette.hex($0, .light) } ?? "none")\"")
    if paint.fill != nil && paint.fillOpacity < 1 { opacity("fill-opacity", paint.fillOpacity) }
    if let stroke = paint.stroke {
      raw(" stroke=\"\(Palette.hex(stroke, .light))\"")
      if paint.width != 1 { attribute("stroke-width", paint.width) }
      if paint.strokeOpacity < 1 { opacity("stroke-opacity", paint.strokeOpacity) }
      if let dash = paint.dash { attribute("stroke-dasharray", dash.rawValue) }
      if paint.roundEnds { attribute("stroke-linecap", "round") }
    }
    let classes = [paint.fill.map(Palette.fillClass), paint.stroke.map(Palette.strokeClass)]
    attribute("class", classes.compactMap { $0 }.joined(separator: " "))
  }

  private mutating func attribute(_ name: String, _ value: String) {
    raw(" \(name)=\"")
    XMLEscape.append(value, to: &bytes)
    raw("\"")
  }

  private mutating func attribute(_ name: String, _ value: Double) {
    raw(" \(name)=\"")
    number(value)
    raw("\"")
  }

  private mutating func opacity(_ name: String, _ value: Double) {
    raw(" \(name)=\"")
    SVGWriter.append(value, decimals: 2, to: &bytes)
    raw("\"")
  }

  private mutating func number(_ value: Double) {
    SVGWriter.append(value, decimals: 1, to: &bytes)
  }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
