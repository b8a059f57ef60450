import ChartSamples
import KeyfolioCharts
import Testing

@Suite struct WhaleCurveTests {
  /// Dots stand at the customers' shares and sums, and steps are equally wide.
  @Test(
    arguments: ["whale-curve-usual", "whale-curve-earning", "whale-curve-loss"],
    ChartForm.allCases)
  func drawsWhatTheTableSays(_ name: String, _ form: ChartForm) throws {
    let chart = try #require(ChartSamples.all.first { $0.name == name }?.chart as? WhaleCurve)
    let marks = DrawnMarks(chart, form)
    var across: [(value: Double, place: Double)] = []
    var up: [(value: Double, place: Double)] = []
    for (row, cells) in chart.table.rows.enumerated() {
      across.append((Double(row), try marks.number(row, "sum", "cx")))
      up.append((try #require(cells[2].value), try marks.number(row, "sum", "cy")))
    }
    expectLinear(across)
    expectLinear(up)
  }

  /// Of a crowd the peak and the end keep their marks.
  @Test(arguments: ChartForm.allCases) func aCrowdKeepsPeakAndEnd(_ form: ChartForm) throws {
    let chart = try #require(
      ChartSamples.all.first { $0.name == "whale-curve-2000" }?.chart as? WhaleCurve)
    let marks = DrawnMarks(chart, form)
    let sums = chart.table.rows.compactMap { $0[2].value }
    let peak = try #require(sums.indices.max { sums[$0] < sums[$1] })
    #expect(marks.has(peak, "sum") && marks.has(sums.count - 1, "sum") && !marks.has(7, "sum"))
    #expect(chart.svg(form).count < 30_000)
  }

  /// The label of the peak is drawn wherever the peak lies, and one that is also the end has one.
  @Test(arguments: ChartForm.allCases) func labelsAreDrawnAtBothEnds(_ form: ChartForm) {
    let cases: [[Double]] = [[500, -1, -2], [500, 2, 1], [-3, -4], [7], [9, -9]]
    for profits in cases {
      let chart = ChartSamples.whaleCurve(profits)
      let text = String(decoding: chart.svg(form), as: UTF8.self)
      #expect(text.contains(">\(chart.peakLabel)<"))
      let isPeakLast = profits.allSatisfy { $0 > 0 }
      #expect(text.contains(">\(chart.endLabel)<") == !isPeakLast)
    }
  }
}
