import KeyfolioCore
import KeyfolioModel

/// Contacts are on record, and none is active.
let noActiveContact = AccountCheck(.noActiveContact, .warning, on: [.contacts]) { view in
  guard let network = view.figures.network, network.matchingBounds.upperBound == 0 else {
    return []
  }
  return [
    Draft(evidence: [.count("contacts.matching", 0)])
      .date(network.links.compactMap(\.last).max(), .since)
  ]
}
