import ChartSamples
import KeyfolioCharts
import Testing

@Suite struct ActionTimelineTests {
  private func sample(_ name: String) throws -> ActionTimeline {
    try #require(ChartSamples.all.first { $0.name == name }?.chart as? ActionTimeline)
  }

  /// The middle of a mark: actions are circles, all else are paths.
  private func middle(_ marks: DrawnMarks, _ row: Int, _ part: String, _ kind: String) throws
    -> Double
  {
    if kind == "action" { return try marks.number(row, part, "cx") }
    let x = try marks.points(row, part).map(\.x)
    return (try #require(x.min()) + (try #require(x.max()))) / 2
  }

  /// Marks and the ends of slips lie at their days; a done thing at the day it was done.
  @Test(arguments: ["timeline-usual", "timeline-names"], ChartForm.allCases)
  func drawsWhatTheTableSays(_ name: String, _ form: ChartForm) throws {
    let chart = try sample(name)
    let marks = DrawnMarks(chart, form)
    var places: [(value: Double, place: Double)] = []
    for (row, cells) in chart.table.rows.enumerated() {
      let isDone = cells[6].text.hasPrefix("done")
      let date = isDone ? cells[5].value ?? cells[4].value : cells[4].value
      let part = isDone ? "done" : "due"
      guard let date else {
        #expect(!marks.has(row, "due") && !marks.has(row, "done"))
        continue
      }
      if chart.domain.contains(date) {
        places.append((date, try middle(marks, row, part, cells[1].text)))
      } else {
        #expect(marks.has(row, part))
      }
      let first = cells[3].value
      #expect(marks.has(row, "slip") == (first.map { $0 < date } ?? false))
      if let first, first < date, chart.domain.contains(first) {
        places.append((first, try marks.number(row, "slip", "x1")))
      }
    }
    #expect(places.count > 5)
    expectLinear(places)
  }

  /// Overdue and soonest first, then done, then what has no date.
  @Test func sortsByUrgency() throws {
    let rows = try sample("timeline-usual").table.rows
    let states = rows.map { String($0[6].text.prefix(4)) }
    #expect(states[..<3] == ["over", "over", "over"])
    #expect(states[3..<9].allSatisfy { $0 == "open" })
    #expect(states[9..<11] == ["done", "done"])
    #expect(rows[11][4].text == "none")
    let due = rows[..<9].compactMap { $0[4].value }
    #expect(due == due.sorted())
  }

  @Test(arguments: ChartForm.allCases) func saysOverdueInWords(_ form: ChartForm) throws {
    let text = String(decoding: try sample("timeline-usual").svg(form), as: UTF8.self)
    #expect(text.contains("day 243, overdue<") && text.contains("slipped 2×"))
    #expect(text.contains(">30 September 2026<") && text.contains(">No date yet<"))
  }

  @Test(arguments: ChartForm.allCases) func saysWhatIsLeftOut(_ form: ChartForm) throws {
    let chart = try sample("timeline-many")
    let text = String(decoding: chart.svg(form), as: UTF8.self)
    #expect(text.contains(form == .wide ? "1960 more" : "1964 more"))
    #expect(chart.drawing(form).height < (form == .wide ? 1450 : 2400))
  }
}
