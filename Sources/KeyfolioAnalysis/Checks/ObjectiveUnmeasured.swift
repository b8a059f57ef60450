import KeyfolioCore
import KeyfolioModel

/// Objectives that are pursued without a measure to tell by.
let objectiveUnmeasured = AccountCheck(.objectiveUnmeasured, .note, on: [.objectives]) { view in
  let bare = view.account.unmeasuredObjectives
  guard !bare.isEmpty else { return [] }
  return [
    Draft(
      evidence: [.count("objective.unmeasured", bare.count)],
      records: bare.map { "objectives.\($0.id.value)" }
    ).date(bare.compactMap(\.due?.value).min(), .due)
  ]
}

extension Account {
  var unmeasuredObjectives: [Objective] {
    objectives.filter { $0.isPursued && $0.measure == nil }
  }
}
