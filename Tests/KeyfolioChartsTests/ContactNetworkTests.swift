import ChartSamples
import Testing

@testable import KeyfolioCharts

@Suite struct ContactNetworkTests {
  /// 150 networks in all shapes: no two labels overlap and none leaves the drawing, in both forms.
  @Test(arguments: 0..<10) func randomNetworksAreReadable(_ part: Int) {
    for seed in UInt64(part * 15 + 1)...UInt64(part * 15 + 15) {
      let chart = ChartSamples.randomNetwork(seed: seed)
      for form in ChartForm.allCases {
        let drawing = chart.drawing(form)
        expectReadable(drawing, "seed \(seed), \(form)")
        #expect(drawing.height <= (form == .wide ? 1400 : 2400), "seed \(seed), \(form)")
      }
    }
  }

  private func sample(_ name: String) throws -> ContactNetwork {
    try #require(
      ChartSamples.all.first { $0.name == "contact-network-\(name)" }?.chart as? ContactNetwork)
  }

  private func linePaint(_ drawing: Drawing, _ row: Int) -> Paint? {
    for element in drawing.elements where element.name == MarkName(row, "link") {
      if case .line(_, let paint, _) = element { return paint }
      if case .path(_, _, let paint, _) = element { return paint }
    }
    return nil
  }

  /// Each row of the table is one line or one node; width and dash tell the strength apart.
  @Test(
    arguments: ["bow-tie", "widening", "hub", "diamond", "separated"], ChartForm.allCases)
  func drawsWhatTheTableSays(_ name: String, _ form: ChartForm) throws {
    let chart = try sample(name)
    let drawing = chart.drawing(form)
    let names = drawing.elements.compactMap(\.name)
    #expect(Set(names.map(\.row)) == Set(chart.table.rows.indices))
    for (row, contact) in chart.contacts.enumerated() {
      #expect(chart.table.rows[row][2].value == contact.strength?.value)
      let paint = try #require(linePaint(drawing, row))
      guard contact.state == .current, let strength = contact.strength else {
        #expect(paint.width <= 1.2 && paint.stroke == .muted)
        continue
      }
      #expect(paint.width == [1.2, 2.2, 4][Int(strength.value) - 1])
      #expect((paint.dash == .dashed) == (strength.value == 1))
    }
  }

  /// Where the nodes of one side stand, by person.
  private func places(_ chart: ContactNetwork, _ side: ContactNetwork.Side) -> [Int: Point] {
    let layout = NetworkLayout(chart, NetworkCast(chart), .wide)
    return layout.wing(side).nodes.reduce(into: [:]) { $0[$1.member.index] = $1.centre }
  }

  /// In a bow-tie the two who hold the thread stand inmost, in a diamond the co-ordinators
  /// outmost; two at a point where two are needed.
  @Test func shapesFollowTheThreads() throws {
    let tie = try sample("bow-tie")
    let tieXs = places(tie, .ours).mapValues(\.x)
    #expect(tieXs.allSatisfy { $0.key == 0 || $0.value < (tieXs[0] ?? 0) - 100 })
    let theirXs = places(tie, .theirs).mapValues(\.x)
    #expect(theirXs.allSatisfy { $0.key == 0 || $0.value > (theirXs[0] ?? 0) + 100 })
    let diamond = places(try sample("diamond"), .ours).mapValues(\.x)
    #expect(diamond.allSatisfy { $0.key == 0 || $0.value > (diamond[0] ?? 0) + 100 })
    let widening = places(try sample("widening"), .ours).mapValues(\.x)
    let inmost = widening.values.max() ?? 0
    #expect(widening.filter { $0.value == inmost }.keys.sorted() == [0, 1])
  }

  /// A contact of unknown strength is none of strength zero, and a vacant place is nobody's.
  @Test func unknownIsNotNothing() {
    let chart = NetworkSample.network(
      [.init("Mara Keller"), .init("", presence: .vacant)], [.init("Ng"), .init("Ana Ruiz")],
      [NetworkSample.contact(0, 0, nil), NetworkSample.contact(0, 1, 0, .planned)], nil)
    #expect(chart.table.rows[0][2].value == nil && chart.table.rows[0][2].text == "unknown")
    #expect(chart.table.rows[1][2].value == 0)
    #expect(chart.table.rows.count == 3)
    let svg = String(decoding: chart.svg(.wide), as: UTF8.self)
    #expect(svg.contains("not enough is known") && svg.contains("vacant place"))
  }

  /// Of each side the most important are drawn, the others counted; the table has all.
  @Test func crowdsAreCounted() {
    let many = (0..<40).map { ContactNetwork.Person("Person \($0)") }
    let contacts = (0..<40).map { NetworkSample.contact($0, $0, $0 >= 26 ? 3 : 1) }
    let chart = NetworkSample.network(many, many, contacts, .hub)
    let svg = String(decoding: chart.svg(.wide), as: UTF8.self)
    #expect(svg.contains("52 more people stand only in the table."))
    #expect(chart.table.rows.count == 40)
    #expect(NetworkCast(chart).ours.rest.allSatisfy { $0 >= 26 })
  }

  /// Contacts that name nobody are left out instead of being drawn to nowhere.
  @Test func contactsNeedTwoEnds() {
    let chart = NetworkSample.network(
      [.init("A")], [], [NetworkSample.contact(0, 0, 2), NetworkSample.contact(-1, 4, 2)], .hub)
    #expect(chart.contacts.isEmpty && chart.table.rows.count == 1)
  }
}
