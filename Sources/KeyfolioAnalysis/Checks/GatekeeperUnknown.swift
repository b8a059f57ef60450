import KeyfolioCore
import KeyfolioModel

/// There is a gatekeeper, and nobody knows who.
let gatekeeperUnknown = AccountCheck(.gatekeeperUnknown, .note, on: [.roles]) { view in
  let rows = view.figures.buyingCentre?.rows.filter { row in
    row.isPlaceholder && row.roles.contains(.gatekeeper)
  }
  guard let rows, !rows.isEmpty, view.figures.buyingCentre?.playing(.gatekeeper).isEmpty == true
  else { return [] }
  return [
    Draft(
      evidence: [.count("buying-centre.placeholders", rows.count)],
      people: rows.map { .init(.theirs, $0.person) })
  ]
}
