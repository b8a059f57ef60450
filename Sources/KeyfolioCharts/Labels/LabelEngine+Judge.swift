extension LabelEngine {
  /// What is to be said of one place for one label.
  enum Verdict {
    /// Nothing is in the way; the cost now counts what is crossed or close.
    case free(PlacedLabel)
    /// Exactly one label is in the way, and nothing else.
    case blockedBy(Int)
    case blocked
  }

  /// Standing this close to another mark costs, since a reader may take the label for its name.
  private static let closeness = 5.0
  private static let closeCost = 2.5
  /// A thin line over the disc itself hardly disturbs a number that stands there.
  private static let insideCost = 2.0
  /// What a leader costs that runs across another mark.
  private static let coverCost = 30.0

  /// Whether a label may stand in a place, and at what cost.
  /// - Parameter limit: the cost from which on a place is of no interest.
  mutating func judge(
    _ label: PlacedLabel, _ request: LabelRequest, _ owner: Int, below limit: Double = .infinity
  ) -> Verdict {
    guard bounds.contains(label.box) else { return .blocked }
    var label = label
    var other = -1
    switch grid.blocker(of: label.box, except: label.isInside ? owner : -1) {
    case .nothing: break
    case .label(let index): other = index
    case .fixed: return .blocked
    }
    guard judgeLines(&label, &other, request, owner) else { return .blocked }
    if let leader = label.leader?.rounded {
      label.leader = leader
      guard label.cost < limit, judge(leader, &label, &other, request, owner, limit)
      else { return .blocked }
    }
    if other < 0 { addCloseness(to: &label, owner) }
    return other < 0 ? .free(label) : .blockedBy(other)
  }

  private mutating func judgeLines(
    _ label: inout PlacedLabel, _ other: inout Int, _ request: LabelRequest, _ owner: Int
  ) -> Bool {
    grid.lines(near: label.box, into: &found)
    for id in found {
      let obstacle = grid.obstacles[id]
      if label.isInside && obstacle.owner == owner { continue }
      guard obstacle.touches(label.box) else { continue }
      if obstacle.isLeader && !request.mayCrossLeaders {
        guard LabelEngine.note(obstacle.label, in: &other) else { return false }
      } else {
        label.crossesLine = true
        label.cost += label.isInside ? LabelEngine.insideCost : LabelEngine.crossingCost
      }
    }
    return true
  }

  private mutating func addCloseness(to label: inout PlacedLabel, _ owner: Int) {
    let around = label.box.inset(by: -LabelEngine.closeness)
    grid.areas(near: around, into: &found)
    for id in found {
      let obstacle = grid.obstacles[id]
      guard obstacle.owner >= 0, obstacle.owner != owner, obstacle.touches(around) else { continue }
      label.cost += LabelEngine.closeCost
    }
  }

  /// A leader runs through no other label, and across a disc only where nothing else is left; a
  /// ring that it crosses costs little, since it may have to leave a crowd of them.
  private mutating func judge(
    _ leader: Segment, _ label: inout PlacedLabel, _ other: inout Int, _ request: LabelRequest,
    _ owner: Int, _ limit: Double
  ) -> Bool {
    grid.all(along: leader, into: &found)
    for id in found {
      let obstacle = grid.obstacles[id]
      if obstacle.owner >= 0 && obstacle.owner == owner { continue }
      switch obstacle.shape {
      case .box(let box):
        guard leader.intersects(box) else { continue }
        if obstacle.owner >= 0 || request.leaderMayPassBeneath {
          label.cost += LabelEngine.coverCost
          continue
        }
        guard LabelEngine.note(obstacle.label, in: &other) else { return false }
      case .disc(let centre, let radius):
        guard leader.intersects(discAt: centre, radius: radius + 1) else { continue }
        label.cost += LabelEngine.coverCost
        if label.cost >= limit { return false }
      case .segment(let line):
        guard leader.crosses(line) else { continue }
        if obstacle.isLeader && !request.mayCrossLeaders {
          guard LabelEngine.note(obstacle.label, in: &other) else { return false }
        } else {
          label.cost += obstacle.isLeader ? LabelEngine.crossingCost : 1
        }
      case .ring(let centre, let radius):
        let near = leader.from.distance(to: centre) < radius
        if near != (leader.to.distance(to: centre) < radius) { label.cost += 1 }
      }
    }
    return true
  }

  /// Remembers the one label in the way; false if it is not a label, or already the second.
  private static func note(_ label: Int, in other: inout Int) -> Bool {
    guard label >= 0, other < 0 || other == label else { return false }
    other = label
    return true
  }
}
