import KeyfolioCore
import KeyfolioModel

/// Of those whose attitude is known nobody is a champion, and nobody else can be.
let noChampion = AccountCheck(.noChampion, .warning, on: [.roles, .contacts, .opinions]) { view in
  guard let centre = view.figures.buyingCentre, centre.championState == .vacant else { return [] }
  return [Draft(evidence: [.count("buying-centre.champions", 0)])]
}
