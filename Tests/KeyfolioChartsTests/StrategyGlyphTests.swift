import ChartSamples
import KeyfolioCharts
import Testing

@Suite struct StrategyGlyphTests {
  private func glyph(_ name: String) throws -> StrategyGlyph {
    try #require(ChartSamples.all.first { $0.name == name }?.chart as? StrategyGlyph)
  }

  /// The filled cell lies where the matrix has it, in every orientation.
  @Test(arguments: [true, false], [true, false])
  func filledCellLiesWhereTheMatrixHasIt(_ attractive: Bool, _ strong: Bool) throws {
    for direction in [Axis.Direction.ascending, .descending] {
      for transposed in [false, true] {
        var chart = try glyph("strategy-star")
        (chart.isAttractive, chart.isStrong) = (attractive, strong)
        (chart.direction, chart.transposed) = (direction, transposed)
        let marks = DrawnMarks(chart, .wide)
        let isRight = try marks.number(0, "category", "x") > 10
        let isUp = try marks.number(0, "category", "y") < 10
        let strongSide = strong == (direction == .ascending)
        #expect((transposed ? isUp : isRight) == strongSide)
        #expect((transposed ? isRight : isUp) == attractive)
      }
    }
  }

  /// All that is possible is dashed, nothing is filled, and the table lists it.
  @Test func undeterminedFillsNothing() throws {
    let chart = try glyph("strategy-open")
    let marks = DrawnMarks(chart, .narrow)
    #expect(!marks.has(0, "category") && marks.has(0, "mayaa") && marks.has(0, "mayab"))
    #expect(!marks.has(0, "mayba") && !marks.has(0, "maybb"))
    #expect(
      chart.table.rows.map { $0.map(\.text) } == [
        ["Meridian Foods", "Strategic or Star", "high", "undetermined"]
      ])
  }

  @Test func bothFormsAreOneSize() throws {
    let chart = try glyph("strategy-status")
    #expect(chart.drawing(.wide).width == chart.drawing(.narrow).width)
  }
}
