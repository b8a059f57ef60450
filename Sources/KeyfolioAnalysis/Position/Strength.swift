public import KeyfolioCore
public import KeyfolioModel

/// How strong we are with the customer against the best competitor, as the customer sees it.
///
/// The customer's critical success factors carry weights that total 100 and ratings from 0 to 10
/// of us and of each rival; each column is a `WeightedScore`, and `StrengthOutcome` compares them.
/// What the customer said counts instead of our guess, rating by rating, never a mean of both;
/// both are kept. Per factor `g_k = r_own,k − r_best,k` and the weighted gap `w_k·g_k`, whose sum
/// is D.
///
/// Without factors, without any rating of us or without any rival the strength is undefined and
/// the account is not placed. The number of the relationship's stage, 1 Exploratory to 5 Integrated,
/// is then told as a proxy and labelled so; it places nothing.
///
/// Source: domain.md 3.3; Woodburn's factor sheet; directional policy matrix.
public struct Strength: Sendable, Equatable {
  /// A rating from our side and from the customer's, 0 to 10.
  public struct Views: Sendable, Equatable {
    /// What we think they would say, the mean of our raters.
    public var guess: FixedPoint?
    /// What they said.
    public var said: FixedPoint?

    /// The one that counts; `nil` is unknown.
    public var inForce: FixedPoint? { said ?? guess }
  }

  /// One factor, in the account's order.
  public struct Row: Sendable, Equatable {
    /// The factor's id.
    public var factor: String
    public var name: String
    /// As the author gave it, before any rescaling.
    public var weight: FixedPoint?
    public var us: Views
    /// Lowest and highest of several raters of ours.
    public var spread: ClosedRange<FixedPoint>?
    /// In the order of `Strength.rivals`.
    public var rivals: [Views]
    /// Our rating in force less the best competitor's.
    public var gap: FixedPoint?
    /// The gap times the weight, in score points.
    public var weightedGap: Double?
    /// Of our rating in force, else of the factor.
    public var place: Place
    /// Of our rating in force: what the customer said, else the weakest of our raters'.
    public var verification: Verification?
    /// Our ratings of us with their raters (the team's alone), sources and places.
    public var opinion: Opinion
    /// Who said it on their side; the team's alone.
    public var saidBy: String?
    /// When they said it, and where that is known from.
    public var saidOn: CalendarDate?
    public var saidSource: String?
  }

  public struct Rival: Sendable, Equatable {
    public var id: String
    public var name: String
  }

  /// Whose ratings the result rests on: of us and of the best competitor.
  public enum Basis: String, Sendable, CaseIterable { case ours, said, mixed }

  /// Why there is no result.
  public enum Missing: String, Sendable, CaseIterable { case noFactors, noOwnRatings, noCompetitor }

  public var rows: [Row]
  /// Those with a rating, in the programme's order.
  public var rivals: [Rival]
  /// From the ratings in force; `nil` with the reason in `missing`.
  public var outcome: StrengthOutcome?
  public var missing: Missing?
  public var basis: Basis?
  /// From our own guesses alone, where the customer said anything that counts and our guesses
  /// allow a result.
  public var byOurGuesses: StrengthOutcome?
  public var evidence = Evidence()

  /// Whether what the customer said puts us on the other side of the line than our guesses.
  public var sideDiffers: Bool {
    guard let side = outcome?.side, let guessed = byOurGuesses?.side else { return false }
    return side != guessed
  }

  /// The competitor we are measured against.
  public var best: Rival? { outcome.map { rivals[$0.best] } }

  public init(of account: borrowing Account, in context: borrowing PortfolioContext) {
    let named = Self.rivals(of: account, context)
    rivals = named
    rows = []
    rows.reserveCapacity(account.factors.count)
    let factors = account.factors.span
    for index in factors.indices {
      let row = Self.row(factors[index], named)
      evidence.add(row.weight, row.verification)
      rows.append(row)
    }
    missing = lack
    guard missing == nil else { return }
    let outcome = result(context) { $0.inForce }
    self.outcome = outcome
    for index in rows.indices { rows[index].setGap(to: outcome.best, scale: outcome.own) }
    basis = basis(best: outcome.best)
    if basis != .ours, rows.contains(where: { $0.us.guess != nil }) {
      byOurGuesses = result(context) { $0.guess }
    }
  }

