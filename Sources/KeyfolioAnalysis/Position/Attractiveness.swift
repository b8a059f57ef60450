public import KeyfolioCore
public import KeyfolioModel

/// How attractive an account is to us: `S = Σ w_k·r_k` over the portfolio's criteria, 0 to 1000.
///
/// One set of criteria and weights for the whole portfolio; ratings from 0 to 10 per account, the
/// mean of the raters where there are several. Unrated criteria widen the bounds, see
/// `WeightedScore`. A criterion without a weight is listed and adds nothing.
///
/// Gateway rules come before the score: a candidate that fails one is not placed, a rule without
/// an answer is neither passed nor failed.
///
/// Source: domain.md 3.2; McDonald, portfolio analysis in twelve steps; Woodburn's AKAM sheet; the
/// gateway after a law firm's published portfolio case.
public struct Attractiveness: Sendable, Equatable {
  /// One criterion, in the programme's order.
  public struct Row: Sendable, Equatable {
    /// The criterion's id.
    public var criterion: String
    public var name: String
    public var kind: Criterion.Kind?
    /// As the author gave it, before any rescaling.
    public var weight: FixedPoint?
    /// The mean of the raters, 0 to 10; `nil` is unknown.
    public var rating: FixedPoint?
    /// Lowest and highest of several raters.
    public var spread: ClosedRange<FixedPoint>?
    /// What it adds to the score, 0 to 1000.
    public var score: Double?
    /// The weakest of the raters'; `nil` where nobody said.
    public var verification: Verification?
    /// The ratings with their raters (the team's alone), sources and places.
    public var opinion = Opinion()

    /// Of the first rating.
    public var place: Place? { opinion.values.first?.value.place }
  }

  /// Which gateway rules the account fails, and which nobody has answered; ids.
  public struct Gateway: Sendable, Equatable {
    public var failed: [String] = []
    public var unanswered: [String] = []
  }

  public var rows: [Row]
  public var score: WeightedScore
  public var gateway: Gateway
  public var evidence: Evidence

  public init(of account: borrowing Account, in context: borrowing PortfolioContext) {
    rows = []
    rows.reserveCapacity(context.criteria.count)
    score = WeightedScore()
    evidence = Evidence()
    let criteria = context.criteria.span
    for index in criteria.indices {
      let row = Self.row(criteria[index], account, guess: index)
      score.add(row.weight, row.rating)
      evidence.add(row.weight, row.verification)
      rows.append(row)
    }
    score.close(normalise: context.normalise)
    for index in rows.indices {
      rows[index].score = score.contribution(rows[index].weight, rows[index].rating)
    }
    gateway = Self.gateway(account, context)
  }

  /// Most accounts rate the criteria in the programme's order, so that place is tried first.
  private static func row(_ criterion: Criterion, _ account: Account, guess: Int) -> Row {
    let id = criterion.id.value
    var row = Row(
      criterion: id, name: criterion.name.value, kind: criterion.kind?.value,
      weight: criterion.weight?.value)
    var index: Int? = guess
    if guess >= account.ratings.count || account.ratings[guess].criterion.value != id {
      index = account.ratings.firstIndex { $0.criterion.value == id }
    }
    guard let index else { return row }
    row.opinion = account.ratings[index].opinion
    row.rating = row.opinion.rating
    row.spread = row.opinion.range
    row.verification = row.opinion.verification
    return row
  }

  private static func gateway(_ account: Account, _ context: PortfolioContext) -> Gateway {
    var gateway = Gateway()
    for rule in context.gateway {
      let answer = account.gateway.first { $0.rule.value == rule.id.value }
      switch answer?.passes.value {
      case true: break
      case false: gateway.failed.append(rule.id.value)
      case nil: gateway.unanswered.append(rule.id.value)
      }
    }
    return gateway
  }
}
