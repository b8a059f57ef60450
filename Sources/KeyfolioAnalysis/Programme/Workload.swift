public import KeyfolioCore
import KeyfolioModel

/// How many accounts the programme has, and whether there are hours enough for its relationships.
///
/// A relationship takes `relationship_hours` a month (4; from 2 to 8 prevent it from drifting), so
/// the hours asked of a manager are that times the contacts that name the manager; they stand beside
/// the manager's `capacity_hours`. Managers are the owners of key accounts who are still here. A
/// manager without a capacity is left out of the comparison and counted.
///
/// The numbers are the team's own. They are of the programme: nobody is ranked by them.
///
/// Source: domain.md 3.17.
public struct Workload: Sendable, Equatable {
  /// One manager, in the team's order.
  public struct Manager: Sendable, Equatable {
    /// Id of the team member.
    public var manager: String
    /// Ids of the key accounts that the manager owns.
    public var accounts: [String]
    public var contacts: Int
    /// A month.
    public var asked: FixedPoint
    public var capacity: FixedPoint?

    public var isShort: Bool { capacity.map { asked > $0 } ?? false }
  }

  /// Key accounts, paused ones among them; groups whose members are accounts count once.
  public var accounts: Int
  public var managers: [Manager]
  /// Key accounts whose owner is unknown or has left.
  public var withoutOwner: [String]
  /// On average; `nil` without managers.
  public var accountsPerManager: Double?
  /// How many managers have as many accounts as `accounts_per_manager` says, or more.
  public var managersFull = 0

  /// Of the managers whose capacity is known.
  public var asked: FixedPoint { known.reduce(.zero) { $0 + $1.asked } }
  public var capacity: FixedPoint { known.reduce(.zero) { $0 + ($1.capacity ?? .zero) } }
  /// Hours asked as a share of those there are; `nil` where no capacity is known.
  public var load: Double? { capacity > .zero ? asked.double / capacity.double : nil }
  public var coverage: Double { Double(known.count) / Double(max(1, managers.count)) }
  /// Key accounts whose managers are asked for more hours than they have.
  public var accountsShort: [String] { managers.filter(\.isShort).flatMap(\.accounts) }

  private var known: [Manager] { managers.filter { $0.capacity != nil } }

  /// - Parameters:
  ///   - figures: of the project's accounts, in their order.
  ///   - owners: see `Project.managers`.
  init(
    of project: Project, _ figures: [Shared<AccountFigures>], _ owners: [Shared<TeamMember>],
    in context: PortfolioContext
  ) {
    let all = project.accounts
    let key = Membership(all).counted(all) { _ in true }
    accounts = key.count
    var owned: [String: [String]] = [:]
    withoutOwner = []
    for index in key {
      let id = all[index].id.value
      if let owner = all[index].owner?.value, !context.leavers.contains(owner) {
        owned[owner, default: []].append(id)
      } else {
        withoutOwner.append(id)
      }
    }
    var contacts: [String: Int] = [:]
    for index in key {
      for (person, count) in figures[index].effort?.contacts ?? [:]
      where owned.index(forKey: person) != nil {
        contacts[person, default: 0] += count
      }
    }
    let hours = context.thresholds[.relationshipHours]
    managers = owners.compactMap { member in
      let id = member.id.value
      guard let accounts = owned[id] else { return nil }
      let count = contacts[id] ?? 0
      return Manager(
        manager: id, accounts: accounts, contacts: count,
        asked: FixedPoint(rounding: hours.double * Double(count)),
        capacity: member.capacityHours?.value.value)
    }
    if !managers.isEmpty {
      let owned = managers.reduce(0) { $0 + $1.accounts.count }
      accountsPerManager = Double(owned) / Double(managers.count)
      let line = context.thresholds.whole(.accountsPerManager)
      managersFull = managers.count { $0.accounts.count >= line }
    }
  }
}
