import KeyfolioCore
import KeyfolioModel

/// Our total of the quick check and the customer's lie four points or more apart
/// (`quick_check_gap`).
let quickCheckGap = AccountCheck(.quickCheckGap, .warning, on: [.quickCheck]) { view in
  guard let check = view.figures.quickCheck, let gap = check.gap, let own = check.own?.total,
    let customer = check.customer?.total
  else { return [] }
  let line = view.threshold(.quickCheckGap)
  guard gap >= line || gap <= -line else { return [] }
  return [
    Draft(evidence: [
      .fixed("quick-check.gap", gap, .points), .fixed("quick-check.own", own, .points),
      .fixed("quick-check.customer", customer, .points),
    ])
  ]
}
