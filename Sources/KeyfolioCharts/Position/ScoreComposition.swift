/// How a weighted score comes about: a bar for each criterion, and all of them end to end on the
/// scale of the score, with the line that divides high from low.
///
/// The outline of a row is what its weight allows at most, the filled part what its rating makes of
/// it; rows share one scale from zero, the total has its own. Solid parts are known from the
/// customer or from documents, pale ones with an edge are our belief. A criterion without a rating
/// is dashed over its whole allowance, and so is the part of the total that is still open.
public struct ScoreComposition: Chart, Equatable {
  /// One criterion.
  public struct Criterion: Equatable, Sendable {
    /// What is rated.
    public var name: String
    /// The most that its weight allows, in score points: 10 times the weight, from 0.
    public var allowance: Quantity
    /// Weight times rating, in score points; `nil` where nobody rated it.
    public var score: Quantity?
    /// What stands beside the bar: "9 × 30 = 270", "not rated × 20".
    public var reading: String
    /// Whether the rating rests on more than our own belief.
    public var isVerified: Bool

    /// Makes a criterion.
    public init(
      _ name: String, allowance: Quantity, score: Quantity?, reading: String, isVerified: Bool
    ) {
      self.name = name
      self.allowance = allowance
      self.score = score
      self.reading = reading
      self.isVerified = isVerified
    }
  }

  /// What the chart says; both forms may share a page.
  public var caption: Caption
  /// In the order in which they are drawn: the greatest allowance first serves best.
  public var criteria: [Criterion]
  /// The score of all criteria.
  public var total: BoundedQuantity
  /// Where a high score begins, and how that is written: 500 and "high from 500".
  public var line: Quantity
  /// The greatest score there can be.
  public var most: Double
  /// Scores that are marked below the total.
  public var ticks: [Quantity]
  /// Every other word that the drawing needs.
  public var words: Words

  /// Makes a chart.
  public init(
    caption: Caption, criteria: [Criterion], total: BoundedQuantity, line: Quantity,
    most: Double = 1000,
    ticks: [Quantity] = [], words: Words = .english
  ) {
    self.caption = caption
    self.criteria = criteria
    self.total = total
    self.line = line
    self.most = most
    self.ticks = ticks
    self.words = words
  }

  /// One row a criterion, and the total last.
  public var table: ChartTable {
    guard !criteria.isEmpty else { return ChartTable(columns: words.columns, rows: []) }
    let rows = criteria.map { criterion in
      [
        ChartTable.Cell(criterion.name), .init(criterion.reading),
        .init(criterion.score, unknown: words.unrated),
        .init(criterion.allowance, unknown: words.unrated),
        .init(
          criterion.score == nil
            ? words.unrated : criterion.isVerified ? words.verified : words.assumed),
      ]
    }
    let sum: [ChartTable.Cell] = [
      .init(words.total), .init(line.text), .init(total.known, unknown: total.text),
      .init(words.none), .init(words.none),
    ]
    return ChartTable(columns: words.columns, rows: rows + [sum])
  }

  public func drawing(_ form: ChartForm) -> Drawing {
    guard !criteria.isEmpty else { return Drawing(stating: words.empty, form) }
    return ScoreDrawing(self, form).drawing
  }
}

extension ScoreComposition {
  /// Every word that the drawing needs.
  public struct Words: Equatable, Sendable {
    /// The legend: a solid part, a pale one, an outline, a dashed one.
    public var verified: String
    public var assumed: String
    public var allowance: String
    public var unrated: String
    /// Heads the total, and names the last row of the table.
    public var total: String
    /// The five headings of the table: criterion, arithmetic, score, at most, evidence.
    public var columns: [String]
    /// Stands in the table where a number would have no meaning.
    public var none: String
    /// How many criteria have no row of their own.
    public var onlyInTable: CountPhrase
    /// Stands in place of the drawing without criteria.
    public var empty: String

    /// Makes the words of a language.
    public init(
      verified: String, assumed: String, allowance: String, unrated: String, total: String,
      columns: [String], none: String, onlyInTable: CountPhrase, empty: String
    ) {
      self.verified = verified
      self.assumed = assumed
      self.allowance = allowance
      self.unrated = unrated
      self.total = total
      self.columns = columns
      self.none = none
      self.onlyInTable = onlyInTable
      self.empty = empty
    }

    /// Plain English, for use without a table of words.
    public static let english = Words(
      verified: "known from the customer", assumed: "our belief",
      allowance: "what the weight allows",
      unrated: "not rated", total: "Score",
      columns: ["Criterion", "Rating × weight", "Score", "At most", "Evidence"], none: "–",
      onlyInTable: CountPhrase(
        one: "One more criterion has its row only in the table.",
        other: "# more criteria have their rows only in the table."),
      empty: "The portfolio has no weighted criteria yet.")
  }
}
