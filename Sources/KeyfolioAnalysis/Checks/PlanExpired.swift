import KeyfolioCore
import KeyfolioModel

/// The plan's time is over.
let planExpired = AccountCheck(.planExpired, .warning, on: [.profile]) { view in
  guard let expires = view.account.plan?.expires?.value, let asOf = view.context.asOf,
    expires < asOf
  else { return [] }
  return [
    Draft(evidence: [.count("plan-core.days-expired", expires.days(to: asOf), .days)])
      .date(expires, .ends)
  ]
}
