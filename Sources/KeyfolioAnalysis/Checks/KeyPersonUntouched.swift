import KeyfolioCore
import KeyfolioModel

/// Nobody has met a key person for longer than their rhythm allows.
let keyPersonUntouched = AccountCheck(
  .keyPersonUntouched, .note, on: [.roles, .contacts]
) { view in
  let rows = (view.figures.buyingCentre?.keyPeople ?? []).filter(\.isOverdue)
  let deciders = rows.filter { $0.roles.contains(.decider) }
  let others = rows.filter { !$0.roles.contains(.decider) }
  return [("deciders", deciders, []), ("others", others, [FigureBasis.opinions])].compactMap {
    kind, rows, bases in
    rows.isEmpty
      ? nil
      : Draft(
        evidence: [.count("buying-centre.key-people-untouched", of: kind, rows.count)],
        people: rows.map { .init(.theirs, $0.person) }, bases: bases
      ).date(rows.compactMap(\.last).min(), .since)
  }
}
