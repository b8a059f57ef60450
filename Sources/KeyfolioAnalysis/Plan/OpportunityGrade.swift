public import KeyfolioCore
public import KeyfolioModel

/// How good an opportunity is, and what it is worth on average.
///
/// `value` and `winnability` go from 0 to 10. Grade A: both at 6 or more (`opportunity_grade`); B:
/// exactly one; C: neither. A missing one leaves the grades that are still possible. The expected
/// value is `contribution · probability`, in the portfolio's currency, over the years that
/// `contribution_over` says.
///
/// Source: domain.md 3.19; the grades' names are document 000's, their rule is ours.
public struct OpportunityGrade: Sendable, Equatable {
  public enum Grade: String, Sendable, CaseIterable {
    case a = "A"
    case b = "B"
    case c = "C"
  }

  /// The opportunity's id.
  public var opportunity: String
  /// 0 to 10.
  public var value: FixedPoint?
  public var winnability: FixedPoint?
  /// One when the grade is known.
  public var possible: [Grade]
  /// In the portfolio's currency.
  public var contribution: Money?
  /// 0 to 1.
  public var probability: FixedPoint?
  /// Years over which the contribution is earned.
  public var years: FixedPoint?
  /// Who backs it on their side is named, still there, and no vacant place.
  public var hasBacker: Bool
  /// The next action is open and has a date.
  public var hasDatedAction: Bool
  /// The day until which it should close, and whether that is over.
  public var close: CalendarDate?
  public var isOverdue: Bool
  /// Won, lost or dropped.
  public var isOver: Bool

  /// What an opportunity in pursuit should have and has not.
  public enum Lacking: String, Sendable, CaseIterable {
    case backer
    case nextStep = "next-step"
    case both = "backer-and-next-step"
  }

  public var lacking: Lacking? {
    if !hasBacker { return hasDatedAction ? .backer : .both }
    return hasDatedAction ? nil : .nextStep
  }

  public var grade: Grade? { possible.count == 1 ? possible[0] : nil }

  public var expected: Money? {
    guard let contribution, let probability else { return nil }
    return Money(rounding: contribution.double * probability.double)
  }

  public init(
    _ opportunity: Opportunity, of account: borrowing Account,
    in context: borrowing PortfolioContext
  ) {
    self.opportunity = opportunity.id.value
    value = opportunity.value?.value.value
    winnability = opportunity.winnability?.value.value
    possible = Self.possible(value, winnability, from: context.thresholds[.opportunityGrade])
    probability = opportunity.probability?.value.value
    years = opportunity.contributionOver?.value.value
    close = opportunity.close?.value.lastDay
    isOverdue = false
    isOver = opportunity.isOver
    if let close, let asOf = context.asOf { isOverdue = close < asOf && !isOver }
    let people = account.people
    let backer = people.first { $0.id.value == opportunity.backer?.value }
    hasBacker =
      backer.map { !($0.placeholder?.value ?? false) && !hasLeft($0.until, by: context.asOf) }
      ?? false
    let next = account.actions.first { $0.id.value == opportunity.nextAction?.value }
    hasDatedAction = next.map { $0.isOpen && $0.due != nil } ?? false
    contribution = context.planned(opportunity.contribution, opportunity.currency)
  }

  /// The grades that two ratings allow, of which either may be missing.
  public static func possible(
    _ value: FixedPoint?, _ winnability: FixedPoint?, from line: FixedPoint = FixedPoint(6)
  ) -> [Grade] {
    let known = [value, winnability].compactMap(\.self)
    let (high, open) = (known.count { $0 >= line }, 2 - known.count)
    return [Grade.a, .b, .c].filter { grade in
      let needed = grade == .a ? 2 : grade == .b ? 1 : 0
      return (high...(high + open)).contains(needed)
    }
  }
}

extension PortfolioContext {
  /// The fiscal year that holds the report's date.
  var runningYear: Int? { asOf.map { fiscalYear.year(ofMonth: $0.monthNumber) } }
}
