import ChartSamples
import Testing

@testable import KeyfolioCharts

@Suite struct EffortFitTests {
  private func sample(_ name: String) throws -> EffortFit {
    try #require(ChartSamples.all.first { $0.name == name }?.chart as? EffortFit)
  }

  /// The middle of a circle or of a shape drawn as a path.
  private func place(_ marks: DrawnMarks, _ row: Int, _ category: Int?) throws
    -> (x: Double, y: Double)
  {
    guard let category, category > 0 else {
      return (try marks.number(row, "account", "cx"), try marks.number(row, "account", "cy"))
    }
    let points = try marks.points(row, "account")
    let (x, y) = (points.map(\.x), points.map(\.y))
    return (
      ((x.min() ?? 0) + (x.max() ?? 0)) / 2, ((y.min() ?? 0) + (y.max() ?? 0)) / 2
    )
  }

  /// Places are the table's shares, and a per cent is as long across as it is up.
  @Test(
    arguments: ["effort-fit-usual", "effort-fit-hostile", "effort-fit-many"], ChartForm.allCases)
  func drawsWhatTheTableSays(_ name: String, _ form: ChartForm) throws {
    let chart = try sample(name)
    let marks = DrawnMarks(chart, form)
    var across: [(value: Double, place: Double)] = []
    var up: [(value: Double, place: Double)] = []
    for (row, cells) in chart.table.rows.enumerated() {
      guard let potential = cells[2].value, let effort = cells[3].value else {
        #expect(!marks.has(row, "account"))
        continue
      }
      let place = try place(marks, row, chart.items[row].category)
      across.append((potential, place.x))
      up.append((effort, place.y))
    }
    expectLinear(across)
    expectLinear(up)
    #expect(abs(unit(across) / -unit(up) - 1) < 0.01)
  }

  /// How long one per cent is.
  private func unit(_ pairs: [(value: Double, place: Double)]) -> Double {
    guard let low = pairs.min(by: { $0.value < $1.value }),
      let high = pairs.max(by: { $0.value < $1.value })
    else { return 0 }
    return (high.place - low.place) / (high.value - low.value)
  }

  /// Who gets over twice the share has a ring, and who has an unknown share is counted.
  @Test(arguments: ChartForm.allCases) func alarmAndUnknown(_ form: ChartForm) throws {
    let chart = try sample("effort-fit-usual")
    let text = String(decoding: chart.svg(form), as: UTF8.self)
    #expect(chart.items.count(where: \.isBeyond) == 2)
    #expect(text.contains("more than twice its share") && text.contains("Of 2 accounts hours"))
    // A real nought is drawn.
    #expect(DrawnMarks(chart, form).has(11, "account"))
  }
}
