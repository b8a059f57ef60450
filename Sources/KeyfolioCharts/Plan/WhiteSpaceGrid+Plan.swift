extension WhiteSpaceGrid {
  /// Which rows and columns are drawn, in which blocks, and how large their cells are.
  struct GridPlan {
    let form: ChartForm
    /// In the order of the chart; those with most white space where there are too many.
    let rows: [Int]
    let columns: [Int]
    /// Columns side by side, as places in `columns`.
    let blocks: [Range<Int>]
    /// Column names stand in a key because they do not fit above their cells.
    let isNumbered: Bool
    /// Names of rows; the whole width on a phone.
    let labelWidth: Double
    /// Row totals, to the right of the last block, or of the names on a phone.
    let totalWidth: Double
    let cellWidth: Double
    /// Without the bar below.
    let cellHeight: Double
    /// The amount stands below the letter.
    let isStacked: Bool
    /// The amount that fills a bar.
    let greatest: Double

    /// The strip of a bar below its cell.
    static let barHeight = 4.0
    /// Between two cells.
    static let gap = 3.0

    init(_ chart: WhiteSpaceGrid, _ form: ChartForm) {
      self.form = form
      let size = form.smallSize
      columns = Self.most(form == .wide ? 24 : 12, of: chart.columns.map(\.total))
      totalWidth = Self.totalWidth(chart, form)
      let names = chart.rows.prefix(200).map {
        TextMeasure.reserved($0.name, size: form.textSize)
      }
      let widest = min(190, max(40, names.max() ?? 40)).rounded(.up)
      labelWidth = form == .wide ? widest + 10 : form.width - 6 - totalWidth
      let room = form == .wide ? 756 - labelWidth - totalWidth - 10 : form.width - 4
      let perBlock = form == .wide ? max(6, Int(room / 46)) : 6
      let blockCount = (columns.count + perBlock - 1) / perBlock
      blocks = Self.split(columns.count, into: blockCount)
      let side = Double(blocks.map(\.count).max() ?? 1)
      cellWidth = min(form == .wide ? 104 : 96, (room / side * 10).rounded(.down) / 10)
      // Rows come again in every block.
      let rowLimit = (form == .wide ? 24 : 28) / blockCount
      rows = Self.most(rowLimit, of: chart.rows.map(\.total))
      isNumbered = !Self.fit(columns.map { chart.columns[$0].name }, cellWidth - 2, size)
      var (widestAmount, greatest) = (0.0, 0.0)
      for row in rows {
        for column in columns {
          guard let amount = chart.rows[row].cell(column).amount else { continue }
          widestAmount = max(widestAmount, TextMeasure.reserved(amount.text, size: size))
          greatest = max(greatest, abs(amount.value))
        }
      }
      self.greatest = greatest
      isStacked = widestAmount > cellWidth - Self.gap - 24
      cellHeight = isStacked ? size * 2.6 + 5 : size * 1.3 + 10
    }

    /// A row of cells with its bars and the space below.
    var bandHeight: Double { cellHeight + 2 + Self.barHeight + 6 }

    /// Places of the greatest amounts, in the order in which they came.
    private static func most(_ limit: Int, of amounts: [Quantity?]) -> [Int] {
      guard amounts.count > limit else { return Array(amounts.indices) }
      let order = amounts.indices.sorted {
        let (a, b) = (amounts[$0]?.value ?? -.infinity, amounts[$1]?.value ?? -.infinity)
        return a != b ? a > b : $0 < $1
      }
      return order.prefix(limit).sorted()
    }

    /// Even parts, the longer ones first.
    private static func split(_ count: Int, into parts: Int) -> [Range<Int>] {
      var ranges: [Range<Int>] = []
      var start = 0
      for part in 0..<max(1, parts) {
        let left = max(1, parts) - part
        let end = start + (count - start + left - 1) / left
        ranges.append(start..<end)
        start = end
      }
      return ranges
    }

    /// Whether every name fits in three lines with no word cut.
    private static func fit(_ names: [String], _ width: Double, _ size: Double) -> Bool {
      names.allSatisfy { name in
        let lines = TextMeasure.lines(name, size: size, within: width)
        return lines.count <= 3 && !lines.contains { $0.hasSuffix("…") }
      }
    }

    private static func totalWidth(_ chart: WhiteSpaceGrid, _ form: ChartForm) -> Double {
      var widest = 0.0
      for total in chart.rows.prefix(200).map(\.total) + [chart.total] {
        let text = total?.text ?? chart.words.states.unknown
        let width = TextMeasure.reserved(text, size: form.textSize, bold: true)
        widest = max(widest, width)
      }
      return min(form == .wide ? 120 : 110, max(60, widest.rounded(.up)))
    }

    /// The left edge of a column's cells.
    func x(_ place: Int, in block: Range<Int>) -> Double {
      (form == .wide ? labelWidth : 2) + Double(place - block.lowerBound) * cellWidth
    }
  }
}
