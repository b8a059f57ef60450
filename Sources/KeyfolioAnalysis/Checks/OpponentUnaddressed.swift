import KeyfolioCore
import KeyfolioModel

/// Great influence (`key_influence`), against us, and no open action promised to them.
let opponentUnaddressed = AccountCheck(
  .opponentUnaddressed, .warning, on: [.roles, .opinions, .actions]
) { view in
  let addressed = Set(
    view.account.actions.filter(\.isOpen).compactMap { $0.promisedTo?.value })
  let left = (view.figures.buyingCentre?.opponents ?? []).filter {
    !addressed.contains($0.person)
  }
  guard !left.isEmpty else { return [] }
  return [
    Draft(
      evidence: [
        .count("buying-centre.opponents", view.figures.buyingCentre?.opponents.count ?? 0)
      ],
      people: left.map { .init(.theirs, $0.person) })
  ]
}
