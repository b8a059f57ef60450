import KeyfolioCore
import KeyfolioModel

/// Links, active or only planned, that are weaker than they are meant to be, by two levels or more
/// (`contact_gap`).
let contactBelowTarget = AccountCheck(.contactBelowTarget, .note, on: [.contacts]) { view in
  guard let network = view.figures.network else { return [] }
  let weak = network.links.filter { link in
    guard link.state == .active || link.state == .planned, let strength = link.strength,
      let target = link.target
    else { return false }
    return target - strength >= view.threshold(.contactGap)
  }
  guard !weak.isEmpty else { return [] }
  return [
    Draft(
      evidence: [.count("contacts.active", network.active.count)],
      people: weak.map { .init(.theirs, $0.theirs) })
  ]
}
