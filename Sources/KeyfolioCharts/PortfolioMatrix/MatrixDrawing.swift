/// A portfolio matrix with everything in its place, ready to be written.
struct MatrixDrawing: Sendable {
  let matrix: PortfolioMatrix
  let form: ChartForm
  let layout: MatrixLayout
  let legend: MatrixLegend
  /// One for each account, in the order of the matrix.
  let bubbles: [MatrixBubble]
  /// The texts of each cell, in the order of `MatrixLayout.cells`.
  let captions: [[PlacedText]]
  let labels: MatrixLabels
  let key: NumberedKey
  /// The sentence for an empty matrix, or for accounts that stand only in the table.
  let notes: [PlacedText]
  let height: Double

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
    let bubbles = matrix.bubbles.enumerated().map { MatrixBubble($1, at: $0, in: layout) }
    self.bubbles = bubbles
    captions = layout.cells.map { $0.caption(form, among: bubbles) }
    labels = MatrixLabels(matrix, layout, bubbles, captions: captions)
    let end = room.y + legend.height
    room.y = end + 14
    key = NumberedKey(labels.groups, in: room, form)
    let below = labels.groups.isEmpty ? end : key.bottom
    room.y = below + 8
    notes = MatrixDrawing.notes(matrix, labels, layout, in: room)
    let last = labels.unlisted > 0 ? notes.last.map { $0.box.maxY } : nil
    height = (max(last ?? below, below) + 4).rounded(.up)
  }

  private static func notes(
    _ matrix: PortfolioMatrix, _ labels: MatrixLabels, _ layout: MatrixLayout, in room: Box
  ) -> [PlacedText] {
    let size = layout.form.textSize
    let rowHeight = size * 1.4
    if matrix.bubbles.isEmpty {
      let lines = TextMeasure.lines(
        matrix.words.empty, size: size, within: min(layout.frame.width - 24, 300))
      let start = layout.frame.centre.y - rowHeight * Double(lines.count - 1) / 2
      return lines.enumerated().map { row, line in
        let point = Point(x: layout.frame.centre.x, y: start + rowHeight * Double(row))
        return PlacedText(line, at: point, TextStyle(size: size, anchor: .middle))
      }
    }
    guard labels.unlisted > 0 else { return [] }
    let lines = TextMeasure.lines(
      matrix.words.onlyInTable.text(labels.unlisted), size: size,
      within: room.width)
    return lines.enumerated().map { row, line in
      let point = Point(x: room.x, y: room.y + rowHeight * (Double(row) + 0.5))
      return PlacedText(line, at: point, TextStyle(size: size))
    }
  }
}
