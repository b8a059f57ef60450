extension Drawing {
  /// A sentence in as many lines as it needs.
  /// - Parameter room: the width and the top; its height does not matter.
  /// - Returns: where the next block may begin.
  mutating func paragraph(_ sentence: String, _ style: TextStyle, in room: Box) -> Double {
    let rowHeight = style.size * 1.35
    var y = room.y
    for line in TextMeasure.lines(sentence, size: style.size, bold: style.bold, within: room.width)
    {
      text(line, at: Point(x: room.x, y: y + rowHeight / 2), style)
      y += rowHeight
    }
    return y
  }
}
