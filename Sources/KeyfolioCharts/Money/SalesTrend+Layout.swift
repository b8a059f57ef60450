/// Columns over one row of periods, and the line of shares below them.
struct TrendLayout {
  private let trend: SalesTrend
  private let form: ChartForm
  /// The row in the table of the first period that is drawn.
  private let first: Int
  private let periods: ArraySlice<SalesTrend.Period>
  private let step: Double
  private let left = 4.0

  init(_ trend: SalesTrend, _ form: ChartForm) {
    self.trend = trend
    self.form = form
    first = max(0, trend.periods.count - SalesTrend.mostPeriods(form))
    periods = trend.periods[first...]
    // Two periods should not become two walls.
    step = min(form == .wide ? 110 : 72, (form.width - 8) / Double(max(1, periods.count)))
  }

  private func centre(_ row: Int) -> Double {
    Point.tenth(left + (Double(row - first) + 0.5) * step)
  }

  var drawing: Drawing {
    var drawing = Drawing(form)
    let room = Box(x: 2, y: 0, width: form.width - 6, height: 0)
    let legend = Legend(entries, form, in: room)
    legend.draw(in: &drawing)
    var y = legend.height + 10
    if periods.contains(where: { $0.actual != nil || $0.outlook != nil || $0.plan != nil }) {
      y = drawSales(top: y, in: &drawing)
    }
    if periods.contains(where: { $0.share != nil }) {
      y = drawShares(top: y + 10, in: &drawing)
    }
    y = drawNames(top: y, in: &drawing)
    if first > 0 {
      let style = TextStyle(size: form.smallSize, role: .muted)
      y = drawing.paragraph(
        trend.words.onlyInTable.text(first), style,
        in: Box(x: 2, y: y, width: room.width, height: 0))
    }
    drawing.height = (y + 6).rounded(.up)
    return drawing
  }

  // MARK: Sales

  private func drawSales(top: Double, in drawing: inout Drawing) -> Double {
    heading(trend.words.sales, top: top, in: &drawing)
    let height = form == .wide ? 190.0 : 160
    let above = form.smallSize * 3
    let values = periods.flatMap { [$0.actual, $0.outlook, $0.plan] }.compactMap { $0?.value }
    let domain = min(0, values.min() ?? 0)...max(0, values.max() ?? 0)
    let axis = Axis(title: "", domain: domain)
    let below = domain.lowerBound < 0 ? form.smallSize * 1.5 : 0
    let scale = Scale(axis, from: top + above + height - below, to: top + above)
    let zero = domain.upperBound > domain.lowerBound ? scale.position(0) : top + above + height
    let end = left + step * Double(periods.count)
    drawing.line(Point(x: left, y: zero), Point(x: end, y: zero), .line(.muted, 0.8))
    for (row, period) in zip(periods.indices, periods) {
      draw(period, row, scale, zero, in: &drawing)
    }
    return top + above + height
  }

  private func draw(
    _ period: SalesTrend.Period, _ row: Int, _ scale: Scale, _ zero: Double,
    in drawing: inout Drawing
  ) {
    let width = (step * 0.62).rounded()
    func column(_ value: Double) -> Box {
      let y = scale.position(value)
      return Box(
        x: centre(row) - width / 2, y: min(y, zero), width: width, height: abs(y - zero))
    }
    drawing.group(tooltip: tooltip(period)) { drawing in
      if let outlook = period.outlook {
        drawing.rectangle(
          column(outlook.value), Self.pale, MarkName(row, "outlook"))
      }
      if let actual = period.actual {
        drawing.rectangle(column(actual.value), .fill(.accent), MarkName(row, "actual"))
      }
      if let plan = period.plan {
        let y = scale.position(plan.value)
        let half = width / 2 + 4
        drawing.line(
          Point(x: centre(row) - half, y: y), Point(x: centre(row) + half, y: y),
          .line(.ink, 2), MarkName(row, "plan"))
      }
    }
    label(period, row, scale, in: &drawing)
  }

  /// The sum of a column above everything that stands in it, where there is room for it.
  private func label(
    _ period: SalesTrend.Period, _ row: Int, _ scale: Scale, in drawing: inout Drawing
  ) {
    guard let shown = shown(period), isLabelled(row) else { return }
    let values = [period.actual, period.outlook, period.plan].compactMap { $0?.value }
    let isBelow = shown.value < 0
    let edge = isBelow ? values.min() ?? 0 : values.max() ?? 0
    let style = TextStyle(size: form.smallSize, anchor: .middle)
    let y = scale.position(edge) + (isBelow ? 1 : -1) * (style.size * 0.6 + 4)
    drawing.text(placed(shown.text, at: Point(x: centre(row), y: y), style))
  }

  /// What the whole period brings, as far as it is known.
  private func shown(_ period: SalesTrend.Period) -> Quantity? {
    period.outlook ?? period.actual ?? period.plan
  }

  /// All of them where the widest fits its column, else the first and the last.
  private func isLabelled(_ row: Int) -> Bool {
    let texts = periods.compactMap { shown($0)?.text }
    return fits(texts) || row == first || row == trend.periods.count - 1
  }

  private func fits(_ texts: [String]) -> Bool {
    let widest = texts.map { TextMeasure.reserved($0, size: form.smallSize) }.max() ?? 0
    return widest + 4 <= step
  }

  // MARK: Shares

