/// Discs that share a place on one axis, set side by side across it so that all can be seen.
///
/// Every disc keeps its height and moves as little as possible, first to the right; where a column
/// is full it stands where it overlaps least. Nothing depends on chance.
enum Swarm {
  /// The grid of the moves.
  static let step = 2.0

  /// How far each disc moves, in the order of the discs.
  /// - Parameters:
  ///   - discs: the heights and radii; the first ones move least.
  ///   - half: how far the outermost edges may reach from the middle of the column.
  static func offsets(_ discs: [(height: Double, radius: Double)], within half: Double)
    -> [Double]
  {
    var offsets = Array(repeating: 0.0, count: discs.count)
    let widest = discs.map(\.radius).max() ?? 0
    // Only discs of about the same height can touch, so they are kept in shelves.
    let shelf = max(1, 2 * widest + 1)
    var shelves: [Int: [Int]] = [:]
    for (index, disc) in discs.enumerated() {
      let key = Int((disc.height / shelf).rounded(.down))
      let near = (key - 1...key + 1).flatMap { shelves[$0] ?? [] }
      offsets[index] = offset(of: disc, half, near.map { (discs[$0], offsets[$0]) })
      shelves[key, default: []].append(index)
    }
    return offsets
  }

  /// Points of which those that coincide are set side by side, the first where all belong and the
  /// others to its right; evenly and overlapping where they do not fit.
  static func apart(_ points: [Point], radii: [Double], within room: Double) -> [Point] {
    var moved = points
    for twins in twins(points) {
      let steps = zip(twins, twins.dropFirst()).map { radii[$0] + radii[$1] + 1 }
      let whole = steps.reduce(0, +)
      var x = points[twins[0]].x
      for (twin, step) in zip(twins.dropFirst(), steps) {
        x += whole > room ? room / Double(steps.count) : step
        moved[twin].x = Point.tenth(x)
      }
    }
    return moved
  }

  /// How much smaller all radii have to be for coinciding discs to fit side by side; 1 at the most.
  static func shrinking(_ points: [Point], radii: [Double], within room: Double) -> Double {
    var factor = 1.0
    for twins in twins(points) {
      let radii = zip(twins, twins.dropFirst()).reduce(0) { $0 + radii[$1.0] + radii[$1.1] }
      let free = room - Double(twins.count - 1)
      if radii > 0 { factor = min(factor, max(0, free) / radii) }
    }
    return factor
  }

  private static func twins(_ points: [Point]) -> [[Int]] {
    let order = points.indices.sorted {
      let (a, b) = (points[$0].rounded, points[$1].rounded)
      return (a.x, a.y, $0) < (b.x, b.y, $1)
    }
    var groups: [[Int]] = []
    for index in order {
      if let last = groups.last?.first, points[last].rounded == points[index].rounded {
        groups[groups.count - 1].append(index)
      } else {
        groups.append([index])
      }
    }
    return groups.filter { $0.count > 1 }
  }

  private static func offset(
    of disc: (height: Double, radius: Double), _ half: Double,
    _ near: [(disc: (height: Double, radius: Double), offset: Double)]
  ) -> Double {
    guard !near.isEmpty else { return 0 }
    let room = max(0, half - disc.radius)
    var best = (offset: 0.0, clearance: -Double.infinity)
    var distance = 0.0
    while distance <= room {
      for offset in distance == 0 ? [0] : [distance, -distance] {
        var clearance = Double.infinity
        for other in near {
          let dx = offset - other.offset
          let dy = disc.height - other.disc.height
          let apart = (dx * dx + dy * dy).squareRoot() - disc.radius - other.disc.radius
          clearance = min(clearance, apart)
        }
        if clearance >= 1 { return offset }
        if clearance > best.clearance { best = (offset, clearance) }
      }
      distance += step
    }
    return best.offset
  }
}
