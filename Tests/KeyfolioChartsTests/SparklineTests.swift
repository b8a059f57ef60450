import ChartSamples
import KeyfolioCharts
import Testing

@Suite struct SparklineTests {
  @Test(arguments: ["sparkline-usual", "sparkline-shared", "sparkline-many"])
  func drawsWhatTheTableSays(_ name: String) throws {
    let chart = try #require(ChartSamples.all.first { $0.name == name }?.chart as? Sparkline)
    let marks = DrawnMarks(chart, .wide)
    var places: [(value: Double, place: Double)] = []
    var periods: [(value: Double, place: Double)] = []
    for (row, cells) in chart.table.rows.enumerated() where marks.has(row, "value") {
      places.append((try #require(cells[1].value), try marks.number(row, "value", "cy")))
      periods.append((Double(row), try marks.number(row, "value", "cx")))
    }
    #expect(places.count == min(110, chart.entries.count { $0.value != nil }))
    expectLinear(places)
    expectLinear(periods)
  }

  /// Two lines of one domain put the same number at the same height.
  @Test func aSharedScaleIsShared() throws {
    func height(_ values: [Double]) throws -> Double {
      let entries = values.map { Sparkline.Entry("p", Quantity($0, "\($0)")) }
      let chart = Sparkline(
        caption: Caption(id: "s", title: "2", description: "2"), entries: entries,
        domain: 0...100)
      return try DrawnMarks(chart, .wide).number(values.count - 1, "value", "cy")
    }
    #expect(try height([10, 20, 50]) == height([90, 50]))
  }
}
