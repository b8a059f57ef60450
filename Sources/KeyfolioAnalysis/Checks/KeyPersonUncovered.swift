import KeyfolioCore
import KeyfolioModel

/// Somebody decides, or has great influence (`key_influence`), with a coverage below 2 (`covered`).
let keyPersonUncovered = AccountCheck(
  .keyPersonUncovered, .warning, on: [.roles, .contacts]
) { view in
  let rows = view.figures.buyingCentre?.uncoveredKeyPeople ?? []
  let deciders = rows.filter { $0.roles.contains(.decider) }
  let others = rows.filter { !$0.roles.contains(.decider) }
  return [("deciders", deciders, []), ("others", others, [FigureBasis.opinions])].compactMap {
    kind, rows, bases in
    rows.isEmpty
      ? nil
      : Draft(
        evidence: [.count("buying-centre.key-people-uncovered", of: kind, rows.count)],
        people: rows.map { .init(.theirs, $0.person) }, bases: bases)
  }
}
