import KeyfolioCore
import KeyfolioModel

/// The review that was planned has not been held.
let reviewOverdue = AccountCheck(.reviewOverdue, .note, on: [.profile]) { view in
  guard let plan = view.account.plan, let days = plan.daysReviewOverdue(asOf: view.context.asOf)
  else { return [] }
  return [
    Draft(evidence: [.count("plan-core.days-review-overdue", days, .days)])
      .date(plan.nextReview?.value, .due)
  ]
}

extension PlanDates {
  /// 1 or more; `nil` while it is still ahead.
  func daysReviewOverdue(asOf: CalendarDate?) -> Int? { nextReview?.value.daysPast(asOf) }
}

extension CalendarDate {
  /// How many days it lies back, 1 or more; `nil` if it does not, or that is not known.
  func daysPast(_ asOf: CalendarDate?) -> Int? {
    guard let asOf, self < asOf else { return nil }
    return days(to: asOf)
  }
}
