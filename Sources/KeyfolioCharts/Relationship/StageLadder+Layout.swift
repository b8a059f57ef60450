/// Steps above, rows below, all on the same columns.
struct LadderLayout {
  private let ladder: StageLadder
  private let form: ChartForm
  private let layout: RowLayout
  private let legend: Legend
  /// The foot of the steps.
  private let foot: Double
  private let columnWidth: Double

  private static let mostRows = 60
  private static let rise = 17.0

  init(_ ladder: StageLadder, _ form: ChartForm) {
    self.ladder = ladder
    self.form = form
    let room = Box(x: 2, y: 0, width: form.width - 6, height: 0)
    legend = Legend(Self.entries(of: ladder), form, in: room, columns: form == .wide ? 3 : 1)
    let steps = Double(ladder.steps.count)
    foot = legend.height + 14 + form.smallSize * 1.4 + Self.rise * steps
    let shown = ladder.rows.prefix(Self.mostRows)
    layout = RowLayout(
      shown.map(\.name), form, top: foot + form.smallSize * 1.6 + 10,
      .init(band: 16, gap: form == .wide ? 5 : 8, widestLabel: 190, right: 0))
    columnWidth = layout.plot.width / (steps + (ladder.apart == nil ? 0 : 1))
  }

  /// The column of a stage: the one apart stands at the end.
  private func centre(_ stage: Double) -> Double {
    let last = Double(ladder.steps.count) - (ladder.apart == nil ? 1 : 0)
    let column = stage < 0 ? last : min(last, stage)
    return Point.tenth(layout.plot.x + columnWidth * (column + 0.5))
  }

  var drawing: Drawing {
    var drawing = Drawing(form)
    legend.draw(in: &drawing)
    drawSteps(in: &drawing)
    drawEnds(in: &drawing)
    layout.drawLabels(in: &drawing)
    for (index, row) in layout.rows.enumerated() {
      draw(ladder.rows[index], index, row.band, in: &drawing)
    }
    drawing.height = (drawNotes(in: &drawing) + 4).rounded(.up)
    return drawing
  }

  // MARK: Steps

  private func top(_ step: Int) -> Double { foot - Self.rise * Double(step + 1) }

  private func drawSteps(in drawing: inout Drawing) {
    let bottom = layout.bottom + 4
    for (index, step) in ladder.steps.enumerated() {
      let x = layout.plot.x + columnWidth * Double(index)
      let box = Box(x: x, y: top(index), width: columnWidth, height: bottom - top(index))
      drawing.rectangle(box, .fill(.muted, opacity: index % 2 == 0 ? 0.06 : 0.11))
      drawing.line(
        Point(x: x, y: box.y), Point(x: box.maxX, y: box.y), .line(.ink, 1.5))
      label(step, Point(x: centre(Double(index)), y: box.y - form.smallSize * 0.75), in: &drawing)
    }
    guard let apart = ladder.apart else { return }
    let x = centre(-1)
    let y = foot - Self.rise
    label(apart, Point(x: x, y: y - form.smallSize * 0.75), in: &drawing)
    drawing.line(Point(x: x, y: y), Point(x: x, y: foot + 2), .line(.alert, 1.5))
    let tip = [
      Point(x: x - 4, y: foot - 3), Point(x: x, y: foot + 2), Point(x: x + 4, y: foot - 3),
    ]
    drawing.path(tip, .line(.alert, 1.5))
  }

  private func label(_ stage: StageLadder.Stage, _ point: Point, in drawing: inout Drawing) {
    let style = TextStyle(size: form.smallSize, anchor: .middle)
    let text = form == .wide ? stage.name : stage.short
    drawing.text(text, at: point, style, within: columnWidth - 2)
  }

  private func drawEnds(in drawing: inout Drawing) {
    let y = foot + form.smallSize * 0.9
    let style = TextStyle(size: form.smallSize, role: .muted)
    let half = columnWidth * Double(ladder.steps.count) / 2 - 4
    drawing.text(
      ladder.words.low, at: Point(x: layout.plot.x, y: y + 4), style, within: half)
    var end = style
    end.anchor = .end
    let right = layout.plot.x + columnWidth * Double(ladder.steps.count)
    drawing.text(ladder.words.high, at: Point(x: right, y: y + 4), end, within: half)
  }

