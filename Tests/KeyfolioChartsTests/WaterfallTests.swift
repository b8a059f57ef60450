import ChartSamples
import KeyfolioCharts
import Testing

@Suite struct WaterfallTests {
  /// Lengths of bars are amounts, and each bar begins where the one before it ended.
  @Test(
    arguments: ["waterfall-usual", "waterfall-open", "waterfall-loss", "waterfall-two"],
    ChartForm.allCases)
  func drawsWhatTheTableSays(_ name: String, _ form: ChartForm) throws {
    let chart = try #require(ChartSamples.all.first { $0.name == name }?.chart as? Waterfall)
    let marks = DrawnMarks(chart, form)
    var lengths: [(value: Double, length: Double)] = []
    var ends: [(value: Double, place: Double)] = []
    for (row, cells) in chart.table.rows.enumerated() {
      #expect(marks.has(row, "amount") == (cells[1].value != nil))
      guard let amount = cells[1].value, let level = cells[3].value else { continue }
      let (x, width) = try (
        marks.number(row, "amount", "x"), marks.number(row, "amount", "width")
      )
      lengths.append((amount, width))
      ends.append((level, amount > 0 ? x + width : x))
      ends.append(
        (chart.lines[row].kind == .total ? 0 : level - amount, amount > 0 ? x : x + width))
    }
    expectProportional(lengths)
    expectLinear(ends)
  }

  /// What is not recorded has words and no length, and changes nothing below it.
  @Test func notRecordedIsNotNothing() throws {
    let chart = ChartSamples.waterfall([
      ("Net sales", true, 100), ("Logistics", false, nil), ("Invoicing", false, 0),
      ("Net", true, 100),
    ])
    let marks = DrawnMarks(chart, .wide)
    #expect(!marks.has(1, "amount") && marks.has(2, "amount"))
    #expect(
      chart.table.rows[1].map(\.text) == ["Logistics", "not recorded", "not recorded", "100"])
    let text = String(decoding: chart.svg(.wide), as: UTF8.self)
    #expect(text.contains(">not recorded<") && text.contains("stroke-dasharray"))
  }

  /// No hairline leads to a total that the lines above it do not add up to.
  @Test func aTotalOfItsOwnStandsAlone() {
    func hairlines(_ total: Double) -> Int {
      let chart = ChartSamples.waterfall([
        ("Net sales", true, 100), ("Cost", false, -40), ("Net", true, total),
      ])
      return String(decoding: chart.svg(.wide), as: UTF8.self).split(separator: "<line").count
    }
    #expect(hairlines(60) == hairlines(30) + 1)
  }
}
