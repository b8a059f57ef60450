public import KeyfolioCore
public import KeyfolioModel

/// What moved at an account from one review to the next, and since the last of them.
///
/// Each step lies between two days: two reviews, or the last review and the day of the report. A
/// rating that is there on both days and differs is a change; its part in the move of the score is
/// `weight × (after − before)` with the weights of today, as reviews keep none (`ScoreMovement` with
/// equal weights). A rating that is there on one of the days only is told apart and is no move.
/// Category, stage and quick check are compared where both days know them.
///
/// Source: domain.md 5.2 for the split of a score's move.
public struct ReviewHistory: Sendable, Equatable {
  public struct RatingChange: Sendable, Equatable {
    /// The criterion's id and name.
    public var criterion: String
    public var name: String
    public var before: FixedPoint
    public var after: FixedPoint
    /// In score points, of 1000; `nil` where the criterion has no weight.
    public var points: Double?
  }

  /// Two values of which at least one is known.
  public struct Change<Value: Equatable & Sendable>: Sendable, Equatable {
    public var before: Value
    public var after: Value
  }

  /// An action that the later day knows otherwise than the earlier one.
  public struct ActionChange: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable { case done, dropped, moved }

    public var action: String
    public var name: String
    public var kind: Kind
    /// The new day of one that was moved, the day on which one was done.
    public var date: CalendarDate?
  }

  public struct Step: Sendable, Equatable {
    public var from: CalendarDate
    public var to: CalendarDate
    /// The later day is the report's, not a review's.
    public var isSince: Bool
    public var ratings: [RatingChange] = []
    /// Criteria rated for the first time.
    public var newlyRated: [String] = []
    public var category: Change<Category>?
    public var stage: Change<RelationshipStage>?
    public var quickCheck: Change<FixedPoint>?
    public var actions: [ActionChange] = []

    /// By how many points the rated criteria moved the score.
    public var points: Double { ratings.reduce(0) { $0 + ($1.points ?? 0) } }
    public var isEmpty: Bool {
      ratings.isEmpty && newlyRated.isEmpty && category == nil && stage == nil
        && quickCheck == nil && actions.isEmpty
    }
  }

  /// Latest first.
  public var steps: [Step] = []
  /// The days of the reviews, latest first.
  public var reviews: [CalendarDate] = []

  /// `nil` without a review by the report's date.
  public init?(
    of account: borrowing Account, _ figures: borrowing AccountFigures,
    in context: borrowing PortfolioContext
  ) {
    guard let asOf = context.asOf else { return nil }
    let past = account.reviews.filter { $0.date <= asOf }.sorted { $0.date < $1.date }
    guard let last = past.last else { return nil }
    reviews = past.map(\.date).reversed()
    var moments = past.map { Moment($0) }
    if last.date < asOf { moments.append(Moment(account, figures, asOf)) }
    for (before, after) in zip(moments, moments.dropFirst()) {
      steps.insert(Self.step(before, after, context), at: 0)
    }
  }

  /// The step that ends on the day of the report.
  public var since: Step? { steps.first { $0.isSince } }
  /// The latest step in which the category changed.
  public var latestMove: Step? { steps.first { $0.category != nil } }

  private static func step(_ before: Moment, _ after: Moment, _ context: borrowing PortfolioContext)
    -> Step
  {
    var step = Step(from: before.date, to: after.date, isSince: after.isToday)
    for criterion in context.criteria {
      let id = criterion.id.value
      switch (before.ratings[id], after.ratings[id]) {
      case (let old?, let new?) where old != new:
        let weights = criterion.weight.map { (before: $0.value, after: $0.value) }
        let points = weights.map {
          ScoreMovement([.init(weights: $0, ratings: (before: old, after: new))]).total
        }
        step.ratings.append(
          RatingChange(
            criterion: id, name: criterion.name.value, before: old, after: new, points: points))
      case (nil, .some): step.newlyRated.append(criterion.name.value)
      default: break
      }
    }
    step.category = change(before.category, after.category)
    step.stage = change(before.stage, after.stage)
    step.quickCheck = change(before.quickCheck, after.quickCheck)
    step.actions = after.actions.compactMap { action in
      before.actions.first { $0.id == action.id }.flatMap { change($0, action) }
    }
    return step
  }

  private static func change<Value: Equatable>(_ before: Value?, _ after: Value?)
    -> Change<Value>?
  {
    guard let before, let after, before != after else { return nil }
    return Change(before: before, after: after)
  }

  private static func change(_ before: Action, _ after: Action) -> ActionChange? {
    guard before.isOpen else { return nil }
    let (id, name) = (after.id.value, after.name.value)
    switch after.status?.value ?? .open {
    case .done: return ActionChange(action: id, name: name, kind: .done, date: after.done?.value)
    case .dropped: return ActionChange(action: id, name: name, kind: .dropped)
    case .open:
      guard let old = before.due?.value, let new = after.due?.value, new > old else { return nil }
      return ActionChange(action: id, name: name, kind: .moved, date: new)
    }
  }
}

/// What is known of an account on one day.
private struct Moment {
  var date: CalendarDate
  var isToday = false
  var ratings: [String: FixedPoint]
  var category: Category?
  var stage: RelationshipStage?
  var quickCheck: FixedPoint?
  var actions: [Action]

  init(_ review: ReviewByHand) {
    date = review.date
    ratings = Self.ratings(review.ratings)
    category = review.category?.value
    stage = review.stage?.declared?.value
    quickCheck = review.quickChecks.last.flatMap { Self.total($0.us) }
    actions = review.actions
  }

  init(_ account: borrowing Account, _ figures: borrowing AccountFigures, _ asOf: CalendarDate) {
    date = asOf
    isToday = true
    ratings = Self.ratings(account.ratings)
    category = figures.position?.category
    stage = account.stage?.declared?.value
    quickCheck = figures.quickCheck?.own?.total
    actions = account.actions
  }

  private static func ratings(_ ratings: [CriterionRating]) -> [String: FixedPoint] {
    ratings.reduce(into: [:]) { $0[$1.criterion.value] = $1.opinion.mean }
  }

  /// `nil` unless all six are answered.
  private static func total(_ answers: [Located<FixedPoint>?]) -> FixedPoint? {
    guard !answers.isEmpty, answers.allSatisfy({ $0 != nil }) else { return nil }
    return answers.reduce(FixedPoint.zero) { $0 + ($1?.value ?? .zero) }
  }
}
