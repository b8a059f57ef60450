public import KeyfolioCore
public import KeyfolioModel

/// Where the effort goes, beside where the potential is.
///
/// Effort of an account is the sum of the hours a month of those on its team; potential is what the
/// customer spends in our categories, its latest wallet, as that is what effort can reach. Each as a
/// share of the sum over the key accounts where both are known; the others are counted. An account
/// whose share of the effort is above twice its share of the potential (`effort_ratio`) is worth a
/// question, and so is more than 15 % of all hours on Streamline accounts (`streamline_effort`).
///
/// Hours are the team's own.
///
/// Source: domain.md 3.17 and 5.13; the wallet as the measure of potential is ours.
public struct EffortFit: Sendable, Equatable {
  public struct Row: Sendable, Equatable {
    public var account: String
    public var category: Category?
    /// A month.
    public var hours: FixedPoint
    public var potential: Money
    /// 0 to 1.
    public var effortShare: Double
    public var potentialShare: Double

    /// Above 1 where the account gets more than its share.
    public var ratio: Double? { potentialShare > 0 ? effortShare / potentialShare : nil }
  }

  /// In the project's order.
  public var rows: [Row]
  /// Key accounts with hours or potential unknown.
  public var unknown: [String]
  /// Shares of the hours by category in force, over all accounts whose hours are known.
  public var byCategory: [(category: Category, share: Double)] {
    Category.allCases.map { category in
      (category, categoryHours[category].map { $0 / max(1e-9, allHours) } ?? 0)
    }
  }
  private var categoryHours: [Category: Double] = [:]
  private var allHours = 0.0

  public var coverage: Double { Double(rows.count) / Double(max(1, rows.count + unknown.count)) }

  /// Share of the hours on Streamline accounts, 0 to 1.
  public var streamlineShare: Double {
    byCategory.first { $0.category == .streamline }?.share ?? 0
  }

  /// `nil` where no hours are known.
  public init?(of project: Project, _ figures: [Shared<AccountFigures>]) {
    var found: [(account: String, category: Category?, hours: FixedPoint, potential: Money)] = []
    unknown = []
    rows = []
    let counted = Membership(project.accounts).counted(project.accounts) {
      figures[$0].effort?.hours != nil
    }
    for index in counted {
      let id = project.accounts[index].id.value
      let hours = figures[index].effort?.hours
      let category = figures[index].position?.category
      if let hours {
        allHours += hours.double
        if let category { categoryHours[category, default: 0] += hours.double }
      }
      if let hours, let wallet = figures[index].shareOfWallet?.latestWallet {
        found.append((id, category, hours, wallet))
      } else {
        unknown.append(id)
      }
    }
    guard allHours > 0 else { return nil }
    let hours = found.reduce(0.0) { $0 + $1.hours.double }
    let potential = found.reduce(Money.zero) { $0 + $1.potential }
    rows = found.map { entry in
      Row(
        account: entry.account, category: entry.category, hours: entry.hours,
        potential: entry.potential, effortShare: hours > 0 ? entry.hours.double / hours : 0,
        potentialShare: potential > .zero
          ? Double(entry.potential.hundredths) / Double(potential.hundredths) : 0)
    }
  }
}

extension ShareOfWallet {
  /// The latest wallet that is known, whatever the sales.
  var latestWallet: Money? { entries.last { $0.wallet != nil }?.wallet }
}
