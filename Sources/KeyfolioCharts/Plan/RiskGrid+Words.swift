extension RiskGrid {
  /// Every word that the drawing needs.
  public struct Words: Equatable, Sendable {
    /// What the sides of the grid mean: "Likelihood, 1 rare to 5 almost certain".
    public var likelihood: String
    public var impact: String
    /// The legend: a full disc.
    public var mitigated: String
    /// The legend: a ring; and the key of such a risk.
    public var unmitigated: String
    /// The legend: a dashed disc; and the heading of such risks in the key.
    public var unplaced: String
    /// Stands for an owner.
    public var unowned: String
    /// What the money in the key is: "at stake".
    public var atStake: String
    /// The seven headings of the table: risk, likelihood, impact, product, at stake, mitigation,
    /// owner.
    public var columns: [String]
    /// Stands in the table and the key for what is not known.
    public var unknown: String
    public var more: CountPhrase
    /// Stands in place of the drawing when there are no risks.
    public var empty: String

    /// Makes the words of a language.
    public init(
      likelihood: String, impact: String, mitigated: String, unmitigated: String,
      unplaced: String, unowned: String, atStake: String, columns: [String], unknown: String,
      more: CountPhrase, empty: String
    ) {
      self.likelihood = likelihood
      self.impact = impact
      self.mitigated = mitigated
      self.unmitigated = unmitigated
      self.unplaced = unplaced
      self.unowned = unowned
      self.atStake = atStake
      self.columns = columns
      self.unknown = unknown
      self.more = more
      self.empty = empty
    }

    /// Plain English, for use without a table of words.
    public static let english = Words(
      likelihood: "Likelihood, from 1 rare to 5 almost certain",
      impact: "Impact, from 1 slight to 5 severe", mitigated: "has a mitigation",
      unmitigated: "no mitigation", unplaced: "likelihood or impact unknown",
      unowned: "nobody owns it", atStake: "at stake",
      columns: [
        "Risk", "Likelihood", "Impact", "Product", "At stake", "Mitigation", "Owner",
      ], unknown: "unknown",
      more: CountPhrase(
        one: "One more risk stands only in the table.",
        other: "# more risks stand only in the table."),
      empty: "No risks are on record.")
  }
}
