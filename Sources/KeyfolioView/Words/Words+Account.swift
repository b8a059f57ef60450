import KeyfolioAnalysis

// The account page.

extension Words {
  var sales: String { "Sales" }
  var outlookWord: String { "Outlook" }
  var openEnd: String { "open" }
  var noticeDue: String { "notice falls due" }
  var agreementEnd: String { "the agreement ends" }
  var inHand: String { "in hand" }
  var nobodyNames: String { "named by no objective or action" }
  var noWallet: String { "What they spend in our categories" }
  var noOwner: String { "Who owns the account" }
  var noSponsor: String { "Who sponsors it" }
  var strengthRatingsMissing: String { "some ratings of the success factors are missing" }
  var noSingleRating: String { "no single rating changes it" }

  func outlook(_ year: Int) -> String { "Outlook \(year)" }
  func unrated(_ names: String) -> String { "\(names) is not rated yet" }
  func unratedCriteria(_ names: String) -> String { "A rating of \(names)" }
  func decision(_ of: String?) -> String { of.map { "decision of the \($0)" } ?? "decision" }
  func changesIf(_ word: String) -> String { "The side of \(word) changes if" }

  func rated(_ name: String, _ from: String, _ to: String) -> String {
    "“\(name)” were rated \(to) instead of \(from)"
  }

  func strengthMissing(_ gap: Strength.Missing) -> String {
    switch gap {
    case .noFactors: "What decides for them: their success factors"
    case .noOwnRatings: "How we do on their success factors"
    case .noCompetitor: "Who else they could buy from, and how they rate them"
    }
  }
}
