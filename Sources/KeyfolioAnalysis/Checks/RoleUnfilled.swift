import KeyfolioCore
import KeyfolioModel

/// A required role that nobody plays, or nobody whom we cover. Decider and champion have checks of
/// their own.
let roleUnfilled = AccountCheck(.roleUnfilled, .note, on: [.roles, .contacts]) { view in
  let roles = (view.figures.buyingCentre?.required ?? []).filter { role in
    role.role != .decider && role.role != .champion
      && (role.state == .vacant || role.state == .uncovered)
  }
  guard !roles.isEmpty else { return [] }
  return [
    Draft(
      evidence: roles.map {
        .word("buying-centre.role", of: $0.role.rawValue, $0.state.rawValue)
      }, people: roles.flatMap { $0.people.map { .init(.theirs, $0) } },
      records: roles.map(\.role.rawValue))
  ]
}
