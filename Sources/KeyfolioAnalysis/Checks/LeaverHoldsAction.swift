import KeyfolioCore
import KeyfolioModel

/// Open actions of somebody who has left.
let leaverHoldsAction = AccountCheck(.leaverHoldsAction, .warning, on: [.actions]) { view in
  let left = view.account.actionsOfLeavers(view.context)
  guard !left.isEmpty else { return [] }
  return [
    Draft(
      evidence: [.count("actions.open-of-leavers", left.count)],
      records: left.map { "actions.\($0.id.value)" }
    ).date(left.compactMap(\.due?.value).min(), .due)
  ]
}

extension Account {
  func actionsOfLeavers(_ context: PortfolioContext) -> [Action] {
    actions.filter { action in
      action.isOpen && (action.owner.map { context.leavers.contains($0.value) } ?? false)
    }
  }
}
