public import KeyfolioCore
public import KeyfolioModel

/// Where competitors stand over the whole portfolio: at how many accounts each is the best rival, on
/// which success factors they are rated above us, and what was won from them and lost to them.
///
/// The best rival of an account is the one its strength is measured against. A factor counts for a
/// rival where its rating in force is above ours; factors are told by name, so the same name at two
/// accounts is the same factor. An opportunity that is won or lost counts for each competitor that
/// it names. Former accounts are left out; an account without strength adds nothing.
///
/// Source: domain.md 3.3 for strength; product.md, the portfolio's page.
public struct Competition: Sendable, Equatable {
  public struct Factor: Sendable, Equatable {
    public var name: String
    /// At how many accounts the rival is rated above us on it.
    public var accounts: Int
  }

  public struct Row: Sendable, Equatable {
    /// The competitor's id.
    public var competitor: String
    /// Ids of the accounts where it is the best rival.
    public var accounts: [String] = []
    /// Among these, where we are at least as strong, and where it is stronger; the others are
    /// undetermined.
    public var ahead = 0
    public var behind = 0
    /// Most frequent first, then by name.
    public var factors: [Factor] = []
    /// Opportunities.
    public var won = 0
    public var lost = 0
  }

  /// Those that are the best rival most often first, then in the programme's order.
  public var rows: [Row]

  /// `nil` where no competitor is rated or named.
  public init?(of project: Project, _ figures: [Shared<AccountFigures>]) {
    var byID: [String: Row] = [:]
    // In its place: a row that is taken out and put back would be copied with all its accounts.
    func change(_ id: String, _ change: (inout Row) -> Void) {
      change(&byID[id, default: Row(competitor: id)])
    }
    var factors: [String: [String: Int]] = [:]
    for (account, figures) in zip(project.accounts, figures)
    where account.effectiveStatus != .former {
      if let strength = figures.strength, let best = strength.best {
        change(best.id) { row in
          row.accounts.append(account.id.value)
          switch strength.outcome?.side {
          case .high: row.ahead += 1
          case .low: row.behind += 1
          case nil: break
          }
        }
        let position = strength.rivals.firstIndex(of: best)
        for factor in strength.rows {
          guard let position, let ours = factor.us.inForce,
            let theirs = factor.rivals[position].inForce, theirs > ours
          else { continue }
          factors[best.id, default: [:]][factor.name, default: 0] += 1
        }
      }
      for opportunity in account.opportunities {
        let outcome = opportunity.stage?.value.lowercased()
        guard outcome == "won" || outcome == "lost" else { continue }
        for competitor in opportunity.competitors {
          change(competitor.value) { row in
            if outcome == "won" { row.won += 1 } else { row.lost += 1 }
          }
        }
      }
    }
    for (id, counts) in factors {
      byID[id]?.factors = counts.map { Factor(name: $0.key, accounts: $0.value) }
        .sorted { ($1.accounts, $0.name) < ($0.accounts, $1.name) }
    }
    let order = project.programme.competitors.map(\.id.value)
    let known = order.compactMap { byID[$0] }
    rows = known.enumerated().sorted {
      ($1.element.accounts.count, $0.offset) < ($0.element.accounts.count, $1.offset)
    }.map(\.element)
    if rows.isEmpty { return nil }
  }
}
