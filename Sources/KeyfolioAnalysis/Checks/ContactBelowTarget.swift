import KeyfolioCore
import KeyfolioModel

/// Links, active or only planned, that are weaker than they are meant to be, by two levels or more
/// (`contact_gap`).
let contactBelowTarget = AccountCheck(.contactBelowTarget, .note, on: [.contacts]) { view in
  guard let network = view.figures.network else { return [] }
  let weak = network.belowTarget(by: view.threshold(.contactGap))
  guard !weak.isEmpty else { return [] }
  return [
    Draft(
      evidence: [.count("contacts.below-target", weak.count)],
      people: weak.map { .init(.theirs, $0.theirs) })
  ]
}
