import ChartSamples
import KeyfolioCharts
import Testing

@Suite struct LayerBandsTests {
  @Test(arguments: ["layer-bands-usual", "layer-bands-unknown"], ChartForm.allCases)
  func bandsAreAsThickAsTheirLevel(_ name: String, _ form: ChartForm) throws {
    let chart = try #require(ChartSamples.all.first { $0.name == name }?.chart as? LayerBands)
    let marks = DrawnMarks(chart, form)
    var bands: [(value: Double, length: Double)] = []
    for (row, cells) in chart.table.rows.enumerated() {
      #expect(marks.has(row, "level") == (cells[1].value != nil))
      guard let level = cells[1].value else { continue }
      bands.append((level, try marks.number(row, "level", "height")))
    }
    expectProportional(bands)
  }

  @Test func whatDoesNotFitIsCounted() throws {
    let chart = LayerBands(
      caption: Caption(id: "l", title: "2", description: "2"), own: "We", other: "They",
      layers: [
        .init("A", caption: "b", level: Quantity(2, "2"), evidence: (1...9).map { "line \($0)" })
      ])
    let text = String(decoding: chart.svg(.wide), as: UTF8.self)
    #expect(text.contains("line 3<") && !text.contains("line 4<"))
    #expect(text.contains("6 more in the table"))
    #expect(chart.table.rows[0][2].text.contains("line 9"))
  }
}
