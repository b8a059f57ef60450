import KeyfolioCore
import KeyfolioModel

/// The share of wallet fell by a point or more (`wallet_share_fall`). With rising sales it is the
/// loss that nobody sees, and a warning.
let walletShareFalling = AccountCheck(.walletShareFalling, .note, on: [.wallet]) { view in
  guard let share = view.figures.shareOfWallet, let change = share.change,
    let latest = share.latest, let previous = share.previous,
    change <= -view.threshold(.walletShareFall).double
  else { return [] }
  let isHidden = (latest.sales ?? .zero) > (previous.sales ?? .zero)
  var evidence: [Finding.Evidence] = [
    .real("share-of-wallet.change", of: latest.period.description, change, .percentagePoints)
  ]
  if let now = latest.share {
    evidence.append(.real("share-of-wallet.latest", of: latest.period.description, now, .percent))
  }
  let lost = latest.wallet.map { Money(rounding: -change / 100 * $0.double) }
  return [
    Draft(severity: isHidden ? .warning : .note, evidence: evidence).money(lost, .shortfall)
  ]
}