  // MARK: Rows

  private func draw(
    _ row: StageLadder.Row, _ index: Int, _ band: Box, in drawing: inout Drawing
  ) {
    let y = band.centre.y
    guard row.declared != nil || row.evidence != nil else {
      let style = TextStyle(size: form.smallSize, role: .muted)
      return drawing.text(
        ladder.words.unknown, at: Point(x: band.x + 4, y: y), style, within: band.width - 8)
    }
    drawing.group(tooltip: "\(row.name): \(row.verdict)") { drawing in
      if let declared = row.declared, let evidence = row.evidence, declared.value >= 0,
        declared.value != evidence.value
      {
        let isOver = declared.value > evidence.value
        drawing.line(
          Point(x: centre(declared.value), y: y), Point(x: centre(evidence.value), y: y),
          isOver ? .line(.alert, 2) : .line(.ink, 1.5, .dashed))
      }
      if let evidence = row.evidence {
        Self.diamond(
          at: Point(x: centre(evidence.value), y: y), in: &drawing, MarkName(index, "evidence"))
      }
      if let declared = row.declared {
        let paint = row.evidence == nil ? Self.hollow : Self.dot
        drawing.circle(
          Point(x: centre(declared.value), y: y), radius: 3.5, paint,
          MarkName(index, "declared"))
      }
    }
  }

  private static let dot = Paint.fill(.accent)
  private static let hollow = Paint(fill: .ground, stroke: .accent, width: 1.5)

  private static func diamond(
    at centre: Point, in drawing: inout Drawing, _ name: MarkName? = nil
  ) {
    drawing.diamond(at: centre, half: 7, Paint(fill: .ground, stroke: .ink, width: 1.5), name)
  }

  // MARK: Below

  /// The names of the stages on a phone, and how many rows are left out; returns where it ends.
  private func drawNotes(in drawing: inout Drawing) -> Double {
    let style = TextStyle(size: form.smallSize, role: .muted)
    var lines: [String] = []
    if form == .narrow {
      lines += (ladder.steps + [ladder.apart].compactMap(\.self)).map { "\($0.short)  \($0.name)" }
    }
    let left = ladder.rows.count - layout.rows.count
    if left > 0 { lines.append(ladder.words.onlyInTable.text(left)) }
    var y = layout.bottom + 12
    for line in lines {
      drawing.text(
        line, at: Point(x: 2, y: y + style.size * 0.7), style, within: form.width - 6)
      y += style.size * 1.4
    }
    return y
  }

  private static func entries(of ladder: StageLadder) -> [Legend.Entry] {
    let words = ladder.words
    var entries: [Legend.Entry] = []
    let isCompared = { (holds: (Double, Double) -> Bool) in
      ladder.rows.contains { row in
        guard let declared = row.declared, let evidence = row.evidence else { return false }
        return declared.value >= 0 && holds(declared.value, evidence.value)
      }
    }
    if ladder.rows.contains(where: { $0.declared != nil && $0.evidence != nil }) {
      entries.append(Legend.Entry(words.declared) { $1.circle($0, radius: 3.5, dot) })
    }
    if ladder.rows.contains(where: { $0.evidence != nil }) {
      entries.append(Legend.Entry(words.evidence) { diamond(at: $0, in: &$1) })
    }
    func line(_ centre: Point, _ paint: Paint, _ drawing: inout Drawing) {
      drawing.line(
        Point(x: centre.x - 8, y: centre.y), Point(x: centre.x + 8, y: centre.y), paint)
    }
    if isCompared({ $0 > $1 }) {
      entries.append(Legend.Entry(words.over) { line($0, .line(.alert, 2), &$1) })
    }
    if isCompared({ $0 < $1 }) {
      entries.append(Legend.Entry(words.under) { line($0, .line(.ink, 1.5, .dashed), &$1) })
    }
    if ladder.rows.contains(where: { $0.declared != nil && $0.evidence == nil }) {
      entries.append(Legend.Entry(words.insufficient) { $1.circle($0, radius: 3.5, hollow) })
    }
    return entries
  }
}