  private func drawShares(top: Double, in drawing: inout Drawing) -> Double {
    heading(trend.words.share, top: top, in: &drawing)
    let height = form == .wide ? 70.0 : 80
    let start = top + form.smallSize * 3.2
    let most = periods.compactMap { $0.share?.value }.max() ?? 0
    let least = periods.compactMap { $0.share?.value }.min() ?? 0
    let axis = Axis(title: "", domain: min(0, least)...max(1, most))
    let scale = Scale(axis, from: start + height, to: start)
    let end = left + step * Double(periods.count)
    let zero = scale.position(0)
    drawing.line(Point(x: left, y: zero), Point(x: end, y: zero), .line(.muted, 0.8))
    drawLine(scale, in: &drawing)
    let fits = fits(periods.compactMap { $0.share?.text })
    let known = periods.indices.filter { periods[$0].share != nil }
    for row in known {
      guard let share = periods[row].share else { continue }
      let at = Point(x: centre(row), y: scale.position(share.value))
      drawing.circle(
        at, radius: 3.5,
        periods[row].isEstimate
          ? Paint(fill: .ground, stroke: .ink, width: 1.5) : Paint(fill: .ink, stroke: .ground),
        MarkName(row, "share"))
      guard fits || row == known.first || row == known.last else { continue }
      let style = TextStyle(size: form.smallSize, anchor: .middle)
      let above = Point(x: at.x, y: at.y - style.size * 0.6 - 6)
      drawing.clearText(placed(share.text, at: above, style))
    }
    return start + height
  }

  private func drawLine(_ scale: Scale, in drawing: inout Drawing) {
    for row in periods.indices.dropFirst() {
      guard let before = periods[row - 1].share, let now = periods[row].share else { continue }
      let isEstimate = periods[row - 1].isEstimate || periods[row].isEstimate
      drawing.line(
        Point(x: centre(row - 1), y: scale.position(before.value)),
        Point(x: centre(row), y: scale.position(now.value)),
        .line(.ink, 1.5, isEstimate ? .dashed : nil))
    }
  }

  // MARK: Words

  /// The names of the periods from the last to the first, as many as have room.
  private func drawNames(top: Double, in drawing: inout Drawing) -> Double {
    let style = TextStyle(size: form.smallSize, role: .muted, anchor: .middle)
    let widest =
      periods.map { TextMeasure.reserved($0.name, size: style.size) }.max() ?? 0
    // A very long name is cut, and does not cost the others their place.
    let budget = min(widest, max(step, 60))
    let y = top + style.size * 0.9 + 2
    var end = form.width + 6
    for row in periods.indices.reversed() {
      let name = periods[row].name
      let text = TextMeasure.fitting(name, size: style.size, within: budget)
      let label = placed(text, at: Point(x: centre(row), y: y), style)
      guard label.box.maxX + 6 <= end else { continue }
      end = label.box.x
      drawing.lines([label], of: name)
    }
    return top + style.size * 1.8 + 2
  }

  /// A text about a middle, moved inside where it would leave the drawing.
  private func placed(_ text: String, at point: Point, _ style: TextStyle) -> PlacedText {
    let half = TextMeasure.reserved(text, size: style.size) / 2
    let x = max(half + 1, min(form.width - half - 1, point.x))
    return PlacedText(text, at: Point(x: x, y: point.y), style)
  }

  private func heading(_ text: String, top: Double, in drawing: inout Drawing) {
    let style = TextStyle(size: form.smallSize, bold: true)
    drawing.text(
      text, at: Point(x: left, y: top + style.size * 0.7), style, within: form.width - 8)
  }

  private func tooltip(_ period: SalesTrend.Period) -> String {
    let words = trend.words
    let parts = [
      (words.actual, period.actual), (words.outlook, period.outlook), (words.plan, period.plan),
    ].compactMap { word, quantity in quantity.map { "\(word) \($0.text)" } }
    return period.name + ": " + (parts.isEmpty ? words.unknown : parts.joined(separator: ", "))
  }

  private static let pale = Paint(
    fill: .accent, fillOpacity: 0.15, stroke: .accent, width: 1.2, dash: .dashed)

  private var entries: [Legend.Entry] {
    var entries: [Legend.Entry] = []
    func box(_ centre: Point, _ paint: Paint, _ drawing: inout Drawing) {
      drawing.rectangle(Box(x: centre.x - 6, y: centre.y - 5, width: 12, height: 10), paint)
    }
    if periods.contains(where: { $0.actual != nil }) {
      entries.append(Legend.Entry(trend.words.actual) { box($0, .fill(.accent), &$1) })
    }
    if periods.contains(where: { $0.outlook != nil }) {
      entries.append(Legend.Entry(trend.words.outlook) { box($0, Self.pale, &$1) })
    }
    if periods.contains(where: { $0.plan != nil }) {
      entries.append(
        Legend.Entry(trend.words.plan) {
          $1.line(Point(x: $0.x - 8, y: $0.y), Point(x: $0.x + 8, y: $0.y), .line(.ink, 2))
        })
    }
    if periods.contains(where: { $0.share != nil && $0.isEstimate }) {
      entries.append(
        Legend.Entry(trend.words.estimate) {
          $1.circle($0, radius: 3.5, Paint(fill: .ground, stroke: .ink, width: 1.5))
        })
    }
    return entries
  }
}
