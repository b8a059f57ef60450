/// A Pareto chart with everything in its place.
struct ParetoDrawing {
  private let chart: ParetoChart
  private let form: ChartForm
  private let entries: [Entry]
  private let rows: RowLayout
  private let bars: Scale
  private let sums: Scale
  /// The stretch of the bands that shows what is reached.
  private let reach: ClosedRange<Double>

  /// What a row shows.
  private struct Entry {
    var label: String
    var text: String
    var share: Double
    var cumulative: Double
    /// Its row in the table; `nil` for the end of a long list.
    var row: Int?
    var kind: Kind
  }

  private enum Kind { case vital, other, several }

  init(_ chart: ParetoChart, _ form: ChartForm) {
    self.chart = chart
    self.form = form
    let entries = ParetoDrawing.entries(chart, form)
    self.entries = entries
    let heading = 2 * (form.smallSize * 1.35) + 4
    let measures = RowLayout.Measures(
      band: form == .wide ? 15 : 14, gap: form == .wide ? 6 : 7, widestLabel: 200, right: 4,
      left: 1)
    rows = RowLayout(entries.map(\.label), form, top: heading, measures)
    let widest = entries.map { TextMeasure.reserved($0.text, size: form.smallSize) }.max() ?? 0
    let plot = rows.plot
    let split = plot.x + plot.width * (form == .wide ? 0.46 : 0.43)
    let room = min((widest + 8).rounded(.up), (split - plot.x) * 0.6)
    let shares = entries.map(\.share)
    let low = min(0, shares.min() ?? 0)
    let high = max(0, shares.max() ?? 0)
    bars = Scale(
      Axis(title: "", domain: low...(high > low ? high : low + 1)), from: plot.x, to: split - room)
    reach = (split + 12)...(plot.maxX - 2)
    let reached = entries.map(\.cumulative)
    sums = Scale(
      Axis(title: "", domain: min(0, reached.min() ?? 0)...max(100, reached.max() ?? 0)),
      from: reach.lowerBound, to: reach.upperBound)
  }

  /// The first so many customers, the others as one, and what is known only as a sum.
  private static func entries(_ chart: ParetoChart, _ form: ChartForm) -> [Entry] {
    let most = form == .wide ? 30 : 15
    let items = chart.items
    let shown = items.count <= most + 1 ? items.count : most
    let text = { (item: ParetoChart.Item) in
      form == .wide ? "\(item.amount.text), \(item.share.text)" : item.share.text
    }
    var entries = items[..<shown].enumerated().map { index, item in
      Entry(
        label: item.name, text: text(item), share: item.share.value,
        cumulative: item.cumulative.value, row: index,
        kind: index < chart.reached ?? items.count ? .vital : .other)
    }
    if shown < items.count {
      let before = shown > 0 ? items[shown - 1].cumulative.value : 0
      let after = items[items.count - 1].cumulative.value
      let share = max(-999_999, min(999_999, (after - before).rounded()))
      entries.append(
        Entry(
          label: chart.words.others.text(items.count - shown),
          text: chart.words.percent.text(Int(share)), share: after - before, cumulative: after,
          row: nil, kind: .several))
    }
    if let rest = chart.remainder {
      entries.append(
        Entry(
          label: rest.name, text: text(rest), share: rest.share.value,
          cumulative: rest.cumulative.value, row: items.count, kind: .several))
    }
    return entries
  }

  // MARK: Drawing

  var drawing: Drawing {
    var drawing = Drawing(form)
    rows.drawGuide(at: bars.position(0), .line(.muted), in: &drawing)
    for value in [0.0, 100] {
      rows.drawGuide(at: sums.position(value), .line(.hair), in: &drawing)
    }
    rows.drawGuide(at: sums.position(chart.rule.value), .line(.ink, 0.8, .dashed), in: &drawing)
    drawHeadings(in: &drawing)
    for (entry, row) in zip(entries, rows.rows) { drawBar(entry, row, in: &drawing) }
    drawLine(in: &drawing)
    drawLabels(in: &drawing)
    var bottom = rows.bottom + 4
    if !drawReached(in: &drawing) { bottom = drawReached(below: bottom, in: &drawing) }
    if !chart.note.isEmpty {
      let room = Box(x: 2, y: bottom + 2, width: form.width - 6, height: 0)
      let style = TextStyle(size: form.smallSize, role: .muted)
      bottom = drawing.paragraph(chart.note, style, in: room)
    }
    drawing.height = (bottom + 2).rounded(.up)
    return drawing
  }

