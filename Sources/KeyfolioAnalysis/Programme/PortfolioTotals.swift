public import KeyfolioCore
public import KeyfolioModel

/// Sums and counts over the key accounts, those that are paused among them.
///
/// A group is summed as its members: where other accounts are `part_of` an account and any of
/// them has a figure, the group's own figure is left out, so nothing counts twice. A sum says how
/// many accounts it holds and how many are unknown. Comparisons take in only the accounts where
/// both sides are known.
///
/// Source: domain.md, "Added by review" (a plan inside a group is summed once), 3.15 for Pareto.
public struct PortfolioTotals: Sendable, Equatable {
  public struct Sum: Sendable, Equatable {
    public var amount = Money.zero
    /// Accounts whose figure is in the sum.
    public var known = 0
    /// Accounts without it, or with only a part of it.
    public var unknown = 0

    public init() {}
  }

  /// Two sums over the same accounts.
  public struct Comparison: Sendable, Equatable {
    public var amount = Money.zero
    public var base = Money.zero
    /// How many accounts have both.
    public var accounts = 0

    public init() {}

    public var difference: Money { amount - base }
    /// Difference as a share of the base; `nil` where the base is zero.
    public var ratio: Double? {
      base == .zero ? nil : Double(difference.hundredths) / Double(base.hundredths)
    }
  }

  public struct CategoryCount: Sendable, Equatable {
    public var category: Category
    public var accounts: Int
  }

  public struct StatusCount: Sendable, Equatable {
    public var status: AccountStatus
    public var accounts: Int
  }

  /// The sums of a group.
  public struct Group: Sendable, Equatable {
    /// The id that its members name under `part_of`.
    public var id: String
    /// Ids, in the project's order.
    public var members: [String]
    public var yearToDate: Sum
  }

  /// One account in the Pareto order.
  public struct Share: Sendable, Equatable {
    public var account: String
    public var sales: Money
    /// Of the sum of all in the order, its own sales and those before it, 0 to 1.
    public var cumulated: Double
  }

  public var yearToDate = Sum()
  public var plan = Sum()
  public var lastYear = Sum()
  public var outlook = Sum()
  /// Year to date against the plan and against last year.
  public var againstPlan = Comparison()
  public var againstLastYear = Comparison()
  /// Accounts' year to date ends in different months.
  public var monthsDiffer = false
  /// Sales of the latest full fiscal years, and those of them under agreements that end, or need
  /// notice, within `agreement_months`.
  public var yearlySales = Sum()
  public var underAgreements = Sum()
  /// Sales in wallets, over the accounts' latest shares.
  public var wallet = Comparison()
  /// These shares are of different periods.
  public var walletPeriodsDiffer = false
  /// Every category, by the category in force, over all accounts that have one.
  public var categories: [CategoryCount] = []
  /// Plotted, but without a category in force.
  public var undetermined = 0
  /// Neither plotted nor with a category in force.
  public var unplaced = 0
  /// Every status, over all accounts.
  public var statuses: [StatusCount] = []
  public var groups: [Group] = []
  /// By sales of the year to date, highest first; equal ones in the project's order.
  public var pareto: [Share] = []
  /// How the plotted accounts divide at the two lines.
  public var attractivenessBalance = LineBalance()
  public var strengthBalance = LineBalance()

  /// Nothing at all: for editions that hold no totals.
  public init() {}

  /// Per cent of the wallets that is ours.
  public var shareOfWallet: Double? {
    wallet.base > .zero
      ? 100 * Double(wallet.amount.hundredths) / Double(wallet.base.hundredths) : nil
  }

  /// Per cent of the yearly sales that stand under agreements that end soon.
  public var agreementsShare: Double? {
    guard underAgreements.known > 0, yearlySales.amount > .zero else { return nil }
    return 100 * Double(underAgreements.amount.hundredths)
      / Double(yearlySales.amount.hundredths)
  }

  /// The share of the first `count` accounts in the sales of all, 0 to 1.
  public func topShare(_ count: Int) -> Double? {
    guard count > 0, !pareto.isEmpty else { return nil }
    return pareto[min(count, pareto.count) - 1].cumulated
  }
}

extension PortfolioTotals.Sum {
  /// Adds a figure that may be unknown.
  mutating func add(_ amount: Money?) {
    if let amount {
      self.amount += amount
      known += 1
    } else {
      unknown += 1
    }
  }
}

extension PortfolioTotals.Comparison {
  mutating func add(_ amount: Money?, _ base: Money?) {
    guard let amount, let base else { return }
    self.amount += amount
    self.base += base
    accounts += 1
  }
}
