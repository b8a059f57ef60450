import KeyfolioCore
import KeyfolioModel

/// Customers cost what others earn: part of the peak of the whale curve is given back.
let customersCosting = ProgrammeCheck(.customersCosting, .note, on: [.costs, .company]) { view in
  guard let whale = view.portfolio.whale, whale.losing > 0, let giveBack = whale.giveBack else {
    return []
  }
  return [
    Draft(evidence: [
      .count("whale.losing", whale.losing), .real("whale.give-back", giveBack, .percent),
    ]).money(whale.peak - whale.total, .contribution)
  ]
}
