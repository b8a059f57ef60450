import KeyfolioCore
import KeyfolioModel

/// The contribution that is recorded is another than its lines give.
let contributionDiffers = AccountCheck(.contributionDiffers, .warning, on: [.costs]) { view in
  guard let year = view.figures.profit?.years.last(where: { $0.discrepancy != nil }),
    let difference = year.discrepancy, let amount = year.known, let recorded = year.recorded
  else { return [] }
  return [
    Draft(evidence: [
      .money("profit.net-contribution", of: "\(year.year)", amount),
      .money("profit.recorded-contribution", of: "\(year.year)", recorded),
    ]).money(difference, .contribution)
  ]
}
