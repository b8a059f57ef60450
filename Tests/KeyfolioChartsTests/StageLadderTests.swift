import ChartSamples
import KeyfolioCharts
import Testing

@Suite struct StageLadderTests {
  /// A stage is a column: the same for dot and diamond, one step apart for neighbours, the stage
  /// off the ladder beyond the last.
  @Test(arguments: ["stage-ladder-usual", "stage-ladder-many"], ChartForm.allCases)
  func marksStandInTheirColumns(_ name: String, _ form: ChartForm) throws {
    let chart = try #require(ChartSamples.all.first { $0.name == name }?.chart as? StageLadder)
    let marks = DrawnMarks(chart, form)
    var columns: [(value: Double, place: Double)] = []
    for (row, cells) in chart.table.rows.prefix(60).enumerated() {
      for (part, cell) in [("declared", cells[1]), ("evidence", cells[2])] {
        #expect(marks.has(row, part) == (cell.value != nil))
        guard let stage = cell.value else { continue }
        let x =
          part == "declared"
          ? try marks.number(row, part, "cx") : try marks.points(row, part)[0].x
        columns.append((stage < 0 ? 5 : stage, x))
      }
    }
    expectLinear(columns)
    #expect(!marks.has(60, "declared"))
  }

  @Test func theRestIsCounted() throws {
    let chart = try #require(
      ChartSamples.all.first { $0.name == "stage-ladder-many" }?.chart as? StageLadder)
    for form in ChartForm.allCases {
      let text = String(decoding: chart.svg(form), as: UTF8.self)
      #expect(text.contains("1940 more stand only in the table."))
    }
  }
}
