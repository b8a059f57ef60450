import KeyfolioCore
import KeyfolioModel

/// A quarter or more (`agreements_ending`) of the key accounts' yearly sales stands under agreements
/// that end, or need notice, within `agreement_months`.
let agreementsEnding = ProgrammeCheck(.agreementsEnding, .warning, on: [.agreements, .sales]) {
  view in
  guard let share = view.totals.agreementsShare,
    share >= view.threshold(.agreementsEnding).double
  else { return [] }
  let stake = view.totals.underAgreements.amount
  let ending = view.accounts.filter { figures in
    guard let watch = figures.agreements else { return false }
    return watch.salesAtStake != nil && !watch.salesAreOutlook
  }
  return [
    Draft(
      evidence: [
        .money("programme.under-agreements-ending", stake),
        .real("programme.agreements-ending-share", share, .percent),
      ], accounts: ending.map(\.account)
    ).money(stake, .atStake).date(
      ending.compactMap { $0.agreements?.entries.first?.date }.min(), .due)
  ]
}
