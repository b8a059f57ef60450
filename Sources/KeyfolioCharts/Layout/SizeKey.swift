/// How large an amount is drawn: circles of a few amounts in a row, after what they measure.
struct SizeKey {
  var title: String
  /// Only those above zero are shown.
  var amounts: [Quantity]
  var area: AreaScale

  /// Draws the row and returns its height; what finds no room in the width is left out.
  func draw(in drawing: inout Drawing, _ room: Box, _ form: ChartForm) -> Double {
    let shown = amounts.filter { $0.value > 0 }
      .sorted { ($0.value, $0.text) < ($1.value, $1.text) }
    guard let tallest = shown.map({ area.radius($0.value) }).max() else { return 0 }
    let style = TextStyle(size: form.smallSize, role: .muted)
    let height = max(2 * tallest, style.size * 1.4)
    var x = room.x
    var y = room.y
    let needed = shown.reduce(0) { $0 + width($1, style) }
    let title = TextMeasure.fitting(self.title, size: style.size, within: room.width)
    let taken = TextMeasure.reserved(title, size: style.size) + 10
    let isBeside = taken + needed <= room.width
    let line = isBeside ? y + height / 2 : y + style.size * 0.7
    drawing.text(title, at: Point(x: x, y: line), style)
    if isBeside { x += taken } else { y += style.size * 1.5 }
    for amount in shown where x + width(amount, style) - 12 <= room.maxX {
      let radius = Point.tenth(area.radius(amount.value))
      let centre = Point(x: x + radius, y: y + height / 2)
      drawing.circle(centre, radius: radius, .line(.muted, 0.8))
      drawing.text(amount.text, at: Point(x: x + 2 * radius + 5, y: centre.y), style)
      x += width(amount, style)
    }
    return y + height + 8 - room.y
  }

  private func width(_ amount: Quantity, _ style: TextStyle) -> Double {
    2 * Point.tenth(area.radius(amount.value)) + 5
      + TextMeasure.reserved(amount.text, size: style.size) + 12
  }
}
