/// What the marks mean and how large an amount is; only what occurs in the drawing.
struct MatrixLegend {
  private struct Size {
    var centre: Point
    var radius: Double
    var text: PlacedText
  }

  private var legend: Legend
  private var sizes: [Size] = []
  private(set) var height = 0.0

  /// - Parameter room: the width and the top; its height does not matter.
  init(_ matrix: PortfolioMatrix, _ form: ChartForm, area: AreaScale, in room: Box) {
    legend = Legend([], form, in: room)
    guard !matrix.bubbles.isEmpty else { return }
    let style = TextStyle(size: form.smallSize, role: .muted)
    let sizeWidth = area.greatestValue > 0 ? layOutSizes(matrix.sizeKey, area, room, style) : 0
    let sizeHeight = sizes.map { 2 * $0.radius }.max() ?? 0
    let isBeside = form == .wide
    var rest = room
    if isBeside && sizeWidth > 0 { rest.width -= sizeWidth + 28 }
    if !isBeside && !sizes.isEmpty { rest.y += sizeHeight + 6 }
    let entries = MatrixSymbol.occurring(in: matrix).map { symbol in
      Legend.Entry(symbol.word(matrix.words)) { symbol.draw(at: $0, in: &$1) }
    }
    legend = Legend(entries, form, in: rest, columns: isBeside ? 3 : 2)
    height = max(rest.y + legend.height, room.y + sizeHeight) - room.y
  }

  func draw(in drawing: inout Drawing) {
    for size in sizes {
      drawing.circle(size.centre, radius: size.radius, .line(.muted, 0.8))
      drawing.text(size.text)
    }
    legend.draw(in: &drawing)
  }

  /// Sets the discs in a row, to the right in the wide form, and returns the width of the row.
  private mutating func layOutSizes(
    _ amounts: [Quantity], _ area: AreaScale, _ room: Box, _ style: TextStyle
  ) -> Double {
    let shown = amounts.filter { $0.value > 0 }
      .sorted { ($0.value, $0.text) < ($1.value, $1.text) }
    let tallest = shown.map { area.radius($0.value) }.max() ?? 0
    var x = 0.0
    for amount in shown {
      let radius = Point.tenth(area.radius(amount.value))
      let width = TextMeasure.reserved(amount.text, size: style.size)
      guard x + 2 * radius + 5 + width <= room.width else { break }
      let centre = Point(x: x + radius, y: room.y + tallest)
      let text = PlacedText(
        amount.text, at: Point(x: x + 2 * radius + 5, y: centre.y), style)
      sizes.append(Size(centre: centre, radius: radius, text: text))
      x += 2 * radius + 5 + width + 12
    }
    let width = max(0, x - 12)
    let start = room.width > 500 ? room.maxX - width : room.x
    for index in sizes.indices {
      sizes[index].centre.x += start
      sizes[index].text.point.x += start
    }
    return width
  }
}
