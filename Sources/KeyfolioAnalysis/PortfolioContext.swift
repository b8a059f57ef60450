public import KeyfolioCore
public import KeyfolioModel

/// All that the figures of one account may know of the programme and of the other accounts.
///
/// An account and its context decide its figures, so a caller may compute accounts side by side
/// and remember results by these two values.
public struct PortfolioContext: Sendable, Equatable {
  /// The day the report speaks for; `nil` in worked examples without dates, where nothing that
  /// depends on a day is computed.
  public var asOf: CalendarDate?
  public var fiscalYear: FiscalYear
  /// ISO 4217 code of the portfolio's currency.
  public var currency: String
  public var rates: [ExchangeRate]
  public var criteria: [Criterion]
  /// Whether weights are rescaled to a hundred.
  public var normalise: Bool
  public var gateway: [GatewayRule]
  public var competitors: [Competitor]
  /// Ids of our own people who have left by the report's date, in the team's order.
  public var leavers: [String]
  public var lines: Lines

  public init(_ project: Project) {
    let programme = project.programme
    let day = programme.asOf?.value
    asOf = day
    fiscalYear = programme.fiscalYear?.value ?? .calendar
    currency = programme.currency?.value ?? "EUR"
    rates = programme.rates
    criteria = programme.criteria
    normalise = programme.normalise?.value ?? false
    gateway = programme.gateway
    competitors = programme.competitors
    leavers = project.team.compactMap { hasLeft($0.until, by: day) ? $0.id.value : nil }
    lines = Lines(programme)
    if case .median = programme.attractivenessLine?.value {
      lines = lines.atMedian(of: project.accounts, in: self)
    }
  }
}

/// Whether someone whose last day is `until` has left. Who left on or before the report's date is
/// no owner, sponsor, role or link.
///
/// Source: domain.md, "Added by review".
public func hasLeft(_ until: Day?, by asOf: CalendarDate?) -> Bool {
  guard let until, let asOf else { return false }
  return until.value <= asOf
}