  /// What the two stretches show, and the ends of the right one.
  private func drawHeadings(in drawing: inout Drawing) {
    let size = form.smallSize
    let bold = TextStyle(size: size, bold: true)
    let quiet = TextStyle(size: size, role: .muted, anchor: .middle)
    let left = rows.plot.x
    drawing.text(
      chart.words.share, at: Point(x: left, y: size * 0.7), bold,
      within: reach.lowerBound - left - 8)
    drawing.text(
      chart.words.cumulative, at: Point(x: reach.lowerBound, y: size * 0.7), bold,
      within: form.width - reach.lowerBound - 2)
    let y = size * 2.05
    let rule = PlacedText(
      chart.rule.text, at: Point(x: sums.position(chart.rule.value), y: y),
      TextStyle(size: size, anchor: .middle))
    drawing.text(rule)
    for value in [0, 100] {
      let at = Point(x: sums.position(Double(value)), y: y)
      var text = PlacedText(chart.words.percent.text(value), at: at, quiet)
      // The last one ends with its line where the drawing does.
      if text.box.maxX > form.width - 1 {
        text.style.anchor = .end
        text.point.x = form.width - 1
      }
      let apart = Box(
        x: text.box.x - 4, y: text.box.y, width: text.box.width + 8, height: text.box.height)
      if !apart.intersects(rule.box) { drawing.text(text) }
    }
  }

  private func drawBar(_ entry: Entry, _ row: RowLayout.Row, in drawing: inout Drawing) {
    let ends = [bars.position(0), bars.position(entry.share)]
    let bar = Box(
      x: min(ends[0], ends[1]), y: row.band.y, width: abs(ends[1] - ends[0]),
      height: row.band.height)
    let name = entry.row.map { MarkName($0, "share") }
    switch entry.kind {
    case .vital: drawing.rectangle(bar, .fill(.accent), name)
    case .other:
      drawing.rectangle(
        bar, Paint(fill: .muted, fillOpacity: 0.35, stroke: .muted, width: 0.8), name)
    case .several:
      drawing.rectangle(bar, Paint(fill: .ground, stroke: .muted, width: 0.8), name)
      drawing.path(Hatch.stroke(over: bar), .line(.muted, 0.7))
    }
    if bar.width < 1 {
      let x = bar.centre.x
      drawing.line(Point(x: x, y: bar.y), Point(x: x, y: bar.maxY), .line(.muted, 1.5))
    }
    let x = bar.maxX + 5
    drawing.text(
      entry.text, at: Point(x: x, y: row.band.centre.y), TextStyle(size: form.smallSize),
      within: reach.lowerBound - 4 - x)
  }

  private func point(_ index: Int) -> Point {
    Point(x: sums.position(entries[index].cumulative), y: rows.rows[index].band.centre.y)
  }

  /// From dot to dot; broken towards what stands for more than one customer.
  private func drawLine(in drawing: inout Drawing) {
    let singles = entries.prefix { $0.kind != .several }.count
    drawing.path((0..<singles).map(point), .line(.ink, 1.5))
    for index in max(1, singles)..<max(1, singles, entries.count) {
      drawing.line(point(index - 1), point(index), .line(.ink, 1.2, .dashed))
    }
    for (index, entry) in entries.enumerated() {
      let name = entry.row.map { MarkName($0, "sum") }
      if isRinged && index + 1 == chart.reached {
        let ring = Paint(fill: .ground, stroke: .ink, width: 2)
        drawing.circle(point(index), radius: 5, ring, name)
      } else {
        drawing.circle(point(index), radius: 2.5, .fill(.ink), name)
      }
    }
  }

  /// On a phone names stand between the rows, where the line may pass beneath them.
  private func drawLabels(in drawing: inout Drawing) {
    guard form == .narrow else { return rows.drawLabels(in: &drawing) }
    for row in rows.rows {
      if row.label.last?.text.hasSuffix("…") == true {
        drawing.group(tooltip: row.full) { for text in row.label { $0.clearText(text) } }
      } else {
        for text in row.label { drawing.clearText(text) }
      }
    }
  }

  private var isRinged: Bool {
    guard let reached = chart.reached, reached <= entries.count else { return false }
    return entries[reached - 1].kind == .vital
  }

  /// Says at the ringed dot how many it takes.
  /// - Returns: whether it did; the dot may be among the others, or near the start of the scale.
  private func drawReached(in drawing: inout Drawing) -> Bool {
    guard let reached = chart.reached, isRinged else { return false }
    let at = Point(x: point(reached - 1).x - 9, y: point(reached - 1).y)
    let style = TextStyle(size: form.smallSize, bold: true, anchor: .end)
    let text = PlacedText(chart.reachedLabel, at: at, style)
    guard text.box.x >= reach.lowerBound - 4 else { return false }
    drawing.clearText(text)
    return true
  }

  /// Says below the rows how many it takes, with the ring where there is one.
  private func drawReached(below top: Double, in drawing: inout Drawing) -> Double {
    let left = isRinged ? 18.0 : 2
    let room = Box(x: left, y: top + 4, width: form.width - left - 4, height: 0)
    if isRinged {
      let centre = Point(x: 8, y: room.y + form.smallSize * 0.675)
      drawing.circle(centre, radius: 5, Paint(fill: .ground, stroke: .ink, width: 2))
    }
    let style = TextStyle(size: form.smallSize, bold: true)
    return drawing.paragraph(chart.reachedLabel, style, in: room) + 2
  }
}
