/// Puts labels where they cover no mark and no other label.
///
/// Greedy and deterministic: the caller's order is the order of precedence; each label takes the
/// cheapest free slot (`LabelSlot`), where crossing a thin line costs as much as a short leader.
/// One pass then places anew what stands badly, and makes room for what found none by moving the
/// single label in its way. What is left over is the caller's to number.
struct LabelEngine: Sendable {
  let bounds: Box
  var grid: ObstacleGrid
  /// Room for search results, kept so that no search allocates.
  var found: [Int] = []
  private var placed: [PlacedLabel?] = []
  private var parts: [[Int]] = []

  /// What crossing one thin line costs, in the unit of `LabelSlot.all`.
  static let crossingCost = 12.0
  /// How many other labels are asked to move for one that found no place.
  private static let mostAttempts = 4
  /// How many far places are compared for a label that may go anywhere.
  private static let mostFarPlaces = 40

  /// - Parameter bounds: the frame that no label leaves.
  init(bounds: Box) {
    self.bounds = bounds
    grid = ObstacleGrid(bounds: bounds)
  }

  // MARK: Obstacles

  /// A rectangle that nothing may cover; one that belongs to a mark may have leaders across it
  /// like the mark itself.
  mutating func block(_ box: Box, owner: Int = -1) {
    grid.add(Obstacle(shape: .box(box), owner: owner))
  }

  /// A filled mark that nothing may cover, except its own label if that stands inside.
  mutating func block(discAt centre: Point, radius: Double, owner: Int) {
    grid.add(Obstacle(shape: .disc(centre, radius), owner: owner))
  }

  /// The line of a circle, better not crossed.
  mutating func avoid(ringAt centre: Point, radius: Double, owner: Int) {
    grid.add(Obstacle(shape: .ring(centre, radius), owner: owner))
  }

  /// A line, better not crossed.
  mutating func avoid(_ segment: Segment, owner: Int = -1) {
    grid.add(Obstacle(shape: .segment(segment), owner: owner))
  }

  // MARK: Placing

  /// Places what can be placed; nil stands for a label that found no room.
  ///
  /// Labels of earlier calls stay where they are. Requests are counted by `owners`, which name
  /// the marks as the obstacles do.
  /// - Parameter most: how many may be left over before it is not worth going on; the result
  ///   then is nil, and the engine is of no further use.
  mutating func place(
    _ requests: [LabelRequest], owners: [Int], leavingAtMost most: Int = .max
  ) -> [PlacedLabel?]? {
    placed = Array(repeating: nil, count: requests.count)
    parts = Array(repeating: [], count: requests.count)
    var left = 0
    for index in requests.indices {
      settle(index, best(requests[index], owners[index]))
      if placed[index] == nil { left += 1 }
      guard left <= most else { return nil }
    }
    for index in requests.indices {
      guard let label = placed[index], label.cost >= LabelEngine.crossingCost else { continue }
      lift(index)
      settle(index, best(requests[index], owners[index]))
    }
    for index in requests.indices where placed[index] == nil {
      makeRoom(for: index, requests, owners)
    }
    for index in requests.indices where placed[index] == nil && requests[index].mayGoAnywhere {
      let label = anywhere(requests[index], owners[index])
      settle(index, label)
      if let leader = label?.leader { clear(leader) }
    }
    grid.settle()
    return placed
  }

  private mutating func best(_ request: LabelRequest, _ owner: Int) -> PlacedLabel? {
    var best: PlacedLabel?
    for (slot, cost) in LabelSlot.slots(for: request) {
      if let best, best.cost <= cost { break }
      guard let label = slot.place(request, cost: cost) else { continue }
      let limit = best?.cost ?? .infinity
      if case .free(let free) = judge(label, request, owner, below: limit), free.cost < limit {
        best = free
      }
    }
    return best
  }

  /// Tries the slots that one other label blocks, and takes the first for which that label finds
  /// another place.
  private mutating func makeRoom(
    for index: Int, _ requests: [LabelRequest], _ owners: [Int]
  ) {
    var attempts = 0
    for (slot, cost) in LabelSlot.slots(for: requests[index]) {
      guard attempts < LabelEngine.mostAttempts,
        let label = slot.place(requests[index], cost: cost)
      else { continue }
      switch judge(label, requests[index], owners[index]) {
      case .blocked: continue
      case .free(let free): return settle(index, free)
      case .blockedBy(let other):
        attempts += 1
        let before = placed[other]
        lift(other)
        if case .free(let free) = judge(label, requests[index], owners[index]) {
          settle(index, free)
          if let moved = best(requests[other], owners[other]) {
            return settle(other, moved)
          }
          lift(index)
        }
        settle(other, before)
      }
    }
  }

  /// The cheapest of the nearest free places on a lattice over the frame, tied by a long leader.
  private mutating func anywhere(_ request: LabelRequest, _ owner: Int) -> PlacedLabel? {
    var request = request
    request.leaderMayPassBeneath = true
    var best: PlacedLabel?
    for (box, length) in freeBoxes(for: request).prefix(LabelEngine.mostFarPlaces) {
      let limit = best?.cost ?? .infinity
      let label = LabelSlot.tied(request, box, cost: length)
      if case .free(let free) = judge(label, request, owner, below: limit), free.cost < limit {
        best = free
      }
    }
    return best
  }

  private func freeBoxes(for request: LabelRequest) -> [(box: Box, length: Double)] {
    var boxes: [(box: Box, length: Double)] = []
    var y = bounds.y
    while y + request.height <= bounds.maxY {
      var x = bounds.x
      while x + request.width <= bounds.maxX {
        let box = Box(x: x, y: y, width: request.width, height: request.height)
        let length = box.centre.distance(to: request.anchor)
        if length > request.reach + 20, grid.blocker(of: box, except: -1) == .nothing {
          boxes.append((box, length))
        }
        x += request.width * 0.75
      }
      y += request.height * 0.75
    }
    return boxes.sorted { ($0.length, $0.box.y, $0.box.x) < ($1.length, $1.box.y, $1.box.x) }
  }

  /// Notes for every label above a leader that a line runs beneath it.
  private mutating func clear(_ leader: Segment) {
    for index in placed.indices {
      if let box = placed[index]?.box, leader.intersects(box) { placed[index]?.crossesLine = true }
    }
  }

  private mutating func settle(_ index: Int, _ label: PlacedLabel?) {
    guard let label else { return }
    placed[index] = label
    // Two labels side by side would read as one without a gap.
    let gap = 2.0
    let box = Box(
      x: label.box.x - gap, y: label.box.y, width: label.box.width + 2 * gap,
      height: label.box.height)
    parts[index] = [grid.add(Obstacle(shape: .box(box), label: index))]
    guard let leader = label.leader else { return }
    parts[index].append(
      grid.add(Obstacle(shape: .segment(leader), label: index, isLeader: true)))
  }

  private mutating func lift(_ index: Int) {
    for part in parts[index] { grid.remove(part) }
    parts[index] = []
    placed[index] = nil
  }
}
