/// One of the places that a label may take, relative to its mark.
enum LabelSlot: Equatable, Sendable {
  /// In the middle of the disc.
  case inside
  /// Touching the mark in one of eight directions, at its outermost line or at its disc.
  case beside(dx: Double, dy: Double, atReach: Bool)
  /// Away from the mark, tied to it by a line.
  case away(direction: Point, distance: Double)

  /// How far labels with a leader stand from the outermost line of their mark.
  static let distances: [Double] = [12, 22, 34, 48, 64, 84, 108, 136]

  /// All slots with what each costs, the cheapest first.
  static let all: [(slot: LabelSlot, cost: Double)] = {
    var slots: [(slot: LabelSlot, cost: Double)] = [(.inside, -1)]
    let eight: [(Double, Double, Double)] = [
      (1, 0, 0), (-1, 0, 1), (1, -1, 1.4), (1, 1, 1.6), (-1, -1, 2.2), (-1, 1, 2.4),
      (0, -1, 1.8), (0, 1, 2),
    ]
    for (dx, dy, cost) in eight {
      slots.append((.beside(dx: dx, dy: dy, atReach: true), cost))
      slots.append((.beside(dx: dx, dy: dy, atReach: false), cost + 3))
    }
    for (far, distance) in distances.enumerated() {
      for (turn, direction) in UnitRing.directions.enumerated() {
        let cost = 9 + 5 * Double(far) + 0.1 * Double(turn)
        slots.append((.away(direction: direction, distance: distance), cost))
      }
    }
    // The offset breaks ties, so that the order does not depend on how sorting treats equals.
    return slots.enumerated()
      .sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
      .map(\.element)
  }()

  /// Those without a leader.
  private static let near = all.filter { if case .away = $0.slot { false } else { true } }

  /// Those that a label may take, the cheapest first: most labels of a crowd get no leader.
  static func slots(for request: LabelRequest) -> [(slot: LabelSlot, cost: Double)] {
    request.leaderDistances > 0 ? all : near
  }

  /// The place of a label in this slot; nil where the slot does not exist for it.
  func place(_ request: LabelRequest, cost: Double) -> PlacedLabel? {
    switch self {
    case .inside:
      guard request.mayStandInside else { return nil }
      let corner = Point(
        x: request.anchor.x - request.width / 2, y: request.anchor.y - request.height / 2)
      return LabelSlot.label(request, corner, .middle, cost: cost, inside: true)
    case .beside(let dx, let dy, let atReach):
      guard atReach || request.disc < request.reach else { return nil }
      return beside(request, dx, dy, radius: atReach ? request.reach : request.disc, cost: cost)
    case .away(let direction, let distance):
      let farthest = min(request.leaderDistances, LabelSlot.distances.count)
      guard farthest > 0, distance <= LabelSlot.distances[farthest - 1] else { return nil }
      return away(request, direction, distance, cost: cost)
    }
  }

  /// A label in a place of the caller's choice, tied to its mark by a leader.
  static func tied(_ request: LabelRequest, _ box: Box, cost: Double) -> PlacedLabel {
    let centre = box.centre
    var label = LabelSlot.label(
      request, Point(x: box.x, y: box.y), .middle, cost: cost)
    let start = request.anchor.towards(centre, by: request.disc + 1)
    // Ends at the side that faces the mark, short of the text.
    let isFlat = abs(centre.y - start.y) < box.height
    let end =
      isFlat
      ? Point(x: start.x < centre.x ? label.box.x - 2 : label.box.maxX + 2, y: centre.y)
      : Point(x: centre.x, y: start.y < centre.y ? label.box.y : label.box.maxY)
    label.leader = Segment(from: start, to: end)
    return label
  }

  private func beside(
    _ request: LabelRequest, _ dx: Double, _ dy: Double, radius: Double, cost: Double
  ) -> PlacedLabel {
    let anchor = request.anchor
    // On the diagonals the circle is only 0.71 of its radius away in each direction.
    let reach = dx != 0 && dy != 0 ? radius * 0.7071067811865476 : radius
    let x =
      dx > 0
      ? anchor.x + reach + 4
      : dx < 0 ? anchor.x - reach - 4 - request.width : anchor.x - request.width / 2
    let y =
      dy > 0
      ? anchor.y + reach + 1
      : dy < 0 ? anchor.y - reach - 1 - request.height : anchor.y - request.height / 2
    let side: TextStyle.Anchor = dx > 0 ? .start : dx < 0 ? .end : .middle
    return LabelSlot.label(request, Point(x: x, y: y), side, cost: cost)
  }

  private func away(
    _ request: LabelRequest, _ direction: Point, _ distance: Double, cost: Double
  ) -> PlacedLabel {
    let anchor = request.anchor
    let length = request.reach + distance
    let tip = Point(x: anchor.x + direction.x * length, y: anchor.y + direction.y * length)
    let side: TextStyle.Anchor =
      direction.x > 0.3 ? .start : direction.x < -0.3 ? .end : .middle
    let x =
      switch side {
      case .start: tip.x
      case .end: tip.x - request.width
      case .middle: tip.x - request.width / 2
      }
    let y =
      side == .middle
      ? (direction.y > 0 ? tip.y : tip.y - request.height) : tip.y - request.height / 2
    var label = LabelSlot.label(request, Point(x: x, y: y), side, cost: cost)
    let gap = side == .middle ? 0.0 : 2
    let end = Point(x: tip.x - direction.x * gap, y: tip.y - direction.y * gap)
    let start = Point(
      x: anchor.x + direction.x * (request.disc + 1),
      y: anchor.y + direction.y * (request.disc + 1))
    label.leader = Segment(from: start, to: end)
    return label
  }

  private static func label(
    _ request: LabelRequest, _ corner: Point, _ anchor: TextStyle.Anchor, cost: Double,
    inside: Bool = false
  ) -> PlacedLabel {
    let corner = corner.rounded
    let box = Box(x: corner.x, y: corner.y, width: request.width, height: request.height)
    return PlacedLabel(box: box, anchor: anchor, isInside: inside, cost: cost)
  }
}
