import ChartSamples
import KeyfolioCharts
import Testing

@Suite struct MaturityGridTests {
  /// The filled marks of a cell are as many as the table says, and none stands in another column.
  @Test(arguments: ChartForm.allCases) func filledMarksAreCounted(_ form: ChartForm) throws {
    let chart = try #require(
      ChartSamples.all.first { $0.name == "maturity-usual" }?.chart as? MaturityGrid)
    let marks = DrawnMarks(chart, form)
    var last = -1.0
    for phase in 0..<4 {
      var places: [Double] = []
      for (row, cells) in chart.table.rows.enumerated() {
        let drawn = (0..<10).filter { marks.has(row, "p\(phase)s\($0)") }
        #expect(Double(drawn.count) == cells[phase + 1].value ?? 0)
        for step in drawn {
          let part = "p\(phase)s\(step)"
          // Every third step is optional and so a circle.
          places.append(try marks.number(row, part, step % 3 == 2 ? "cx" : "x"))
        }
      }
      if let least = places.min(), let most = places.max() {
        #expect(least > last)
        last = most
      }
    }
  }

  @Test func theRestIsCounted() throws {
    let chart = try #require(
      ChartSamples.all.first { $0.name == "maturity-many" }?.chart as? MaturityGrid)
    let text = String(decoding: chart.svg(.wide), as: UTF8.self)
    #expect(text.contains("200 of 400") || text.contains("400 of 400"))
    #expect(text.contains(", + "))
  }
}
