import ChartSamples
import Testing

@testable import KeyfolioCharts

@Suite struct OpportunityQuadrantTests {
  /// A disc, a diamond for nothing, or a square for less.
  private func centre(_ marks: DrawnMarks, _ row: Int, _ expected: Double?) throws
    -> (x: Double, y: Double)
  {
    switch expected {
    case 0?:
      let points = try marks.points(row, "mark")
      return (points[0].x, points[1].y)
    case let value? where value < 0:
      let half = try marks.number(row, "mark", "width") / 2
      return (try marks.number(row, "mark", "x") + half, try marks.number(row, "mark", "y") + half)
    default: return (try marks.number(row, "mark", "cx"), try marks.number(row, "mark", "cy"))
    }
  }

  /// Places are exact where no two coincide; areas are expected values.
  @Test(
    arguments: ["opportunities-usual", "opportunities-unrated", "opportunities-hostile"],
    ChartForm.allCases)
  func drawsWhatTheTableSays(_ name: String, _ form: ChartForm) throws {
    let found = ChartSamples.all.first { $0.name == name }
    let chart = try #require(found?.chart as? OpportunityQuadrant)
    let marks = DrawnMarks(chart, form)
    var across: [(value: Double, place: Double)] = []
    var heights: [(value: Double, place: Double)] = []
    var sizes: [(value: Double, length: Double)] = []
    for (row, cells) in chart.table.rows.enumerated() {
      let expected = cells[3].value
      let place = try centre(marks, row, expected)
      if let value = cells[1].value { across.append((min(10, max(0, value)), place.x)) }
      if let value = cells[2].value { heights.append((value, place.y)) }
      // Where a disc would be too small to be seen, the law ends.
      guard let expected, expected > 10 || expected < -10 else { continue }
      let root = abs(expected).squareRoot()
      let side = try marks.number(row, "mark", expected > 0 ? "r" : "width")
      sizes.append((root, expected > 0 ? side * 3.141_592_653_6.squareRoot() : side))
    }
    expectLinear(across)
    expectLinear(heights)
    expectProportional(sizes)
  }

  /// Equal ratings stand side by side at one height, less than half a point apart, and the legend
  /// says so.
  @Test(arguments: ChartForm.allCases) func equalsStandApart(_ form: ChartForm) throws {
    let items = (0..<4).map { ChartSamples.opportunity("\($0)", 6, 6, 100) }
    let ends = [ChartSamples.opportunity("a", 0, 0, 1), ChartSamples.opportunity("b", 10, 9, 1)]
    let chart = ChartSamples.opportunities(items + ends)
    let marks = DrawnMarks(chart, form)
    let places = try (0..<4).map { try marks.number($0, "mark", "cx") }
    let (low, high) = (try marks.number(4, "mark", "cx"), try marks.number(5, "mark", "cx"))
    #expect(Set(places).count == 4)
    // Never to the left, where another quarter would be.
    let (line, half) = (low + (high - low) * 0.6, (high - low) / 20)
    for place in places { #expect(place >= line - 0.1 && place <= line + half + 0.1) }
    #expect(Set(try (0..<4).map { try marks.number($0, "mark", "cy") }).count == 1)
    #expect(String(decoding: chart.svg(form), as: UTF8.self).contains("side by side"))
  }

  /// What is not rated is drawn in a strip and never at nought.
  @Test func unknownHasItsOwnPlace() throws {
    let items = [
      ChartSamples.opportunity("a", 0, 0, 1), ChartSamples.opportunity("b", nil, 5, 1),
      ChartSamples.opportunity("c", 5, nil, 1),
    ]
    let marks = DrawnMarks(ChartSamples.opportunities(items), .wide)
    #expect(try marks.number(1, "mark", "cx") < (try marks.number(0, "mark", "cx")) - 40)
    #expect(try marks.number(2, "mark", "cy") > (try marks.number(0, "mark", "cy")) + 25)
  }
}
