import KeyfolioCore
import KeyfolioModel

/// Links whose last contact lies further back than twice their rhythm, or without one than the days
/// for which a contact counts as fresh.
let contactOverdue = AccountCheck(.contactOverdue, .note, on: [.contacts]) { view in
  guard let network = view.figures.network else { return [] }
  let stale = network.links.filter { $0.state == .stale }
  guard !stale.isEmpty else { return [] }
  return [
    Draft(
      evidence: [.count("contacts.stale", stale.count)],
      people: stale.map { .init(.theirs, $0.theirs) }
    ).date(stale.compactMap(\.last).min(), .since)
  ]
}
