import KeyfolioCore
import KeyfolioModel

/// Open actions, promised to nobody outside, that were due before the report's date.
let actionOverdue = AccountCheck(.actionOverdue, .note, on: [.actions]) { view in
  let late = view.figures.overdueInside
  guard !late.isEmpty else { return [] }
  return [
    Draft(
      evidence: [.count("actions.overdue-inside", late.count)],
      records: late.map { "actions.\($0.action)" }
    ).date(late.first?.due, .due)
  ]
}

extension AccountFigures {
  /// Those that nobody outside waits for.
  var overdueInside: [OverdueAction] {
    let promised = Set((promises?.promises ?? []).map(\.action))
    return overdue.filter { !promised.contains($0.action) }
  }
}
