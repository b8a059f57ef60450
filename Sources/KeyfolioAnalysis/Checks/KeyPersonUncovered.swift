import KeyfolioCore
import KeyfolioModel

/// Somebody decides, or has great influence (`key_influence`), with a coverage below 2 (`covered`).
let keyPersonUncovered = AccountCheck(
  .keyPersonUncovered, .warning, on: [.roles, .contacts]
) { view in
  Draft.ofKeyPeople(
    view.figures.buyingCentre?.uncoveredKeyPeople ?? [], "buying-centre.key-people-uncovered")
}

extension Draft {
  /// One of the deciders, whom a role makes key people, and one of the others, whom only what we
  /// think of their influence does.
  static func ofKeyPeople(_ rows: [BuyingCentre.Row], _ figure: String) -> [Draft] {
    let deciders = rows.filter { $0.roles.contains(.decider) }
    let others = rows.filter { !$0.roles.contains(.decider) }
    let kinds: [(String, [BuyingCentre.Row], [FigureBasis])] = [
      ("deciders", deciders, []), ("others", others, [.opinions]),
    ]
    return kinds.filter { !$0.1.isEmpty }.map { kind, rows, bases in
      Draft(
        evidence: [.count(figure, of: kind, rows.count)],
        people: rows.map { .init(.theirs, $0.person) }, bases: bases)
    }
  }
}
