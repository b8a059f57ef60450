/// A waterfall with everything in its place.
struct WaterfallDrawing {
  private let chart: Waterfall
  private let form: ChartForm
  /// The lines that are drawn, by their rows in the table.
  private let shown: [Int]
  private let levels: [(from: Double, to: Double)]
  private let rows: RowLayout
  private let scale: Scale
  private let columns: Columns

  /// The two columns of text at the right: where each ends.
  private struct Columns {
    var amount: Double
    var share: Double
    /// The room that both take.
    var width: Double
    /// The height of their headings.
    var heading: Double
  }

  init(_ chart: Waterfall, _ form: ChartForm) {
    self.chart = chart
    self.form = form
    let levels = chart.levels
    self.levels = levels
    let shown = WaterfallDrawing.shown(chart.lines, form)
    self.shown = shown
    let lines = shown.map { chart.lines[$0] }
    columns = WaterfallDrawing.columns(lines, chart.words, form)
    let measures = RowLayout.Measures(
      band: form == .wide ? 17 : 15, gap: form == .wide ? 7 : 8, widestLabel: 230,
      right: columns.width, left: 1)
    let bold = Set(lines.indices.filter { lines[$0].kind == .total })
    rows = RowLayout(
      lines.map(\.label), form, top: columns.heading, measures, bold: bold)
    let ends = levels.flatMap { [$0.from, $0.to] }
    let low = min(0, ends.min() ?? 0)
    let high = max(0, ends.max() ?? 0)
    let axis = Axis(title: "", domain: low...(high > low ? high : low + 1))
    scale = Scale(axis, from: rows.plot.x, to: rows.plot.maxX)
  }

  /// All lines, or all totals and the largest changes.
  private static func shown(_ lines: [Waterfall.Line], _ form: ChartForm) -> [Int] {
    let most = form == .wide ? 40 : 32
    guard lines.count > most else { return Array(lines.indices) }
    let order = lines.indices.sorted { a, b in
      let sizes = [a, b].map { index in
        lines[index].kind == .total ? .infinity : abs(lines[index].amount?.value ?? 0)
      }
      return sizes[0] != sizes[1] ? sizes[0] > sizes[1] : a < b
    }
    return order.prefix(most).sorted()
  }

  private static func columns(
    _ lines: [Waterfall.Line], _ words: Waterfall.Words, _ form: ChartForm
  ) -> Columns {
    func widest(_ texts: [(text: String, bold: Bool)], atMost most: Double) -> Double {
      let widths = texts.map { TextMeasure.reserved($0.text, size: form.textSize, bold: $0.bold) }
      return min(most, widths.max() ?? 0).rounded(.up)
    }
    let amounts = lines.compactMap { line in
      line.amount.map { ($0.text, line.kind == .total) }
    }
    let shares = lines.compactMap { line in
      line.amount == nil ? nil : line.share.map { ($0.text, line.kind == .total) }
    }
    let amount = widest(amounts, atMost: form == .wide ? 110 : 72)
    let share = widest(shares, atMost: form == .wide ? 80 : 56)
    let end = form.width - 4
    let gap = 12.0
    return Columns(
      amount: share > 0 ? end - share - gap : end, share: end,
      width: amount + (share > 0 ? share + gap : 0) + gap,
      heading: share > 0 ? form.smallSize + 9 : 2)
  }

  // MARK: Drawing

  var drawing: Drawing {
    var drawing = Drawing(form)
    drawHeading(in: &drawing)
    rows.drawGuide(at: scale.position(0), .line(.muted), in: &drawing)
    drawConnectors(in: &drawing)
    rows.drawLabels(in: &drawing)
    for (place, index) in shown.enumerated() { draw(index, rows.rows[place], in: &drawing) }
    var bottom = rows.bottom + 4
    if shown.count < chart.lines.count {
      let sentence = chart.words.more.text(chart.lines.count - shown.count)
      let room = Box(x: 2, y: bottom + 4, width: form.width - 6, height: 0)
      bottom = drawing.paragraph(sentence, TextStyle(size: form.smallSize, role: .muted), in: room)
    }
    drawing.height = (bottom + 2).rounded(.up)
    return drawing
  }

  /// What the shares are of, above their column.
  private func drawHeading(in drawing: inout Drawing) {
    guard columns.heading > 10 else { return }
    let style = TextStyle(size: form.smallSize, role: .muted, anchor: .end)
    let at = Point(x: columns.share, y: form.smallSize * 0.7)
    drawing.text(chart.words.share, at: at, style, within: form.width - 8)
  }

