import ChartSamples
import KeyfolioCharts
import Testing

@Suite struct MaturityGridTests {
  private func sample(_ name: String) throws -> MaturityGrid {
    try #require(ChartSamples.all.first { $0.name == name }?.chart as? MaturityGrid)
  }

  private func count(_ state: String, _ row: Int, in marks: DrawnMarks) -> Int {
    (0..<40).count { marks.has(row, "\(state)\($0)") }
  }

  /// Squares of each kind, counted in the file, are the table's numbers.
  @Test(arguments: ["maturity-usual", "maturity-done", "maturity-one"], ChartForm.allCases)
  func drawsWhatTheTableSays(_ name: String, _ form: ChartForm) throws {
    let chart = try sample(name)
    let marks = DrawnMarks(chart, form)
    for (index, row) in chart.table.rows.enumerated() {
      let (done, all, unknown) = (row[4].value, row[5].value, row[6].value)
      #expect(Double(count("done", index, in: marks)) == done)
      #expect(Double(count("unknown", index, in: marks)) == unknown)
      #expect(
        Double(count("open", index, in: marks))
          == (all ?? 0) - (done ?? 0) - (unknown ?? 0))
    }
  }

  /// The lines end where the phase ends that is reached, or may be.
  @Test(arguments: ChartForm.allCases) func linesEndAtThePhase(_ form: ChartForm) throws {
    let marks = DrawnMarks(try sample("maturity-usual"), form)
    // Rows are cells: four phases of three streams.
    let strategy = try marks.number(1, "reached", "x2")
    let organisation = try marks.number(4, "reached", "x2")
    let processes = try marks.number(8, "reached", "x2")
    let perhaps = try marks.number(9, "perhaps", "x2")
    #expect(organisation == processes && strategy == perhaps && organisation < strategy)
    #expect(try marks.number(9, "perhaps", "x1") == processes)
    #expect(!marks.has(5, "perhaps") && !marks.has(1, "perhaps"))
    #expect(try marks.number(0, "done0", "x") < organisation)
    #expect(try marks.number(1, "done0", "x") > organisation)
  }

  /// Mandatory steps stand first and are larger; without an answer they are dashed.
  @Test func mandatoryIsLargerAndUnknownDashed() throws {
    let chart = try sample("maturity-usual")
    let marks = DrawnMarks(chart, .wide)
    #expect(try marks.number(0, "done0", "width") > marks.number(0, "done3", "width"))
    let text = String(decoding: chart.svg(.wide), as: UTF8.self)
    #expect(text.contains("stroke-dasharray") && text.contains(">unknown<"))
    let done = String(
      decoding: ChartSamples.maturityGrid([("A", ["X"], 0, 0)]).svg(.wide), as: UTF8.self)
    #expect(!done.contains("stroke-dasharray"))
  }
}
