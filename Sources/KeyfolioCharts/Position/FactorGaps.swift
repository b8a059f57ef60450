/// Where we win and where we lose with a customer: a bar for each success factor, its length the
/// weight times the gap to the best competitor, and their sum at the foot.
///
/// Factors stand in the order of the size of their effect. Bars to the right of the zero line are
/// filled: we are ahead. Bars to the left are hollow, have an outline of their own and a minus
/// sign: we are behind. A gap of zero is a stroke on the zero line; a factor without a rating on
/// either side is a dashed frame over the whole scale. A filled dot before a bar says that the
/// rating is known from the customer or from a document, a hollow one that it is our belief.
public struct FactorGaps: Chart, Equatable {
  /// One thing that decides for the customer.
  public struct Factor: Equatable, Sendable {
    /// What decides.
    public var name: String
    /// Our rating less the best competitor's, in rating points; `nil` where one is missing.
    public var gap: Quantity?
    /// In per cent of all factors; `nil` where nobody gave one.
    public var weight: Quantity?
    /// Weight times gap, in score points: the length of the bar; `nil` is unknown.
    public var effect: Quantity?
    /// What stands at the end of the bar: "+2 on 30 %".
    public var reading: String
    /// Whether the rating rests on more than our own belief.
    public var isVerified: Bool

    /// Makes a factor.
    public init(
      _ name: String, gap: Quantity?, weight: Quantity?, effect: Quantity?, reading: String,
      isVerified: Bool
    ) {
      self.name = name
      self.gap = gap
      self.weight = weight
      self.effect = effect
      self.reading = reading
      self.isVerified = isVerified
    }
  }

  /// What the chart says; both forms may share a page.
  public var caption: Caption
  /// In any order.
  public var factors: [Factor]
  /// `nil` where no competitor is rated, or we are not.
  public var total: BoundedQuantity?
  /// Score points that are marked along the foot; those beyond the longest bar are left out.
  public var ticks: [Quantity]
  /// Every other word that the drawing needs.
  public var words: Words

  /// Makes a chart.
  public init(
    caption: Caption, factors: [Factor], total: BoundedQuantity?, ticks: [Quantity] = [],
    words: Words = .english
  ) {
    self.caption = caption
    self.factors = factors
    self.total = total
    self.ticks = ticks
    self.words = words
  }

  /// The factors with the greatest effect first, those without one last, by their weight; factors
  /// that are equal in this stay in the order given.
  public var ordered: [Factor] {
    func size(_ factor: Factor) -> Double {
      factor.effect?.value.magnitude ?? factor.weight?.value ?? 0
    }
    return factors.enumerated().sorted { a, b in
      let (known, other) = (a.element.effect != nil, b.element.effect != nil)
      if known != other { return known }
      return (-size(a.element), a.offset) < (-size(b.element), b.offset)
    }.map(\.element)
  }

  /// One row a factor, in the order of the drawing, and the sum last.
  public var table: ChartTable {
    guard let total, !factors.isEmpty else { return ChartTable(columns: words.columns, rows: []) }
    let rows = ordered.map { factor in
      [
        ChartTable.Cell(factor.name), .init(factor.gap, unknown: words.unrated),
        .init(factor.weight, unknown: words.unknown),
        .init(factor.effect, unknown: words.unknown),
        .init(
          factor.gap == nil ? words.unrated : factor.isVerified ? words.verified : words.assumed),
      ]
    }
    let sum: [ChartTable.Cell] = [
      .init(words.total), .init(words.none), .init(words.none),
      .init(total.known, unknown: total.text), .init(words.none),
    ]
    return ChartTable(columns: words.columns, rows: rows + [sum])
  }

  public func drawing(_ form: ChartForm) -> Drawing {
    guard let total, !factors.isEmpty else { return Drawing(stating: words.empty, form) }
    return GapDrawing(self, total, form).drawing
  }
}

extension FactorGaps {
  /// Every word that the drawing needs.
  public struct Words: Equatable, Sendable {
    /// The headings of the two sides: "we are behind", "we are ahead".
    public var behind: String
    public var ahead: String
    /// The legend: what the dots before the bars say.
    public var verified: String
    public var assumed: String
    /// The legend and the table: a factor without a gap.
    public var unrated: String
    /// Names the last row, and the competitor: "Sum against Nordwind".
    public var total: String
    /// The legend: the sums that are still possible.
    public var range: String
    /// The five headings of the table: factor, gap, weight, weight times gap, evidence.
    public var columns: [String]
    /// Stands in the table for what is not known.
    public var unknown: String
    /// Stands in the table where a number would have no meaning.
    public var none: String
    /// How many factors are not drawn.
    public var onlyInTable: CountPhrase
    /// Stands in place of the drawing when there is nobody to compare with.
    public var empty: String

    /// Makes the words of a language.
    public init(
      behind: String, ahead: String, verified: String, assumed: String, unrated: String,
      total: String, range: String, columns: [String], unknown: String, none: String,
      onlyInTable: CountPhrase, empty: String
    ) {
      self.behind = behind
      self.ahead = ahead
      self.verified = verified
      self.assumed = assumed
      self.unrated = unrated
      self.total = total
      self.range = range
      self.columns = columns
      self.unknown = unknown
      self.none = none
      self.onlyInTable = onlyInTable
      self.empty = empty
    }

    /// Plain English, for use without a table of words.
    public static let english = Words(
      behind: "we are behind", ahead: "we are ahead", verified: "known from the customer",
      assumed: "our belief", unrated: "not rated", total: "Sum against the best competitor",
      range: "still possible",
      columns: ["Success factor", "Gap", "Weight", "Weight × gap", "Evidence"],
      unknown: "unknown", none: "–",
      onlyInTable: CountPhrase(
        one: "One more factor stands only in the table.",
        other: "# more factors stand only in the table."),
      empty: "No competitor is rated yet, so there is nobody to compare with.")
  }
}
