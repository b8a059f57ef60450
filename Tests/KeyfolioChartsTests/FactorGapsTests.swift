import ChartSamples
import KeyfolioCharts
import Testing

@Suite struct FactorGapsTests {
  private func sample(_ name: String) throws -> FactorGaps {
    try #require(ChartSamples.all.first { $0.name == name }?.chart as? FactorGaps)
  }

  /// Bars begin at one zero line and reach as far as the table's number says, to its side.
  @Test(
    arguments: ["factor-gaps-usual", "factor-gaps-open", "factor-gaps-one"], ChartForm.allCases)
  func drawsWhatTheTableSays(_ name: String, _ form: ChartForm) throws {
    let chart = try sample(name)
    let marks = DrawnMarks(chart, form)
    var lengths: [(value: Double, length: Double)] = []
    var ends: [(value: Double, place: Double)] = []
    for (index, row) in chart.table.rows.enumerated() {
      let part = index == chart.factors.count ? "sum" : "effect"
      #expect(marks.has(index, part) == (row[3].value != nil))
      guard let value = row[3].value else { continue }
      let x = try marks.number(index, part, "x")
      let width = try marks.number(index, part, "width")
      lengths.append((value, width))
      ends.append((value, value < 0 ? x : x + width))
      ends.append((0, value < 0 ? x + width : x))
    }
    expectProportional(lengths)
    expectLinear(ends)
  }

  @Test func greatestEffectComesFirstAndUnratedLast() throws {
    let names = try sample("factor-gaps-open").ordered.map(\.name)
    #expect(
      names == [
        "Delivery on the promised day", "Price over the life", "One contact for Europe",
        "Spare parts within a day", "Energy use",
      ])
  }

  /// Behind is hollow with a minus; no gap is a stroke; no rating is dashed and has a legend.
  @Test func nothingIsNotUnknown() throws {
    let chart = try sample("factor-gaps-open")
    let marks = DrawnMarks(chart, .wide)
    #expect(try marks.number(2, "effect", "width") == 0 && !marks.has(3, "effect"))
    let text = String(decoding: chart.svg(.wide), as: UTF8.self)
    #expect(text.contains("stroke-dasharray") && text.contains(">not rated<"))
    #expect(text.contains("−2 on 30 %") && text.contains("? on 20 %"))
  }

  @Test func saysHowManyAreNotDrawn() throws {
    let text = String(decoding: try sample("factor-gaps-many").svg(.narrow), as: UTF8.self)
    #expect(text.contains("1968 more factors"))
  }
}
