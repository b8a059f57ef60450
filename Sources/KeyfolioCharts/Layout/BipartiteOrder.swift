/// Two columns of nodes in the order in which the lines between them cross least often.
///
/// Parts of the graph that no line connects stand one below the other, so each is solved alone:
/// exactly up to eight nodes on a side, by barycentres and swaps of neighbours above. Ties follow
/// the order of the input. Nodes without a line come last.
struct BipartiteOrder: Equatable, Sendable {
  struct Edge: Equatable, Sendable {
    var left: Int
    var right: Int
  }

  /// Node numbers from top to bottom.
  private(set) var left: [Int] = []
  private(set) var right: [Int] = []
  /// How many pairs of lines cross.
  private(set) var crossings = 0

  /// The most nodes on a side for which all orders are weighed.
  static let mostExact = 8

  /// - Parameter edges: between existing nodes; one that is given twice counts twice.
  init(left: Int, right: Int, edges: [Edge]) {
    for part in BipartiteOrder.parts(left, right, edges) {
      var solved = part.barycentred
      if max(part.left.count, part.right.count) <= BipartiteOrder.mostExact, solved.crossings > 0 {
        solved = CrossingSearch(part, below: solved).best
      }
      crossings += solved.crossings
      self.left += solved.left.map { part.left[$0] }
      self.right += solved.right.map { part.right[$0] }
    }
    self.left += BipartiteOrder.missing(from: self.left, of: left)
    self.right += BipartiteOrder.missing(from: self.right, of: right)
  }

  /// How many pairs of lines cross in two given orders.
  static func crossings(left: [Int], right: [Int], edges: [Edge]) -> Int {
    let up = positions(left)
    let across = positions(right)
    var count = 0
    for (index, edge) in edges.enumerated() {
      for other in edges[(index + 1)...] {
        let a = up[edge.left] - up[other.left]
        let b = across[edge.right] - across[other.right]
        if a * b < 0 { count += 1 }
      }
    }
    return count
  }

  static func positions(_ order: [Int]) -> [Int] {
    var positions = Array(repeating: 0, count: (order.max() ?? -1) + 1)
    for (position, node) in order.enumerated() { positions[node] = position }
    return positions
  }

  private static func missing(from order: [Int], of count: Int) -> [Int] {
    var isPlaced = Array(repeating: false, count: count)
    for node in order { isPlaced[node] = true }
    return (0..<count).filter { !isPlaced[$0] }
  }

  // MARK: Parts

  /// A connected part of the graph, its nodes numbered anew in the order of the input.
  struct Part {
    var left: [Int] = []
    var right: [Int] = []
    /// How many lines there are from each left node to each right one.
    var lines: [[Int]] = []
  }

  /// In the order of their first nodes.
  private static func parts(_ left: Int, _ right: Int, _ edges: [Edge]) -> [Part] {
    // The smallest node that is known to hang together with each, the right ones after the left.
    var root = Array(0..<(left + right))
    func find(_ node: Int) -> Int {
      var node = node
      while root[node] != node { node = root[node] }
      return node
    }
    var isUsed = Array(repeating: false, count: left + right)
    for edge in edges {
      let (a, b) = (find(edge.left), find(left + edge.right))
      root[max(a, b)] = min(a, b)
      isUsed[edge.left] = true
      isUsed[left + edge.right] = true
    }
    var number = Array(repeating: -1, count: left + right)
    var place = Array(repeating: 0, count: left + right)
    var parts: [Part] = []
    for node in 0..<(left + right) where isUsed[node] {
      let top = find(node)
      if number[top] < 0 {
        number[top] = parts.count
        parts.append(Part())
      }
      number[node] = number[top]
      let part = number[top]
      place[node] = node < left ? parts[part].left.count : parts[part].right.count
      if node < left {
        parts[part].left.append(node)
      } else {
        parts[part].right.append(node - left)
      }
    }
    for index in parts.indices {
      let row = Array(repeating: 0, count: parts[index].right.count)
      parts[index].lines = Array(repeating: row, count: parts[index].left.count)
    }
    for edge in edges {
      parts[number[edge.left]].lines[place[edge.left]][place[left + edge.right]] += 1
    }
    return parts
  }
}

extension BipartiteOrder.Part {
  /// Orders of a part, in its own numbers.
  struct Solution {
    var left: [Int]
    var right: [Int]
    var crossings: Int
  }

  /// How many lines cross if of two nodes of one side the first stands above the second, while the
  /// other side stands in a given order.
  static func pairs(_ lines: [[Int]], across order: [Int]) -> [[Int]] {
    var pairs = Array(repeating: Array(repeating: 0, count: lines.count), count: lines.count)
    for a in lines.indices {
      for b in lines.indices where a != b {
        // Lines of `b` that end above the one of `a`.
        var above = 0
        var crossed = 0
        for node in order {
          crossed += lines[a][node] * above
          above += lines[b][node]
        }
        pairs[a][b] = crossed
      }
    }
    return pairs
  }

  /// For the right side the same as `lines` for the left.
  var turned: [[Int]] {
    right.indices.map { node in left.indices.map { lines[$0][node] } }
  }

  /// The best of the given orders and a few sweeps.
  var barycentred: Solution {
    let turned = self.turned
    var (left, right) = (Array(left.indices), Array(right.indices))
    let given = Self.count(left, Self.pairs(lines, across: right))
    var best = Solution(left: left, right: right, crossings: given)
    for _ in 0..<8 where best.crossings > 0 {
      right = Self.ordered(right, turned, across: left)
      left = Self.ordered(left, lines, across: right)
      let crossings = Self.count(left, Self.pairs(lines, across: right))
      guard crossings < best.crossings else { break }
      best = Solution(left: left, right: right, crossings: crossings)
    }
    return best
  }

  static func count(_ order: [Int], _ pairs: [[Int]]) -> Int {
    var count = 0
    for (index, node) in order.enumerated() {
      for other in order[(index + 1)...] { count += pairs[node][other] }
    }
    return count
  }

  /// By the mean place of those across, then by swaps of neighbours for as long as they help.
  private static func ordered(_ nodes: [Int], _ lines: [[Int]], across order: [Int]) -> [Int] {
    var means: [Double] = []
    for row in lines {
      var (sum, count) = (0, 0)
      for (position, node) in order.enumerated() {
        sum += position * row[node]
        count += row[node]
      }
      means.append(Double(sum) / Double(max(1, count)))
    }
    var sorted = nodes.sorted { means[$0] != means[$1] ? means[$0] < means[$1] : $0 < $1 }
    let pairs = Self.pairs(lines, across: order)
    var isBetter = true
    while isBetter {
      isBetter = false
      for index in sorted.indices.dropLast() {
        let (a, b) = (sorted[index], sorted[index + 1])
        guard pairs[b][a] < pairs[a][b] else { continue }
        sorted.swapAt(index, index + 1)
        isBetter = true
      }
    }
    return sorted
  }
}
