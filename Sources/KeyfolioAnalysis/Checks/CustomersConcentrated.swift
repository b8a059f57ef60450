import KeyfolioCore
import KeyfolioModel

/// The five largest customers make more than 40 % of sales (`five_customers`), or the index lies above
/// the reference line borrowed from antitrust (`concentration_index`).
let customersConcentrated = ProgrammeCheck(.customersConcentrated, .note, on: [.sales, .company]) {
  view in
  guard view.portfolio.customers?.isWhole == true,
    let concentration = view.portfolio.concentration, concentration.shares.count > 5
  else {
    return []
  }
  var evidence: [Finding.Evidence] = []
  let five = concentration.ratio(5)
  if five > view.threshold(.fiveCustomers).double {
    evidence.append(.real("concentration.five-largest", of: "sales", five, .percent))
  }
  if let index = concentration.index, index > view.threshold(.concentrationIndex).double {
    evidence.append(.real("concentration.index", of: "sales", index, .index))
  }
  guard !evidence.isEmpty else { return [] }
  let amount = concentration.shares.prefix(5).reduce(Money.zero) { $0 + $1.amount }
  return [Draft(evidence: evidence).money(amount, .atStake)]
}
