import KeyfolioCore
import KeyfolioModel

/// Nobody owns the account, or who did has left.
let ownerGone = AccountCheck(.ownerGone, .warning, .keyAndCandidates, on: [.profile]) { view in
  guard view.account.owner == nil || view.figures.ownerHasLeft else { return [] }
  return [Draft(people: view.account.owner.map { [.init(.ours, $0.value)] } ?? [])]
}
