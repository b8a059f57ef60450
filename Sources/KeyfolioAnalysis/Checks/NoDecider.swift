import KeyfolioCore
import KeyfolioModel

/// Nobody who is there decides.
let noDecider = AccountCheck(.noDecider, .warning, on: [.roles]) { view in
  guard let centre = view.figures.buyingCentre, centre.playing(.decider).isEmpty else { return [] }
  return [Draft(evidence: [.count("buying-centre.deciders", 0)])]
}
