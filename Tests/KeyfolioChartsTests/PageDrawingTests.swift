import ChartSamples
import KeyfolioCharts
import KeyfolioTesting
import Testing

/// A drawing for a page is the one for a file in fewer words.
@Suite struct PageDrawingTests {
  /// The same marks, texts, tooltips and links in the same order, none more than a quarter of a unit
  /// from its place, and the tenth that files are rounded to.
  @Test(arguments: EveryChartTests.cases, ChartForm.allCases)
  func showsWhatTheFileShows(_ name: String, _ form: ChartForm) throws {
    let chart = try #require(ChartSamples.all.first { $0.name == name }).chart
    let page = SeenMarks(chart.svg(form, for: .page))
    let file = SeenMarks(chart.svg(form))
    #expect(page.problems == [] && file.problems == [])
    try #require(page.marks.count == file.marks.count)
    for (shown, told) in zip(page.marks, file.marks) {
      #expect(shown.name == told.name && shown.text == told.text)
      #expect(shown.attributes == lessColours(told.attributes), "\(told)")
      #expect(shown.isClosed == told.isClosed && isNear(shown, told), "\(shown), \(told)")
    }
  }

  /// Whatever lost a colour has the class that gives it back, and a file has all it needs.
  @Test(arguments: EveryChartTests.cases, ChartForm.allCases)
  func coloursHaveClasses(_ name: String, _ form: ChartForm) throws {
    let chart = try #require(ChartSamples.all.first { $0.name == name }).chart
    for mark in SeenMarks(chart.svg(form)).marks {
      let classes = mark.attributes["class"]?.split(separator: " ") ?? []
      let fill = mark.attributes["fill"] ?? "none"
      #expect(classes.contains { $0.hasPrefix("f-") } == (fill != "none"), "\(mark)")
      if mark.attributes["stroke"] != nil {
        #expect(classes.contains { $0.hasPrefix("s-") }, "\(mark)")
      }
    }
  }

  @Test func thePagesRulesNameWhatFilesSpellOut() {
    #expect(Palette.pageRules.contains("svg { fill: none }\n"))
    #expect(Palette.pageRules.contains("svg .clear { paint-order: stroke; "))
  }

  /// What a page has in its style sheet or no use for.
  private func lessColours(_ attributes: [String: String]) -> [String: String] {
    attributes.filter { name, value in
      switch name {
      case "xmlns", "font-family": false
      case "id": value.hasSuffix("-title") || value.hasSuffix("-desc")
      case "fill", "stroke": !value.hasPrefix("#") && value != "none"
      default: true
      }
    }
  }

  private func isNear(_ one: SeenMarks.Mark, _ other: SeenMarks.Mark) -> Bool {
    func areNear(_ one: SeenMarks.Mark.Point, _ other: SeenMarks.Mark.Point) -> Bool {
      max(abs(one.x - other.x), abs(one.y - other.y)) < 0.36
    }
    // Points that fall on one place are told once.
    return one.points.allSatisfy { point in other.points.contains { areNear(point, $0) } }
      && other.points.allSatisfy { point in one.points.contains { areNear(point, $0) } }
  }
}
