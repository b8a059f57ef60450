import KeyfolioAnalysis
import KeyfolioCore

/// Which questions a page shows that cannot show all: the gravest of each account first, then each
/// one's second, and what is merely worth a thought last.
struct FindingChoice: Equatable, Sendable {
  /// The questions about one account.
  struct Group: Equatable, Sendable {
    /// `nil` for those about several accounts, or none.
    var account: String?
    /// All of them, the gravest first.
    var findings: [Finding]
    /// How many of them there is room for.
    var shown = 0
  }

  /// Those about several accounts first, then the accounts by their gravest question.
  private(set) var groups: [Group]

  init(programme: [Finding], accounts: [(id: String, findings: [Finding])], atMost limit: Int) {
    let owned = accounts.map { Group(account: $0.id, findings: $0.findings.byWeight) }
      .filter { !$0.findings.isEmpty }
    let first = owned.compactMap(\.findings.first)
    let order = Dictionary(grouping: owned.indices) { first[$0].severity }
    let sorted = order.keys.sorted().flatMap { severity in
      (order[severity] ?? []).sorted {
        let (more, less) = (first[$0].money ?? .zero, first[$1].money ?? .zero)
        return more != less ? more > less : $0 < $1
      }
    }
    groups = [Group(account: nil, findings: programme.byWeight)].filter { !$0.findings.isEmpty }
    groups += sorted.map { owned[$0] }
    share(limit)
  }

  /// Hands out room, one question to each group in turn: as long as any has a grave one, only to
  /// those.
  private mutating func share(_ limit: Int) {
    var room = limit
    for isGrave in [true, false] {
      let wanted = groups.map { group in
        isGrave ? group.findings.count { $0.severity != .note } : group.findings.count
      }
      var wasGiven = true
      while room > 0, wasGiven {
        wasGiven = false
        for index in groups.indices where room > 0 && groups[index].shown < wanted[index] {
          groups[index].shown += 1
          room -= 1
          wasGiven = true
        }
      }
    }
  }
}
