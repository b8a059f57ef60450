import KeyfolioAnalysis

// The account page.

extension Words {
  static let sales = "Sales"
  static let outlookWord = "Outlook"
  static let openEnd = "open"
  static let noticeDue = "notice falls due"
  static let agreementEnd = "the agreement ends"
  static let inHand = "in hand"
  static let nobodyNames = "named by no objective or action"
  static let noWallet = "What they spend in our categories"
  static let noOwner = "Who owns the account"
  static let noSponsor = "Who sponsors it"
  static let strengthRatingsMissing = "some ratings of the success factors are missing"
  static let noSingleRating = "no single rating changes it"

  static func outlook(_ year: Int) -> String { "Outlook \(year)" }
  static func unrated(_ names: String) -> String { "\(names) is not rated yet" }
  static func unratedCriteria(_ names: String) -> String { "A rating of \(names)" }
  static func decision(_ of: String?) -> String { of.map { "decision of the \($0)" } ?? "decision" }
  static func changesIf(_ word: String) -> String { "The side of \(word) changes if" }

  static func rated(_ name: String, _ from: String, _ to: String) -> String {
    "“\(name)” were rated \(to) instead of \(from)"
  }

  static func strengthMissing(_ gap: Strength.Missing) -> String {
    switch gap {
    case .noFactors: "What decides for them: their success factors"
    case .noOwnRatings: "How we do on their success factors"
    case .noCompetitor: "Who else they could buy from, and how they rate them"
    }
  }
}
