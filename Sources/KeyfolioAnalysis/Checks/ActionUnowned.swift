import KeyfolioCore
import KeyfolioModel

/// Open actions without an owner or without a date.
let actionUnowned = AccountCheck(.actionUnowned, .note, on: [.actions]) { view in
  let bare = view.account.unownedActions
  guard !bare.isEmpty else { return [] }
  return [
    Draft(
      evidence: [.count("actions.unowned", bare.count)],
      records: bare.map { "actions.\($0.id.value)" })
  ]
}

extension Account {
  var unownedActions: [Action] {
    actions.filter { $0.isOpen && ($0.owner == nil || $0.due == nil) }
  }
}
