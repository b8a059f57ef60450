import KeyfolioCore
import KeyfolioModel

/// The network is wide, and more than half of its links are held by one person.
let centredOnOne = AccountCheck(.centredOnOne, .note, on: [.contacts]) { view in
  guard let network = view.figures.network, network.shape == .hub,
    let busiest = network.busiest, busiest.share > 0.5
  else { return [] }
  return [
    Draft(
      evidence: [
        .real("contacts.busiest-share", busiest.share, .share),
        .count("contacts.matching", network.matching),
      ], people: [busiest.member])
  ]
}
