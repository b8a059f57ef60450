/// A portfolio matrix with everything in its place.
struct MatrixDrawing {
  let matrix: PortfolioMatrix
  let form: ChartForm
  let layout: MatrixLayout
  /// One for each account, in the order of the matrix.
  let bubbles: [MatrixBubble]
  /// The texts of each cell, in the order of `MatrixLayout.cells`.
  let captions: [[PlacedText]]
  let labels: PointLabels
  private let legend: MatrixLegend
  /// Below the legend.
  private let end: Double

  init(_ matrix: PortfolioMatrix, _ form: ChartForm) {
    self.matrix = matrix
    self.form = form
    let area = MatrixLayout.area(matrix, form)
    let measured = MatrixLayout(matrix, form, area: area, below: 0)
    let left = form == .wide ? measured.frame.x : 2
    var room = Box(x: left, y: 0, width: form.width - left - 4, height: 0)
    let needed = MatrixLegend(matrix, form, area: area, in: room).height
    let layout = MatrixLayout(matrix, form, area: area, below: needed + 12)
    self.layout = layout
    room.y = layout.bottom + 8
    legend = MatrixLegend(matrix, form, area: area, in: room)
    let bubbles = matrix.bubbles.indices.map {
      MatrixBubble(matrix.bubbles[$0], at: $0, in: layout)
    }
    self.bubbles = bubbles
    captions = layout.cells.map { $0.caption(form, among: bubbles) }
    labels = PointLabels(
      zip(bubbles, matrix.bubbles).map { MatrixDrawing.mark($0, $1, matrix) },
      MatrixDrawing.sections(of: matrix), form,
      among: MatrixDrawing.engine(layout, bubbles, captions))
    end = room.y + legend.height
  }

  var drawing: Drawing {
    var drawing = Drawing(form)
    drawCells(in: &drawing)
    for bubble in paintingOrder { draw(bubble, in: &drawing) }
    labels.draw(in: &drawing)
    legend.draw(in: &drawing)
    let left = form == .wide ? layout.frame.x : 2
    var room = Box(x: left, y: end + 14, width: form.width - left - 4, height: 0)
    var bottom = end
    if !labels.groups.isEmpty { bottom = labels.drawKey(in: &drawing, room: room) }
    if matrix.bubbles.isEmpty { drawEmpty(in: &drawing) }
    if labels.unlisted > 0 {
      room.y = bottom + 8
      bottom = drawing.paragraph(
        matrix.words.onlyInTable.text(labels.unlisted), TextStyle(size: form.textSize), in: room)
    }
    drawing.height = (bottom + 4).rounded(.up)
    return drawing
  }

  /// The biggest first, so that no small mark hides behind a large one.
  private var paintingOrder: [MatrixBubble] {
    bubbles.sorted {
      $0.outline != $1.outline
        ? $0.outline > $1.outline : matrix.bubbles[$0.index].id < matrix.bubbles[$1.index].id
    }
  }

  private func drawCells(in drawing: inout Drawing) {
    for cell in layout.cells {
      drawing.rectangle(cell.box, .fill(cell.cell.role, opacity: 0.05))
    }
    for caption in captions { drawing.texts(caption) }
    layout.plot.draw(in: &drawing)
    for line in layout.lines { drawing.line(line, .line(.muted, 0.8)) }
  }

  private func drawEmpty(in drawing: inout Drawing) {
    let size = form.textSize
    let rowHeight = size * 1.4
    let lines = TextMeasure.lines(
      matrix.words.empty, size: size, within: min(layout.frame.width - 24, 300))
    let start = layout.frame.centre.y - rowHeight * Double(lines.count - 1) / 2
    let texts = lines.enumerated().map { row, line in
      let point = Point(x: layout.frame.centre.x, y: start + rowHeight * Double(row))
      return PlacedText(line, at: point, TextStyle(size: size, anchor: .middle))
    }
    // The dividing lines would run through the sentence.
    let width = texts.map(\.box.width).max() ?? 0
    for text in texts {
      let box = Box(
        x: text.point.x - width / 2 - 6, y: text.box.y - 4, width: width + 12,
        height: text.box.height + 8)
      drawing.rectangle(box, .fill(.ground))
    }
    drawing.texts(texts)
  }
}
