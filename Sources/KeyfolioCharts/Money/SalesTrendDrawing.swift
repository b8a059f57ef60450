/// A trend of sales with everything in its place.
struct SalesTrendDrawing {
  let chart: SalesTrend
  let form: ChartForm
  /// The first period that is drawn.
  let first: Int
  let periods: [SalesTrend.Period]
  let steps: PeriodSteps
  let sales: PeriodPanel
  /// `nil` where no share is known.
  let share: PeriodPanel?
  private let legend: Legend
  private let top: Double

  init(_ chart: SalesTrend, _ form: ChartForm) {
    self.chart = chart
    self.form = form
    let most = form == .wide ? 40 : 18
    first = max(0, chart.periods.count - most)
    let periods = Array(chart.periods[first...])
    self.periods = periods
    let hasShare = periods.contains { $0.share != nil }
    legend = Legend(
      SalesTrendDrawing.entries(periods, chart.words), form,
      in: Box(x: 2, y: 0, width: form.width - 6, height: 0), columns: form == .wide ? 6 : nil)
    top = legend.height + 8
    let left = max(
      PeriodPanel.margin(chart.sales.ticks, form),
      hasShare ? PeriodPanel.margin(chart.share.ticks, form) : 0)
    let right = form.width - 4
    steps = PeriodSteps(periods.count, from: left, to: right)
    let row = form.smallSize + 8
    let amounts = periods.flatMap { [$0.actual, $0.outlook, $0.plan] }.compactMap { $0?.value }
    let below = amounts.contains { $0 < 0 } ? 18.0 : 0
    let height = form == .wide ? 200.0 : 180
    let upper = Box(x: left, y: top + row, width: right - left, height: height)
    sales = PeriodPanel(
      chart.sales.ticks, values: amounts, box: upper, room: (18, below), form)
    let lower = Box(
      x: left, y: upper.maxY + 2 * row + 12, width: right - left,
      height: form == .wide ? 120 : 112)
    let shares = periods.compactMap { $0.share?.value }
    share =
      hasShare
      ? PeriodPanel(chart.share.ticks, values: shares, box: lower, room: (18, 0), form) : nil
  }

  // MARK: Drawing

  var drawing: Drawing {
    var drawing = Drawing(form)
    legend.draw(in: &drawing)
    let bold = TextStyle(size: form.smallSize, bold: true)
    let room = form.width - 8
    drawing.text(
      chart.sales.title, at: Point(x: 4, y: top + form.smallSize * 0.6), bold, within: room)
    sales.draw(in: &drawing)
    for index in periods.indices { drawColumn(index, in: &drawing) }
    drawAmounts(in: &drawing)
    let row = form.smallSize + 8
    let words = steps.labels(periods.map(\.label), y: sales.box.maxY + row / 2 + 2, form)
    for (text, full) in zip(words, shownLabels(words.count)) {
      RowLayout.draw([text], of: full, in: &drawing)
    }
    var bottom = sales.box.maxY + row + 4
    if let share {
      drawing.text(
        chart.share.title, at: Point(x: 4, y: share.box.y - row * 0.5), bold, within: room)
      share.draw(in: &drawing)
      drawShares(share, in: &drawing)
      bottom = share.box.maxY + 8
    }
    if first > 0 {
      let style = TextStyle(size: form.smallSize, role: .muted)
      let room = Box(x: 4, y: bottom + 2, width: form.width - 8, height: 0)
      bottom = drawing.paragraph(chart.words.earlier.text(first), style, in: room)
    }
    drawing.height = (bottom + 2).rounded(.up)
    return drawing
  }

  /// The labels of the periods whose words were kept, every second, third … from the last.
  private func shownLabels(_ count: Int) -> [String] {
    guard count > 0 else { return [] }
    let stride = (periods.count + count - 1) / count
    return periods.indices.filter { (periods.count - 1 - $0) % stride == 0 }
      .map { periods[$0].label }
  }

  // MARK: Columns

  var columnWidth: Double { min(44, steps.step * 0.58) }

  private func column(_ index: Int, to value: Double, shift: Double = 0) -> Box {
    let (from, to) = (sales.y(0), sales.y(value))
    let width = columnWidth
    return Box(
      x: steps.x(index) - width / 2 + shift, y: min(from, to), width: width,
      height: abs(to - from))
  }

  private func drawColumn(_ index: Int, in drawing: inout Drawing) {
    let period = periods[index]
    let row = first + index
    if let plan = period.plan {
      let box = column(index, to: plan.value, shift: -columnWidth * 0.24)
      drawing.rectangle(box, SalesTrendDrawing.planPaint, MarkName(row, "plan"))
    }
    if let outlook = period.outlook {
      let box = column(index, to: outlook.value)
      drawing.rectangle(box, SalesTrendDrawing.outlookPaint, MarkName(row, "outlook"))
      drawing.path(Hatch.stroke(over: box, step: 5), .line(.muted, 0.6))
    }
    if let actual = period.actual {
      let box = column(index, to: actual.value)
      drawing.rectangle(box, .fill(.accent), MarkName(row, "actual"))
      if box.height < 1 {
        let y = box.centre.y
        drawing.line(Point(x: box.x, y: y), Point(x: box.maxX, y: y), .line(.accent, 2))
      }
    } else if period.outlook == nil {
      drawUnknown(index, at: sales.y(0), in: &drawing)
    }
  }

  /// A question mark above a line, or in a crowd a short dashed stroke.
  func drawUnknown(_ index: Int, at y: Double, in drawing: inout Drawing) {
    let x = steps.x(index)
    if steps.step >= 14 {
      let style = TextStyle(size: form.smallSize, role: .muted, bold: true, anchor: .middle)
      drawing.clearText(PlacedText("?", at: Point(x: x, y: y - form.smallSize * 0.8), style))
    } else {
      drawing.line(Point(x: x, y: y - 2), Point(x: x, y: y - 14), .line(.muted, 1.5, .dotted))
    }
  }

  static let planPaint = Paint(fill: .ground, stroke: .ink)
  static let outlookPaint = Paint(fill: .ground, stroke: .muted, dash: .dashed)
}
