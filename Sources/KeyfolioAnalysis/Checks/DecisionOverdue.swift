import KeyfolioCore
import KeyfolioModel

/// A decision was asked by a day that is over, and is still open.
let decisionOverdue = AccountCheck(.decisionOverdue, .warning, on: [.asks]) { view in
  guard let asOf = view.context.asOf else { return [] }
  return view.account.asks.compactMap { ask in
    guard (ask.status?.value ?? .open) == .open, let by = ask.decideBy?.value, by < asOf else {
      return nil
    }
    let amount = view.context.planned(ask.amount, ask.currency)
    let days = FixedPoint(by.days(to: asOf))
    return Draft(
      evidence: [.fixed("plan-core.days-undecided", of: ask.id.value, days, .days)],
      records: ["asks.\(ask.id.value)"]
    ).money(amount, .asked).date(by, .due)
  }
}
