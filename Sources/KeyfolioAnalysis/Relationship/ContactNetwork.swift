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
  /// `nil` where links of unknown state, or functions that are not recorded, decide it.
  public var shape: Shape?
  /// A smallest set of people whose departure severs every active link; of a single link both.
  public var cut: [Member]
  /// Everyone with an active link, ours first.
  public var departures: [Departure]
  /// Different functions among those with an active link.
  public var ourFunctions: Int
  public var theirFunctions: Int
  /// What they may be if everyone without a recorded function has one of their own.
  public var ourFunctionsAtMost: Int
  public var theirFunctionsAtMost: Int

  public var active: [Link] { links.filter { $0.state == .active } }
  public var isSingleThreaded: Bool { matching == 1 }
  public func count(_ state: Link.State) -> Int { links.count { $0.state == state } }

  /// Links, wished-for ones among them, so many levels weaker than they are meant to be or more.
  public func belowTarget(by gap: FixedPoint) -> [Link] {
    links.filter { link in
      guard link.state == .active || link.state == .planned, let strength = link.strength,
        let target = link.target
      else { return false }
      return target - strength >= gap
    }
  }

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
    let graph = ContactGraph(links.filter { $0.state == .active })
    matching = graph.matrix.matching
    let possible = ContactGraph(links.filter { $0.state == .active || $0.state == .unknown })
    matchingBounds = matching...possible.matrix.matching
    cut = graph.cut
    departures = graph.departures
    let (roles, functions) = (account.ownRoles, account.functions)
    // On the account, else in the company.
    (ourFunctions, ourFunctionsAtMost) = Self.count(
      graph.ours.map { roles[$0] ?? context.staffRoles[$0] })
    (theirFunctions, theirFunctionsAtMost) = Self.count(graph.theirs.map { functions[$0] })
    shape = nil
    shape = shapeOfActive
  }

  /// How many different ones there are, and may be.
  private static func count(_ functions: [String?]) -> (Int, Int) {
    let known = Set(functions.compactMap(\.self)).count
    return (known, known + functions.count { $0 == nil })
  }

  private var shapeOfActive: Shape? {
    // With three threads for certain, more of them change nothing.
    guard matching >= 3 || matchingBounds.lowerBound == matchingBounds.upperBound else {
      return nil
    }
    switch matching {
    case 0: return .separated
    case 1: return .bowTie
    case 2: return .widening
    default: break
    }
    let isSpread = (busiest?.share ?? 1) <= 0.5
    guard isSpread, ourFunctionsAtMost >= 3, theirFunctionsAtMost >= 3 else { return .hub }
    return ourFunctions >= 3 && theirFunctions >= 3 ? .diamond : nil
  }

  private static func links(of account: Account, _ context: PortfolioContext) -> [Link] {
    let gone = Set(account.people.filter { hasLeft($0.until, by: context.asOf) }.map(\.id.value))
    let vacant = Set(account.people.filter { $0.placeholder?.value ?? false }.map(\.id.value))
    var links: [Link] = []
    var positions: [Member: [String: Int]] = [:]
    for contact in account.contacts {
      guard let ours = contact.ours?.value, let theirs = contact.theirs?.value else { continue }
      let left = (context.leavers.contains(ours), gone.contains(theirs))
      var link = Link(contact, ours: ours, theirs: theirs, left: left, context)
      // Nobody has met a place that nobody is known to have.
      if vacant.contains(theirs), link.state == .active || link.state == .unknown {
        link.state = .planned
      }
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

extension Account {
  /// Contacts that had not taken place by the report's date, once for all of them: a report of an
  /// earlier day has many.
  func contactsAfterReport(_ context: PortfolioContext) -> [AnalysisProblem] {
    guard let asOf = context.asOf else { return [] }
    let later = contacts.compactMap { contact in contact.last.flatMap { $0.value > asOf ? $0 : nil }
    }
    return later.first.map { [.contactAfterReport(later.count, $0.place)] } ?? []
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
    // A contact after the report's date says nothing about how things stood on it.
    return strength == nil || (age ?? -1) < 0 ? .unknown : .active
  }

  fileprivate func isStronger(than other: Self) -> Bool {
    func rank(_ link: Self) -> (Int, Int64) {
      let order: [State] = [.lost, .left, .planned, .stale, .unknown, .active]
      return (order.firstIndex(of: link.state) ?? 0, link.strength?.tenThousandths ?? 0)
    }
    return rank(self) > rank(other)
  }
}

extension Account {
  /// What each of theirs does, in lower case.
  fileprivate var functions: [String: String] {
    people.reduce(into: [:]) { functions, person in
      functions[person.id.value] = person.function?.value.lowercased()
    }
  }

  /// What each of ours does on the account.
  fileprivate var ownRoles: [String: String] {
    team.reduce(into: [:]) { roles, member in
      if let person = member.person?.value { roles[person] = member.role?.value.lowercased() }
    }
  }
}
