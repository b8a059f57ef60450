import KeyfolioCore
import KeyfolioModel

/// Somebody is said to be all for us, and hardly anybody of ours meets them.
let championUntested = AccountCheck(
  .championUntested, .note, on: [.contacts, .opinions]
) { view in
  let untested = view.figures.buyingCentre?.untestedChampions ?? []
  guard !untested.isEmpty else { return [] }
  return [
    Draft(
      evidence: [.count("buying-centre.champions-untested", untested.count)],
      people: untested.map { .init(.theirs, $0.person) })
  ]
}
