/// Labelled rows: the label beside its band where there is width, above it on a phone.
///
/// All bands share one stretch of the drawing's width, so that they can share one scale.
struct RowLayout: Sendable {
  struct Row: Sendable {
    /// One or two lines.
    var label: [PlacedText]
    /// The label as it came in.
    var full: String
    /// Where the marks of the row go.
    var band: Box
    /// Label and band together, over the whole width.
    var whole: Box
  }

  /// How high things are.
  struct Measures: Sendable {
    /// The height of a band.
    var band = 16.0
    /// The space between two rows.
    var gap = 8.0
    /// The most that labels may take of the width, in the wide form.
    var widestLabel = 250.0
    /// Kept free to the right of every band, for values.
    var right = 70.0
    /// Kept free to the left of every band, for values.
    var left = 0.0
  }

  let rows: [Row]
  private let form: ChartForm
  /// The stretch that all bands share, from the first row to the last.
  let plot: Box
  /// Where the next block may begin.
  let bottom: Double

  /// - Parameter bold: the rows whose labels are set in bold, such as totals.
  init(
    _ labels: [String], _ form: ChartForm, top: Double = 0, _ measures: Measures = Measures(),
    bold: Set<Int> = []
  ) {
    let size = form.textSize
    let lineHeight = size * 1.25
    let isBeside = form == .wide
    let column =
      isBeside
      ? RowLayout.column(labels, size, bold, atMost: measures.widestLabel) : form.width - 4
    let start = isBeside ? column + 12 + measures.left : measures.left
    let end = form.width - 4 - measures.right
    var rows: [Row] = []
    var y = top
    for (index, label) in labels.enumerated() {
      let isBold = bold.contains(index)
      let lines = TextMeasure.lines(
        label, size: size, bold: isBold, within: column, atMost: 2)
      let labelHeight = Double(lines.count) * lineHeight
      let height = isBeside ? max(measures.band, labelHeight) : labelHeight + 3 + measures.band
      let band = Box(
        x: start, y: isBeside ? y + (height - measures.band) / 2 : y + labelHeight + 3,
        width: max(20, end - start), height: measures.band)
      let first = isBeside ? band.centre.y - labelHeight / 2 : y
      let style = TextStyle(size: size, bold: isBold)
      let texts = lines.enumerated().map { row, line in
        PlacedText(
          line, at: Point(x: 2, y: first + (Double(row) + 0.5) * lineHeight), style)
      }
      let whole = Box(x: 0, y: y, width: form.width, height: height)
      rows.append(Row(label: texts, full: label, band: band, whole: whole))
      y += height + measures.gap
    }
    self.rows = rows
    self.form = form
    bottom = max(top, y - measures.gap)
    plot = Box(x: start, y: top, width: max(20, end - start), height: bottom - top)
  }

  /// The labels of all rows; one that was cut tells the whole on pointing at it.
  func drawLabels(in drawing: inout Drawing) {
    for row in rows { drawing.lines(row.label, of: row.full) }
  }

  /// A line down all bands; on a phone it pauses where labels stand between them.
  func drawGuide(at x: Double, _ paint: Paint, in drawing: inout Drawing) {
    if form == .narrow {
      for row in rows {
        drawing.line(Point(x: x, y: row.band.y - 2), Point(x: x, y: row.band.maxY + 2), paint)
      }
    } else {
      drawing.line(Point(x: x, y: plot.y), Point(x: x, y: plot.maxY), paint)
    }
  }

  /// As wide as the widest label needs, in two lines if it has to.
  private static func column(
    _ labels: [String], _ size: Double, _ bold: Set<Int>, atMost most: Double
  ) -> Double {
    var widest = 40.0
    for (index, label) in labels.enumerated() {
      let width = TextMeasure.reserved(label, size: size, bold: bold.contains(index))
      widest = max(widest, min(width, most))
    }
    return widest.rounded(.up)
  }
}
