/// A text with its place: what a layout hands to the writer.
struct PlacedText: Equatable, Sendable {
  var text: String
  /// The start, middle or end of the text, at half its height.
  var point: Point
  var style: TextStyle

  init(_ text: String, at point: Point, _ style: TextStyle) {
    self.text = text
    self.point = point
    self.style = style
  }

  func lowered(by distance: Double) -> PlacedText {
    PlacedText(text, at: point.lowered(by: distance), style)
  }

  /// The room reserved for it.
  var box: Box {
    let width = TextMeasure.reserved(text, size: style.size, bold: style.bold)
    let height = style.size * TextMeasure.lineHeight
    let x =
      switch style.anchor {
      case .start: point.x
      case .middle: point.x - width / 2
      case .end: point.x - width
      }
    return Box(x: x, y: point.y - height / 2, width: width, height: height)
  }
}
