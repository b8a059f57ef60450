public import KeyfolioCore
import KeyfolioModel

/// Who of ours meets whom of theirs, and what hangs on one person.
///
/// A link is active when its strength is 1 or more and its last contact lies within twice its own
/// rhythm (`every_days`), or within the portfolio's `contact_fresh_days` where it has none, and
/// neither of the two has left by the report's date. A link without a strength or a last contact
/// may be active or not: it widens the bounds.
///
/// `ν` is the size of a maximum matching of the active links, which is the least number of people
/// whose departure severs all of them:
///
/// | ν | shape | meaning |
/// |---|---|---|
/// | 0 | separated | no active relationship |
/// | 1 | bow-tie | single-threaded: all links share one person, named; of one link both |
/// | 2 | widening | two departures from none |
/// | 3 or more | diamond | three functions on each side or more, at most half of the links on one |
/// | 3 or more | hub | otherwise |
///
/// Without any contact on record all of it is unknown, not zero.
///
/// Source: domain.md 3.9 and "Added by review"; König's theorem; bow-tie and diamond as Woodburn's
/// deck draws them.
public struct ContactNetwork: Sendable, Equatable {
  public enum Side: String, Sendable, CaseIterable { case ours, theirs }

  /// One of ours (an id of the team) or of theirs (an id of the account's people).
  public struct Member: Sendable, Hashable {
    public var side: Side
    public var id: String

    public init(_ side: Side, _ id: String) {
      self.side = side
      self.id = id
    }
  }

  public struct Link: Sendable, Equatable {
    public enum State: String, Sendable, CaseIterable {
      case active
      /// The last contact is too long ago.
      case stale
      /// Of strength 0: wished for, not there.
      case planned
      /// One of the two has left.
      case left
      /// Both have left.
      case lost
      case unknown
    }

    public var ours: String
    public var theirs: String
    /// 0 to 3.
    public var strength: FixedPoint?
    public var target: FixedPoint?
    public var last: CalendarDate?
    /// Days since the last contact.
    public var age: Int?
    /// Days for which a contact is current.
    public var currentFor: Int
    public var state: State

    public func has(_ member: Member) -> Bool {
      member.side == .ours ? ours == member.id : theirs == member.id
    }
  }

  public enum Shape: String, Sendable, CaseIterable {
    case separated
    case bowTie = "bow-tie"
    case widening, hub, diamond
  }

  /// What is left when one person goes.
  public struct Departure: Sendable, Equatable {
    public var member: Member
    /// Those across the gap who lose this link.
    public var contacts: [String]
    /// Of these, those who then have no active link at all.
    public var cutOff: [String]
    /// Active links that remain, and their ν.
    public var linksLeft: Int
    public var matchingLeft: Int
  }

  /// One for each pair: of several records the strongest.
  public var links: [Link]
  /// ν over the active links.
  public var matching: Int
  /// ν if no link of unknown state is active, and if all are.
  public var matchingBounds: ClosedRange<Int>
  public var shape: Shape
  /// A smallest set of people whose departure severs every active link; of a single link both.
  public var cut: [Member]
  /// Everyone with an active link, ours first.
  public var departures: [Departure]
  /// Different functions among those with an active link.
  public var ourFunctions: Int
  public var theirFunctions: Int

  public var active: [Link] { links.filter { $0.state == .active } }
  public var isSingleThreaded: Bool { matching == 1 }
  /// The share of the links whose state is known.
  public var coverage: Double {
    Double(links.count { $0.state != .unknown }) / Double(max(1, links.count))
  }

  /// Who has the most active links, and their share of all, 0 to 1.
  public var busiest: (member: Member, share: Double)? {
    let active = active
    var best: (Member, Int)?
    for departure in departures where departure.contacts.count > best?.1 ?? 0 {
      best = (departure.member, departure.contacts.count)
    }
    return best.map { ($0.0, Double($0.1) / Double(active.count)) }
  }

