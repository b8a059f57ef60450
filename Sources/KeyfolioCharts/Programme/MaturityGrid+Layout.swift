/// A row for each stream, a column for each phase.
struct MaturityLayout {
  private let grid: MaturityGrid
  private let form: ChartForm
  private let left: Double
  private let columnWidth: Double
  /// How many marks stand side by side, and how many in all.
  private let across: Int
  private let most: Int

  private static let mark = 12.0
  private static let step = 17.0
  private static let mostRows = 4

  init(_ grid: MaturityGrid, _ form: ChartForm) {
    self.grid = grid
    self.form = form
    left = form == .wide ? 176 : 0
    columnWidth = (form.width - left - 2) / Double(max(1, grid.phases.count))
    across = max(1, Int((columnWidth - 14) / Self.step))
    most = across * Self.mostRows
  }

  var drawing: Drawing {
    var drawing = Drawing(form)
    let room = Box(x: 2, y: 0, width: form.width - 6, height: 0)
    let legend = Legend(entries, form, in: room)
    legend.draw(in: &drawing)
    var y = drawPhases(top: legend.height + 8, in: &drawing)
    for (row, stream) in grid.streams.enumerated() {
      y = draw(stream, row, top: y, in: &drawing)
    }
    drawing.height = (y + 2).rounded(.up)
    return drawing
  }

  private func x(_ phase: Int) -> Double { left + columnWidth * Double(phase) }

  private func drawPhases(top: Double, in drawing: inout Drawing) -> Double {
    let style = TextStyle(size: form.smallSize, bold: form == .wide)
    for (index, phase) in grid.phases.enumerated() {
      drawing.text(
        phase, at: Point(x: x(index) + 2, y: top + style.size * 0.7), style,
        within: columnWidth - 4)
    }
    return top + style.size * 1.4 + 4
  }

  private func draw(
    _ stream: MaturityGrid.Stream, _ row: Int, top: Double, in drawing: inout Drawing
  ) -> Double {
    let label = drawLabel(stream, top: top + 8, in: &drawing)
    let start = form == .wide ? top : label + 2
    let rows = stream.cells.map { ($0.steps.count + across - 1) / across }.max() ?? 1
    let height = Double(min(Self.mostRows, max(1, rows))) * Self.step + form.smallSize * 1.5 + 14
    let bottom = max(start + height, form == .wide ? label + 8 : 0)
    drawing.line(
      Point(x: 0, y: top), Point(x: form.width, y: top), .line(.hair))
    let reached = min(grid.phases.count, max(0, stream.reached))
    if reached > 0 {
      let box = Box(
        x: left, y: start + 2, width: columnWidth * Double(reached), height: bottom - start - 4)
      drawing.rectangle(box, .fill(.muted, opacity: 0.12))
      drawing.line(
        Point(x: box.maxX, y: box.y), Point(x: box.maxX, y: box.maxY), .line(.ink, 2))
    }
    for (index, cell) in stream.cells.prefix(grid.phases.count).enumerated() {
      draw(cell, row, index, Point(x: x(index) + 8, y: start + 8), in: &drawing)
    }
    return bottom
  }

  /// The name of a stream and what it has reached; returns where it ends.
  private func drawLabel(
    _ stream: MaturityGrid.Stream, top: Double, in drawing: inout Drawing
  ) -> Double {
    let width = form == .wide ? left - 12 : form.width - 4
    var y = top
    func write(_ text: String, _ style: TextStyle, _ most: Int) {
      let lines = TextMeasure.lines(
        text, size: style.size, bold: style.bold, within: width, atMost: most)
      let texts = lines.enumerated().map { index, line in
        PlacedText(
          line, at: Point(x: 2, y: y + style.size * (0.65 + 1.3 * Double(index))), style)
      }
      drawing.lines(texts, of: text)
      y += style.size * 1.3 * Double(lines.count)
    }
    write(stream.name, TextStyle(size: form.textSize, bold: true), 2)
    write(stream.verdict, TextStyle(size: form.smallSize, role: .muted), 2)
    return y
  }

  private func draw(
    _ cell: MaturityGrid.Cell, _ row: Int, _ phase: Int, _ corner: Point,
    in drawing: inout Drawing
  ) {
    guard !cell.steps.isEmpty else { return }
    // The last place says how many more there are.
    let shown = cell.steps.count > most ? most - 2 : cell.steps.count
    for (index, step) in cell.steps.prefix(shown).enumerated() {
      let centre = Point(
        x: corner.x + Self.mark / 2 + Self.step * Double(index % across),
        y: corner.y + Self.mark / 2 + Self.step * Double(index / across))
      drawing.group(tooltip: step.name) {
        let name = step.isDone == true ? MarkName(row, "p\(phase)s\(index)") : nil
        Self.mark(step, at: centre, in: &$0, name)
      }
    }
    let rows = min(Self.mostRows, (shown + across - 1) / across)
    let left = cell.steps.count - shown
    let text = left > 0 ? "\(cell.text), \(grid.words.more.text(left))" : cell.text
    let y = corner.y + Double(rows) * Self.step + form.smallSize * 0.75
    drawing.text(
      text, at: Point(x: corner.x, y: y), TextStyle(size: form.smallSize, role: .muted),
      within: columnWidth - 12)
  }

  private static func mark(
    _ step: MaturityGrid.Step, at centre: Point, in drawing: inout Drawing, _ name: MarkName?
  ) {
    let paint =
      switch step.isDone {
      case true?: Paint(fill: .accent, stroke: .accent, width: 1.5)
      case false?: Paint(fill: .ground, stroke: .ink, width: 1.5)
      case nil: Paint(stroke: .muted, width: 1.2, dash: .dashed)
      }
    let half = mark / 2 - 0.8
    guard step.isMandatory else { return drawing.circle(centre, radius: half, paint, name) }
    drawing.rectangle(
      Box(x: centre.x - half, y: centre.y - half, width: 2 * half, height: 2 * half), paint, name)
  }

  private var entries: [Legend.Entry] {
    let words = grid.words
    let steps = grid.streams.flatMap(\.cells).flatMap(\.steps)
    var entries: [Legend.Entry] = []
    func add(_ word: String, _ step: MaturityGrid.Step) {
      entries.append(Legend.Entry(word) { Self.mark(step, at: $0, in: &$1, nil) })
    }
    let isDone = steps.contains { $0.isDone == true }
    if isDone { add(words.done, .init("", isDone: true)) }
    if steps.contains(where: { $0.isDone == false }) { add(words.open, .init("", isDone: false)) }
    if steps.contains(where: { $0.isDone == nil }) { add(words.unknown, .init("", isDone: nil)) }
    if steps.contains(where: { !$0.isMandatory }) {
      add(words.mandatory, .init("", isDone: isDone))
      add(words.optional, .init("", isDone: isDone, isMandatory: false))
    }
    if grid.streams.contains(where: { $0.reached > 0 }) {
      entries.append(
        Legend.Entry(words.reached) { centre, drawing in
          drawing.rectangle(
            Box(x: centre.x - 8, y: centre.y - 6, width: 14, height: 12),
            .fill(.muted, opacity: 0.12))
          drawing.line(
            Point(x: centre.x + 6, y: centre.y - 6), Point(x: centre.x + 6, y: centre.y + 6),
            .line(.ink, 2))
        })
    }
    return entries
  }
}
