import ChartSamples
import KeyfolioCharts
import Testing

@Suite struct SalesTrendTests {
  private static let names = [
    "sales-trend-usual", "sales-trend-no-wallet", "sales-trend-negative", "sales-trend-60",
  ]

  private func sample(_ name: String) throws -> SalesTrend {
    try #require(ChartSamples.all.first { $0.name == name }?.chart as? SalesTrend)
  }

  /// Columns are as high as amounts on one scale, points as shares, and all share their periods.
  @Test(arguments: names, ChartForm.allCases)
  func drawsWhatTheTableSays(_ name: String, _ form: ChartForm) throws {
    let chart = try sample(name)
    let marks = DrawnMarks(chart, form)
    let rows = chart.table.rows
    let first = max(0, rows.count - (form == .wide ? 40 : 18))
    var heights: [(value: Double, length: Double)] = []
    var shares: [(value: Double, place: Double)] = []
    var places: [(value: Double, place: Double)] = []
    for (row, cells) in rows.enumerated() {
      let parts = ["actual", "outlook", "plan", "share"]
      for (part, cell) in zip(parts, cells[1...4]) {
        #expect(marks.has(row, part) == (row >= first && cell.value != nil), "\(row) \(part)")
        guard row >= first, let value = cell.value else { continue }
        if part == "share" {
          shares.append((value, try marks.number(row, part, "cy")))
          places.append((Double(row), try marks.number(row, part, "cx")))
        } else {
          heights.append((value, try marks.number(row, part, "height")))
        }
        guard part == "actual" else { continue }
        let middle = try marks.number(row, part, "x") + marks.number(row, part, "width") / 2
        places.append((Double(row), middle))
      }
    }
    expectProportional(heights)
    expectLinear(places)
    if !shares.isEmpty { expectLinear(shares) }
  }

  /// An unknown period has neither column nor point, and the line does not leap over it.
  @Test func unknownIsAGap() throws {
    let chart = ChartSamples.salesTrend([5, nil, 0, 7], [50, nil, 0, 40])
    let marks = DrawnMarks(chart, .wide)
    #expect(!marks.has(1, "actual") && !marks.has(1, "share"))
    #expect(marks.has(2, "actual") && marks.has(2, "share"))
    let text = String(decoding: chart.svg(.wide), as: UTF8.self)
    #expect(text.contains(">?<") && text.contains(">unknown<"))
    #expect(chart.table.rows[1].map(\.text).contains("unknown"))
  }

  @Test func estimatesAreHollow() {
    let known = ChartSamples.salesTrend([5, 6], [50, 40])
    let estimated = ChartSamples.salesTrend([5, 6], [50, 40], estimates: [1])
    func dashes(_ chart: SalesTrend) -> Int {
      String(decoding: chart.svg(.wide), as: UTF8.self).split(separator: "dasharray").count
    }
    #expect(dashes(known) == 1 && dashes(estimated) > 1)
  }

  @Test(arguments: [(ChartForm.wide, 20), (.narrow, 42)])
  func earlierPeriodsAreCounted(_ form: ChartForm, _ count: Int) throws {
    let text = String(decoding: try sample("sales-trend-60").svg(form), as: UTF8.self)
    #expect(text.contains(">\(count) earlier periods stand only in the table<"))
  }
}
