import ChartSamples
import KeyfolioCharts
import Testing

@Suite struct ScoreCompositionTests {
  private func sample(_ name: String) throws -> ScoreComposition {
    try #require(ChartSamples.all.first { $0.name == name }?.chart as? ScoreComposition)
  }

  /// Outlines, filled parts and the parts of the total are the table's numbers, each on its scale.
  @Test(arguments: ["score-usual", "score-open", "score-one"], ChartForm.allCases)
  func drawsWhatTheTableSays(_ name: String, _ form: ChartForm) throws {
    let chart = try sample(name)
    let marks = DrawnMarks(chart, form)
    var bars: [(value: Double, length: Double)] = []
    var ends: [(value: Double, place: Double)] = [(0, 4), (1000, form == .wide ? 756 : 296)]
    var sum = 0.0
    for (index, row) in chart.table.rows.dropLast().enumerated() {
      bars.append((try #require(row[3].value), try marks.number(index, "most", "width")))
      #expect(marks.has(index, "score") == (row[2].value != nil))
      guard let value = row[2].value else { continue }
      bars.append((value, try marks.number(index, "score", "width")))
      #expect(marks.has(index, "part") == (value > 0))
      guard value > 0 else { continue }
      let x = try marks.number(index, "part", "x")
      ends.append((sum, x))
      sum += value
      ends.append((sum, x + (try marks.number(index, "part", "width"))))
    }
    expectProportional(bars)
    expectLinear(ends)
  }

  /// What is still possible reaches from the known score to the bound.
  @Test(arguments: ChartForm.allCases) func openPartIsDrawn(_ form: ChartForm) throws {
    let chart = try sample("score-open")
    let marks = DrawnMarks(chart, form)
    let row = chart.criteria.count
    let scale = (form == .wide ? 752.0 : 292) / 1000
    // Three units smaller than the strip on every side.
    let x = try marks.number(row, "range", "x") - 3
    let width = try marks.number(row, "range", "width") + 6
    #expect(abs(x - (4 + chart.total.bounds.lowerBound * scale)) <= 0.5)
    #expect(abs(width - 350 * scale) <= 0.5)
    #expect(!DrawnMarks(try sample("score-usual"), form).has(row, "range"))
  }

  @Test func nothingIsNotUnknown() throws {
    let chart = try sample("score-open")
    let marks = DrawnMarks(chart, .wide)
    #expect(try marks.number(3, "score", "width") == 0 && !marks.has(1, "score"))
    #expect(chart.table.rows[1][2].value == nil && chart.table.rows[3][2].value == 0)
    let text = String(decoding: chart.svg(.wide), as: UTF8.self)
    #expect(text.contains("not rated × 25") && text.contains("stroke-dasharray"))
  }
}
