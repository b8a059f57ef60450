/// Who reports to whom, freed of rings, in the order of a nested list.
struct OrgForest {
  /// The superior of each person; `nil` for roots and in the strip.
  private(set) var parents: [Int?]
  /// The tree from top to bottom, each person followed by those who report; the strip last.
  private(set) var order: [Int] = []
  /// How many of `order` belong to the tree.
  private(set) var placed = 0
  private var depths: [Int]

  init(_ people: [OrgTree.Person]) {
    parents = OrgForest.parents(people)
    depths = Array(repeating: 0, count: people.count)
    var children: [[Int]] = Array(repeating: [], count: people.count)
    for (index, parent) in parents.enumerated() {
      if let parent { children[parent].append(index) }
    }
    var strip: [Int] = []
    for index in people.indices where parents[index] == nil {
      if children[index].isEmpty { strip.append(index) } else { walk(from: index, children) }
    }
    placed = order.count
    order += strip
  }

  /// Without recursion, as a chain may be as long as the list.
  private mutating func walk(from root: Int, _ children: [[Int]]) {
    var waiting = [root]
    while let next = waiting.popLast() {
      order.append(next)
      for child in children[next].reversed() {
        depths[child] = depths[next] + 1
        waiting.append(child)
      }
    }
  }

  /// The rows of `order` that are drawn when there is room for so many: the highest levels first,
  /// the strip last. Whoever is kept keeps the superior too.
  func rows(atMost most: Int) -> [Int] {
    guard order.count > most else { return Array(order.indices) }
    let depth = { (row: Int) in row < placed ? depths[order[row]] : Int.max }
    return order.indices.sorted { (depth($0), $0) < (depth($1), $1) }.prefix(most).sorted()
  }

  /// A line that would close a ring counts as missing: the later one in the list.
  private static func parents(_ people: [OrgTree.Person]) -> [Int?] {
    var indices: [String: Int] = [:]
    for (index, person) in people.enumerated() where indices[person.id] == nil {
      indices[person.id] = index
    }
    var parents: [Int?] = Array(repeating: nil, count: people.count)
    // Towards the top of each tree, shortened on the way.
    var tops = Array(people.indices)
    func top(of index: Int) -> Int {
      var index = index
      while tops[index] != index {
        tops[index] = tops[tops[index]]
        index = tops[index]
      }
      return index
    }
    for (index, person) in people.enumerated() {
      guard let parent = person.reportsTo.flatMap({ indices[$0] }) else { continue }
      let above = top(of: parent)
      guard above != index else { continue }
      parents[index] = parent
      tops[index] = above
    }
    return parents
  }
}
