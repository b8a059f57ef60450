import ChartSamples
import KeyfolioCharts
import Testing

@Suite struct SalesTrendTests {
  /// Columns grow from zero on one scale, plans lie on it, shares on one of their own.
  @Test(arguments: ["sales-trend-usual", "sales-trend-many"], ChartForm.allCases)
  func drawsWhatTheTableSays(_ name: String, _ form: ChartForm) throws {
    let chart = try #require(ChartSamples.all.first { $0.name == name }?.chart as? SalesTrend)
    let marks = DrawnMarks(chart, form)
    var lengths: [(value: Double, length: Double)] = []
    var plans: [(value: Double, place: Double)] = []
    var shares: [(value: Double, place: Double)] = []
    var drawn = 0
    for (row, cells) in chart.table.rows.enumerated() {
      for (part, cell) in [("actual", cells[1]), ("outlook", cells[2])]
      where marks.has(row, part) {
        drawn += 1
        lengths.append((try #require(cell.value), try marks.number(row, part, "height")))
      }
      if marks.has(row, "plan") {
        plans.append((try #require(cells[3].value), try marks.number(row, "plan", "y1")))
      }
      if marks.has(row, "share") {
        shares.append((try #require(cells[4].value), try marks.number(row, "share", "cy")))
      }
    }
    expectProportional(lengths)
    expectLinear(plans)
    expectLinear(shares)
    // A plan and a column of the same height end at the same height.
    #expect(drawn > 5 && plans.count > 1 && shares.count > 4)
  }

  @Test func gapsStayGaps() throws {
    let unknown = SalesTrend.Period("2025", actual: nil)
    let known = SalesTrend.Period(
      "2024", actual: ChartSamples.thousands(0), share: ChartSamples.percent(0))
    let chart = SalesTrend(
      caption: Caption(id: "t", title: "2", description: "2"), periods: [known, unknown, known])
    let marks = DrawnMarks(chart, .wide)
    #expect(marks.has(0, "actual") && !marks.has(1, "actual") && marks.has(2, "share"))
    #expect(chart.table.rows[1][1].text == "unknown")
    let text = String(decoding: chart.svg(.wide), as: UTF8.self)
    #expect(!text.contains("stroke-width=\"1.5\" class=\"s-ink\"/>"))
  }
}
