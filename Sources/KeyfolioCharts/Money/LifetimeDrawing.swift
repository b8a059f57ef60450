/// The years of a lifetime value with everything in its place.
struct LifetimeDrawing {
  private let chart: LifetimeValue
  private let form: ChartForm
  /// How many years are drawn.
  private let shown: Int
  private let legend: Legend
  private let rows: RowLayout
  private let scale: Scale

  init(_ chart: LifetimeValue, _ form: ChartForm) {
    self.chart = chart
    self.form = form
    let shown = min(chart.years.count, form == .wide ? 25 : 20)
    self.shown = shown
    legend = Legend(
      LifetimeDrawing.entries(chart), form,
      in: Box(x: 2, y: 0, width: form.width - 6, height: 0))
    let pairs = chart.years[..<shown] + [chart.total]
    let quantities = pairs.flatMap { [$0.plain, $0.risky] } + [chart.investment]
    let known = quantities.compactMap(\.self)
    let size = form.smallSize
    // Values stand beyond the ends of their bars, to either side.
    let width = { (isOn: (Quantity) -> Bool) -> Double in
      let widths = known.filter(isOn).map {
        TextMeasure.reserved($0.text, size: size, bold: true) + 10
      }
      return min(form == .wide ? 110 : 76, widths.max() ?? 0).rounded(.up)
    }
    let measures = RowLayout.Measures(
      band: form == .wide ? 30 : 32, gap: 9, widestLabel: 230,
      right: max(8, width { $0.value >= 0 }),
      left: max(1, width { $0.value < 0 }))
    var labels = [chart.words.investment] + pairs.map(\.label)
    if LifetimeDrawing.gap(chart) != nil { labels.append(chart.words.gap) }
    rows = RowLayout(labels, form, top: legend.height + 8, measures, bold: [shown + 1])
    let values = known.map(\.value)
    let low = min(0, values.min() ?? 0)
    let high = max(0, values.max() ?? 0)
    scale = Scale(
      Axis(title: "", domain: low...(high > low ? high : low + 1)), from: rows.plot.x,
      to: rows.plot.maxX)
  }

  // MARK: Drawing

  var drawing: Drawing {
    var drawing = Drawing(form)
    legend.draw(in: &drawing)
    rows.drawGuide(at: scale.position(0), .line(.muted), in: &drawing)
    rows.drawLabels(in: &drawing)
    drawInvestment(in: &drawing)
    for index in 0..<shown {
      draw(chart.years[index], rows.rows[index + 1], row: index + 1, in: &drawing)
    }
    let last = rows.rows[shown + 1]
    // A hairline above the sum.
    let y = last.whole.y - 4.5
    drawing.line(Point(x: 2, y: y), Point(x: form.width - 4, y: y), .line(.muted, 0.6))
    drawGap(in: &drawing)
    draw(chart.total, last, row: chart.years.count + 1, in: &drawing)
    var bottom = rows.bottom + 4
    if shown < chart.years.count {
      let style = TextStyle(size: form.smallSize, role: .muted)
      let room = Box(x: 2, y: bottom + 2, width: form.width - 6, height: 0)
      let sentence = chart.words.more.text(chart.years.count - shown)
      bottom = drawing.paragraph(sentence, style, in: room)
    }
    drawing.height = (bottom + 2).rounded(.up)
    return drawing
  }

  private enum Side {
    case plain, risky

    var part: String { self == .plain ? "plain" : "risky" }

    var paint: Paint {
      self == .plain ? Paint(fill: .ground, stroke: .ink, width: 1.3) : .fill(.accent)
    }
  }

  /// One bar in the middle of its band: the risk does not touch it.
  private func drawInvestment(in drawing: inout Drawing) {
    let band = rows.rows[0].band
    let lane = Box(
      x: band.x, y: band.centre.y - band.height / 4, width: band.width,
      height: band.height / 2 - 1)
    let paint = Paint(fill: .muted, fillOpacity: 0.45, stroke: .muted, width: 0.8)
    draw(chart.investment, lane, paint, MarkName(0, "plain"), bold: false, in: &drawing)
  }

