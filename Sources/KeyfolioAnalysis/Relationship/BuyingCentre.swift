public import KeyfolioCore
public import KeyfolioModel

/// The customer's buying centre: who plays which part, how far each is covered, and what we think
/// of their influence and attitude.
///
/// * **coverage**, 0 to 4, comes from the contacts: the strength of the strongest active one (1 to
///   3), and one more where two or more of ours have an active one; 0 where contacts exist and none
///   is active. Where a person has no contact on record, the coverage given by hand; else unknown.
/// * **champion** is no role: attitude 2 with a coverage of 2 (`covered`) or more.
/// * **role coverage** is the share of the required roles that somebody present plays and is
///   covered. Unknown coverage or attitude leaves bounds.
///
/// People who have left, and places that are still vacant, play no part. Influence and attitude are
/// opinions about named people: what rests on them is of class team.
///
/// Source: domain.md 3.11; Webster and Wind 1972 with Bonoma's initiator; required roles after
/// the buying committee of CRM products.
public struct BuyingCentre: Sendable, Equatable {
  public struct Row: Sendable, Equatable {
    /// Id among the account's people.
    public var person: String
    public var roles: [BuyingRole]
    /// A place for somebody who is not identified yet.
    public var isPlaceholder: Bool
    public var hasLeft: Bool
    /// 0 to 10.
    public var influence: FixedPoint?
    /// −2 to 2.
    public var attitude: FixedPoint?
    /// 0 to 4.
    public var coverage: FixedPoint?
    /// The last contact with any of ours that is still here.
    public var last: CalendarDate?
    /// Days since then, and days for which it is current.
    public var age: Int?
    public var currentFor: Int

    public var isPresent: Bool { !hasLeft && !isPlaceholder }
    public var isOverdue: Bool { (age ?? 0) > currentFor }
  }

  /// A required role and how it stands.
  public struct RoleState: Sendable, Equatable {
    public enum State: String, Sendable, CaseIterable { case covered, uncovered, vacant, unknown }
    public var role: BuyingRole
    public var state: State
    /// Ids of those who play it.
    public var people: [String]
  }

  /// In the account's order.
  public var rows: [Row]
  public var required: [RoleState]
  /// False where the edition withholds what we think of people.
  public private(set) var holdsOpinions = true
  private let covered: FixedPoint
  private let keyInfluence: FixedPoint

  /// The share of the required roles that are filled and covered, 0 to 1; `nil` if any is unknown.
  public var roleCoverage: Double? {
    roleBounds.lowerBound == roleBounds.upperBound ? roleBounds.lowerBound : nil
  }
  public var roleBounds: ClosedRange<Double> {
    let sure = required.count { $0.state == .covered }
    let maybe = required.count { $0.state == .unknown }
    let all = Double(max(1, required.count))
    return (Double(sure) / all)...(Double(sure + maybe) / all)
  }

  /// The share of the people whose influence, attitude and coverage are known.
  public var judgedShare: Double {
    let present = rows.filter(\.isPresent)
    let known = present.count { $0.influence != nil && $0.attitude != nil && $0.coverage != nil }
    return Double(known) / Double(max(1, present.count))
  }

  public func playing(_ role: BuyingRole) -> [Row] {
    role == .champion
      ? champions : rows.filter { $0.isPresent && $0.roles.contains(role) }
  }

  public var champions: [Row] {
    rows.filter { row in
      row.isPresent && row.isChampionInSpirit && (row.coverage ?? .zero) >= covered
    }
  }

  public var championState: RoleState.State { state(of: .champion).state }

  /// Attitude 2 without the coverage that would make a champion of it.
  public var untestedChampions: [Row] {
    rows.filter {
      $0.isPresent && $0.isChampionInSpirit && ($0.coverage.map { $0 < covered } ?? false)
    }
  }

  /// Deciders and people of great influence.
  public var keyPeople: [Row] {
    rows.filter { row in
      row.isPresent
        && (row.roles.contains(.decider) || (row.influence ?? .zero) >= keyInfluence)
    }
  }

  /// Key people whom nobody of ours covers.
  public var uncoveredKeyPeople: [Row] {
    keyPeople.filter { $0.coverage.map { $0 < covered } ?? false }
  }

  /// Great influence, and against us.
  public var opponents: [Row] {
    rows.filter { row in
      row.isPresent && (row.influence ?? .zero) >= keyInfluence
        && (row.attitude.map { $0 <= FixedPoint(-1) } ?? false)
    }
  }

