import KeyfolioCore
import KeyfolioModel

/// Nobody of our management sponsors the account, or who did has left.
let noSponsor = AccountCheck(.noSponsor, .note, on: [.profile]) { view in
  guard view.account.sponsor == nil || view.figures.sponsorHasLeft else { return [] }
  let isStrategic = view.figures.position?.category == .strategic
  return [Draft(severity: isStrategic ? .warning : .note)]
}
