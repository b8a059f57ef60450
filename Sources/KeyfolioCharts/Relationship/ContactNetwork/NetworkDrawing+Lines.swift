extension NetworkDrawing {
  typealias Contact = ContactNetwork.Contact

  /// Weak contacts first, so that strong ones lie on top.
  func drawLines(in drawing: inout Drawing) {
    let lanes = Lanes(chart, layout)
    var drawn: [(row: Int, contact: Contact, points: [Point])] = []
    for (row, contact) in chart.contacts.enumerated() {
      guard let ours = layout.node(.init(side: .ours, index: contact.ours)),
        let theirs = layout.node(.init(side: .theirs, index: contact.theirs))
      else { continue }
      let points =
        [ours.centre] + lanes.leaving(row, .ours) + lanes.leaving(row, .theirs).reversed()
        + [theirs.centre]
      drawn.append((row, contact, points))
    }
    drawn.sort { (Self.weight($0.contact), $0.row) < (Self.weight($1.contact), $1.row) }
    for line in drawn {
      draw(line.contact, line.points, MarkName(line.row, "link"), in: &drawing)
    }
  }

  private static func weight(_ contact: Contact) -> Int {
    contact.shownState == .current ? contact.grade : 0
  }

  static func paint(_ contact: Contact) -> Paint {
    switch contact.shownState {
    case .current:
      switch contact.grade {
      case 1: .line(.ink, 1.2, .dashed)
      case 2: .line(.ink, 2.2)
      default: .line(.ink, 4)
      }
    case .lapsed, .ended: .line(.muted, 1.2, .dotted)
    case .planned, .unknown: .line(.muted, 1.2)
    }
  }

  private func draw(
    _ contact: Contact, _ points: [Point], _ name: MarkName, in drawing: inout Drawing
  ) {
    let paint = Self.paint(contact)
    guard contact.shownState != .planned else {
      return drawStubs(points, paint, name, in: &drawing)
    }
    if points.count == 2 {
      drawing.line(points[0], points[1], paint, name)
    } else {
      drawing.path(points, paint, name)
    }
    // On the stretch between the two sides, not always at the same place.
    let (from, to) = middle(of: points)
    let share = 0.4 + 0.1 * Double(name.row % 3)
    let at = from.towards(to, by: from.distance(to: to) * share)
    Self.drawSign(contact, at: at, in: &drawing)
  }

  /// The stretch of a line that bridges the gap.
  private func middle(of points: [Point]) -> (Point, Point) {
    var best = (points[0], points[points.count - 1])
    let half = form.width / 2
    for (from, to) in zip(points, points.dropFirst()) where from.x <= half && to.x >= half {
      best = (from, to)
    }
    return best
  }

  /// A cross on what ended, a hollow lozenge on what is unknown.
  static func drawSign(_ contact: Contact, at point: Point, in drawing: inout Drawing) {
    let (x, y) = (point.x, point.y)
    switch contact.shownState {
    case .ended:
      let paint = Paint.line(.muted, 1.5)
      drawing.line(Point(x: x - 4, y: y - 4), Point(x: x + 4, y: y + 4), paint)
      drawing.line(Point(x: x - 4, y: y + 4), Point(x: x + 4, y: y - 4), paint)
    case .unknown:
      let corners = [
        Point(x: x - 5, y: y), Point(x: x, y: y - 5), Point(x: x + 5, y: y),
        Point(x: x, y: y + 5),
      ]
      drawing.path(corners, closed: true, Paint(fill: .ground, stroke: .muted, width: 1.2))
    case .current, .lapsed, .planned: break
    }
  }

  /// A stub at either end, each towards the other.
  private func drawStubs(
    _ points: [Point], _ paint: Paint, _ name: MarkName, in drawing: inout Drawing
  ) {
    let radius = NetworkLayout.radius(form)
    let (first, last) = (points[0], points[points.count - 1])
    let length = radius + (form == .wide ? 20 : 13)
    drawing.line(first, first.towards(points[1], by: length), paint, name)
    drawing.line(last, last.towards(points[points.count - 2], by: length), paint)
  }

  // MARK: Legend

  var entries: [Legend.Entry] {
    var entries: [Legend.Entry] = []
    let words = chart.words
    let strengths = [words.weak, words.medium, words.strong]
    let shown = chart.contacts.filter { contact in
      layout.node(.init(side: .ours, index: contact.ours)) != nil
        && layout.node(.init(side: .theirs, index: contact.theirs)) != nil
    }
    for (index, word) in strengths.enumerated() {
      let sample = shown.first { $0.shownState == .current && $0.grade == index + 1 }
      if let sample { entries.append(Self.entry(word, sample)) }
    }
    for state in [Contact.State.lapsed, .planned, .ended, .unknown] {
      guard let sample = shown.first(where: { $0.shownState == state }) else { continue }
      entries.append(Self.entry(words.state(state), sample))
    }
    return entries + peopleEntries
  }

  private static func entry(_ word: String, _ contact: Contact) -> Legend.Entry {
    Legend.Entry(word) { centre, drawing in
      let (from, to) = (Point(x: centre.x - 8, y: centre.y), Point(x: centre.x + 8, y: centre.y))
      if contact.shownState == .planned {
        drawing.line(from, Point(x: centre.x - 3, y: centre.y), paint(contact))
        drawing.line(Point(x: centre.x + 3, y: centre.y), to, paint(contact))
      } else {
        drawing.line(from, to, paint(contact))
        drawSign(contact, at: centre, in: &drawing)
      }
    }
  }

  private var peopleEntries: [Legend.Entry] {
    var entries: [Legend.Entry] = []
    let shown = (layout.ours.nodes + layout.theirs.nodes).map { chart.person($0.member) }
    for presence in [ContactNetwork.Presence.vacant, .left]
    where shown.contains(where: { $0.presence == presence }) {
      entries.append(
        Legend.Entry(chart.words.presence(presence)) { centre, drawing in
          drawing.circle(centre, radius: 5.5, NetworkDrawing.paint(.theirs, presence))
        })
    }
    if shown.contains(where: \.isCut) {
      entries.append(
        Legend.Entry(chart.words.cut) { centre, drawing in
          drawing.circle(centre, radius: 7, .line(.alert, 2))
          drawing.circle(centre, radius: 3, .fill(.ink))
        })
    }
    return entries
  }
}

