/// A graph between two groups, for maximum matchings and what follows from them. Pure arithmetic
/// on positions.
///
/// The maximum matching is found by Hopcroft and Karp's phases, without recursion, so that a table
/// of a hundred thousand contacts is no danger. By König's theorem its size ν is the least number
/// of vertices whose removal takes every edge with it.
///
/// Source: domain.md 3.9; König 1931; Hopcroft and Karp 1973; Dulmage and Mendelsohn 1958 for
/// the vertices that every maximum matching needs.
public struct BipartiteGraph: Sendable, Equatable {
  /// Right neighbours of each left vertex, without repetition.
  private var neighbours: [[Int]]
  private let rightCount: Int
  /// The right partner of each left vertex in a maximum matching, and the reverse.
  public private(set) var leftPartner: [Int?]
  public private(set) var rightPartner: [Int?]

  /// Edges name existing vertices; an edge given twice counts once.
  public init(left: Int, right: Int, edges: [(left: Int, right: Int)]) {
    neighbours = Array(repeating: [], count: left)
    rightCount = right
    var seen: Set<[Int]> = []
    for edge in edges where seen.insert([edge.left, edge.right]).inserted {
      neighbours[edge.left].append(edge.right)
    }
    leftPartner = Array(repeating: nil, count: left)
    rightPartner = Array(repeating: nil, count: right)
    while augment() {}
  }

  /// ν: the size of a maximum matching.
  public var matching: Int { leftPartner.count { $0 != nil } }

  /// A smallest set of vertices that holds an end of every edge; `matching` of them.
  public var cover: (left: [Int], right: [Int]) {
    let reached = alternating(from: leftPartner, neighbours, rightPartner)
    return (
      neighbours.indices.filter { !neighbours[$0].isEmpty && !reached.own.contains($0) },
      (0..<rightCount).filter { reached.other.contains($0) }
    )
  }

  /// The vertices that every maximum matching needs: without one of them ν is one less.
  public var essential: (left: Set<Int>, right: Set<Int>) {
    let fromLeft = alternating(from: leftPartner, neighbours, rightPartner).own
    let fromRight = alternating(from: rightPartner, reversed, leftPartner).own
    return (
      Set(neighbours.indices).subtracting(fromLeft), Set(0..<rightCount).subtracting(fromRight)
    )
  }

  private var reversed: [[Int]] {
    var reversed: [[Int]] = Array(repeating: [], count: rightCount)
    for left in neighbours.indices {
      for right in neighbours[left] { reversed[right].append(left) }
    }
    return reversed
  }

  /// What unmatched vertices of one side reach by alternating paths.
  private func alternating(
    from partner: [Int?], _ neighbours: [[Int]], _ otherPartner: [Int?]
  ) -> (own: Set<Int>, other: Set<Int>) {
    var waiting = partner.indices.filter { partner[$0] == nil }
    var (own, other) = (Set(waiting), Set<Int>())
    while let vertex = waiting.popLast() {
      for next in neighbours[vertex] where other.insert(next).inserted {
        if let back = otherPartner[next], own.insert(back).inserted { waiting.append(back) }
      }
    }
    return (own, other)
  }

  /// One phase: as many shortest augmenting paths as fit beside each other. False if there is none.
  private mutating func augment() -> Bool {
    let distance = distances()
    var next = Array(repeating: 0, count: neighbours.count)
    var found = false
    for start in neighbours.indices where leftPartner[start] == nil {
      var path = [start]
      while let left = path.last {
        guard next[left] < neighbours[left].count else {
          path.removeLast()
          continue
        }
        let right = neighbours[left][next[left]]
        next[left] += 1
        guard let beyond = rightPartner[right] else {
          apply(path, next)
          found = true
          break
        }
        if distance[beyond] == distance[left] + 1 { path.append(beyond) }
      }
    }
    return found
  }

  /// Steps from the unmatched left vertices, over alternating paths; −1 for what is not reached.
  private func distances() -> [Int] {
    var distance = Array(repeating: -1, count: neighbours.count)
    var queue = neighbours.indices.filter { leftPartner[$0] == nil }
    for vertex in queue { distance[vertex] = 0 }
    var position = 0
    while position < queue.count {
      let vertex = queue[position]
      position += 1
      for right in neighbours[vertex] {
        guard let back = rightPartner[right], distance[back] < 0 else { continue }
        distance[back] = distance[vertex] + 1
        queue.append(back)
      }
    }
    return distance
  }

  /// Each vertex of the path takes the neighbour it was left by.
  private mutating func apply(_ path: [Int], _ next: [Int]) {
    for left in path {
      let right = neighbours[left][next[left] - 1]
      leftPartner[left] = right
      rightPartner[right] = left
    }
  }
}
