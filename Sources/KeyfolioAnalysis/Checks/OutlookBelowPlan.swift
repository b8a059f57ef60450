import KeyfolioCore
import KeyfolioModel

/// The outlook of the running year lies 5 % or more (`plan_shortfall`) below the year's plan.
let outlookBelowPlan = AccountCheck(.outlookBelowPlan, .warning, on: [.sales]) { view in
  guard let outlook = view.figures.sales?.outlook, let amount = outlook.amount.known,
    let plan = view.figures.sales?.year(outlook.year)?.plan?.known, isShort(amount, of: plan, view)
  else { return [] }
  return [
    Draft(evidence: [.money("sales.outlook", amount), .money("sales.plan", plan)])
      .money(plan - amount, .shortfall)
  ]
}
