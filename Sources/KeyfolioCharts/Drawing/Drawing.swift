/// A chart with everything in its place: marks and texts from back to front.
///
/// Layouts write into it, and only `SVGWriter` reads it out, so that what can be said of one chart
/// (no two texts overlap, none leaves the frame) can be asked of every chart in the same way.
public struct Drawing: Equatable, Sendable {
  /// The width in units; a page may scale it.
  public internal(set) var width: Double
  /// The height in units.
  public internal(set) var height: Double
  /// What tells two drawings of one chart apart; part of every id.
  let suffix: String
  let textSize: Double
  private(set) var elements: [Element] = []

  /// An empty drawing in one of the two usual shapes.
  init(_ form: ChartForm, height: Double = 0) {
    self.init(width: form.width, height: height, textSize: form.textSize, suffix: form.rawValue)
  }

  /// An empty drawing of its own size.
  init(width: Double, height: Double, textSize: Double, suffix: String) {
    self.width = width
    self.height = height
    self.textSize = textSize
    self.suffix = suffix
  }

  /// The drawing as UTF-8 under a caption, which need not be the chart's own.
  public func svg(_ caption: Caption, for use: SVGUse = .file) -> [UInt8] {
    SVGWriter.bytes(of: self, caption, for: use)
  }

  // MARK: Marks

  /// A rectangle; what has no extent is drawn at least as a hairline, never with a negative side.
  mutating func rectangle(_ box: Box, _ paint: Paint, _ name: MarkName? = nil) {
    elements.append(.rectangle(box, paint, name))
  }

  mutating func circle(
    _ centre: Point, radius: Double, _ paint: Paint, _ name: MarkName? = nil
  ) {
    elements.append(.circle(centre, radius, paint, name))
  }

  mutating func line(_ segment: Segment, _ paint: Paint, _ name: MarkName? = nil) {
    elements.append(.line(segment, paint, name))
  }

  mutating func line(
    _ from: Point, _ to: Point, _ paint: Paint, _ name: MarkName? = nil
  ) {
    elements.append(.line(Segment(from: from, to: to), paint, name))
  }

  /// A line through points, closed into an area on demand.
  mutating func path(
    _ points: [Point], closed: Bool = false, _ paint: Paint, _ name: MarkName? = nil
  ) {
    guard !points.isEmpty else { return }
    elements.append(.path(points, closed: closed, paint, name))
  }

  // MARK: Texts

  /// A text whose middle line lies at the height of its point; nothing for an empty one.
  mutating func text(_ placed: PlacedText) {
    guard !placed.text.isEmpty else { return }
    elements.append(.text(placed))
  }

  mutating func text(_ text: String, at point: Point, _ style: TextStyle) {
    self.text(PlacedText(text, at: point, style))
  }

  mutating func texts(_ texts: [PlacedText]) {
    for text in texts { self.text(text) }
  }

  /// A text cut to a width; what was cut off is told on pointing at it.
  mutating func text(
    _ text: String, at point: Point, _ style: TextStyle, within width: Double
  ) {
    let fitted = TextMeasure.fitting(text, size: style.size, bold: style.bold, within: width)
    guard fitted != text else { return self.text(text, at: point, style) }
    group(tooltip: text) { $0.text(fitted, at: point, style) }
  }

  /// A text with a clearing behind it, where it crosses lines.
  mutating func clearText(_ placed: PlacedText) {
    guard !placed.text.isEmpty else { return }
    elements.append(.clearing(placed))
    elements.append(.text(placed))
  }

  // MARK: Groups

  /// What belongs together, told in full by a tooltip, and a link where there is an address.
  /// Groups do not hold groups.
  /// - Parameter focusable: false for a second way to an address that another link already has.
  mutating func group(
    href: String? = nil, tooltip: String, focusable: Bool = true,
    _ content: (inout Drawing) -> Void
  ) {
    elements.append(
      .beginGroup(Element.Group(href: href, tooltip: tooltip, isFocusable: focusable)))
    content(&self)
    elements.append(.endGroup(isLink: href != nil))
  }

  // MARK: Whole drawings

  /// Everything so much further down.
  mutating func lower(by distance: Double) {
    for index in elements.indices { elements[index] = elements[index].lowered(by: distance) }
    height += distance
  }

  var holdsLinks: Bool {
    elements.contains {
      if case .beginGroup(let group) = $0 { group.href != nil } else { false }
    }
  }
}