  private func draw(
    _ pair: LifetimeValue.Pair, _ row: RowLayout.Row, row number: Int,
    in drawing: inout Drawing
  ) {
    let isTotal = number == chart.years.count + 1
    for side in [Side.plain, .risky] {
      let height = row.band.height / 2
      let lane = Box(
        x: row.band.x, y: row.band.y + (side == .plain ? 0 : height), width: row.band.width,
        height: height - 1)
      let value = side == .plain ? pair.plain : pair.risky
      draw(value, lane, side.paint, MarkName(number, side.part), bold: isTotal, in: &drawing)
    }
  }

  private func draw(
    _ value: Quantity?, _ lane: Box, _ paint: Paint, _ name: MarkName, bold: Bool,
    in drawing: inout Drawing
  ) {
    let size = form.smallSize
    guard let value else {
      drawing.rectangle(lane, .line(.muted, 1, .dashed))
      let word = TextMeasure.fitting(chart.words.unknown, size: size, within: lane.width - 12)
      let at = Point(x: scale.position(0) + 6, y: lane.centre.y)
      let style = TextStyle(size: size, role: .muted)
      var text = PlacedText(word, at: at, style)
      text.point.x = min(text.point.x, lane.maxX - text.box.width - 4)
      return drawing.clearText(text)
    }
    let ends = [scale.position(0), scale.position(value.value)]
    let bar = Box(
      x: min(ends[0], ends[1]), y: lane.y, width: abs(ends[1] - ends[0]), height: lane.height)
    drawing.rectangle(bar, paint, name)
    if bar.width < 1 {
      let (x, role) = (bar.centre.x, paint.stroke ?? .accent)
      drawing.line(Point(x: x, y: bar.y), Point(x: x, y: bar.maxY), .line(role, 2.5))
    }
    let isLeft = value.value < 0
    let style = TextStyle(
      size: size, role: isLeft && bold ? .alert : .ink, bold: bold, anchor: isLeft ? .end : .start)
    let x = isLeft ? bar.x - 6 : bar.maxX + 6
    drawing.text(
      value.text, at: Point(x: x, y: bar.centre.y), style,
      within: isLeft ? x - lane.x + rowsLeft : form.width - 2 - x)
  }

  /// The room for values at the left of the bands.
  private var rowsLeft: Double {
    form == .wide ? 100 : max(0, rows.plot.x - 2)
  }

  /// What the risk takes, where there is anything to show between the two sums.
  private static func gap(_ chart: LifetimeValue) -> (text: String, from: Double, to: Double)? {
    guard let gap = chart.gap, let plain = chart.total.plain, let risky = chart.total.risky else {
      return nil
    }
    return (gap.text, risky.value, plain.value)
  }

  /// From the sum with risk to the sum without, below both.
  private func drawGap(in drawing: inout Drawing) {
    guard let gap = LifetimeDrawing.gap(chart) else { return }
    let band = rows.rows[shown + 2].band
    let ends = [scale.position(gap.from), scale.position(gap.to)]
    let box = Box(
      x: min(ends[0], ends[1]), y: band.centre.y - band.height / 4,
      width: abs(ends[1] - ends[0]), height: band.height / 2 - 1)
    // On a phone the label stands between.
    let top = form == .wide ? rows.rows[shown + 1].band.maxY : box.y - 6
    for x in ends {
      drawing.line(Point(x: x, y: top), Point(x: x, y: box.y), .line(.muted, 0.7))
    }
    drawing.rectangle(
      box, LifetimeDrawing.gapPaint, MarkName(chart.years.count + 2, "gap"))
    drawing.path(Hatch.stroke(over: box, step: 5), .line(.alert, 0.7))
    let style = TextStyle(size: form.smallSize)
    var text = PlacedText(gap.text, at: Point(x: box.maxX + 6, y: box.centre.y), style)
    if text.box.maxX > form.width - 2 {
      text.point.x = box.x - 6
      text.style.anchor = .end
    }
    drawing.text(text.text, at: text.point, text.style, within: form.width / 2)
  }

  private static let gapPaint = Paint(fill: .ground, stroke: .alert, width: 0.9)

  private static func entries(_ chart: LifetimeValue) -> [Legend.Entry] {
    let words = chart.words
    func bar(_ word: String, _ paint: Paint) -> Legend.Entry {
      Legend.Entry(word) { centre, drawing in
        let box = Box(x: centre.x - 7, y: centre.y - 4.5, width: 14, height: 9)
        drawing.rectangle(box, paint)
      }
    }
    return [bar(words.plain, Side.plain.paint), bar(words.risky, Side.risky.paint)]
  }
}
