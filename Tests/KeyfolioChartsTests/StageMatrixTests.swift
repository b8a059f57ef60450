import ChartSamples
import KeyfolioCharts
import Testing

@Suite struct StageMatrixTests {
  private func sample(_ name: String) throws -> StageMatrix {
    try #require(ChartSamples.all.first { $0.name == name }?.chart as? StageMatrix)
  }

  /// Bars of all boxes are the table's numbers on one scale.
  @Test(arguments: ["stage-matrix-usual", "stage-matrix-open"], ChartForm.allCases)
  func drawsWhatTheTableSays(_ name: String, _ form: ChartForm) throws {
    let chart = try sample(name)
    let marks = DrawnMarks(chart, form)
    var bars: [(value: Double, length: Double)] = []
    for (index, row) in chart.table.rows.enumerated() {
      for (part, cell) in [("sales", row[3]), ("available", row[4])] {
        #expect(marks.has(index, part) == (cell.value != nil))
        guard let value = cell.value else { continue }
        bars.append((value, try marks.number(index, part, "width")))
      }
    }
    expectProportional(bars)
  }

  /// Stages run to the right, or downwards on a phone; high stands above low.
  @Test func boxesStandInOrder() throws {
    let chart = try sample("stage-matrix-usual")
    let wide = DrawnMarks(chart, .wide)
    let narrow = DrawnMarks(chart, .narrow)
    for (a, first) in chart.accounts.enumerated() {
      for (b, second) in chart.accounts.enumerated() {
        let (x, y) = (try wide.number(a, "sales", "x"), try wide.number(a, "sales", "y"))
        let (x2, y2) = (try wide.number(b, "sales", "x"), try wide.number(b, "sales", "y"))
        let (stage, other) = (try #require(first.stage), try #require(second.stage))
        if stage < other {
          #expect(x < x2)
          #expect(try narrow.number(a, "sales", "y") < narrow.number(b, "sales", "y"))
        }
        if first.isAttractive == true, second.isAttractive == false { #expect(y < y2) }
      }
    }
  }

  @Test func nothingIsNotUnknown() throws {
    let one = DrawnMarks(try sample("stage-matrix-one"), .wide)
    #expect(try one.number(0, "sales", "width") == 0 && !one.has(0, "available"))
    let chart = try sample("stage-matrix-open")
    let text = String(decoding: chart.svg(.wide), as: UTF8.self)
    #expect(text.contains("Stage unknown") && text.contains("Attractiveness undetermined"))
    #expect(text.contains("€0.6\u{A0}M of unknown"))
    let usual = String(decoding: try sample("stage-matrix-usual").svg(.wide), as: UTF8.self)
    #expect(!usual.contains("unknown") && !usual.contains("undetermined"))
  }

  @Test(arguments: ChartForm.allCases) func everyAccountIsCounted(_ form: ChartForm) throws {
    let chart = try sample("stage-matrix-many")
    let text = String(decoding: chart.svg(form), as: UTF8.self)
    let more = text.matches(of: /(\d+) more</).compactMap { Int($0.1) }
    let marks = DrawnMarks(chart, form)
    let drawn = chart.accounts.indices.count { marks.has($0, "sales") }
    let known = chart.accounts.count { $0.sales != nil }
    // Every box of six columns and three rows is full.
    #expect(more.count == 18 && drawn > 18 && drawn < known)
    #expect(more.reduce(0, +) + 18 * (form == .wide ? 8 : 2) == chart.accounts.count)
  }
}
