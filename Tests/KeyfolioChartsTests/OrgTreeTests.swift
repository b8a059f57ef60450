import ChartSamples
import Testing

@testable import KeyfolioCharts

@Suite struct OrgTreeTests {
  private func sample(_ name: String) throws -> OrgTree {
    try #require(ChartSamples.all.first { $0.name == name }?.chart as? OrgTree)
  }

  /// Bars, pips and shapes, read back from the file, are the table's numbers.
  @Test(
    arguments: ["org-tree-usual", "org-tree-unplaced", "org-tree-hostile"], ChartForm.allCases)
  func drawsWhatTheTableSays(_ name: String, _ form: ChartForm) throws {
    let chart = try sample(name)
    let marks = DrawnMarks(chart, form)
    let letters = ["a", "b", "c", "d"]
    let drawn = OrgTreeDrawing.fitting(chart, form).rows
    for (row, cells) in chart.table.rows.enumerated() where drawn.contains(row) {
      let (attitude, influence, coverage) = (cells[4].value, cells[5].value, cells[6].value)
      #expect(marks.has(row, "attitude") == (attitude != nil))
      #expect(marks.has(row, "influence") == (influence != nil))
      if let attitude, attitude.rounded() != 0 {
        let points = try marks.points(row, "attitude")
        #expect((points[0].y < points[1].y) == (attitude > 0))
      }
      let filled = try letters.filter { marks.has(row, "cover" + $0) }
        .map { try marks.number(row, "cover" + $0, "width") }.reduce(0, +)
      #expect(abs(filled / 7 - min(4, coverage ?? 0)) < 0.05)
    }
    guard form == .wide else { return }
    // On a phone boxes, and with them the tracks, are the narrower the deeper they stand.
    expectProportional(
      try chart.table.rows.enumerated().compactMap { row, cells in
        guard drawn.contains(row), let value = cells[5].value else { return nil }
        return (max(0, value), try marks.number(row, "influence", "width"))
      })
  }

  /// What an edition withholds is neither drawn nor called unknown.
  @Test(arguments: ChartForm.allCases) func withheldIsNotUnknown(_ form: ChartForm) throws {
    let chart = try sample("org-tree-withheld")
    let text = String(decoding: chart.svg(form), as: UTF8.self)
    for word in ["influence,", "attitude", "for us", "neutral"] { #expect(!text.contains(word)) }
    #expect(chart.table.columns.count == 5)
    #expect(text.contains("Managing director"))
  }

  /// A ring is opened at the later line, and whoever stands in none keeps the place.
  @Test func ringsAreOpened() {
    func person(_ id: String, _ superior: String?) -> OrgTree.Person {
      OrgTree.Person(id: id, name: id, reportsTo: superior)
    }
    let forest = OrgForest([
      person("a", "c"), person("b", "a"), person("c", "b"), person("d", "d"), person("e", "?"),
      person("f", "b"),
    ])
    #expect(forest.parents == [2, 0, nil, nil, nil, 1])
    #expect(forest.order == [2, 0, 1, 5, 3, 4] && forest.placed == 4)
  }

  /// More than seven who report to one hang in columns, fewer stand side by side where they fit.
  @Test func wrapsManyIntoColumns() {
    func layout(_ count: Int, room: Double) -> TreeLayout {
      TreeLayout([nil] + Array(repeating: 0, count: count), .init(room: room, box: (100, 40)))
    }
    #expect(Set(layout(7, room: 2_000).boxes.dropFirst().map(\.y)).count == 1)
    #expect(Set(layout(9, room: 680).boxes.dropFirst().map(\.y)).count == 2)
    #expect(Set(layout(4, room: 120).boxes.dropFirst().map(\.y)).count == 4)
  }

  /// A thousand organisations of up to 150 people: boxes stand apart and inside, lines run past
  /// them, and everybody is drawn or counted.
  @Test(arguments: 0..<10) func everybodyHasAPlace(_ tenth: Int) {
    for seed in UInt64(tenth * 100)..<UInt64(tenth * 100 + 100) {
      var generator = Generator(seed: seed)
      let count = 1 + generator.below(150)
      let people = ChartSamples.randomPeople(count, seed: seed, chain: seed % 4 == 0)
      let chart = ChartSamples.organisation(people)
      for form in ChartForm.allCases {
        let drawing = OrgTreeDrawing.fitting(chart, form)
        let boxes = drawing.boxes
        let note: Comment = "seed \(seed), \(form)"
        #expect(boxes.count == drawing.rows.count, note)
        #expect(Set(drawing.rows).isSubset(of: Set(people.indices)), note)
        for box in boxes {
          #expect(box.x >= 0 && box.y >= 0 && box.maxX <= form.width && box.width > 90, note)
        }
        expectApart(boxes, drawing.edges, note)
        let text = String(decoding: chart.svg(form), as: UTF8.self)
        #expect((boxes.count < count) == text.contains("in the table"), note)
      }
    }
  }

  private func expectApart(_ boxes: [Box], _ edges: [[Point]], _ note: Comment) {
    for (index, box) in boxes.enumerated() {
      for other in boxes[(index + 1)...] where box.inset(by: 0.2).intersects(other) {
        Issue.record("boxes overlap, \(note)")
      }
    }
    for edge in edges {
      for (from, to) in zip(edge, edge.dropFirst()) {
        let line = Segment(from: from, to: to)
        for box in boxes where line.intersects(box.inset(by: 0.2)) {
          Issue.record("a line crosses a box, \(note)")
        }
        #expect(from.x == to.x || from.y == to.y, note)
      }
    }
  }
}
