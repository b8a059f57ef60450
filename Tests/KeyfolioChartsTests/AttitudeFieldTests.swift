import ChartSamples
import Testing

@testable import KeyfolioCharts

@Suite struct AttitudeFieldTests {
  /// Heights are exact; places across lie in the column of the attitude; areas are the coverage.
  @Test(
    arguments: [
      "attitude-field-usual", "attitude-field-known", "attitude-field-hostile",
      "attitude-field-many",
    ], ChartForm.allCases)
  func drawsWhatTheTableSays(_ name: String, _ form: ChartForm) throws {
    let chart = try #require(ChartSamples.all.first { $0.name == name }?.chart as? AttitudeField)
    let marks = DrawnMarks(chart, form)
    var heights: [(value: Double, place: Double)] = []
    var areas: [(value: Double, length: Double)] = []
    var columns: [Double: [Double]] = [:]
    for (row, cells) in chart.table.rows.enumerated() {
      let isPlaced = cells[1].value != nil || cells[2].value != nil
      #expect(marks.has(row, "person") == isPlaced)
      guard isPlaced else { continue }
      if let influence = cells[2].value {
        heights.append((min(10, max(0, influence)), try marks.number(row, "person", "cy")))
      }
      if let attitude = cells[1].value {
        columns[min(2, max(-2, attitude)), default: []].append(
          try marks.number(row, "person", "cx"))
      }
      guard let coverage = cells[3].value, coverage > 0 else { continue }
      areas.append((coverage.squareRoot(), try marks.number(row, "person", "r")))
    }
    expectLinear(heights)
    expectProportional(areas)
    let order = columns.keys.sorted()
    for (left, right) in zip(order, order.dropFirst()) {
      #expect(columns[left]?.max() ?? 0 < columns[right]?.min() ?? 0)
    }
  }

  /// Equal people stand side by side, and none hides another.
  @Test(arguments: ChartForm.allCases) func equalsStandApart(_ form: ChartForm) throws {
    let people = (0..<5).map {
      AttitudeField.Person(
        id: "\($0)", name: "\($0)", attitude: Quantity(1, "1"), influence: Quantity(7, "7"),
        coverage: Quantity(1, "1"))
    }
    var chart = ChartSamples.attitudes([])
    chart.people = people
    let marks = DrawnMarks(chart, form)
    let places = try (0..<5).map { try marks.number($0, "person", "cx") }.sorted()
    let radius = try marks.number(0, "person", "r")
    for (a, b) in zip(places, places.dropFirst()) { #expect(b - a >= 2 * radius) }
    #expect(String(decoding: chart.svg(form), as: UTF8.self).contains("side by side"))
  }

  /// Nobody who is unknown is drawn at nought.
  @Test func unknownHasItsOwnPlace() throws {
    var chart = ChartSamples.attitudes([])
    func person(_ id: String, _ attitude: Double?, _ influence: Double?) -> AttitudeField.Person {
      .init(
        id: id, name: id, attitude: attitude.map { Quantity($0, "") },
        influence: influence.map { Quantity($0, "") }, coverage: nil)
    }
    chart.people = [person("a", -2, 0), person("b", nil, 5), person("c", 0, nil)]
    let marks = DrawnMarks(chart, .wide)
    let x = try (0..<3).map { try marks.number($0, "person", "cx") }
    let y = try (0..<3).map { try marks.number($0, "person", "cy") }
    #expect(x[1] < x[0] - 60 && y[2] > y[0] + 30)
    #expect(String(decoding: chart.svg(.wide), as: UTF8.self).contains("influence unknown"))
    chart.people.append(person("d", nil, nil))
    #expect(!DrawnMarks(chart, .wide).has(3, "person"))
    #expect(String(decoding: chart.svg(.wide), as: UTF8.self).contains("known of 1 person"))
  }
}
