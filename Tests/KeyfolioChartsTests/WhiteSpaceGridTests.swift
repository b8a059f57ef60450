import ChartSamples
import KeyfolioCharts
import Testing

@Suite struct WhiteSpaceGridTests {
  private func sample(_ name: String) throws -> WhiteSpaceGrid {
    try #require(ChartSamples.all.first { $0.name == name }?.chart as? WhiteSpaceGrid)
  }

  /// Bars below the cells share one scale from zero; a cell without an amount has none.
  @Test(arguments: ["white-space-usual", "white-space-names"], ChartForm.allCases)
  func drawsWhatTheTableSays(_ name: String, _ form: ChartForm) throws {
    let chart = try sample(name)
    let marks = DrawnMarks(chart, form)
    var bars: [(value: Double, length: Double)] = []
    for (row, cells) in chart.table.rows.dropLast(2).enumerated() {
      for (column, cell) in cells.dropFirst().dropLast().enumerated() {
        guard let value = cell.value else {
          #expect(!marks.has(row, "cell\(column)"))
          continue
        }
        // Rows beyond the limit stand only in the table.
        guard name == "white-space-usual" || marks.has(row, "cell\(column)") else { continue }
        bars.append((value, try marks.number(row, "cell\(column)", "width")))
      }
    }
    #expect(bars.count > 10)
    expectProportional(bars)
  }

  @Test(arguments: ChartForm.allCases) func showsTheExploredShare(_ form: ChartForm) throws {
    let chart = try sample("white-space-usual")
    let share = try #require(chart.table.rows.last?.last?.value)
    let width = try DrawnMarks(chart, form).number(
      chart.table.rows.count - 1, "explored", "width")
    let whole = form == .wide ? 754.0 : 294
    #expect(abs(width - share * whole) <= 0.5)
  }

  @Test func nothingIsNotUnknown() throws {
    let chart = try sample("white-space-unasked")
    let marks = DrawnMarks(chart, .wide)
    let text = String(decoding: chart.svg(.wide), as: UTF8.self)
    #expect(marks.has(0, "cell0") && !marks.has(0, "cell1"))
    #expect(text.contains(">€0<") && text.contains(">?<") && text.contains("stroke-dasharray"))
  }

  /// A column's cells that do not apply count neither as explored nor as unexplored.
  @Test func countsWhatIsExplored() throws {
    let chart = try sample("white-space-usual")
    let explored = try #require(chart.table.rows.last).map(\.text)
    #expect(explored[1] == "2 of 3" && explored[8] == "1 of 3")
  }

  /// What is drawn, what is left out, and the sentences that say so.
  @Test(arguments: ChartForm.allCases) func saysWhatIsLeftOut(_ form: ChartForm) throws {
    let chart = try sample("white-space-many")
    let text = String(decoding: chart.svg(form), as: UTF8.self)
    #expect(text.contains(form == .wide ? "16 more offerings" : "28 more offerings"))
    #expect(text.contains(form == .wide ? "1992 more units" : "1986 more units"))
    #expect(chart.drawing(form).height < (form == .wide ? 1400 : 2400))
  }

  @Test func statesAreToldApartByLetterAndField() {
    let letters = WhiteSpaceGrid.State.allCases.map { WhiteSpaceGrid.Words.english.letters[$0] }
    #expect(Set(letters).count == letters.count)
  }
}