  init?(of account: borrowing Account, in context: borrowing PortfolioContext) {
    guard !account.contacts.isEmpty else { return nil }
    links = Self.links(of: account, context)
    let graph = Graph(links.filter { $0.state == .active })
    matching = graph.matrix.matching
    let possible = Graph(links.filter { $0.state == .active || $0.state == .unknown })
    matchingBounds = matching...possible.matrix.matching
    cut = graph.cut
    departures = graph.departures
    let roles = account.roles(context)
    ourFunctions = Set(graph.ours.compactMap { roles[$0] }).count
    let people = account.people
    theirFunctions =
      Set(
        graph.theirs.compactMap { id in
          people.first { $0.id.value == id }?.function?.value.lowercased()
        }
      ).count
    shape = .separated
    shape = Self.shape(matching, isSpread: isSpread)
  }

  private var isSpread: Bool {
    ourFunctions >= 3 && theirFunctions >= 3 && (busiest?.share ?? 1) <= 0.5
  }

  private static func shape(_ matching: Int, isSpread: Bool) -> Shape {
    switch matching {
    case 0: .separated
    case 1: .bowTie
    case 2: .widening
    default: isSpread ? .diamond : .hub
    }
  }

  private static func links(of account: Account, _ context: PortfolioContext) -> [Link] {
    let gone = Set(account.people.filter { hasLeft($0.until, by: context.asOf) }.map(\.id.value))
    var links: [Link] = []
    var positions: [Member: [String: Int]] = [:]
    for contact in account.contacts {
      guard let ours = contact.ours?.value, let theirs = contact.theirs?.value else { continue }
      let left = (context.leavers.contains(ours), gone.contains(theirs))
      let link = Link(contact, ours: ours, theirs: theirs, left: left, context)
      let member = Member(.ours, ours)
      if let known = positions[member]?[theirs] {
        if link.isStronger(than: links[known]) { links[known] = link }
      } else {
        positions[member, default: [:]][theirs] = links.count
        links.append(link)
      }
    }
    return links
  }
}

extension ContactNetwork.Link {
  fileprivate init(
    _ contact: Contact, ours: String, theirs: String, left: (Bool, Bool),
    _ context: PortfolioContext
  ) {
    self.ours = ours
    self.theirs = theirs
    strength = contact.strength?.value.value
    target = contact.target?.value.value
    last = contact.last?.value
    currentFor = contact.everyDays.map { 2 * $0.value.value.rounded } ?? context.contactFreshDays
    if let last, let asOf = context.asOf { age = last.days(to: asOf) }
    state = .unknown
    state = Self.state(strength, age, currentFor, left)
  }

  private static func state(
    _ strength: FixedPoint?, _ age: Int?, _ currentFor: Int, _ left: (Bool, Bool)
  ) -> State {
    if left.0 && left.1 { return .lost }
    if left.0 || left.1 { return .left }
    if let strength, strength < FixedPoint(1) { return .planned }
    if let age, age > currentFor { return .stale }
    return strength == nil || age == nil ? .unknown : .active
  }

  fileprivate func isStronger(than other: Self) -> Bool {
    func rank(_ link: Self) -> (Int, Int64) {
      let order: [State] = [.lost, .left, .planned, .stale, .unknown, .active]
      return (order.firstIndex(of: link.state) ?? 0, link.strength?.tenThousandths ?? 0)
    }
    return rank(self) > rank(other)
  }
}

/// Active links as a graph, with the ids behind its vertices.
private struct Graph {
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

extension Account {
  /// What each of ours does on the account, else in the company, in lower case.
  fileprivate func roles(_ context: PortfolioContext) -> [String: String] {
    var roles = context.staffRoles
    for member in team {
      if let person = member.person?.value, let role = member.role?.value { roles[person] = role }
    }
    return roles.mapValues { $0.lowercased() }
  }
}
