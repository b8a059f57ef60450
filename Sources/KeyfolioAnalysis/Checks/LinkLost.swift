import KeyfolioCore
import KeyfolioModel

/// A link between two people who have both left.
let linkLost = AccountCheck(.linkLost, .warning, on: [.contacts]) { view in
  guard let network = view.figures.network else { return [] }
  let lost = network.links.filter { $0.state == .lost }
  guard !lost.isEmpty else { return [] }
  let people = lost.flatMap { [ContactNetwork.Member(.ours, $0.ours), .init(.theirs, $0.theirs)] }
  return [
    Draft(evidence: [.count("contacts.lost", lost.count)], people: people)
      .date(lost.compactMap(\.last).max(), .since)
  ]
}
