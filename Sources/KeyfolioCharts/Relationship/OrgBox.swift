/// How the boxes of an organisation look: the same parts in all of them.
struct OrgBox {
  let form: ChartForm
  let shows: Shows
  /// Lines for the name and for the title.
  private(set) var lines = (name: 1, title: 0)
  private(set) var width: Double
  private(set) var height: Double

  /// What is said in every box.
  struct Shows {
    var attitude: Bool
    var influence: Bool
    var coverage: Bool
    var roles: Bool

    /// Nothing that is unknown of everybody: a box full of question marks says nothing.
    init(_ chart: OrgTree) {
      let present = chart.people.filter { !$0.isVacant }
      attitude = chart.holdsOpinions && present.contains { $0.attitude != nil }
      influence = chart.holdsOpinions && present.contains { $0.influence != nil }
      coverage = present.contains { $0.coverage != nil }
      roles = chart.people.contains { !$0.roles.isEmpty }
    }
  }

  /// The edge around what is written.
  private static let padding = 7.0
  static let pip = (width: 7.0, height: 5.0, step: 9.0)
  private static let pipsWidth = 4 * pip.step - 2

  /// - Parameters:
  ///   - isCompact: for many people; their titles are told on pointing only.
  ///   - narrowing: how much narrower the boxes are than their longest words ask for.
  init(
    _ chart: OrgTree, _ drawn: [OrgTree.Person], _ form: ChartForm, isCompact: Bool,
    narrowing: Double = 0
  ) {
    self.form = form
    shows = Shows(chart)
    (width, height) = (0, 0)
    // Three boxes side by side at the least, and five at the most.
    let widest = drawn.map {
      max(
        TextMeasure.reserved($0.name, size: form.textSize, bold: true) + beside($0),
        isCompact ? 0 : TextMeasure.reserved($0.title, size: form.smallSize))
    }.max()
    let limits = isCompact ? 100.0...140 : 136...176
    width = min(limits.upperBound, (widest ?? 0) + 2 * OrgBox.padding) - narrowing
    width = max(limits.lowerBound, width)
    if form == .narrow { width = form.width - 4 }
    if !isCompact {
      lines.name = drawn.map { name($0, within: width, atMost: 2).count }.max() ?? 1
      lines.title = drawn.map { title($0, within: width, atMost: 2).count }.max() ?? 0
    }
    let foot = shows.coverage ? form.smallSize + 3 : 0
    height =
      10 + Double(lines.name) * form.textSize * 1.25
      + Double(lines.title) * form.smallSize * 1.25 + foot + (shows.influence ? 5 : 1)
    height = height.rounded(.up)
  }

  private func name(_ person: OrgTree.Person, within width: Double, atMost most: Int) -> [String] {
    OrgBox.lines(
      person.name, size: form.textSize, bold: true,
      within: width - 2 * OrgBox.padding - beside(person), atMost: most)
  }

  private static func lines(
    _ text: String, size: Double, bold: Bool = false, within room: Double, atMost most: Int
  ) -> [String] {
    // Most fit into one line, and boxes are measured several times.
    if TextMeasure.reserved(text, size: size, bold: bold) <= room { return [text] }
    return TextMeasure.lines(text, size: size, bold: bold, within: room, atMost: most)
  }

  /// The room that the attitude takes beside the name, and the roles where there is no foot.
  private func beside(_ person: OrgTree.Person) -> Double {
    (shows.attitude ? 16 : 0) + (shows.coverage ? 0 : min(60, lettersWidth(person)))
  }

  private func letters(_ person: OrgTree.Person) -> String {
    person.roles.map(\.letters).joined(separator: " ")
  }

  private func lettersWidth(_ person: OrgTree.Person) -> Double {
    guard !person.roles.isEmpty else { return 0 }
    return TextMeasure.reserved(letters(person), size: form.smallSize, bold: true) + 6
  }

  private func title(_ person: OrgTree.Person, within width: Double, atMost most: Int) -> [String] {
    guard most > 0, !person.title.isEmpty else { return [] }
    return OrgBox.lines(
      person.title, size: form.smallSize, within: width - 2 * OrgBox.padding, atMost: most)
  }

  // MARK: Drawing

