/// The name of a region of a field, in a corner that no mark covers.
struct FieldCaption {
  /// One or two lines.
  private(set) var lines: [PlacedText] = []
  /// The name as it came in.
  let full: String

  /// - Parameters:
  ///   - box: the region.
  ///   - discs: the marks; where they cover every corner the name stands in the first one.
  ///   - taken: words that stand there already.
  init(
    _ name: String, in box: Box, _ style: TextStyle, among discs: [(centre: Point, radius: Double)],
    besides taken: [PlacedText] = []
  ) {
    full = name
    let texts = TextMeasure.lines(
      name, size: style.size, bold: style.bold, within: box.width - 10, atMost: 2)
    var first: [PlacedText]?
    for (isLow, isRight) in [(false, false), (false, true), (true, false), (true, true)] {
      let placed = FieldCaption.place(texts, in: box, style, isLow: isLow, isRight: isRight)
      if first == nil { first = placed }
      let isFree = placed.allSatisfy { text in
        let room = text.box.inset(by: -1)
        return !discs.contains { room.intersects(discAt: $0.centre, radius: $0.radius) }
          && !taken.contains { $0.box.intersects(room) }
      }
      if isFree {
        lines = placed
        return
      }
    }
    lines = first ?? []
  }

  private static func place(
    _ texts: [String], in box: Box, _ style: TextStyle, isLow: Bool, isRight: Bool
  ) -> [PlacedText] {
    var style = style
    style.anchor = isRight ? .end : .start
    let lineHeight = style.size * 1.2
    let height = lineHeight * Double(texts.count)
    let top = isLow ? box.maxY - height - 4 : box.y + 5
    return texts.enumerated().map { row, text in
      let x = isRight ? box.maxX - 6 : box.x + 6
      return PlacedText(text, at: Point(x: x, y: top + lineHeight * (Double(row) + 0.5)), style)
    }
  }

  func draw(in drawing: inout Drawing) { drawing.lines(lines, of: full) }
}
