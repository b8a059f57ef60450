/// Who is drawn, who stands at the point of a shape, and in which order the others stand.
struct NetworkCast {
  typealias Side = ContactNetwork.Side

  /// How the people of one side stand.
  enum Stance {
    /// The front at the inner point, the others behind it on the outer edge.
    case pointed
    /// The others on the inner edge, the front at the outer point.
    case broad
    /// All in one column on the outer edge.
    case column
  }

  struct Group {
    var stance: Stance
    /// Those at the point, and the others from top to bottom.
    var front: [Int]
    var rest: [Int] = []
  }

  private(set) var ours: Group
  private(set) var theirs: Group
  /// How many people are not drawn.
  let hidden: Int
  /// The centre of a hub.
  let centre: ContactNetwork.Member?

  /// Of each side at most so many are drawn.
  static let most = 14

  init(_ chart: ContactNetwork) {
    let ranks = (ours: Ranking(chart, .ours), theirs: Ranking(chart, .theirs))
    let shown = (
      ours: Array(ranks.ours.order.prefix(Self.most)),
      theirs: Array(ranks.theirs.order.prefix(Self.most))
    )
    hidden = chart.ours.count + chart.theirs.count - shown.ours.count - shown.theirs.count
    centre = chart.shape == .hub ? Self.busiest(ranks.ours, ranks.theirs) : nil
    (ours, theirs) = (
      Group(stance: .column, front: []), Group(stance: .column, front: [])
    )
    switch chart.shape {
    case .bowTie, .widening:
      let pairs = Self.pairs(chart, shown, atMost: chart.shape == .bowTie ? 1 : 2)
      ours = Group(stance: .pointed, front: pairs.compactMap(\.ours))
      theirs = Group(stance: .pointed, front: pairs.compactMap(\.theirs))
    case .hub:
      let isOurs = centre?.side != .theirs
      ours = Group(stance: isOurs ? .pointed : .broad, front: isOurs ? Self.list(centre) : [])
      theirs = Group(stance: isOurs ? .broad : .pointed, front: isOurs ? [] : Self.list(centre))
    case .diamond:
      ours = Group(stance: .broad, front: Self.coordinator(chart, .ours, shown.ours, ranks.ours))
      theirs = Group(
        stance: .broad, front: Self.coordinator(chart, .theirs, shown.theirs, ranks.theirs))
    case .separated, nil: break
    }
    arrange(chart, shown.ours.sorted(), shown.theirs.sorted())
  }

  func group(_ side: Side) -> Group { side == .ours ? ours : theirs }

  /// The others, so that the contacts between them cross as little as they can.
  private mutating func arrange(_ chart: ContactNetwork, _ our: [Int], _ their: [Int]) {
    let isWhole = ours.front.count > 1 && theirs.front.count > 1
    // Two at a point take part, so that each stands on the side of its own contacts.
    let our = our.filter { isWhole || !ours.front.contains($0) }
    let their = their.filter { isWhole || !theirs.front.contains($0) }
    var (left, right): ([Int: Int], [Int: Int]) = ([:], [:])
    for (place, person) in our.enumerated() { left[person] = place }
    for (place, person) in their.enumerated() { right[person] = place }
    let edges = chart.contacts.compactMap { contact -> BipartiteOrder.Edge? in
      guard let a = left[contact.ours], let b = right[contact.theirs] else { return nil }
      return BipartiteOrder.Edge(left: a, right: b)
    }
    let order = BipartiteOrder(left: our.count, right: their.count, edges: edges)
    let (ourOrder, theirOrder) = (order.left.map { our[$0] }, order.right.map { their[$0] })
    if isWhole,
      ourOrder.firstIndex(of: ours.front[0]) ?? 0
        > ourOrder.firstIndex(of: ours.front[1]) ?? 0
    {
      ours.front.reverse()
      theirs.front.reverse()
    }
    ours.rest = ourOrder.filter { !ours.front.contains($0) }
    theirs.rest = theirOrder.filter { !theirs.front.contains($0) }
  }

  // MARK: Who stands at the point

  private static func list(_ member: ContactNetwork.Member?) -> [Int] {
    member.map { [$0.index] } ?? []
  }

