extension ActionTimeline {
  /// A text for every kind.
  public struct KindTexts: Equatable, Sendable {
    public var action: String
    public var agreement: String
    public var review: String
    public var objective: String
    public var decision: String

    /// Makes the texts of the kinds.
    public init(
      action: String, agreement: String, review: String, objective: String, decision: String
    ) {
      self.action = action
      self.agreement = agreement
      self.review = review
      self.objective = objective
      self.decision = decision
    }

    /// The text of one kind.
    public subscript(_ kind: Kind) -> String {
      switch kind {
      case .action: action
      case .agreement: agreement
      case .review: review
      case .objective: objective
      case .decision: decision
      }
    }
  }

  /// Every word that the drawing needs.
  public struct Words: Equatable, Sendable {
    /// What the kinds are called, for one thing.
    public var kinds: KindTexts
    public var overdue: String
    public var done: String
    public var open: String
    /// The legend: the line from the first date.
    public var slipped: String
    /// The legend: the arrowhead of a date beyond the ends of the axis.
    public var beyond: String
    /// The heading of what has no date.
    public var undated: String
    /// Stands for an owner.
    public var unowned: String
    /// Stands in the table for a date that there is not.
    public var none: String
    /// The seven headings of the table: what, kind, owner, first date, due, done, state.
    public var columns: [String]
    public var more: CountPhrase
    /// Stands in place of the drawing when nothing is dated or should be.
    public var empty: String

    /// Makes the words of a language.
    public init(
      kinds: KindTexts, overdue: String, done: String, open: String, slipped: String,
      beyond: String, undated: String, unowned: String, none: String, columns: [String],
      more: CountPhrase, empty: String
    ) {
      self.kinds = kinds
      self.overdue = overdue
      self.done = done
      self.open = open
      self.slipped = slipped
      self.beyond = beyond
      self.undated = undated
      self.unowned = unowned
      self.none = none
      self.columns = columns
      self.more = more
      self.empty = empty
    }

    /// Plain English, for use without a table of words.
    public static let english = Words(
      kinds: KindTexts(
        action: "action", agreement: "agreement", review: "review", objective: "objective",
        decision: "decision"),
      overdue: "overdue", done: "done", open: "open", slipped: "since the first date",
      beyond: "beyond the axis", undated: "No date yet", unowned: "nobody owns it", none: "none",
      columns: ["What", "Kind", "Owner", "First date", "Due", "Done", "State"],
      more: CountPhrase(
        one: "One more stands only in the table.",
        other: "# more stand only in the table."),
      empty: "Nothing has a date yet.")
  }
}
