import KeyfolioCore
import KeyfolioModel

/// Which accounts are parts of which.
struct Membership {
  /// Groups in the order in which they are first named, with their members' positions.
  private(set) var groups: [(id: String, members: [Int])] = []
  /// Position of the group's own account, by the position of a member.
  private var parents: [Int: Int] = [:]
  /// By the position of the group's own account.
  private var members: [Int: [Int]] = [:]

  init(_ accounts: [Shared<Account>]) {
    guard accounts.indices.contains(where: { accounts[$0].partOf != nil }) else { return }
    var positions: [String: Int] = [:]
    for index in accounts.indices { positions[accounts[index].id.value] = index }
    var known: [String: Int] = [:]
    for index in accounts.indices {
      guard let group = accounts[index].partOf?.value, group != accounts[index].id.value else {
        continue
      }
      if let number = known[group] {
        groups[number].members.append(index)
      } else {
        known[group] = groups.count
        groups.append((group, [index]))
      }
      if let position = positions[group] { join(index, position) }
    }
  }

  /// Positions of the key accounts that count: a group does not, where members of it have a figure.
  func counted(_ accounts: [Shared<Account>], _ hasFigure: (Int) -> Bool) -> [Int] {
    func isKey(_ index: Int) -> Bool { accounts[index].effectiveStatus.isKey }
    return accounts.indices.filter { index in
      isKey(index) && !replaces(index) { isKey($0) && hasFigure($0) }
    }
  }

  /// A ring of groups, an error of the content, would leave out all of it: its last link is cut.
  private mutating func join(_ member: Int, _ group: Int) {
    var above: Int? = group
    while let position = above {
      if position == member { return }
      above = parents[position]
    }
    parents[member] = group
    members[group, default: []].append(member)
  }

  /// Whether the figures of members, or of their members, stand for those of this account.
  func replaces(_ index: Int, _ hasFigure: (Int) -> Bool) -> Bool {
    members[index]?.contains { hasFigure($0) || replaces($0, hasFigure) } ?? false
  }
}

extension AccountStatus {
  /// A key account, at work or at rest.
  var isKey: Bool { self == .key || self == .paused }
}
