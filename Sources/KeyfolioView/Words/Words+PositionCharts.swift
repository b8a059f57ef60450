// What the charts of position and portfolio say.

extension Words {
  // MARK: Portfolio matrix

  static let matrixChart = "accounts by attractiveness and relative business strength"

  static let matrixMeasure =
    "Attractiveness by relative business strength; area: our sales within the customer’s spend"

  /// What missing ratings leave of a score.
  static func between(_ low: String, _ high: String) -> String { "\(low) to \(high)" }
}
