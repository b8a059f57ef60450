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
  /// What our own people do, by id, in lower case.
  public var staffRoles: [String: String]
  /// False in an edition of the joint part alone, which is silent about all that it withholds.
  public var holdsInternals = true
  /// How our own people are told where the edition shows roles alone, by id.
  public var staffAliases: [String: String] = [:]
  /// Ids, in the programme's order.
  public var offerings: [String]
  /// What every buying centre should have someone for.
  public var requiredRoles: [BuyingRole]
  /// Days for which a contact without a rhythm of its own is current.
  public var contactFreshDays: Int
  /// Years ahead that a plan looks.
  public var horizonYears: Int
  /// A share, 0 to 1; `nil` is unknown.
  public var discountRate: FixedPoint?
  public var thresholds: Thresholds
  public var lines: Lines

  /// Where portfolio.yaml says nothing: the least cast of a buying centre, a quarter, three years.
  public static let usualRoles: [BuyingRole] = [.decider, .user, .champion]
  public static let usualFreshDays = 90
  public static let usualHorizon = 3

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
    staffRoles = project.team.reduce(into: [:]) { roles, member in
      roles[member.id.value] = member.role?.value.lowercased()
    }
    offerings = programme.offerings.map(\.id.value)
    let required = programme.requiredRoles.map(\.value)
    requiredRoles = required.isEmpty ? Self.usualRoles : required
    contactFreshDays =
      programme.contactFreshDays?.value.value.rounded ?? Self.usualFreshDays
    horizonYears = programme.horizonYears?.value.value.rounded ?? Self.usualHorizon
    discountRate = programme.discountRate?.value.value
    thresholds = Thresholds(programme.thresholds)
    lines = Lines(programme)
    if case .median = programme.attractivenessLine?.value {
      lines = lines.atMedian(of: project.accounts, in: self)
    }
  }
}

extension PortfolioContext {
  /// How one of ours is told.
  public func key(ofStaff id: String) -> String { staffAliases[id] ?? id }
}

/// Whether someone whose last day is `until` has left. Who left on or before the report's date is
/// no owner, sponsor, role or link.
///
/// Source: domain.md, "Added by review".
public func hasLeft(_ until: Day?, by asOf: CalendarDate?) -> Bool {
  guard let until, let asOf else { return false }
  return until.value <= asOf
}

extension FixedPoint {
  /// The nearest whole number.
  var rounded: Int { Int(double.rounded()) }
}
