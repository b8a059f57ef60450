import KeyfolioCore
import KeyfolioModel

/// All active links with the customer share one person: ν is 1. Of one link alone both people are
/// named.
let singleThreaded = AccountCheck(.singleThreaded, .warning, on: [.contacts]) { view in
  guard let network = view.figures.network, network.isSingleThreaded,
    network.matchingBounds.upperBound == 1
  else { return [] }
  return [
    Draft(
      evidence: [
        .count("contacts.matching", network.matching),
        .count("contacts.active", network.active.count),
      ], people: network.cut)
  ]
}
