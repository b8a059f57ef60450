import KeyfolioCore
import KeyfolioModel

/// A decision was asked by a day that is over, and is still open.
let decisionOverdue = AccountCheck(.decisionOverdue, .warning, on: [.asks]) { view in
  view.account.asks.compactMap { ask in
    guard let days = ask.daysUndecided(asOf: view.context.asOf) else { return nil }
    let amount = view.context.planned(ask.amount, ask.currency)
    return Draft(
      evidence: [.count("plan-core.days-undecided", of: ask.id.value, days, .days)],
      records: ["asks.\(ask.id.value)"]
    ).money(amount, .asked).date(ask.decideBy?.value, .due)
  }
}

extension Ask {
  /// 1 or more; `nil` where it is decided, or there is time.
  func daysUndecided(asOf: CalendarDate?) -> Int? {
    (status?.value ?? .open) == .open ? decideBy?.value.daysPast(asOf) : nil
  }
}