  private var lack: Missing? {
    if !rows.contains(where: { ($0.weight ?? .zero) > .zero }) { return .noFactors }
    if !rows.contains(where: { $0.us.inForce != nil }) { return .noOwnRatings }
    return rivals.isEmpty ? .noCompetitor : nil
  }

  private func result(
    _ context: PortfolioContext, _ view: (Views) -> FixedPoint?
  ) -> StrengthOutcome {
    func column(_ rating: (Row) -> Views) -> WeightedScore {
      var score = WeightedScore()
      for index in rows.indices { score.add(rows[index].weight, view(rating(rows[index]))) }
      score.close(normalise: context.normalise)
      return score
    }
    let theirs = rivals.indices.map { index in column { $0.rivals[index] } }
    return StrengthOutcome(own: column { $0.us }, rivals: theirs, line: context.lines.strength)
  }

  private func basis(best: Int) -> Basis {
    var (said, guessed) = (false, false)
    for row in rows where (row.weight ?? .zero) > .zero {
      for views in [row.us, row.rivals[best]] where views.inForce != nil {
        if views.said != nil { said = true } else { guessed = true }
      }
    }
    return said ? (guessed ? .mixed : .said) : .ours
  }
}

extension Strength {
  /// Rivals with at least one rating: the programme's order, others after it as they appear.
  private static func rivals(of account: Account, _ context: PortfolioContext) -> [Rival] {
    var unknown: [String] = []
    var isRated = Array(repeating: false, count: context.competitors.count)
    func note(_ ratings: [RivalRating]) {
      for place in ratings.indices where !ratings[place].opinion.values.isEmpty {
        let id = ratings[place].competitor.value
        if let index = context.competitors.firstIndex(where: { $0.id.value == id }) {
          isRated[index] = true
        } else if !unknown.contains(id) {
          unknown.append(id)
        }
      }
    }
    let factors = account.factors.span
    for index in factors.indices {
      note(factors[index].them)
      if let said = factors[index].said?.them { note(said) }
    }
    var rivals: [Rival] = []
    for index in isRated.indices where isRated[index] {
      let competitor = context.competitors[index]
      rivals.append(Rival(id: competitor.id.value, name: competitor.name.value))
    }
    for id in unknown { rivals.append(Rival(id: id, name: id)) }
    return rivals
  }

  private static func row(_ factor: SuccessFactor, _ rivals: [Rival]) -> Row {
    let word = factor.said?.us?.value
    let first = factor.us.values.first?.value.place
    var row = Row(
      factor: factor.id.value, name: factor.name.value, weight: factor.weight?.value,
      us: Views(guess: factor.us.rating, said: word?.value), spread: factor.us.range,
      rivals: [], place: word?.place ?? first ?? factor.name.place,
      verification: word == nil ? factor.us.verification : .customerSaid,
      opinion: factor.us)
    if let said = factor.said {
      row.saidBy = said.by?.value
      row.saidOn = said.date?.value
      row.saidSource = said.source?.value
    }
    let said = factor.said?.them ?? []
    row.rivals.reserveCapacity(rivals.count)
    for index in rivals.indices {
      let id = rivals[index].id
      row.rivals.append(
        Views(guess: rating(of: id, in: factor.them), said: rating(of: id, in: said)))
    }
    return row
  }

  private static func rating(of rival: String, in ratings: [RivalRating]) -> FixedPoint? {
    for index in ratings.indices where ratings[index].competitor.value == rival {
      return ratings[index].opinion.rating
    }
    return nil
  }
}

extension Strength.Row {
  fileprivate mutating func setGap(to best: Int, scale: WeightedScore) {
    guard let ours = us.inForce, let theirs = rivals[best].inForce else { return }
    gap = ours - theirs
    weightedGap = scale.contribution(weight, gap)
  }
}
