import KeyfolioCore
import KeyfolioModel

/// The plan's time is over.
let planExpired = AccountCheck(.planExpired, .warning, on: [.profile]) { view in
  guard let plan = view.account.plan, let days = plan.daysExpired(asOf: view.context.asOf) else {
    return []
  }
  return [
    Draft(evidence: [.count("plan-core.days-expired", days, .days)])
      .date(plan.expires?.value, .ends)
  ]
}

extension PlanDates {
  /// 1 or more; `nil` while it is in force.
  func daysExpired(asOf: CalendarDate?) -> Int? { expires?.value.daysPast(asOf) }
}
