import ChartSamples
import KeyfolioCharts
import Testing

@Suite struct ParetoChartTests {
  private func sample(_ name: String) throws -> ParetoChart {
    try #require(ChartSamples.all.first { $0.name == name }?.chart as? ParetoChart)
  }

  /// Bars are shares, dots are what is reached, also behind the end of a long list.
  @Test(
    arguments: ["pareto-usual", "pareto-long", "pareto-negative", "pareto-2000"],
    ChartForm.allCases)
  func drawsWhatTheTableSays(_ name: String, _ form: ChartForm) throws {
    let chart = try sample(name)
    let marks = DrawnMarks(chart, form)
    var bars: [(value: Double, length: Double)] = []
    var sums: [(value: Double, place: Double)] = []
    for (row, cells) in chart.table.rows.enumerated() where marks.has(row, "share") {
      bars.append((try #require(cells[2].value), try marks.number(row, "share", "width")))
      sums.append((try #require(cells[3].value), try marks.number(row, "sum", "cx")))
    }
    expectProportional(bars)
    expectLinear(sums)
    let most = (form == .wide ? 30 : 15) + (chart.remainder == nil ? 0 : 1)
    #expect(bars.count == min(chart.table.rows.count, most))
  }

  /// Those who are not drawn by name are counted, and what they reach is right.
  @Test(arguments: [(ChartForm.wide, 43), (.narrow, 58)])
  func theOthersAreCounted(_ form: ChartForm, _ others: Int) throws {
    let chart = try sample("pareto-long")
    let text = String(decoding: chart.svg(form), as: UTF8.self)
    #expect(text.contains(">the other \(others) customers<"))
    // Reached only among them, so said below.
    #expect(text.contains(">\(chart.reachedLabel)<"))
    #expect(chart.table.rows.count == 73)
  }

  /// The ring stands at the customer who reaches 80 %, and solid bars end there.
  @Test(arguments: ChartForm.allCases) func theRuleIsMarked(_ form: ChartForm) throws {
    let chart = try sample("pareto-usual")
    let marks = DrawnMarks(chart, form)
    let reached = try #require(chart.reached)
    let radii = try (0..<14).map { try marks.number($0, "sum", "r") }
    #expect(radii.firstIndex(of: 5) == reached - 1 && radii.count { $0 == 5 } == 1)
    #expect(chart.items[reached - 1].cumulative.value >= 80)
    #expect(chart.items[reached - 2].cumulative.value < 80)
  }

  @Test func notReachedIsSaid() {
    let chart = ChartSamples.pareto([20, 10], remainder: 70)
    #expect(chart.reached == nil)
    let text = String(decoding: chart.svg(.wide), as: UTF8.self)
    #expect(text.contains(">Those listed do not make 80\u{A0}%.<"))
  }
}
