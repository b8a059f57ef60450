import KeyfolioCore
import KeyfolioModel

/// Open actions whose date moved twice or more (`moved_dates`).
let actionMoved = AccountCheck(.actionMoved, .note, on: [.actions]) { view in
  let moved = (view.figures.promises?.entries ?? []).filter {
    $0.isOpen && ($0.moves ?? 0) >= view.context.thresholds.whole(.movedDates)
  }
  guard !moved.isEmpty else { return [] }
  return [
    Draft(
      evidence: moved.map { .count("actions.moves", of: $0.action, $0.moves ?? 0) },
      records: moved.map { "actions.\($0.action)" }
    ).date(moved.compactMap(\.due).min(), .due)
  ]
}
