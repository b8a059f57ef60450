import ChartSamples
import KeyfolioCharts
import Testing

@Suite struct LifetimeValueTests {
  /// Every bar is as long as its amount, to the side of its sign, and unknown ones are none.
  @Test(
    arguments: ["lifetime-usual", "lifetime-open", "lifetime-negative", "lifetime-one"],
    ChartForm.allCases)
  func drawsWhatTheTableSays(_ name: String, _ form: ChartForm) throws {
    let chart = try #require(ChartSamples.all.first { $0.name == name }?.chart as? LifetimeValue)
    let marks = DrawnMarks(chart, form)
    var bars: [(value: Double, length: Double)] = []
    var ends: [(value: Double, place: Double)] = []
    for (row, cells) in chart.table.rows.dropLast().enumerated() {
      for (part, cell) in [("plain", cells[1]), ("risky", cells[2])] {
        #expect(marks.has(row, part) == (cell.value != nil), "\(row) \(part)")
        guard let value = cell.value else { continue }
        let x = try marks.number(row, part, "x")
        let width = try marks.number(row, part, "width")
        bars.append((value, width))
        ends.append((value, value < 0 ? x : x + width))
      }
    }
    expectProportional(bars)
    expectLinear(ends)
  }

  /// The hatched stretch lies between the two sums.
  @Test(arguments: ["lifetime-usual", "lifetime-negative"], ChartForm.allCases)
  func theGapLiesBetweenTheSums(_ name: String, _ form: ChartForm) throws {
    let chart = try #require(ChartSamples.all.first { $0.name == name }?.chart as? LifetimeValue)
    let marks = DrawnMarks(chart, form)
    let last = chart.table.rows.count - 1
    let gap = try #require(chart.table.rows[last][2].value)
    let plain = try #require(chart.table.rows[last - 1][1].value)
    let width = try marks.number(last, "gap", "width")
    expectProportional([(gap, width), (plain, try marks.number(last - 1, "plain", "width"))])
  }

  @Test func unknownIsNotNothing() {
    let chart = ChartSamples.lifetime(0, [(5, 4), (nil, nil)])
    let marks = DrawnMarks(chart, .wide)
    #expect(marks.has(0, "plain") && !marks.has(2, "plain") && !marks.has(3, "risky"))
    #expect(String(decoding: chart.svg(.wide), as: UTF8.self).contains(">unknown<"))
  }
}
