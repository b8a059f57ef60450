// What the charts of position and portfolio say.

extension Words {
  // MARK: Portfolio matrix

  static let matrixChart = "accounts by attractiveness and relative business strength"

  static let matrixMeasure =
    "Attractiveness by relative business strength; area: our sales within the customer’s spend"

  /// How many of the accounts on the matrix lie in its best cell, and what they bring.
  static func matrixTitle(_ count: Int, of plotted: Int, _ category: String, share: String?)
    -> String
  {
    switch (count, plotted) {
    case (_, 0): "No account can be placed on the matrix yet"
    case (0, 1): "The one account on the matrix is not \(category)"
    case (0, _): "None of \(plotted) accounts is \(category)"
    case (_, 1): "The one account on the matrix is \(category)"
    case (1, _): "1 of \(plotted) accounts is \(category)\(bringing(share, " and brings"))"
    default: "\(count) of \(plotted) accounts are \(category)\(bringing(share, " and bring"))"
    }
  }

  private static func bringing(_ share: String?, _ verb: String) -> String {
    share.map { "\(verb) \($0) of sales" } ?? ""
  }

  /// What missing ratings leave of a score.
  static func between(_ low: String, _ high: String) -> String { "\(low) to \(high)" }
}
