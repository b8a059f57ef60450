extension MaturityGrid {
  /// Everything in its place.
  struct GridDrawing {
    private let chart: MaturityGrid
    private let form: ChartForm
    private let streams: [Stream]
    /// Where the first phase begins, and from one to the next.
    private let start: Double
    private let step: Double
    private let gap: Double

    /// More streams would be taller than anybody scrolls.
    private static let most = 10
    /// The rows of squares that a cell may have.
    private static let mostRows = 4
    /// From one square to the next.
    private static let pitch = 17.0

    init(_ chart: MaturityGrid, _ form: ChartForm) {
      self.chart = chart
      self.form = form
      streams = Array(chart.streams.prefix(Self.most))
      let widest = streams.map {
        TextMeasure.reserved($0.name, size: form.textSize, bold: true)
      }
      gap = form == .wide ? 18 : 6
      start = form == .wide ? min(180, max(60, widest.max() ?? 0)).rounded(.up) + 16 : 4
      step = (form.width - 4 - start + gap) / Double(max(1, chart.phases.count))
    }

    private var cellWidth: Double { max(Self.pitch, step - gap) }
    private var columns: Int { max(1, Int((cellWidth + 3) / Self.pitch)) }
    private func x(_ phase: Int) -> Double { start + Double(phase) * step }

    var drawing: Drawing {
      var drawing = Drawing(form)
      let legend = Legend(
        entries, form, in: Box(x: 2, y: 0, width: form.width - 6, height: 0),
        columns: form == .wide ? 5 : 2)
      legend.draw(in: &drawing)
      var y = drawHeads(from: legend.height + 8, in: &drawing)
      for index in streams.indices { y = draw(index, from: y, in: &drawing) }
      let unlisted = chart.streams.count - streams.count
      if unlisted > 0 {
        let style = TextStyle(size: form.textSize)
        let text = chart.words.onlyInTable.text(unlisted)
        for line in TextMeasure.lines(text, size: style.size, within: form.width - 6) {
          drawing.text(line, at: Point(x: 2, y: y + style.size * 0.7), style)
          y += style.size * 1.4
        }
      }
      drawing.height = (y + 4).rounded(.up)
      return drawing
    }

    // MARK: Squares

    /// Around a centre.
    private static func draw(
      _ state: State, isMandatory: Bool, at centre: Point, _ name: MarkName? = nil,
      in drawing: inout Drawing
    ) {
      let half = isMandatory ? 6.0 : 4.5
      let box = Box(
        x: centre.x - half, y: centre.y - half, width: 2 * half, height: 2 * half)
      let width = isMandatory ? 2.2 : 1
      let paint =
        switch state {
        case .done: Paint(fill: .accent, stroke: isMandatory ? .ink : .accent, width: width)
        case .open: Paint(fill: .ground, stroke: isMandatory ? .ink : .muted, width: width)
        case .unknown: Paint.line(isMandatory ? .ink : .muted, width, .dashed)
        }
      drawing.rectangle(box, paint, name)
    }

    private var entries: [Legend.Entry] {
      let steps = streams.flatMap(\.cells).flatMap(\.steps)
      let words = [
        State.done: chart.words.done, .open: chart.words.open, .unknown: chart.words.unknown,
      ]
      var entries = State.allCases.filter { state in steps.contains { $0.state == state } }.map {
        state in
        Legend.Entry(words[state] ?? "") {
          Self.draw(state, isMandatory: false, at: $0, in: &$1)
        }
      }
      let kinds = [true, false].filter { kind in steps.contains { $0.isMandatory == kind } }
      guard kinds.count > 1 || kinds.first == true else { return entries }
      for kind in kinds {
        entries.append(
          Legend.Entry(kind ? chart.words.mandatory : chart.words.optional) {
            Self.draw(.open, isMandatory: kind, at: $0, in: &$1)
          })
      }
      return entries
    }

    /// Mandatory steps first, and no more than the cell has room for.
    private func shown(_ cell: Cell) -> [Step] {
      let steps = cell.steps.filter(\.isMandatory) + cell.steps.filter { !$0.isMandatory }
      return Array(steps.prefix(columns * Self.mostRows))
    }

    // MARK: Rows

    /// The names of the phases; returns where they end.
    private func drawHeads(from top: Double, in drawing: inout Drawing) -> Double {
      let size = form == .wide ? form.textSize : form.smallSize
      let style = TextStyle(size: size, bold: form == .wide)
      for (index, phase) in chart.phases.enumerated() {
        drawing.text(
          phase, at: Point(x: x(index), y: top + size * 0.65), style, within: step - 3)
      }
      return top + size * 1.3 + 4
    }

    private func draw(_ index: Int, from top: Double, in drawing: inout Drawing) -> Double {
      let stream = streams[index]
      drawing.line(Point(x: 0, y: top), Point(x: form.width, y: top), .line(.muted, 0.8))
      let lineHeight = form.textSize * 1.25
      let room = form == .wide ? start - 16 : form.width - 6
      let name = TextMeasure.lines(
        stream.name, size: form.textSize, bold: true, within: room, atMost: 3)
      let style = TextStyle(size: form.textSize, bold: true)
      let label = name.enumerated().map { row, line in
        PlacedText(
          line, at: Point(x: 2, y: top + 7 + (Double(row) + 0.5) * lineHeight), style)
      }
      RowLayout.draw(label, of: stream.name, in: &drawing)
      let under = top + 7 + Double(name.count) * lineHeight
      var bottom = form == .wide ? max(under, top + 30) : under
      let first = form == .wide ? top + 8 : under + 3
      for (phase, cell) in stream.cells.prefix(chart.phases.count).enumerated() {
        let row = index * chart.phases.count + phase
        bottom = max(bottom, draw(cell, row, at: Point(x: x(phase), y: first), in: &drawing))
      }
      return drawLine(stream, index, at: bottom + 8, in: &drawing)
    }

    /// Squares and counts of a cell; returns where they end.
    private func draw(
      _ cell: Cell, _ row: Int, at corner: Point, in drawing: inout Drawing
    ) -> Double {
      let steps = shown(cell)
      for (place, step) in steps.enumerated() {
        let centre = Point(
          x: corner.x + 7 + Double(place % columns) * Self.pitch,
          y: corner.y + 7 + Double(place / columns) * Self.pitch)
        drawing.group(tooltip: step.name) {
          Self.draw(
            step.state, isMandatory: step.isMandatory, at: centre,
            MarkName(row, "\(step.state.rawValue)\(place)"), in: &$0)
        }
      }
      let rows = (steps.count + columns - 1) / columns
      var y = corner.y + Double(rows) * Self.pitch + 2
      let size = form.smallSize
      let more = cell.steps.count - steps.count
      let lines = [
        (more > 0 ? chart.words.more.text(more) : "", Palette.Role.muted),
        (cell.reading, .ink), (cell.remark, .muted),
      ]
      for (text, role) in lines where !text.isEmpty {
        drawing.text(
          text, at: Point(x: corner.x, y: y + size * 0.6), TextStyle(size: size, role: role),
          within: step - 3)
        y += size * 1.25
      }
      return y
    }

    // MARK: The line

    /// How far the stream has come; returns where the row ends.
    private func drawLine(
      _ stream: Stream, _ index: Int, at y: Double, in drawing: inout Drawing
    ) -> Double {
      let last = chart.phases.count - 1
      let reached = stream.reached.map { max(0, min($0, last)) }
      let possible = stream.possible.map { max(0, min($0, last)) }.flatMap {
        $0 > reached ?? -1 ? $0 : nil
      }
      func end(_ phase: Int) -> Point { Point(x: x(phase) + cellWidth, y: y) }
      let begin = Point(x: start, y: y)
      drawing.line(begin, end(last), .line(.hair, 1))
      let row = index * chart.phases.count
      if let possible {
        let from = reached.map(end) ?? begin
        drawing.line(
          from, end(possible), .line(.ink, 2, .dashed), MarkName(row + possible, "perhaps"))
      }
      if let reached {
        drawing.line(begin, end(reached), .line(.accent, 4), MarkName(row + reached, "reached"))
        drawing.line(
          Point(x: end(reached).x, y: y - 5), Point(x: end(reached).x, y: y + 5),
          .line(.accent, 2.5))
      }
      let middle = y + form.smallSize * 0.6 + 5
      let style = TextStyle(size: form.smallSize, role: .accent, bold: true, anchor: .end)
      if let reached { write(chart.words.reached, reached, middle, style, in: &drawing) }
      if let possible {
        let style = TextStyle(size: form.smallSize, role: .ink, anchor: .end)
        write(chart.words.possible, possible, middle, style, in: &drawing)
      }
      if reached == nil && possible == nil {
        drawing.text(
          chart.words.nothing, at: Point(x: start, y: middle),
          TextStyle(size: form.smallSize, role: .muted), within: form.width - start - 4)
      }
      return (middle + form.smallSize * 0.6 + 5).rounded()
    }

    private func write(
      _ word: String, _ phase: Int, _ y: Double, _ style: TextStyle, in drawing: inout Drawing
    ) {
      let at = Point(x: x(phase) + cellWidth, y: y)
      drawing.text(word, at: at, style, within: cellWidth)
    }
  }
}