  /// Whoever has the most current contacts; ours first where two have as many.
  private static func busiest(_ ours: Ranking, _ theirs: Ranking) -> ContactNetwork.Member? {
    func best(_ ranking: Ranking, _ side: Side) -> (member: ContactNetwork.Member, count: Int)? {
      guard let index = ranking.busiest else { return nil }
      return (.init(side: side, index: index), ranking.current[index])
    }
    let (our, their) = (best(ours, .ours), best(theirs, .theirs))
    guard let our else { return their?.member }
    return their.map { $0.count > our.count ? $0.member : our.member } ?? our.member
  }

  /// Those that everything hangs on, else the most important of ours; each with the strongest
  /// contact across that is still free.
  private static func pairs(
    _ chart: ContactNetwork, _ shown: (ours: [Int], theirs: [Int]), atMost most: Int
  ) -> [(ours: Int?, theirs: Int?)] {
    var pairs: [(ours: Int?, theirs: Int?)] = []
    let cuts =
      shown.ours.filter { chart.ours[$0].isCut }.map {
        ContactNetwork.Member(side: .ours, index: $0)
      }
      + shown.theirs.filter { chart.theirs[$0].isCut }.map { .init(side: .theirs, index: $0) }
    let others =
      shown.ours.map { ContactNetwork.Member(side: .ours, index: $0) }
      + shown.theirs.map { .init(side: .theirs, index: $0) }
    for member in cuts + others where pairs.count < most {
      let isOurs = member.side == .ours
      guard !pairs.contains(where: { (isOurs ? $0.ours : $0.theirs) == member.index }) else {
        continue
      }
      let free = (isOurs ? shown.theirs : shown.ours).filter { other in
        !pairs.contains { (isOurs ? $0.theirs : $0.ours) == other }
      }
      let other = strongest(chart, from: member, free)
      pairs.append(isOurs ? (member.index, other) : (other, member.index))
    }
    return pairs
  }

  private static func strongest(
    _ chart: ContactNetwork, from member: ContactNetwork.Member, _ others: [Int]
  ) -> Int? {
    var best: (other: Int, weight: Double)?
    for contact in chart.contacts where contact.place(on: member.side) == member.index {
      let other = contact.place(on: member.side == .ours ? .theirs : .ours)
      let weight = Ranking.weight(contact)
      guard others.contains(other), weight > best?.weight ?? 0 else { continue }
      best = (other, weight)
    }
    return best?.other ?? others.first
  }

  private static func coordinator(
    _ chart: ContactNetwork, _ side: Side, _ shown: [Int], _ ranking: Ranking
  ) -> [Int] {
    guard shown.count >= 3 else { return [] }
    let lead = shown.first { chart.people(side)[$0].isLead }
    return [lead ?? ranking.busiest ?? shown[0]]
  }
}

/// The people of one side by importance.
private struct Ranking {
  /// The most important first.
  let order: [Int]
  /// How many current contacts each has.
  private(set) var current: [Int]

  init(_ chart: ContactNetwork, _ side: ContactNetwork.Side) {
    let people = chart.people(side)
    var weights = Array(repeating: 0.0, count: people.count)
    var current = Array(repeating: 0, count: people.count)
    for contact in chart.contacts {
      weights[contact.place(on: side)] += Self.weight(contact)
      if contact.shownState == .current { current[contact.place(on: side)] += 1 }
    }
    self.current = current
    let keys = people.indices.map { index in
      let person = people[index]
      return (person.isCut ? 2.0 : person.isLead ? 1 : 0, weights[index])
    }
    order = people.indices.sorted {
      keys[$0] != keys[$1] ? keys[$0] > keys[$1] : $0 < $1
    }
  }

  /// Whoever of those that are drawn has the most current contacts.
  var busiest: Int? {
    let shown = order.prefix(NetworkCast.most)
    guard let most = shown.map({ current[$0] }).max() else { return nil }
    return shown.first { current[$0] == most }
  }

  /// A current contact by its strength; any other counts a little.
  static func weight(_ contact: ContactNetwork.Contact) -> Double {
    guard contact.shownState == .current else { return 0.01 }
    return 1 + min(3, max(0, contact.strength?.value ?? 0))
  }
}
