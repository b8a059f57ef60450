import KeyfolioCore
import KeyfolioModel

/// An account takes more than twice (`effort_ratio`) the share of the hours that it has of the wallets.
let effortAbovePotential = ProgrammeCheck(
  .effortAbovePotential, .note, on: [.hours, .wallet]
) { view in
  (view.portfolio.effort?.rows ?? []).compactMap { row in
    guard let ratio = row.ratio, ratio > view.threshold(.effortRatio).double else { return nil }
    return Draft(
      evidence: [
        .real("effort.ratio", of: row.account, ratio, .ratio),
        .real("effort.effort-share", of: row.account, row.effortShare, .share),
        .real("effort.potential-share", of: row.account, row.potentialShare, .share),
      ], accounts: [row.account])
  }
}
