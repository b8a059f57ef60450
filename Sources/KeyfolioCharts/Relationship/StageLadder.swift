/// Stages as steps that climb from the simple to the complex, and below them a row for each
/// relationship: the stage that is declared, and the one that the evidence shows.
///
/// Rows sorted by stage climb like the steps. A dot is what is declared, a diamond what is shown; a
/// dot in a diamond is both. A full line in the colour of alerts leads back from a claim that is
/// too high, a broken one on to evidence that is better than the claim. A hollow dot has too little
/// evidence for a diamond. One stage stands apart, off the ladder, with an arrow down.
public struct StageLadder: Chart, Equatable {
  /// A stage.
  public struct Stage: Equatable, Sendable {
    public var name: String
    /// One or two characters for a phone, explained by a key: "3".
    public var short: String

    /// Makes a stage.
    public init(_ name: String, short: String) {
      self.name = name
      self.short = short
    }
  }

  /// One relationship.
  public struct Row: Equatable, Sendable {
    public var name: String
    /// The number of the stage, from 0 in `steps`, or −1 for the one apart, and its name.
    public var declared: Quantity?
    /// What the evidence shows; `nil` where it is too little.
    public var evidence: Quantity?
    /// What the two together say: "over-claimed by one stage".
    public var verdict: String

    /// Makes a row.
    public init(_ name: String, declared: Quantity?, evidence: Quantity?, verdict: String) {
      self.name = name
      self.declared = declared
      self.evidence = evidence
      self.verdict = verdict
    }
  }

  /// Every word that the drawing needs.
  public struct Words: Equatable, Sendable {
    /// What the low and the high end of the ladder mean.
    public var low: String
    public var high: String
    public var declared: String
    public var evidence: String
    /// The legend: claims above and below the evidence, and claims without enough of it.
    public var over: String
    public var under: String
    public var insufficient: String
    /// The headings of the table beside `declared` and `evidence`.
    public var relationship: String
    public var verdict: String
    public var unknown: String
    /// How many rows stand only in the table.
    public var onlyInTable: CountPhrase
    /// Stands in place of the drawing.
    public var empty: String

    /// Makes the words of a language.
    public init(
      low: String, high: String, declared: String, evidence: String, over: String, under: String,
      insufficient: String, relationship: String, verdict: String, unknown: String,
      onlyInTable: CountPhrase, empty: String
    ) {
      self.low = low
      self.high = high
      self.declared = declared
      self.evidence = evidence
      self.over = over
      self.under = under
      self.insufficient = insufficient
      self.relationship = relationship
      self.verdict = verdict
      self.unknown = unknown
      self.onlyInTable = onlyInTable
      self.empty = empty
    }

    /// Plain English, for use without a table of words.
    public static let english = Words(
      low: "transactional, simple", high: "collaborative, complex", declared: "declared",
      evidence: "shown by evidence", over: "claimed above the evidence",
      under: "claimed below the evidence", insufficient: "too little evidence",
      relationship: "Account", verdict: "Reading", unknown: "unknown",
      onlyInTable: CountPhrase(
        one: "One more stands only in the table.", other: "# more stand only in the table."),
      empty: "No stage is declared yet.")
  }

  public var caption: Caption
  /// From the simplest to the most complex.
  public var steps: [Stage]
  /// The stage off the ladder, which can follow any other.
  public var apart: Stage?
  /// In the order of the rows.
  public var rows: [Row]
  public var words: Words

  /// Makes a ladder.
  public init(
    caption: Caption, steps: [Stage], apart: Stage?, rows: [Row], words: Words = .english
  ) {
    self.caption = caption
    self.steps = steps
    self.apart = apart
    self.rows = rows
    self.words = words
  }

  /// One row each, in the same order.
  public var table: ChartTable {
    ChartTable(
      columns: [words.relationship, words.declared, words.evidence, words.verdict],
      rows: rows.map { row in
        [
          .init(row.name), .init(row.declared, unknown: words.unknown),
          .init(row.evidence, unknown: words.unknown), .init(row.verdict),
        ]
      })
  }

  public func drawing(_ form: ChartForm) -> Drawing {
    guard !rows.isEmpty, !steps.isEmpty else { return Drawing(stating: words.empty, form) }
    return LadderLayout(self, form).drawing
  }
}
