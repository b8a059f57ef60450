import KeyfolioCore
import KeyfolioModel

/// Nobody has met a key person for longer than their rhythm allows.
let keyPersonUntouched = AccountCheck(
  .keyPersonUntouched, .note, on: [.roles, .contacts]
) { view in
  let rows = (view.figures.buyingCentre?.keyPeople ?? []).filter(\.isOverdue)
  return Draft.ofKeyPeople(rows, "buying-centre.key-people-untouched").map { draft in
    let named = rows.filter { row in draft.people.contains(.init(.theirs, row.person)) }
    return draft.date(named.compactMap(\.last).min(), .since)
  }
}
