public import KeyfolioCore
public import KeyfolioModel

/// How old the facts are that an account's figures rest on.
///
/// Each kind of fact has a half-life in days (`rating_days` and so on): up to it a fact is current,
/// up to twice as old ageing, beyond that stale. A fact without a date is undated: its age is
/// unknown. Figures of a period are as old as its end.
///
/// Source: domain.md 5.8; the half-lives are ours.
public struct Freshness: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case ratings, factors, stage
    case quickCheck = "quick-check"
    case wallet, money, readings, judgements

    /// The facts that it is the age of.
    var basis: FigureBasis {
      switch self {
      case .ratings: .ratings
      case .factors: .factors
      case .stage: .stage
      case .quickCheck: .quickCheck
      case .wallet: .wallet
      case .money: .costs
      case .readings: .objectives
      case .judgements: .opinions
      }
    }

    /// The setting that holds its half-life in days.
    public var halfLife: Threshold {
      switch self {
      case .ratings: .ratingDays
      case .factors: .factorDays
      case .stage: .stageDays
      case .quickCheck: .quickCheckDays
      case .wallet: .walletDays
      case .money: .moneyDays
      case .readings: .readingDays
      case .judgements: .judgementDays
      }
    }
  }

  /// What an edition without opinions has of them.
  public static let bases = Kind.allCases.filter { $0 != .judgements }.map(\.basis)

  public enum Age: String, Sendable, CaseIterable { case current, ageing, stale }

  public struct Entry: Sendable, Equatable {
    public var kind: Kind
    public var current = 0
    public var ageing = 0
    public var stale = 0
    public var undated = 0
    /// Of the newest fact of the kind.
    public var newest: CalendarDate?
    public var oldest: CalendarDate?

    public var count: Int { current + ageing + stale + undated }

    /// Of the newest fact; `nil` where none has a date.
    public func age(asOf: CalendarDate, _ halfLife: Int) -> Age? {
      newest.map { Freshness.age(of: $0, asOf: asOf, halfLife) }
    }
  }

  /// The kinds of which there is any fact, in order.
  public var entries: [Entry]
  /// Kinds whose newest fact is stale.
  public var staleKinds: [Kind]

  public var count: Int { entries.reduce(0) { $0 + $1.count } }
  /// The share of the facts that are current, 0 to 1; undated ones are not. `nil` without facts.
  public var currentShare: Double? {
    count == 0 ? nil : Double(entries.reduce(0) { $0 + $1.current }) / Double(count)
  }

  /// The share of the facts whose age is known, 0 to 1.
  public var datedShare: Double {
    let undated = entries.reduce(0) { $0 + $1.undated }
    return count == 0 ? 0 : Double(count - undated) / Double(count)
  }

  public static func age(of date: CalendarDate, asOf: CalendarDate, _ halfLife: Int) -> Age {
    let days = date.days(to: asOf)
    return days <= halfLife ? .current : days <= 2 * halfLife ? .ageing : .stale
  }

  /// `nil` without a report's date.
  init?(of account: borrowing Account, in context: borrowing PortfolioContext) {
    guard let asOf = context.asOf else { return nil }
    entries = []
    staleKinds = []
    for kind in Kind.allCases {
      let halfLife = context.thresholds.whole(kind.halfLife)
      let dates = Self.dates(kind, account, context)
      guard !dates.isEmpty else { continue }
      var entry = Entry(kind: kind)
      for date in dates { entry.add(date, asOf, halfLife) }
      if entry.age(asOf: asOf, halfLife) == .stale { staleKinds.append(kind) }
      entries.append(entry)
    }
  }

  /// One for each fact; `nil` where it has no date.
  private static func dates(
    _ kind: Kind, _ account: Account, _ context: PortfolioContext
  ) -> [CalendarDate?] {
    switch kind {
    case .ratings:
      return account.ratings.flatMap { $0.opinion.values.map { $0.asOf?.value } }
    case .factors:
      return account.factors.compactMap { factor -> CalendarDate?? in
        if factor.said?.us != nil { return .some(factor.said?.date?.value) }
        return factor.us.values.isEmpty
          ? nil : .some(factor.us.values.compactMap { $0.asOf?.value }.max())
      }
    case .stage: return account.stage.map { [$0.date?.value] } ?? []
    case .quickCheck:
      return account.quickChecks.last.map { _ in
        [account.quickChecks.compactMap { $0.date?.value }.max()]
      } ?? []
    case .wallet:
      return account.wallet.compactMap { wallet in
        wallet.amount.map { _ in
          wallet.period?.value.lastDay(in: context.fiscalYear(of: wallet.yearOf, account))
        }
      }.newest
    case .money:
      let actual = account.money.filter { $0.effectiveKind == .actual && $0.amount != nil }
      guard !actual.isEmpty else { return [] }
      return [
        actual.compactMap {
          $0.period?.value.lastDay(in: context.fiscalYear(of: $0.yearOf, account))
        }.max()
      ]
    case .readings:
      return account.measures.compactMap { measure -> CalendarDate?? in
        let dates = account.readings.filter {
          $0.measure?.value == measure.id.value && $0.kind?.value != .target
        }.compactMap { $0.period?.value.lastDay(in: context.fiscalYear) }
        return dates.isEmpty ? nil : .some(dates.max())
      }
    case .judgements: return account.judgements.map { $0.asOf?.value }
    }
  }
}

extension [CalendarDate?] {
  /// The newest alone, and one without a date where none has one.
  fileprivate var newest: [CalendarDate?] { isEmpty ? [] : [compactMap(\.self).max()] }
}

extension Freshness.Entry {
  fileprivate mutating func add(_ date: CalendarDate?, _ asOf: CalendarDate, _ halfLife: Int) {
    guard let date else {
      undated += 1
      return
    }
    newest = max(newest ?? date, date)
    oldest = min(oldest ?? date, date)
    switch Freshness.age(of: date, asOf: asOf, halfLife) {
    case .current: current += 1
    case .ageing: ageing += 1
    case .stale: stale += 1
    }
  }
}
