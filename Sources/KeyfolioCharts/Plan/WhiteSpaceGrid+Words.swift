extension WhiteSpaceGrid {
  /// A text for every state.
  public struct StateTexts: Equatable, Sendable {
    public var current: String
    public var pipeline: String
    public var potential: String
    public var competitor: String
    public var notApplicable: String
    public var unknown: String

    /// Makes the texts of the states.
    public init(
      current: String, pipeline: String, potential: String, competitor: String,
      notApplicable: String, unknown: String
    ) {
      self.current = current
      self.pipeline = pipeline
      self.potential = potential
      self.competitor = competitor
      self.notApplicable = notApplicable
      self.unknown = unknown
    }

    /// The text of one state.
    public subscript(_ state: State) -> String {
      switch state {
      case .current: current
      case .pipeline: pipeline
      case .potential: potential
      case .competitor: competitor
      case .notApplicable: notApplicable
      case .unknown: unknown
      }
    }
  }

  /// Every word that the drawing needs.
  public struct Words: Equatable, Sendable {
    /// What the states are called.
    public var states: StateTexts
    /// One letter or sign for each, all different.
    public var letters: StateTexts
    /// Names the totals: "White space".
    public var total: String
    /// The legend: the bar below a cell.
    public var bar: String
    /// The legend: the hollow bar.
    public var upperBound: String
    /// The legend: the bar of an amount below zero.
    public var negative: String
    /// The heading of the units in the table.
    public var unit: String
    /// Names the last row of the table.
    public var explored: String
    /// As in "3 of 4".
    public var of: String
    public var moreRows: CountPhrase
    public var moreColumns: CountPhrase
    /// Stands in place of the drawing when there are no units or no offerings.
    public var empty: String

    /// Makes the words of a language.
    public init(
      states: StateTexts, letters: StateTexts, total: String, bar: String, upperBound: String,
      negative: String, unit: String, explored: String, of: String, moreRows: CountPhrase,
      moreColumns: CountPhrase, empty: String
    ) {
      self.states = states
      self.letters = letters
      self.total = total
      self.bar = bar
      self.upperBound = upperBound
      self.negative = negative
      self.unit = unit
      self.explored = explored
      self.of = of
      self.moreRows = moreRows
      self.moreColumns = moreColumns
      self.empty = empty
    }

    /// Plain English, for use without a table of words.
    public static let english = Words(
      states: StateTexts(
        current: "current", pipeline: "pipeline", potential: "open potential",
        competitor: "with a rival", notApplicable: "not applicable", unknown: "unknown"),
      letters: StateTexts(
        current: "C", pipeline: "P", potential: "O", competitor: "R", notApplicable: "–",
        unknown: "?"),
      total: "White space", bar: "white space, one scale", upperBound: "at most",
      negative: "below zero", unit: "Unit", explored: "Explored", of: "of",
      moreRows: CountPhrase(
        one: "One more unit stands only in the table.",
        other: "# more units stand only in the table."),
      moreColumns: CountPhrase(
        one: "One more offering stands only in the table.",
        other: "# more offerings stand only in the table."),
      empty: "Nobody has mapped this customer’s white space yet.")
  }
}
