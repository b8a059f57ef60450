import ChartSamples
import KeyfolioCharts
import Testing

@Suite struct QuickCheckBarsTests {
  /// Lengths of bars and places of totals, read back from the file, are the table's numbers.
  @Test(arguments: ["quick-check-usual", "quick-check-open"], ChartForm.allCases)
  func drawsWhatTheTableSays(_ name: String, _ form: ChartForm) throws {
    let chart = try #require(ChartSamples.all.first { $0.name == name }?.chart as? QuickCheckBars)
    let marks = DrawnMarks(chart, form)
    var bars: [(value: Double, length: Double)] = []
    let rows = chart.table.rows
    for (row, cells) in rows.dropLast().enumerated() {
      for (part, cell) in [("own", cells[1]), ("other", cells[2])] {
        #expect(marks.has(row, part) == (cell.value != nil))
        guard let value = cell.value else { continue }
        bars.append((value, try marks.number(row, part, "width")))
      }
    }
    expectProportional(bars)
    let totals = try #require(rows.last)
    for (part, cell, total) in [
      ("own", totals[1], chart.ownTotal), ("other", totals[2], chart.otherTotal),
    ] {
      let bounds = try #require(total).bounds
      #expect((cell.value == nil) == (bounds.lowerBound < bounds.upperBound))
      // Nineteen cells of equal width, from 6 to the width less 6; a total lies in the middle.
      let width = form == .wide ? 748.0 : 288
      let middle = (bounds.lowerBound + bounds.upperBound) / 2
      let x = try marks.points(rows.count - 1, part)[0].x
      #expect(abs(x - (6 + (middle + 0.5) / 19 * width)) <= 0.5)
    }
  }

  @Test func nothingIsNotUnknown() throws {
    let chart = ChartSamples.quickCheck([0, nil, 1, 1, 1, 1], [])
    let text = String(decoding: chart.svg(.wide), as: UTF8.self)
    #expect(DrawnMarks(chart, .wide).has(0, "own") && !DrawnMarks(chart, .wide).has(1, "own"))
    #expect(text.contains("unanswered") && text.contains("stroke-dasharray"))
  }
}
