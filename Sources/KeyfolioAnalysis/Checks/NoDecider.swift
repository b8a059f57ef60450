import KeyfolioCore
import KeyfolioModel

/// Parts are recorded, and nobody who is there decides.
let noDecider = AccountCheck(.noDecider, .warning, on: [.roles]) { view in
  guard let centre = view.figures.buyingCentre, centre.state(of: .decider).state == .vacant
  else { return [] }
  return [Draft(evidence: [.count("buying-centre.deciders", 0)])]
}
