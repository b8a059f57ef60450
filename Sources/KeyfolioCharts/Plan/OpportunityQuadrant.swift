/// Opportunities by how winnable and how valuable they are, with the grade of each quarter.
///
/// The area of a disc is the expected value; a dashed ring is an unknown one, a small diamond
/// nothing, a square less than nothing. A hollow mark has no backer or no dated next step, a second
/// ring is past its date. Opportunities with the same two ratings stand side by side, less than
/// half a point to the right of where they belong, and the legend says so. What is not rated stands
/// in a strip to the left or at the foot.
public struct OpportunityQuadrant: Chart, Equatable {
  /// One opportunity.
  public struct Item: Equatable, Sendable {
    /// Settles every tie; unique.
    public var id: String
    public var name: String
    /// From 0 to 10; `nil` is unknown.
    public var winnability: Quantity?
    public var value: Quantity?
    /// Money; `nil` is unknown, and less than nothing is possible.
    public var expected: Quantity?
    /// "A", or "A or B" where a rating is missing.
    public var grade: String
    /// What it lacks of a backer and a dated next step; empty for nothing.
    public var lacking: String
    /// Past the day on which it should have closed.
    public var isOverdue: Bool
    /// Everything about it, told on pointing at the mark.
    public var tooltip: String

    /// Makes an opportunity.
    public init(
      id: String, name: String, winnability: Quantity?, value: Quantity?, expected: Quantity?,
      grade: String, lacking: String = "", isOverdue: Bool = false, tooltip: String = ""
    ) {
      self.id = id
      self.name = name
      self.winnability = winnability
      self.value = value
      self.expected = expected
      self.grade = grade
      self.lacking = lacking
      self.isOverdue = isOverdue
      self.tooltip = tooltip
    }
  }

  /// The names of the quarters.
  public struct Quarters: Equatable, Sendable {
    public var valuableAndWinnable: String
    /// Valuable but hard to win.
    public var valuable: String
    /// Winnable but of little value.
    public var winnable: String
    public var neither: String

    /// Makes the names.
    public init(
      valuableAndWinnable: String, valuable: String, winnable: String, neither: String
    ) {
      self.valuableAndWinnable = valuableAndWinnable
      self.valuable = valuable
      self.winnable = winnable
      self.neither = neither
    }
  }

  /// Every word that the drawing and the table need.
  public struct Words: Equatable, Sendable {
    /// Headings of the table; those of the two ratings are also titles of the axes.
    public var name: String
    public var winnability: String
    public var value: String
    public var expected: String
    public var grade: String
    public var lacking: String
    /// Stands in the table where nothing lacks.
    public var nothing: String
    public var unknown: String
    /// Names the strip at the foot.
    public var valueUnknown: String
    /// What a hollow mark means.
    public var unsupported: String
    /// What a dashed ring, a diamond, a square and a second ring mean.
    public var expectedUnknown: String
    public var worthNothing: String
    public var worthLess: String
    public var overdue: String
    /// Says that opportunities with the same ratings stand side by side.
    public var sideBySide: String
    /// Counts the opportunities whose names are not in the drawing.
    public var onlyInTable: CountPhrase
    /// Stands in place of the drawing where there is no opportunity.
    public var empty: String

    /// Makes the words of a language, plain English where nothing else is said.
    public init() {
      name = "Opportunity"
      winnability = "Winnability, 0 to 10"
      value = "Value, 0 to 10"
      expected = "Expected value"
      grade = "Grade"
      lacking = "Lacks"
      nothing = "nothing"
      unknown = "unknown"
      valueUnknown = "value unknown"
      unsupported = "no backer or no dated next step"
      expectedUnknown = "expected value unknown"
      worthNothing = "expected value 0"
      worthLess = "expected value below 0"
      overdue = "past its closing date"
      sideBySide = "same ratings: side by side"
      onlyInTable = CountPhrase(
        one: "# more opportunity is named only in the table.",
        other: "# more opportunities are named only in the table.")
      empty = "No opportunity is being pursued."
    }

    /// Plain English, for use without a table of words.
    public static let english = Words()
  }

  public var caption: Caption
  public var items: [Item]
  /// Where the quarters part: high is at the line or beyond.
  public var winnabilityLine: Quantity
  public var valueLine: Quantity
  public var quarters: Quarters
  /// The ratings that are marked on both axes.
  public var ticks: [Quantity]
  /// Expected values whose size is explained.
  public var sizeKey: [Quantity]
  public var words: Words

  /// Makes a chart.
  public init(
    caption: Caption, items: [Item], winnabilityLine: Quantity, valueLine: Quantity,
    quarters: Quarters, ticks: [Quantity], sizeKey: [Quantity], words: Words = .english
  ) {
    self.caption = caption
    self.items = items
    self.winnabilityLine = winnabilityLine
    self.valueLine = valueLine
    self.quarters = quarters
    self.ticks = ticks
    self.sizeKey = sizeKey
    self.words = words
  }

  /// One row an opportunity, in the order of the items.
  public var table: ChartTable {
    let unknown = words.unknown
    return ChartTable(
      columns: [
        words.name, words.winnability, words.value, words.expected, words.grade, words.lacking,
      ],
      rows: items.map { item in
        [
          ChartTable.Cell(item.name.isEmpty ? unknown : item.name),
          .init(item.winnability, unknown: unknown), .init(item.value, unknown: unknown),
          .init(item.expected, unknown: unknown),
          .init(item.grade.isEmpty ? unknown : item.grade),
          .init(item.lacking.isEmpty ? words.nothing : item.lacking),
        ]
      })
  }

  public func drawing(_ form: ChartForm) -> Drawing {
    guard !items.isEmpty else { return Drawing(stating: words.empty, form) }
    return OpportunityDrawing(self, form).drawing
  }
}