/// Which way the contacts of co-ordinators take between those who stand before them.
private struct Lanes {
  private var ours: [Int: [Point]] = [:]
  private var theirs: [Int: [Point]] = [:]

  init(_ chart: ContactNetwork, _ layout: NetworkLayout) {
    ours = Self.ways(chart, layout, .ours)
    theirs = Self.ways(chart, layout, .theirs)
  }

  /// The points after the start of a contact on one side, outwards to inwards.
  func leaving(_ row: Int, _ side: ContactNetwork.Side) -> [Point] {
    (side == .ours ? ours : theirs)[row] ?? []
  }

  private static func ways(
    _ chart: ContactNetwork, _ layout: NetworkLayout, _ side: ContactNetwork.Side
  ) -> [Int: [Point]] {
    let wing = layout.wing(side)
    guard wing.stance == .broad, let front = wing.nodes.first(where: \.isFront) else { return [:] }
    let other: ContactNetwork.Side = side == .ours ? .theirs : .ours
    var targets: [(row: Int, y: Double)] = []
    for (row, contact) in chart.contacts.enumerated()
    where contact.place(on: side) == front.member.index {
      guard let node = layout.node(.init(side: other, index: contact.place(on: other))) else {
        continue
      }
      targets.append((row, node.centre.y))
    }
    targets.sort { ($0.y, $0.row) < ($1.y, $1.row) }
    var ways: [Int: [Point]] = [:]
    var next = 0
    for (index, target) in targets.enumerated() {
      // As near as possible, each in a lane of its own while there are enough.
      let last = wing.lanes.count - (targets.count - index)
      var lane = min(next, wing.lanes.count - 1)
      while lane + 1 <= last,
        abs(wing.lanes[lane + 1] - target.y) < abs(wing.lanes[lane] - target.y)
      { lane += 1 }
      let y = wing.lanes[lane]
      ways[target.row] = [Point(x: wing.laneStart, y: y), Point(x: wing.restX, y: y)]
      next = lane + 1
    }
    return ways
  }
}
