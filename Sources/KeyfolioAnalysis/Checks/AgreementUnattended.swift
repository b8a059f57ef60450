import KeyfolioCore
import KeyfolioModel

/// An agreement ends, or its notice falls due, within twelve months, and no objective or action names
/// it.
let agreementUnattended = AccountCheck(
  .agreementUnattended, .warning, on: [.agreements, .objectives, .actions, .sales]
) { view in
  let entries = view.figures.agreements?.entries.filter { !$0.isInHand } ?? []
  let ending = view.figures.agreements?.entries.count ?? 0
  return entries.map { entry in
    Draft(
      evidence: [.count("agreements.ending", ending)],
      records: ["agreements.\(entry.agreement)"]
    ).money(entry.salesAtStake, .atStake).date(entry.date, entry.event == .end ? .ends : .due)
  }
}
