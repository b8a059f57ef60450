import KeyfolioCore
import KeyfolioModel

/// Objectives that are pursued, and no open action works on them.
let objectiveIdle = AccountCheck(.objectiveIdle, .note, on: [.objectives, .actions]) { view in
  let idle = view.account.idleObjectives
  guard !idle.isEmpty else { return [] }
  return [
    Draft(
      evidence: [.count("objective.idle", idle.count)],
      records: idle.map { "objectives.\($0.id.value)" }
    ).date(idle.compactMap(\.due?.value).min(), .due)
  ]
}

extension Account {
  var idleObjectives: [Objective] {
    let worked = Set(actions.filter(\.isOpen).compactMap(\.objective?.value))
    return objectives.filter { $0.isPursued && !worked.contains($0.id.value) }
  }
}
