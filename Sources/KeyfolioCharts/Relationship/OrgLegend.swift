/// What the parts of a box and the lines between boxes mean; only what occurs.
enum OrgLegend {
  static func entries(_ chart: OrgTree, _ drawn: [OrgTree.Person], _ shows: OrgBox.Shows)
    -> [Legend.Entry]
  {
    let present = drawn.filter { !$0.isVacant }
    var entries = roles(drawn)
    if chart.holdsOpinions && !present.isEmpty {
      entries += attitudes(chart.words, present, shows)
      entries += influence(chart.words, present, shows)
    }
    if !present.isEmpty { entries += coverage(chart.words, present, shows) }
    return entries + frames(chart, drawn) + lines(chart)
  }

  private static func roles(_ drawn: [OrgTree.Person]) -> [Legend.Entry] {
    var roles: [OrgTree.Role] = []
    for role in drawn.flatMap(\.roles) where !roles.contains(role) { roles.append(role) }
    return roles.sorted { ($0.letters, $0.word) < ($1.letters, $1.word) }.map { role in
      Legend.Entry(role.word) { centre, drawing in
        let size = drawing.suffix == ChartForm.narrow.rawValue ? 12.0 : 11
        let style = TextStyle(size: size, bold: true, anchor: .middle)
        let text = TextMeasure.fitting(role.letters, size: size, bold: true, within: 22)
        drawing.text(text, at: centre, style)
      }
    }
  }

  private static func attitudes(
    _ words: OrgTree.Words, _ present: [OrgTree.Person], _ shows: OrgBox.Shows
  ) -> [Legend.Entry] {
    guard shows.attitude else { return [unknown(words.noAttitude)] }
    let levels = present.map { $0.attitude.map { AttitudeGlyph.level($0.value) } }
    var entries: [Legend.Entry] = []
    for (place, level) in AttitudeGlyph.levels.enumerated().reversed()
    where levels.contains(level) && words.attitudes.indices.contains(place) {
      entries.append(
        Legend.Entry(words.attitudes[place]) { AttitudeGlyph.draw(level, at: $0, in: &$1) })
    }
    if levels.contains(nil) { entries.append(unknown(words.attitudeUnknown)) }
    return entries
  }

  private static func unknown(_ word: String) -> Legend.Entry {
    Legend.Entry(word) { AttitudeGlyph.drawUnknown(at: $0, in: &$1) }
  }

  private static func influence(
    _ words: OrgTree.Words, _ present: [OrgTree.Person], _ shows: OrgBox.Shows
  ) -> [Legend.Entry] {
    guard shows.influence else { return [track(words.noInfluence, nil)] }
    var entries = [track(words.influenceBar, 6)]
    if present.contains(where: { $0.influence == nil }) {
      entries.append(track(words.influenceUnknown, nil))
    }
    return entries
  }

  private static func track(_ word: String, _ influence: Double?) -> Legend.Entry {
    Legend.Entry(word) { centre, drawing in
      let track = Box(x: centre.x - 8, y: centre.y - 1.5, width: 16, height: 3)
      OrgBox.drawInfluence(influence, in: track, to: &drawing)
    }
  }

  private static func coverage(
    _ words: OrgTree.Words, _ present: [OrgTree.Person], _ shows: OrgBox.Shows
  ) -> [Legend.Entry] {
    guard shows.coverage else { return [unknown(words.noCoverage)] }
    var entries = [
      Legend.Entry(words.coveragePips) { centre, drawing in
        for (offset, paint) in [
          (-8.0, Paint.fill(.ink)), (1.0, Paint(fill: .ground, stroke: .muted, width: 1)),
        ] {
          drawing.rectangle(
            Box(x: centre.x + offset, y: centre.y - 2.5, width: 7, height: 5), paint)
        }
      }
    ]
    if present.contains(where: { $0.coverage == nil }) {
      entries.append(unknown(words.coverageUnknown))
    }
    return entries
  }

  private static func frames(_ chart: OrgTree, _ drawn: [OrgTree.Person]) -> [Legend.Entry] {
    var entries: [Legend.Entry] = []
    func frame(_ word: String, _ person: OrgTree.Person?) {
      guard let person else { return }
      entries.append(
        Legend.Entry(word) { centre, drawing in
          let box = Box(x: centre.x - 7, y: centre.y - 4.5, width: 14, height: 9)
          drawing.rectangle(box, OrgBox.frame(person))
        })
    }
    frame(chart.words.attention, drawn.first(where: \.isPressing))
    frame(chart.words.vacant, drawn.first { $0.isVacant && !$0.isPressing })
    return entries
  }

  private static func lines(_ chart: OrgTree) -> [Legend.Entry] {
    let kinds: [(OrgTree.Tie.Kind, String)] = [
      (.report, chart.words.secondReport), (.influence, chart.words.sway),
    ]
    return kinds.filter { kind, _ in chart.ties.contains { $0.kind == kind } }.map { kind, word in
      Legend.Entry(word) { centre, drawing in
        let ends = [Point(x: centre.x - 8, y: centre.y), Point(x: centre.x + 8, y: centre.y)]
        OrgTies.draw(ends, kind, in: &drawing)
      }
    }
  }
}
