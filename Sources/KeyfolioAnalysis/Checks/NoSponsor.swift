import KeyfolioCore
import KeyfolioModel

/// Nobody of our management sponsors the account, or who did has left.
///
/// A warning whatever the category: a severity that followed it would tell it.
let noSponsor = AccountCheck(.noSponsor, .warning, on: [.profile]) { view in
  guard view.account.sponsor == nil || view.figures.sponsorHasLeft else { return [] }
  return [Draft()]
}