  /// One box, with everything about the person on pointing at it.
  func draw(_ person: OrgTree.Person, in box: Box, _ row: Int, to drawing: inout Drawing) {
    drawing.group(tooltip: person.tooltip.isEmpty ? person.name : person.tooltip) { drawing in
      drawing.rectangle(box, OrgBox.frame(person))
      let left = box.x + OrgBox.padding
      var y = box.y + 6
      let name = TextStyle(size: form.textSize, bold: true)
      for line in self.name(person, within: box.width, atMost: lines.name) {
        y += name.size * 1.25
        drawing.text(line, at: Point(x: left, y: y - name.size * 0.625), name)
      }
      let title = TextStyle(size: form.smallSize, role: .muted)
      for line in self.title(person, within: box.width, atMost: lines.title) {
        y += title.size * 1.25
        drawing.text(line, at: Point(x: left, y: y - title.size * 0.625), title)
      }
      drawFoot(person, in: box, row, to: &drawing)
      guard shows.attitude && !person.isVacant else { return }
      AttitudeGlyph.draw(
        person.attitude.map { AttitudeGlyph.level($0.value) },
        at: Point(x: box.maxX - 12, y: box.y + 6 + form.textSize * 0.625), in: &drawing,
        MarkName(row, "attitude"))
    }
  }

  static func frame(_ person: OrgTree.Person) -> Paint {
    if person.isPressing { return Paint(fill: .ground, stroke: .alert, width: 2.5) }
    guard person.isVacant else { return Paint(fill: .ground, stroke: .muted, width: 1) }
    return Paint(fill: .ground, stroke: .muted, width: 1.2, dash: .dashed)
  }

  private func drawFoot(
    _ person: OrgTree.Person, in box: Box, _ row: Int, to drawing: inout Drawing
  ) {
    let inner = Box(
      x: box.x + OrgBox.padding, y: box.y, width: box.width - 2 * OrgBox.padding,
      height: box.height)
    let y = box.maxY - (shows.influence ? 9 : 5) - form.smallSize / 2
    drawLetters(person, in: inner, foot: y, to: &drawing)
    guard !person.isVacant else { return }
    if shows.coverage {
      let start = Point(x: inner.maxX - OrgBox.pipsWidth, y: y)
      OrgBox.drawPips(person.coverage?.value, from: start, to: &drawing, row)
    }
    guard shows.influence else { return }
    let track = Box(x: inner.x, y: box.maxY - 7, width: inner.width, height: 3)
    OrgBox.drawInfluence(person.influence?.value, in: track, to: &drawing, row)
  }

  /// At the left end of the foot, or to the right of the name where there is no foot.
  private func drawLetters(
    _ person: OrgTree.Person, in inner: Box, foot: Double, to drawing: inout Drawing
  ) {
    var style = TextStyle(size: form.smallSize, bold: true)
    var (point, room) = (Point(x: inner.x, y: foot), inner.width)
    if shows.coverage {
      room -= person.isVacant ? 0 : OrgBox.pipsWidth + 6
    } else {
      style.anchor = .end
      room = 54
      let x = inner.maxX - (shows.attitude ? 16 : 0)
      point = Point(x: x, y: inner.y + 6 + form.textSize * 0.625)
    }
    let text = TextMeasure.fitting(letters(person), size: style.size, bold: true, within: room)
    drawing.text(text, at: point, style)
  }

  /// Four pips, filled from the left; the last one in part where the coverage is no whole number.
  static func drawPips(
    _ coverage: Double?, from start: Point, to drawing: inout Drawing, _ row: Int? = nil
  ) {
    guard let coverage else {
      return AttitudeGlyph.drawUnknown(at: Point(x: start.x + 29, y: start.y), in: &drawing)
    }
    for (index, letter) in ["a", "b", "c", "d"].enumerated() {
      let place = Box(
        x: start.x + Double(index) * pip.step, y: start.y - pip.height / 2, width: pip.width,
        height: pip.height)
      drawing.rectangle(place, Paint(fill: .ground, stroke: .muted, width: 1))
      let part = min(1, coverage - Double(index))
      guard part > 0 else { continue }
      var filled = place
      filled.width *= part
      drawing.rectangle(filled, .fill(.ink), row.map { MarkName($0, "cover\(letter)") })
    }
  }

  /// A bar in a track of ten; a stroke at its start is zero, a dashed track unknown.
  static func drawInfluence(
    _ influence: Double?, in track: Box, to drawing: inout Drawing, _ row: Int? = nil
  ) {
    let y = track.centre.y
    guard let influence else {
      return drawing.line(
        Point(x: track.x, y: y), Point(x: track.maxX, y: y), .line(.muted, 1, .dashed))
    }
    drawing.line(Point(x: track.x, y: y), Point(x: track.maxX, y: y), .line(.hair))
    var bar = track
    bar.width *= min(10, max(0, influence)) / 10
    drawing.rectangle(bar, .fill(.ink), row.map { MarkName($0, "influence") })
    if influence <= 0 {
      drawing.line(
        Point(x: track.x, y: track.y - 1), Point(x: track.x, y: track.maxY + 1), .line(.ink, 1.5))
    }
  }
}
