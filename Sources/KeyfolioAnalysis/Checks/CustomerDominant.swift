import KeyfolioCore
import KeyfolioModel

/// One customer makes more than 15 % of sales (`one_customer`).
let customerDominant = ProgrammeCheck(.customerDominant, .warning, on: [.sales, .company]) { view in
  guard view.portfolio.customers?.isWhole == true,
    let concentration = view.portfolio.concentration, let largest = concentration.shares.first,
    largest.share > view.threshold(.oneCustomer).double
  else { return [] }
  return [
    Draft(
      evidence: [.real("concentration.largest", of: "sales", largest.share, .percent)],
      records: [largest.name]
    ).money(largest.amount, .atStake)
  ]
}
