import KeyfolioCore
import KeyfolioModel

/// Sales of the year to date lie 5 % or more (`plan_shortfall`) below the plan for the same months.
let behindPlan = AccountCheck(.behindPlan, .warning, on: [.sales]) { view in
  guard let toDate = view.figures.sales?.yearToDate, let plan = toDate.plan?.known,
    let actual = toDate.actual.known, isShort(actual, of: plan, view)
  else { return [] }
  return [
    Draft(evidence: [
      .money("sales.year-to-date", actual), .money("sales.plan-to-date", plan),
      .money("sales.variance-to-plan", actual - plan),
    ]).money(plan - actual, .shortfall)
  ]
}

/// Whether an amount lies below another by the share that counts.
func isShort(_ amount: Money, of plan: Money, _ view: AccountCase) -> Bool {
  guard plan > .zero, amount < plan else { return false }
  let shortfall = 100 * Double((plan - amount).hundredths) / Double(plan.hundredths)
  return shortfall >= view.threshold(.planShortfall).double
}
