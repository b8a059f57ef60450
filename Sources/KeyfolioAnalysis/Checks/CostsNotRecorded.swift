import KeyfolioCore
import KeyfolioModel

/// Lines of the latest year's profit and loss are not recorded, so its contribution is before them.
let costsNotRecorded = AccountCheck(.costsNotRecorded, .note, on: [.costs]) { view in
  guard let year = view.figures.profit?.latestYear, !year.missing.isEmpty,
    let amount = year.netContribution
  else { return [] }
  return [
    Draft(
      evidence: [.money("profit.net-contribution", of: "\(year.year)", amount)],
      records: year.missing.map(\.rawValue))
  ]
}
