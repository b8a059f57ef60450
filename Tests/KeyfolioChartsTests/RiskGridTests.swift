import ChartSamples
import KeyfolioCharts
import Testing

@Suite struct RiskGridTests {
  private func sample(_ name: String) throws -> RiskGrid {
    try #require(ChartSamples.all.first { $0.name == name }?.chart as? RiskGrid)
  }

  /// Each disc lies in the cell of its ratings, read off the grid's own geometry: five equal
  /// columns and rows; a risk without a place has none.
  @Test(arguments: ["risks-usual", "risks-names", "risks-one"], ChartForm.allCases)
  func drawsWhatTheTableSays(_ name: String, _ form: ChartForm) throws {
    let chart = try sample(name)
    let marks = DrawnMarks(chart, form)
    let (left, side) = form == .wide ? (20.0, 76.0) : (18, 55.6)
    var rows: [Double: Double] = [:]
    for (row, cells) in chart.table.rows.enumerated() {
      guard let likelihood = cells[1].value, let impact = cells[2].value else {
        #expect(!marks.has(row, "risk"))
        continue
      }
      guard marks.has(row, "risk") else { continue }
      let x = try marks.number(row, "risk", "cx")
      let y = try marks.number(row, "risk", "cy")
      let column = impact.rounded(.toNearestOrAwayFromZero) - 1
      #expect(x > left + column * side && x < left + (column + 1) * side)
      // Rows from below: the top of each, found from any of its discs.
      let level = likelihood.rounded(.toNearestOrAwayFromZero)
      let top = y + level * side
      if let known = rows[0] { #expect(abs(known - top) < side) } else { rows[0] = top }
    }
  }

  @Test(arguments: ChartForm.allCases) func placesAllThatHaveBoth(_ form: ChartForm) throws {
    let chart = try sample("risks-usual")
    let marks = DrawnMarks(chart, form)
    for (row, cells) in chart.table.rows.enumerated() {
      #expect(marks.has(row, "risk") == (cells[1].value != nil && cells[2].value != nil))
    }
  }

  /// The gravest first; of equals those that nobody does anything about.
  @Test func sortsBySeverity() throws {
    let rows = try sample("risks-usual").table.rows
    let products = rows.map { $0[3].value ?? -1 }
    #expect(products == products.sorted(by: >))
    #expect(rows.last?[1].text == "unknown")
  }

  @Test(arguments: ChartForm.allCases) func countsWhatFindsNoRoom(_ form: ChartForm) throws {
    let chart = try sample("risks-many")
    let text = String(decoding: chart.svg(form), as: UTF8.self)
    #expect(text.contains(form == .wide ? ">+19<" : ">+19<") || text.contains(">+17<"))
    #expect(text.contains(form == .wide ? "1976 more risks" : "1980 more risks"))
  }

  @Test func withoutMitigationIsARingAndAWord() throws {
    let chart = try sample("risks-one")
    let text = String(decoding: chart.svg(.wide), as: UTF8.self)
    #expect(text.contains("f-ground s-alert") && text.contains(">no mitigation<"))
    #expect(text.contains("12 and more: somebody has to act"))
  }
}
