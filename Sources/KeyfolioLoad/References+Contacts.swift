import KeyfolioCore
import KeyfolioModel

extension References {
  /// A contact links one of ours with one of theirs. An id of the other side is no unknown one, and
  /// the author is told which side it is of; one that both sides have is right on either.
  func checkContacts(_ account: Account, _ diagnostics: inout Diagnostics) {
    guard !account.contacts.isEmpty else { return }
    let theirPlaces = places(of: account.people)
    let people = Set(theirPlaces.keys)
    for contact in account.contacts {
      guard let ours = contact.ours, let theirs = contact.theirs else { continue }
      let oneOfTheirs = team.contains(ours.value) ? nil : theirPlaces[ours.value]
      let oneOfOurs = people.contains(theirs.value) ? nil : teamPlaces[theirs.value]
      switch (oneOfTheirs, oneOfOurs) {
      case (let first?, let second?):
        diagnostics.report(.contactSwapped(ours, theirs, listed: [first, second]))
      case (let listed?, nil):
        diagnostics.report(.contactOneSide(ours, isOurs: false, listed: listed))
        person(theirs, people, &diagnostics)
      case (nil, let listed?):
        diagnostics.report(.contactOneSide(theirs, isOurs: true, listed: listed))
        staff(ours, &diagnostics)
      case (nil, nil):
        staff(ours, &diagnostics)
        person(theirs, people, &diagnostics)
      }
    }
  }
}

/// Where each id is given; of two that are the same, the first.
func places(of records: [some Identified]) -> [String: Place] {
  Dictionary(records.map { ($0.id.value, $0.id.place) }, uniquingKeysWith: { first, _ in first })
}