  /// For editions that may not see what we think of people: who plays which part, and how far
  /// our contacts cover them, stays.
  public mutating func withholdOpinions() {
    holdsOpinions = false
    for index in rows.indices { (rows[index].influence, rows[index].attitude) = (nil, nil) }
    required.removeAll { $0.role == .champion }
  }

  /// `nil` without people on record.
  init?(
    of account: borrowing Account, _ network: ContactNetwork?,
    in context: borrowing PortfolioContext
  ) {
    guard !account.people.isEmpty else { return nil }
    covered = context.thresholds[.covered]
    keyInfluence = context.thresholds[.keyInfluence]
    var judgements: [String: Judgement] = [:]
    for judgement in account.judgements {
      guard let person = judgement.person?.value else { continue }
      // The newest counts; of two of one day the later row.
      let known = judgements[person]?.asOf?.value ?? .earliest
      if judgement.asOf?.value ?? .earliest >= known { judgements[person] = judgement }
    }
    var links: [String: [ContactNetwork.Link]] = [:]
    for link in network?.links ?? [] { links[link.theirs, default: []].append(link) }
    let asOf = context.asOf
    let fresh = context.contactFreshDays
    rows = account.people.map { person in
      let id = person.id.value
      var row = Row(person, judgements[id], links[id] ?? [], currentFor: fresh)
      row.hasLeft = KeyfolioAnalysis.hasLeft(person.until, by: asOf)
      return row
    }
    required = []
    required = context.requiredRoles.map { state(of: $0) }
  }

  /// How a role stands, required or not.
  public func state(of role: BuyingRole) -> RoleState {
    let people = playing(role)
    if role == .champion { return champion(people) }
    if people.contains(where: { ($0.coverage ?? .zero) >= covered }) {
      return RoleState(role: role, state: .covered, people: people.map(\.person))
    }
    if people.contains(where: { $0.coverage == nil }) {
      return RoleState(role: role, state: .unknown, people: people.map(\.person))
    }
    // Where nobody's part is recorded, nobody knows who plays this one.
    guard rows.contains(where: { $0.isPresent && !$0.roles.isEmpty }) else {
      return RoleState(role: role, state: .unknown, people: [])
    }
    let state: RoleState.State = people.isEmpty ? .vacant : .uncovered
    return RoleState(role: role, state: state, people: people.map(\.person))
  }

  private func champion(_ champions: [Row]) -> RoleState {
    if !champions.isEmpty {
      return RoleState(role: .champion, state: .covered, people: champions.map(\.person))
    }
    if !untestedChampions.isEmpty {
      return RoleState(
        role: .champion, state: .uncovered, people: untestedChampions.map(\.person))
    }
    let present = rows.filter(\.isPresent)
    let isOpen = present.contains { row in
      (row.attitude ?? FixedPoint(2)) >= FixedPoint(2) && (row.coverage ?? covered) >= covered
    }
    return RoleState(role: .champion, state: isOpen ? .unknown : .vacant, people: [])
  }
}

extension BuyingCentre.Row {
  fileprivate var isChampionInSpirit: Bool { attitude.map { $0 >= FixedPoint(2) } ?? false }

  fileprivate init(
    _ person: Person, _ judgement: Judgement?, _ links: [ContactNetwork.Link], currentFor: Int
  ) {
    self.person = person.id.value
    roles = person.roles.map(\.value)
    isPlaceholder = person.placeholder?.value ?? false
    hasLeft = false
    influence = judgement?.influence?.value.value ?? person.influence?.value.value
    attitude = judgement?.attitude?.value.value ?? person.attitude?.value.value
    let present = links.filter { $0.state != .left && $0.state != .lost }
    let latest = present.filter { $0.last != nil }.max {
      ($0.last ?? .earliest) < ($1.last ?? .earliest)
    }
    last = latest?.last
    age = latest?.age
    self.currentFor = latest?.currentFor ?? currentFor
    coverage = Self.coverage(links) ?? judgement?.coverage?.value.value
  }

  /// From the contacts; `nil` where there is none, or its state is unknown.
  private static func coverage(_ links: [ContactNetwork.Link]) -> FixedPoint? {
    let active = links.filter { $0.state == .active }
    guard let strongest = active.compactMap(\.strength).max() else {
      return links.isEmpty || links.contains { $0.state == .unknown } ? nil : .zero
    }
    return active.count > 1 ? min(strongest + FixedPoint(1), FixedPoint(4)) : strongest
  }
}
