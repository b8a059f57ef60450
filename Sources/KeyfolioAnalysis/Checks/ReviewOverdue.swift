import KeyfolioCore
import KeyfolioModel

/// The review that was planned has not been held.
let reviewOverdue = AccountCheck(.reviewOverdue, .note, on: [.profile]) { view in
  guard let next = view.account.plan?.nextReview?.value, let asOf = view.context.asOf, next < asOf
  else { return [] }
  return [
    Draft(evidence: [.count("plan-core.days-review-overdue", next.days(to: asOf), .days)])
      .date(next, .due)
  ]
}
