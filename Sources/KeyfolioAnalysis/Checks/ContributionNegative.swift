import KeyfolioCore
import KeyfolioModel

/// The account cost more than it brought in its latest full year.
let contributionNegative = AccountCheck(.contributionNegative, .warning, on: [.costs]) { view in
  guard let year = view.figures.profit?.latestYear, let amount = year.netContribution,
    amount < .zero
  else { return [] }
  return [
    Draft(evidence: [.money("profit.net-contribution", of: "\(year.year)", amount)])
      .money(amount, .contribution)
  ]
}
