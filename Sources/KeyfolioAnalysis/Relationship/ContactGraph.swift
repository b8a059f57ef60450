/// Active links as a graph, with the ids behind its vertices.
struct ContactGraph {
  typealias Member = ContactNetwork.Member

  private(set) var ours: [String] = []
  private(set) var theirs: [String] = []
  private var edges: [(left: Int, right: Int)] = []
  let matrix: BipartiteGraph

  init(_ links: [ContactNetwork.Link]) {
    var (left, right): ([String: Int], [String: Int]) = ([:], [:])
    var (ours, theirs): ([String], [String]) = ([], [])
    func number(_ id: String, _ numbers: inout [String: Int], _ list: inout [String]) -> Int {
      if let known = numbers[id] { return known }
      numbers[id] = list.count
      list.append(id)
      return list.count - 1
    }
    for link in links {
      edges.append((number(link.ours, &left, &ours), number(link.theirs, &right, &theirs)))
    }
    (self.ours, self.theirs) = (ours, theirs)
    matrix = BipartiteGraph(left: ours.count, right: theirs.count, edges: edges)
  }

  /// Of a single link both ends are a cut, and both are named.
  var cut: [Member] {
    if edges.count == 1 { return [Member(.ours, ours[0]), Member(.theirs, theirs[0])] }
    let cover = matrix.cover
    return cover.left.map { Member(.ours, ours[$0]) }
      + cover.right.map { Member(.theirs, theirs[$0]) }
  }

  var departures: [ContactNetwork.Departure] {
    let essential = matrix.essential
    let (leftLinks, rightLinks) = (Self.links(edges, ours.count), rightSide)
    let left = ours.indices.map { index in
      departure(
        Member(.ours, ours[index]), leftLinks[index].map { theirs[$0] },
        leftLinks[index].filter { rightLinks[$0].count == 1 }.map { theirs[$0] },
        isEssential: essential.left.contains(index))
    }
    let right = theirs.indices.map { index in
      departure(
        Member(.theirs, theirs[index]), rightLinks[index].map { ours[$0] },
        rightLinks[index].filter { leftLinks[$0].count == 1 }.map { ours[$0] },
        isEssential: essential.right.contains(index))
    }
    return left + right
  }

  private var rightSide: [[Int]] {
    Self.links(edges.map { (left: $0.right, right: $0.left) }, theirs.count)
  }

  private static func links(_ edges: [(left: Int, right: Int)], _ count: Int) -> [[Int]] {
    var links: [[Int]] = Array(repeating: [], count: count)
    for edge in edges { links[edge.left].append(edge.right) }
    return links
  }

  private func departure(
    _ member: Member, _ contacts: [String], _ cutOff: [String], isEssential: Bool
  ) -> ContactNetwork.Departure {
    ContactNetwork.Departure(
      member: member, contacts: contacts, cutOff: cutOff,
      linksLeft: edges.count - contacts.count,
      matchingLeft: matrix.matching - (isEssential ? 1 : 0))
  }
}