  /// The level from one row to the next; it pauses where a label stands in its way.
  private func drawConnectors(in drawing: inout Drawing) {
    for place in rows.rows.indices.dropLast() {
      let (index, next) = (shown[place], shown[place + 1])
      guard next == index + 1 else { continue }
      let level = levels[index].to
      let goesOn = chart.lines[next].kind == .change || isTotal(next, of: level)
      guard goesOn, chart.lines[next].amount != nil || chart.lines[next].kind == .change else {
        continue
      }
      let x = scale.position(level)
      let (from, to) = (rows.rows[place].band.maxY, rows.rows[place + 1].band.y)
      let label = rows.rows[place + 1].label.map(\.box).first { $0.x - 3 < x && x < $0.maxX + 3 }
      if form == .wide || label == nil {
        drawing.line(Point(x: x, y: from), Point(x: x, y: to), .line(.muted, 0.7))
      } else {
        drawing.line(Point(x: x, y: from), Point(x: x, y: from + 4), .line(.muted, 0.7))
        drawing.line(Point(x: x, y: to - 3), Point(x: x, y: to), .line(.muted, 0.7))
      }
    }
  }

  /// Whether a total says the level that was reached, to within what cannot be seen.
  private func isTotal(_ index: Int, of level: Double) -> Bool {
    abs(scale.position(levels[index].to) - scale.position(level)) <= 0.5
  }

  private func draw(_ index: Int, _ row: RowLayout.Row, in drawing: inout Drawing) {
    let line = chart.lines[index]
    guard let amount = line.amount else { return drawUnknown(index, row, in: &drawing) }
    let ends = [scale.position(levels[index].from), scale.position(levels[index].to)]
    let bar = Box(
      x: min(ends[0], ends[1]), y: row.band.y, width: abs(ends[1] - ends[0]),
      height: row.band.height)
    let isLoss = line.kind == .total && amount.value < 0
    drawing.rectangle(bar, paint(line.kind, amount.value), MarkName(index, "amount"))
    if isLoss { drawing.path(Hatch.stroke(over: bar), .line(.alert, 0.8)) }
    if bar.width < 1.5 {
      let role: Palette.Role = line.kind == .total ? .ink : .muted
      let x = bar.centre.x
      drawing.line(Point(x: x, y: bar.y), Point(x: x, y: bar.maxY), .line(role, 2))
    }
    let isTotal = line.kind == .total
    let style = TextStyle(
      size: form.textSize, role: isLoss ? .alert : .ink, bold: isTotal, anchor: .end)
    let y = row.band.centre.y
    let room = columns.amount - rows.plot.maxX - 6
    drawing.text(amount.text, at: Point(x: columns.amount, y: y), style, within: room)
    guard let share = line.share else { return }
    var quiet = style
    if !isTotal { quiet.role = .muted }
    drawing.text(
      share.text, at: Point(x: columns.share, y: y), quiet,
      within: columns.share - columns.amount - 6)
  }

  private func paint(_ kind: Waterfall.Line.Kind, _ value: Double) -> Paint {
    switch kind {
    case .total:
      value < 0 ? Paint(fill: .ground, stroke: .alert, width: 1.2) : .fill(.accent)
    case .change:
      value > 0
        ? Paint(fill: .ground, stroke: .ink, width: 1.2)
        : Paint(fill: .muted, fillOpacity: 0.45, stroke: .muted, width: 0.8)
    }
  }

  /// The words in a dashed frame at the level, on the side where there is room.
  private func drawUnknown(_ index: Int, _ row: RowLayout.Row, in drawing: inout Drawing) {
    let size = form.smallSize
    let level = scale.position(levels[index].to)
    let room = row.band.width
    let word = TextMeasure.fitting(chart.words.unknown, size: size, within: room - 10)
    let width = TextMeasure.reserved(word, size: size) + 8
    let x = level - width >= row.band.x ? level - width : min(level, row.band.maxX - width)
    let frame = Box(x: x, y: row.band.y, width: width, height: row.band.height)
    drawing.rectangle(frame, Paint(fill: .ground, stroke: .muted, dash: .dashed))
    let style = TextStyle(size: size, role: .muted, anchor: .middle)
    drawing.lines(
      [PlacedText(word, at: frame.centre, style)], of: chart.words.unknown)
  }
}
