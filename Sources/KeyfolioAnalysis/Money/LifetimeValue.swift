public import KeyfolioCore
public import KeyfolioModel

/// What the customer is worth over the years of the plan, plain and weighted with the chance of
/// keeping it.
///
/// `CLV = Σ_{t=1..n} CM_t / (1+d)^t − investment` and `CLV_ra = Σ CM_t · Π_{i≤t} p_i / (1+d)^t −
/// investment`, with the contribution margin `CM_t` of year t, the discount rate `d` and the retention
/// `p_i` of year i. There is no default for any of the three: the figure that lacks one is unknown
/// and says which. Indirect value (reference, innovation, learning) is not added.
///
/// Source: domain.md 3.13; Ryals and Knox 2005, 2007 for the weights of risk.
public struct LifetimeValue: Sendable, Equatable {
  /// Why a figure is not known.
  public enum Missing: String, Sendable, CaseIterable {
    case contribution, investment
    case discountRate = "discount-rate"
    case retention
  }

  /// Where a year's contribution comes from.
  public enum Basis: String, Sendable, CaseIterable {
    case forecast, plan
    /// The contribution of the latest full year, held.
    case heldLevel = "held-level"
  }

  public struct Year: Sendable, Equatable {
    public var year: Int
    public var contribution: Money?
    public var basis: Basis?
    /// Lines that this contribution is before.
    public var missingLines: [MoneyLine]
    /// The chance, 0 to 1, of keeping the customer through this year if it was kept so far.
    public var retention: FixedPoint?
  }

  /// From the year after the running one.
  public var years: [Year]
  /// A share, 0 to 1.
  public var discountRate: FixedPoint?
  /// Sum of what is to be invested from the running year on, undiscounted.
  public var investment: Money
  /// Some investment has no amount, or no rate for its currency.
  public var investmentIsPartial: Bool

  public var plain: Money? {
    guard !investmentIsPartial else { return nil }
    return Self.value(years.map(\.contribution), discountRate, nil).map { $0 - investment }
  }

  public var riskAdjusted: Money? {
    guard !investmentIsPartial else { return nil }
    return Self.value(years.map(\.contribution), discountRate, years.map(\.retention))
      .map { $0 - investment }
  }

  /// What the risk of losing the customer takes off.
  public var risk: Money? {
    guard let plain, let riskAdjusted else { return nil }
    return plain - riskAdjusted
  }

  /// What the plain value lacks, then what the risk-adjusted one does.
  public var missing: [Missing] {
    var missing: [Missing] = []
    if years.contains(where: { $0.contribution == nil }) { missing.append(.contribution) }
    if investmentIsPartial { missing.append(.investment) }
    if discountRate == nil { missing.append(.discountRate) }
    if years.contains(where: { $0.retention == nil }) { missing.append(.retention) }
    return missing
  }

  /// The share of the inputs that are known: contributions, retentions and the rate.
  public var coverage: Double {
    let known =
      years.count { $0.contribution != nil } + years.count { $0.retention != nil }
      + (discountRate == nil ? 0 : 1)
    return Double(known) / Double(2 * years.count + 1)
  }

  /// The discounted sum; `nil` if anything is unknown. Without `retention` nothing is weighted.
  public static func value(
    _ contributions: [Money?], _ rate: FixedPoint?, _ retention: [FixedPoint?]?
  ) -> Money? {
    guard let rate, !contributions.isEmpty else { return nil }
    var sum = 0.0
    var factor = 1.0
    for (index, contribution) in contributions.enumerated() {
      guard let contribution else { return nil }
      factor /= 1 + rate.double
      if let retention {
        guard retention.indices.contains(index), let kept = retention[index] else { return nil }
        factor *= kept.double
      }
      sum += contribution.double * factor
    }
    return Money(rounding: sum)
  }

  /// `nil` for an account of which no contribution is known, and without a report's date.
  init?(
    of account: borrowing Account, _ profit: borrowing AccountProfitAndLoss,
    in context: borrowing PortfolioContext
  ) {
    guard let asOf = context.asOf else { return nil }
    let running = context.fiscalYear.year(ofMonth: asOf.monthNumber)
    let held = profit.years.last { $0.year < running && $0.hasCosts && $0.netContribution != nil }
    let values = account.retention?.values ?? []
    years = (0..<context.horizonYears).map { index in
      let number = running + 1 + index
      let ahead = profit.contribution(of: number)
      return Year(
        year: number, contribution: ahead?.amount ?? held?.netContribution,
        basis: ahead?.basis ?? held.map { _ in .heldLevel },
        missingLines: ahead?.missing ?? held?.missing ?? [],
        retention: index < values.count ? values[index].value : nil)
    }
    guard years.contains(where: { $0.contribution != nil }) else { return nil }
    discountRate = context.discountRate
    investment = .zero
    investmentIsPartial = false
    for planned in account.investment {
      addInvestment(planned, from: running, context)
    }
  }

  private mutating func addInvestment(
    _ planned: Investment, from running: Int, _ context: PortfolioContext
  ) {
    let year = planned.period.map {
      context.fiscalYear.year(ofMonth: $0.value.months(in: context.fiscalYear).lowerBound)
    }
    if let year, year < running { return }
    let amount = context.converted(planned.amount, planned.currency, year: year ?? running, .plan)
    guard let amount else {
      investmentIsPartial = true
      return
    }
    investment += amount
  }
}

extension AccountProfitAndLoss {
  /// What is forecast for a year, else planned.
  fileprivate func contribution(
    of year: Int
  ) -> (amount: Money, basis: LifetimeValue.Basis, missing: [MoneyLine])? {
    let years = ahead.filter { $0.year == year }
    let kinds: [(FigureKind, LifetimeValue.Basis)] = [(.forecast, .forecast), (.plan, .plan)]
    for (kind, basis) in kinds {
      guard let found = years.first(where: { $0.kind == kind }), found.hasCosts,
        let amount = found.netContribution
      else { continue }
      return (amount, basis, found.missing)
    }
    return nil
  }
}

extension CustomerProfitAndLoss {
  /// A plan of sales alone is no plan of a contribution.
  var hasCosts: Bool {
    isRecorded || costToServe != nil || amount(of: .directCost) != nil
  }
}

extension PortfolioContext {
  /// An amount of the plan that belongs to no year, at the rate of plans.
  func planned(_ amount: Amount?, _ currency: Text?) -> Money? {
    converted(amount, currency, year: runningYear ?? 0, .plan)
  }

  /// An amount of the plan in the portfolio's currency; `nil` where it or its rate is unknown.
  func converted(
    _ amount: Amount?, _ currency: Text?, year: Int, _ kind: FigureKind
  ) -> Money? {
    guard let amount = amount?.value.value else { return nil }
    guard let currency, currency.value != self.currency else { return amount }
    return rate(of: currency.value, year: year, kind).map { amount.converted(at: $0) }
  }
}
