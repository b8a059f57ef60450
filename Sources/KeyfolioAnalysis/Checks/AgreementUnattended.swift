import KeyfolioCore
import KeyfolioModel

/// An agreement ends, or its notice falls due, within `agreement_months`, and no objective or action
/// names it.
let agreementUnattended = AccountCheck(
  .agreementUnattended, .warning, on: [.agreements, .objectives, .actions, .sales]
) { view in
  let entries = view.figures.agreements?.entries.filter { !$0.isInHand } ?? []
  return entries.map { entry in
    Draft(
      evidence: [.count("agreements.unattended", entries.count)],
      records: ["agreements.\(entry.agreement)"]
    ).money(entry.salesAtStake, .atStake).date(entry.date, entry.event == .end ? .ends : .due)
  }
}
