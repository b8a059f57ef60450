import ChartSamples
import Testing

@testable import KeyfolioCharts

@Suite struct BipartiteOrderTests {
  typealias Edge = BipartiteOrder.Edge

  private func graph(_ seed: UInt64, atMost most: Int) -> (left: Int, right: Int, edges: [Edge]) {
    var random = Generator(seed: seed)
    let (left, right) = (1 + random.below(most), 1 + random.below(most))
    let density = 0.1 + 0.6 * random.unit()
    var edges: [Edge] = []
    for a in 0..<left {
      for b in 0..<right where random.unit() < density { edges.append(Edge(left: a, right: b)) }
    }
    return (left, right, edges)
  }

  /// The least number of crossings over all orders of both sides, for graphs up to eight by eight:
  /// every order of the smaller side, and for each the other side's best by dynamic programming
  /// over its subsets. An order is passed over only where the sum over pairs of the other side,
  /// each pair as it likes best, is no better than what is known; no order can be below that sum.
  private func least(_ left: Int, _ right: Int, _ edges: [Edge]) -> Int {
    let turns = left > right
    let (count, others) = turns ? (right, left) : (left, right)
    var order = Array(0..<count)
    var best = Int.max
    var costs = Array(repeating: 0, count: others * others)
    repeat {
      let places = BipartiteOrder.positions(order)
      var masks = Array(repeating: 0, count: others)
      for edge in edges {
        masks[turns ? edge.left : edge.right] |= 1 << places[turns ? edge.right : edge.left]
      }
      var bound = 0
      for a in 0..<others {
        for b in 0..<a {
          let (ab, ba) = (crossed(masks[a], masks[b]), crossed(masks[b], masks[a]))
          (costs[a * others + b], costs[b * others + a]) = (ab, ba)
          bound += min(ab, ba)
        }
      }
      if bound < best { best = min(best, cheapest(others, costs)) }
    } while advance(&order)
    return best
  }

  /// Pairs of lines that cross if the first node stands above the second.
  private func crossed(_ first: Int, _ second: Int) -> Int {
    var (count, rest) = (0, first)
    while rest != 0 {
      let lowest = rest & -rest
      count += (second & (lowest - 1)).nonzeroBitCount
      rest ^= lowest
    }
    return count
  }

  private func cheapest(_ count: Int, _ costs: [Int]) -> Int {
    var least = Array(repeating: Int.max, count: 1 << count)
    least[0] = 0
    for set in 0..<(1 << count) {
      for node in 0..<count where set & (1 << node) == 0 {
        var sum = least[set]
        for above in 0..<count where set & (1 << above) != 0 { sum += costs[above * count + node] }
        least[set | (1 << node)] = min(least[set | (1 << node)], sum)
      }
    }
    return least[(1 << count) - 1]
  }

  /// The next order of the alphabet; false after the last.
  private func advance(_ order: inout [Int]) -> Bool {
    guard let pivot = order.indices.dropLast().last(where: { order[$0] < order[$0 + 1] }),
      let next = order.lastIndex(where: { $0 > order[pivot] })
    else { return false }
    order.swapAt(pivot, next)
    order[(pivot + 1)...].reverse()
    return true
  }

  private func isWhole(_ order: [Int], _ count: Int) -> Bool { order.sorted() == Array(0..<count) }

  /// 500 graphs up to 8 by 8, in ten parts. The number is that of the finished orders, and no
  /// orders of the two sides have fewer.
  @Test(arguments: 0..<10) func leavesNoAvoidableCrossing(_ part: Int) {
    for seed in UInt64(part * 50 + 1)...UInt64(part * 50 + 50) {
      let (left, right, edges) = graph(seed, atMost: 8)
      let order = BipartiteOrder(left: left, right: right, edges: edges)
      #expect(isWhole(order.left, left) && isWhole(order.right, right), "seed \(seed)")
      let drawn = BipartiteOrder.crossings(left: order.left, right: order.right, edges: edges)
      #expect(drawn == order.crossings, "seed \(seed)")
      #expect(order.crossings == least(left, right, edges), "seed \(seed)")
    }
  }

  /// The yardstick itself, against every pair of orders of both sides.
  @Test func yardstickIsTrue() {
    for seed: UInt64 in 1001...1040 {
      let (left, right, edges) = graph(seed, atMost: 5)
      var best = Int.max
      var above = Array(0..<left)
      repeat {
        var below = Array(0..<right)
        repeat {
          best = min(best, BipartiteOrder.crossings(left: above, right: below, edges: edges))
        } while best > 0 && advance(&below)
      } while best > 0 && advance(&above)
      #expect(best == least(left, right, edges), "seed \(seed)")
    }
  }

  @Test func largeGraphsAreWholeAndNoWorseThanTheInput() {
    for seed: UInt64 in 2001...2040 {
      let (left, right, edges) = graph(seed, atMost: 30)
      let order = BipartiteOrder(left: left, right: right, edges: edges)
      #expect(isWhole(order.left, left) && isWhole(order.right, right), "seed \(seed)")
      let drawn = BipartiteOrder.crossings(left: order.left, right: order.right, edges: edges)
      let before = BipartiteOrder.crossings(
        left: Array(0..<left), right: Array(0..<right), edges: edges)
      #expect(drawn == order.crossings && drawn <= before, "seed \(seed)")
    }
  }

  /// Ties keep the order of the input; nodes without a line come last.
  @Test func tiesFollowTheInput() {
    let ladder = (0..<6).map { Edge(left: $0, right: $0) }
    #expect(BipartiteOrder(left: 6, right: 6, edges: ladder).left == [0, 1, 2, 3, 4, 5])
    let all = (0..<4).flatMap { a in (0..<4).map { Edge(left: a, right: $0) } }
    let full = BipartiteOrder(left: 5, right: 4, edges: all)
    #expect(full.left == [0, 1, 2, 3, 4] && full.right == [0, 1, 2, 3] && full.crossings == 36)
    let second = BipartiteOrder(left: 3, right: 1, edges: [Edge(left: 2, right: 0)])
    #expect(second.left == [2, 0, 1])
  }
}
