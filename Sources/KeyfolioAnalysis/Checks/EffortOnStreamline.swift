import KeyfolioCore
import KeyfolioModel

/// More than 15 % of the hours (`streamline_effort`) go to accounts that are to be run for cash.
let effortOnStreamline = ProgrammeCheck(
  .effortOnStreamline, .warning, on: [.hours, .ratings, .factors, .override]
) { view in
  guard let effort = view.portfolio.effort,
    effort.streamlineShare * 100 > view.threshold(.streamlineEffort).double
  else { return [] }
  let accounts = view.accounts.filter { $0.position?.category == .streamline }.map(\.account)
  return [
    Draft(
      evidence: [.real("effort.share", of: "streamline", effort.streamlineShare, .share)],
      accounts: accounts)
  ]
}
