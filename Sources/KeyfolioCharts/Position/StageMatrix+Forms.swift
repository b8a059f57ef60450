extension StageMatrix {
  /// Stages as columns, high above low.
  struct WideBoxes {
    private let chart: StageMatrix
    private let boxes: Boxes
    private let step: Double
    private static let gap = 12.0

    init(_ chart: StageMatrix, _ boxes: Boxes) {
      self.chart = chart
      self.boxes = boxes
      step = (boxes.form.width - 4 + Self.gap) / Double(max(1, boxes.columns.count))
    }

    var drawing: Drawing {
      let form = boxes.form
      var drawing = Drawing(form)
      let legend = boxes.legend(chart)
      legend.draw(in: &drawing)
      var y = drawHeads(from: legend.height + 8, in: &drawing)
      for (index, side) in boxes.sides.enumerated() {
        drawing.line(
          Point(x: 0, y: y), Point(x: form.width, y: y), .line(.muted, index == 0 ? 0.8 : 1.2))
        y += 8 + form.textSize * 0.7
        side.draw(at: Point(x: 7, y: y), in: &drawing)
        drawing.text(
          side.word(chart.words), at: Point(x: 20, y: y),
          TextStyle(size: form.textSize, bold: true),
          within: form.width - 22)
        y += form.textSize * 0.7 + 8
        let top = y - 4
        var bottom = y + 14
        for column in boxes.columns.indices {
          let end = boxes.draw(
            chart, column, index, at: Point(x: x(column), y: y), width: step - Self.gap,
            in: &drawing)
          bottom = max(bottom, end)
        }
        y = bottom + 4
        for column in boxes.columns.indices.dropFirst() {
          let at = (x(column) - Self.gap / 2).rounded() + 0.5
          drawing.line(Point(x: at, y: top), Point(x: at, y: y - 8), .line(.hair))
        }
      }
      drawing.height = (y + 2).rounded(.up)
      return drawing
    }

    private func x(_ column: Int) -> Double { 2 + Double(column) * step }

    /// Names and sums of the stages; returns where they end.
    private func drawHeads(from top: Double, in drawing: inout Drawing) -> Double {
      let (form, small) = (boxes.form, boxes.form.smallSize)
      let width = step - Self.gap
      // Where columns are narrow, a name of one long word is set smaller rather than cut.
      let fits = boxes.columns.allSatisfy { stage in
        stage.name.split(separator: " ").allSatisfy {
          TextMeasure.reserved(String($0), size: form.textSize, bold: true) <= width
        }
      }
      let size = fits ? form.textSize : small
      let heads = boxes.columns.map {
        TextMeasure.lines($0.name, size: size, bold: true, within: width, atMost: 2)
      }
      let totals = boxes.columns.map {
        TextMeasure.lines($0.total, size: small, within: width, atMost: 2)
      }
      let below = top + Double(heads.map(\.count).max() ?? 1) * size * 1.25
      for (column, stage) in boxes.columns.enumerated() {
        let names = heads[column].enumerated().map { row, line in
          let y = below - size * 1.25 * (Double(heads[column].count - row) - 0.5)
          return PlacedText(line, at: Point(x: x(column), y: y), TextStyle(size: size, bold: true))
        }
        drawing.lines(names, of: stage.name)
        let sums = totals[column].enumerated().map { row, line in
          PlacedText(
            line, at: Point(x: x(column), y: below + small * (0.75 + 1.25 * Double(row))),
            TextStyle(size: small, role: .muted))
        }
        drawing.lines(sums, of: stage.total)
      }
      let rows = Double(totals.map(\.count).max() ?? 0)
      return (below + rows * small * 1.25 + 7).rounded()
    }
  }

  /// One box below the other, stage by stage.
  struct NarrowBoxes {
    private let chart: StageMatrix
    private let boxes: Boxes

    init(_ chart: StageMatrix, _ boxes: Boxes) {
      self.chart = chart
      self.boxes = boxes
    }

    var drawing: Drawing {
      var drawing = Drawing(boxes.form)
      let legend = boxes.legend(chart)
      legend.draw(in: &drawing)
      var y = legend.height + 6
      for column in boxes.columns.indices { y = draw(column, from: y, in: &drawing) }
      drawing.height = (y + 2).rounded(.up)
      return drawing
    }

    private func draw(_ column: Int, from top: Double, in drawing: inout Drawing) -> Double {
      let form = boxes.form
      let stage = boxes.columns[column]
      drawing.line(Point(x: 0, y: top), Point(x: form.width, y: top), .line(.muted, 0.8))
      var y = top + 5 + form.headingSize * 0.65
      let isEmpty = boxes.count(column) == 0
      let remark = isEmpty ? chart.words.none : stage.total
      let taken = min(form.width * 0.5, TextMeasure.reserved(remark, size: form.smallSize))
      drawing.text(
        stage.name, at: Point(x: 2, y: y), TextStyle(size: form.headingSize, bold: true),
        within: form.width - taken - 12)
      drawing.text(
        remark, at: Point(x: form.width - 4, y: y),
        TextStyle(size: form.smallSize, role: .muted, anchor: .end), within: form.width * 0.5)
      y += form.headingSize * 0.65 + 5
      for (index, side) in boxes.sides.enumerated()
      where !boxes.accounts(column, index).isEmpty {
        y += form.smallSize * 0.75
        side.draw(at: Point(x: 8, y: y), in: &drawing)
        drawing.text(
          side.word(chart.words), at: Point(x: 20, y: y),
          TextStyle(size: form.smallSize, role: .muted),
          within: form.width - 22)
        y += form.smallSize * 0.75 + 4
        y = boxes.draw(
          chart, column, index, at: Point(x: 20, y: y), width: form.width - 24, in: &drawing)
      }
      return (y + 3).rounded()
    }
  }
}
