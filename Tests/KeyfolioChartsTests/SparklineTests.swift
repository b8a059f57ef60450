import ChartSamples
import KeyfolioCharts
import Testing

@Suite struct SparklineTests {
  /// Every known period lies on its stretch of the line, at the place of its value.
  @Test(arguments: ["sparkline-usual", "sparkline-gaps", "sparkline-shared"], ChartForm.allCases)
  func drawsWhatTheTableSays(_ name: String, _ form: ChartForm) throws {
    let chart = try #require(ChartSamples.all.first { $0.name == name }?.chart as? Sparkline)
    let marks = DrawnMarks(chart, form)
    let values = chart.table.rows.map { $0[1].value }
    var up: [(value: Double, place: Double)] = []
    var across: [(value: Double, place: Double)] = []
    for (row, value) in values.enumerated() where value != nil {
      if marks.has(row, "line") {
        for (offset, point) in try marks.points(row, "line").enumerated() {
          up.append((try #require(values[row + offset]), point.y))
          across.append((Double(row + offset), point.x))
        }
      } else if marks.has(row, "dot") {
        up.append((value ?? 0, try marks.number(row, "dot", "cy")))
        across.append((Double(row), try marks.number(row, "dot", "cx")))
      }
    }
    #expect(up.count == values.count { $0 != nil })
    expectLinear(up)
    expectLinear(across)
    let last = try #require(values.lastIndex { $0 != nil })
    #expect(marks.has(last, "last"))
  }

  /// A shared scale places equal values alike, whatever else the line holds.
  @Test func aColumnSharesItsScale() throws {
    let one = DrawnMarks(ChartSamples.sparkline([10, 50], domain: 0...100), .wide)
    let other = DrawnMarks(ChartSamples.sparkline([90, 50], domain: 0...100), .wide)
    #expect(try one.number(1, "last", "cy") == other.number(1, "last", "cy"))
  }

  @Test func aGapIsNoZero() throws {
    let marks = DrawnMarks(ChartSamples.sparkline([4, nil, 0, 4]), .wide)
    #expect(marks.has(0, "dot") && !marks.has(1, "line") && marks.has(2, "line"))
    #expect(try marks.points(2, "line").count == 2)
  }

  @Test func itIsSmallInBothForms() {
    for form in ChartForm.allCases {
      let text = String(decoding: ChartSamples.sparkline([1, 2]).svg(form), as: UTF8.self)
      #expect(text.contains("width=\"120\" height=\"28\"") && !text.contains("<text"))
    }
  }
}
