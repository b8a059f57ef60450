/// Where everybody of a contact network stands.
struct NetworkLayout {
  typealias Member = ContactNetwork.Member
  typealias Side = ContactNetwork.Side
  typealias Stance = NetworkCast.Stance

  struct Node {
    var member: Member
    var centre: Point
    var isFront: Bool
    /// Beside the node; nil on a phone.
    var label: NetworkLabel?
    /// The key's sign for the name.
    var sign = ""
  }

  /// One side of the drawing, as if it stood on the left.
  struct Wing {
    var stance: Stance
    var nodes: [Node] = []
    /// Where the front and the others stand.
    var frontX: Double
    var restX: Double
    /// Where lines of a co-ordinator behind the others pass between them; the last beyond them all.
    var lanes: [Double] = []
    /// Where such lines enter a lane, right of the co-ordinator and left of every name.
    var laneStart = 0.0
    /// The shape behind the people.
    var outline: [Point] = []
  }

  let form: ChartForm
  let top: Double
  /// From the first person to the last.
  let height: Double
  private(set) var ours: Wing
  private(set) var theirs: Wing
  let hidden: Int
  let centre: Member?

  static func radius(_ form: ChartForm) -> Double { form == .wide ? 6.5 : 11.5 }

  init(_ chart: ContactNetwork, _ cast: NetworkCast, _ form: ChartForm) {
    self.form = form
    hidden = cast.hidden
    centre = cast.centre
    let top = form == .wide ? 34.0 : 54
    self.top = top
    let sides: [Side] = [.ours, .theirs]
    var stacks = sides.map { NetworkStack(chart, cast, $0, form) }
    let height = stacks.reduce(form == .wide ? 170 : 150) { max($0, $1.least) }
    self.height = height
    for index in stacks.indices { stacks[index].spread(over: height) }
    let wings = stacks.map { NetworkLayout.wing($0, top: top, height: height, form) }
    ours = wings[0]
    theirs = wings[1]
    mirrorTheirs()
    number()
  }

  func wing(_ side: Side) -> Wing { side == .ours ? ours : theirs }

  func node(_ member: Member) -> Node? { wing(member.side).nodes.first { $0.member == member } }

  // MARK: One side

  private static func wing(
    _ stack: NetworkStack, top: Double, height: Double, _ form: ChartForm
  ) -> Wing {
    let middle = form.width / 2
    let widest = stack.rest.reduce(0) { max($0, $1.label.width) }
    var wing = Wing(stance: stack.stance, frontX: 0, restX: 0)
    let isWide = form == .wide
    // From a node to its name.
    let beside = radius(form) + 12
    switch stack.stance {
    case .pointed, .column:
      wing.restX = isWide ? max(70, min(165, widest) + 2) + beside : 18
      wing.frontX = middle - (stack.front.count > 1 ? (isWide ? 62 : 40) : isWide ? 42 : 27)
    case .broad:
      let front = stack.front.reduce(0) { max($0, min(135, $1.label.width)) }
      // Before a co-ordinator close to the middle, else part of the way out to the edge.
      let inner = middle - (isWide ? 66 : 46)
      let outer = beside + min(widest, 200) + 2
      let isLed = !stack.front.isEmpty || !isWide
      wing.restX = isLed ? inner : max(outer, min(inner, inner - (inner - outer) * 0.6))
      let behind = isLed ? front + beside + 34 : 0
      let names = isWide ? min(widest, wing.restX - beside - behind - 8) : 0
      wing.laneStart = wing.restX - (isWide ? beside + names + 6 : 26)
      wing.frontX = isWide ? wing.laneStart - 28 : 18
    }
    place(stack, in: &wing, top: top, height: height, form)
    wing.outline = outline(wing, stack, top: top, height: height, form)
    return wing
  }

  private static func place(
    _ stack: NetworkStack, in wing: inout Wing, top: Double, height: Double, _ form: ChartForm
  ) {
    let beside = radius(form) + 12
    for (items, isFront) in [(stack.front, true), (stack.rest, false)] {
      let x = isFront ? wing.frontX : wing.restX
      // Names of a front behind a base have all the room to the edge, and so have outer ones.
      let inner = isFront && wing.stance == .pointed ? wing.restX + radius(form) + 8 : 2
      let outer = !isFront && wing.stance == .broad ? wing.laneStart + 6 : inner
      let start = stack.front.isEmpty ? 2 : outer
      for item in items {
        var label = item.label
        label.fit(within: x - beside - start)
        let centre = Point(x: x, y: top + item.y).rounded
        wing.nodes.append(
          Node(
            member: item.member, centre: centre, isFront: isFront,
            label: form == .wide ? label : nil))
      }
    }
    wing.lanes = stack.lanes(height: height).map { Point.tenth(top + $0) }
  }

  private static func outline(
    _ wing: Wing, _ stack: NetworkStack, top: Double, height: Double, _ form: ChartForm
  ) -> [Point] {
    let edge = radius(form) + 4
    let bottom = top + height
    let middle = top + height / 2
    let isPointed = wing.stance == .pointed
    let base = wing.restX
    guard wing.stance != .column, !stack.front.isEmpty else {
      return [
        Point(x: wing.restX - edge, y: top), Point(x: wing.restX - edge, y: bottom),
        Point(x: wing.restX + edge, y: bottom), Point(x: wing.restX + edge, y: top),
      ]
    }
    let point = isPointed ? wing.frontX + edge + 16 : max(1, wing.frontX - edge - 12)
    let spread = (stack.front.last?.y ?? 0) - (stack.front.first?.y ?? 0)
    let half = stack.front.count > 1 ? spread / 2 + 26 : 0
    let tip =
      half > 0
      ? [Point(x: point, y: middle + half), Point(x: point, y: middle - half)]
      : [Point(x: point, y: middle)]
    return [Point(x: base, y: top), Point(x: base, y: bottom)] + tip
  }

  // MARK: Both sides

  private mutating func mirrorTheirs() {
    func turned(_ x: Double) -> Double { Point.tenth(form.width - x) }
    for index in theirs.nodes.indices {
      theirs.nodes[index].centre.x = turned(theirs.nodes[index].centre.x)
    }
    for index in theirs.outline.indices {
      theirs.outline[index].x = turned(theirs.outline[index].x)
    }
    theirs.frontX = turned(theirs.frontX)
    theirs.restX = turned(theirs.restX)
    theirs.laneStart = turned(theirs.laneStart)
  }

  /// Letters for ours and numbers for theirs, from top to bottom.
  private mutating func number() {
    ours.nodes.sort { ($0.centre.y, $0.centre.x) < ($1.centre.y, $1.centre.x) }
    theirs.nodes.sort { ($0.centre.y, -$0.centre.x) < ($1.centre.y, -$1.centre.x) }
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    for index in ours.nodes.indices { ours.nodes[index].sign = String(letters[index]) }
    for index in theirs.nodes.indices { theirs.nodes[index].sign = String(index + 1) }
  }
}
