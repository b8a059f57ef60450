/// The order of a small connected graph with the fewest crossings of all.
///
/// One side is ordered node by node from the top, and given up as soon as the pairs of the other
/// side that are already certain to cross outnumber the best order found; a full order is
/// completed by the other side's own best order, found over its subsets. Two orders that mirror
/// each other from top to bottom count as one, and so do those that differ only by nodes with the
/// same lines.
struct CrossingSearch {
  typealias Solution = BipartiteOrder.Part.Solution

  private(set) var best: Solution
  /// Lines from each node of the side that is permuted to each of the other.
  private let lines: [[Int]]
  private let isTurned: Bool
  private let count: Int
  private let others: Int
  /// For each node the nearest before it with the same lines, which comes first; −1 for none.
  private let twin: [Int]
  private var order: [Int] = []
  private var isFound = false
  /// For each depth and each pair of the other side the crossings that are certain.
  private var certain: [[Int]]
  /// Lines of each node of the other side to nodes that are not placed yet.
  private var open: [Int]

  /// - Parameter known: an order to beat, or at least to equal.
  init(_ part: BipartiteOrder.Part, below known: Solution) {
    best = known
    isTurned = part.right.count < part.left.count
    lines = isTurned ? part.turned : part.lines
    count = lines.count
    others = lines.first?.count ?? 0
    let lines = lines
    twin = lines.indices.map { node in
      lines[..<node].lastIndex { $0 == lines[node] } ?? -1
    }
    let row = Array(repeating: 0, count: others * others)
    certain = Array(repeating: row, count: count + 1)
    open = (0..<others).map { other in lines.reduce(0) { $0 + $1[other] } }
    order.reserveCapacity(count)
    search(used: 0)
  }

  private mutating func search(used: Int) {
    guard order.count < count else { return complete() }
    for node in 0..<count where used & (1 << node) == 0 {
      // Of two mirrored orders the one that begins with the smaller number.
      if order.count == count - 1, count > 1, node < order[0] { continue }
      if twin[node] >= 0, used & (1 << twin[node]) == 0 { continue }
      order.append(node)
      let least = place(node, depth: order.count)
      if isFound ? least < best.crossings : least <= best.crossings {
        search(used: used | (1 << node))
      }
      for other in 0..<others { open[other] += lines[node][other] }
      order.removeLast()
      if isFound && best.crossings == 0 { return }
    }
  }

  /// Notes what the next node makes certain; returns the least number of crossings to come of it.
  private mutating func place(_ node: Int, depth: Int) -> Int {
    for other in 0..<others { open[other] -= lines[node][other] }
    var least = 0
    for a in 0..<others {
      for b in (a + 1)..<max(a + 1, others) {
        // Lines of this node cross those of later nodes if they end below them.
        let ab = certain[depth - 1][a * others + b] + lines[node][b] * open[a]
        let ba = certain[depth - 1][b * others + a] + lines[node][a] * open[b]
        certain[depth][a * others + b] = ab
        certain[depth][b * others + a] = ba
        least += min(ab, ba)
      }
    }
    return least
  }

  private mutating func complete() {
    let (other, crossings) = completed(certain[count])
    guard isFound ? crossings < best.crossings : crossings <= best.crossings else { return }
    isFound = true
    best = Solution(
      left: isTurned ? other : order, right: isTurned ? order : other, crossings: crossings)
  }

  /// The best order of the other side: for each set of nodes the cheapest way to put them below
  /// all others.
  private func completed(_ pairs: [Int]) -> (order: [Int], crossings: Int) {
    let all = (1 << others) - 1
    var cost = Array(repeating: 0, count: all + 1)
    var first = Array(repeating: 0, count: all + 1)
    for set in 1...max(1, all) {
      var (least, top) = (Int.max, 0)
      for node in 0..<others where set & (1 << node) != 0 {
        var sum = cost[set & ~(1 << node)]
        for below in 0..<others where set & (1 << below) != 0 && below != node {
          sum += pairs[node * others + below]
        }
        if sum < least { (least, top) = (sum, node) }
      }
      cost[set] = least
      first[set] = top
    }
    var order: [Int] = []
    var rest = all
    while rest != 0 {
      order.append(first[rest])
      rest &= ~(1 << first[rest])
    }
    return (order, cost[all])
  }
}
