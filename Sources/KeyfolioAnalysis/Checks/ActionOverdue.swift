import KeyfolioCore
import KeyfolioModel

/// Open actions, promised to nobody outside, that were due before the report's date.
let actionOverdue = AccountCheck(.actionOverdue, .note, on: [.actions]) { view in
  let promised = Set((view.figures.promises?.promises ?? []).map(\.action))
  let late = view.figures.overdue.filter { !promised.contains($0.action) }
  guard !late.isEmpty else { return [] }
  return [
    Draft(
      evidence: [.count("actions.overdue-inside", late.count)],
      records: late.map { "actions.\($0.action)" }
    ).date(late.first?.due, .due)
  ]
}
