/// What a customer is worth over the years of a plan: what is invested, what each year brings at
/// today's value, and the sum, each without and with the risk of losing the customer.
///
/// Bars begin at zero and share one scale; what is negative lies left of zero. A hollow bar is
/// without risk, a solid one below it with risk, and below the two sums a hatched stretch between
/// their ends is what the risk takes. What is unknown is a dashed frame over the whole scale.
public struct LifetimeValue: Chart, Equatable {
  /// A year, or the sum of all.
  public struct Pair: Equatable, Sendable {
    /// "2027, held level".
    public var label: String
    /// Discounted, in money, without and with the risk; `nil` is unknown.
    public var plain: Quantity?
    public var risky: Quantity?

    /// Makes a pair.
    public init(_ label: String, plain: Quantity?, risky: Quantity?) {
      self.label = label
      self.plain = plain
      self.risky = risky
    }
  }

  /// Every word that the drawing needs.
  public struct Words: Equatable, Sendable {
    /// The heading of the years in the table.
    public var year: String
    /// The two kinds of bars.
    public var plain: String
    public var risky: String
    public var investment: String
    public var total: String
    /// Names the gap between the two sums, which is the last row.
    public var gap: String
    public var unknown: String
    /// In the table, where a row has only one of the two numbers.
    public var same: String
    /// How many later years stand only in the table.
    public var more: CountPhrase
    /// Stands in place of the drawing when no year is known.
    public var empty: String

    /// Makes the words of a language.
    public init(
      year: String, plain: String, risky: String, investment: String, total: String, gap: String,
      unknown: String, same: String, more: CountPhrase, empty: String
    ) {
      self.year = year
      self.plain = plain
      self.risky = risky
      self.investment = investment
      self.total = total
      self.gap = gap
      self.unknown = unknown
      self.same = same
      self.more = more
      self.empty = empty
    }

    /// Plain English, for use without a table of words.
    public static let english = Words(
      year: "Year", plain: "without risk", risky: "with risk", investment: "Investment",
      total: "Lifetime value", gap: "what the risk takes", unknown: "unknown", same: "the same",
      more: CountPhrase(
        one: "# later year stands only in the table",
        other: "# later years stand only in the table"),
      empty: "No contribution is known for any year ahead.")
  }

  public var caption: Caption
  /// With its sign, so negative or 0; `nil` is unknown.
  public var investment: Quantity?
  /// Earliest first.
  public var years: [Pair]
  public var total: Pair
  /// What the risk takes off the sum; `nil` unless both sums are known.
  public var gap: Quantity?
  public var words: Words

  /// Makes a chart.
  public init(
    caption: Caption, investment: Quantity?, years: [Pair], total: Pair, gap: Quantity?,
    words: Words = .english
  ) {
    self.caption = caption
    self.investment = investment
    self.years = years
    self.total = total
    self.gap = gap
    self.words = words
  }

  /// The investment, the years, the sum, and what the risk takes.
  public var table: ChartTable {
    let columns = [words.year, words.plain, words.risky]
    guard isKnown else { return ChartTable(columns: columns, rows: []) }
    let first = [
      ChartTable.Cell(words.investment), .init(investment, unknown: words.unknown),
      .init(investment == nil ? words.unknown : words.same),
    ]
    let pairs = (years + [total]).map { pair in
      [
        ChartTable.Cell(pair.label.isEmpty ? words.year : pair.label),
        .init(pair.plain, unknown: words.unknown), .init(pair.risky, unknown: words.unknown),
      ]
    }
    let last = [
      ChartTable.Cell(words.gap), .init(gap == nil ? words.unknown : words.same),
      .init(gap, unknown: words.unknown),
    ]
    return ChartTable(columns: columns, rows: [first] + pairs + [last])
  }

  private var isKnown: Bool {
    years.contains { $0.plain != nil || $0.risky != nil }
  }

  public func drawing(_ form: ChartForm) -> Drawing {
    guard isKnown else { return Drawing(stating: words.empty, form) }
    return LifetimeDrawing(self, form).drawing
  }
}
