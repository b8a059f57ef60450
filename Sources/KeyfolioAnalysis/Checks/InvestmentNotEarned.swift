import KeyfolioCore
import KeyfolioModel

/// At the chance of keeping the customer that we give ourselves, the years of the plan do not earn
/// what is to be invested.
let investmentNotEarned = AccountCheck(
  .investmentNotEarned, .warning, on: [.costs, .retention]
) { view in
  guard let value = view.figures.lifetimeValue, let worth = value.riskAdjusted,
    value.investment > .zero, worth < .zero
  else { return [] }
  return [
    Draft(evidence: [
      .money("lifetime-value.risk-adjusted", worth),
      .money("lifetime-value.investment", value.investment),
    ]).money(value.investment, .investment)
  ]
}
