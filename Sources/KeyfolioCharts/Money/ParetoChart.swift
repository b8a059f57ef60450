/// Who makes most of a sum: bars in order, and the share that they reach together.
///
/// A row is a customer, so that names can be read: its bar at the left, and at the right, on a
/// scale from 0 to 100 %, a dot at the share that it reaches with all before it. Solid bars are
/// those that it takes to reach the rule of 80 %, whose last dot is ringed and says how many they
/// are; pale ones follow. Hatched bars are more than one customer: the rest of a long list, whose
/// line is dashed, and what is known only as a sum.
public struct ParetoChart: Chart, Equatable {
  /// One customer, or what is known only as a sum.
  public struct Item: Equatable, Sendable {
    public var name: String
    /// In money.
    public var amount: Quantity
    /// Per cent of the whole sum.
    public var share: Quantity
    /// Per cent of the whole sum, with all before it.
    public var cumulative: Quantity

    /// Makes an item.
    public init(_ name: String, amount: Quantity, share: Quantity, cumulative: Quantity) {
      self.name = name
      self.amount = amount
      self.share = share
      self.cumulative = cumulative
    }
  }

  /// Every word that the drawing needs.
  public struct Words: Equatable, Sendable {
    /// The headings of the table; those of the share and of what is reached also head the drawing.
    public var customer: String
    public var amount: String
    public var share: String
    public var cumulative: String
    /// The row that stands for the end of a long list: "the other # customers".
    public var others: CountPhrase
    /// A whole number of per cent: "# %".
    public var percent: CountPhrase
    /// Stands in place of the drawing when there is no customer.
    public var empty: String

    /// Makes the words of a language.
    public init(
      customer: String, amount: String, share: String, cumulative: String, others: CountPhrase,
      percent: CountPhrase, empty: String
    ) {
      self.customer = customer
      self.amount = amount
      self.share = share
      self.cumulative = cumulative
      self.others = others
      self.percent = percent
      self.empty = empty
    }

    /// Plain English, for use without a table of words.
    public static let english = Words(
      customer: "Customer", amount: "Sales", share: "Share of sales", cumulative: "Cumulative",
      others: CountPhrase(one: "# other customer", other: "the other # customers"),
      percent: CountPhrase(one: "#\u{A0}%", other: "#\u{A0}%"),
      empty: "No customer’s sales are recorded.")
  }

  public var caption: Caption
  /// Largest first.
  public var items: [Item]
  /// What is known only as a sum; `nil` where every customer is listed.
  public var remainder: Item?
  /// The rule: 80 %.
  public var rule: Quantity
  /// How many items it takes to reach the rule; `nil` where those listed do not.
  public var reached: Int?
  /// "9 of 38 make 80 %".
  public var reachedLabel: String
  /// What else has to be said: who is left out, and of what the shares are.
  public var note: String
  public var words: Words

  /// Makes a chart.
  public init(
    caption: Caption, items: [Item], remainder: Item? = nil, rule: Quantity, reached: Int?,
    reachedLabel: String, note: String = "", words: Words = .english
  ) {
    self.caption = caption
    self.items = items
    self.remainder = remainder
    self.rule = rule
    self.reached = reached.flatMap { (1...max(1, items.count)).contains($0) ? $0 : nil }
    self.reachedLabel = reachedLabel
    self.note = note
    self.words = words
  }

  /// One row a customer, and last what is known only as a sum.
  public var table: ChartTable {
    let rows = items.isEmpty ? [] : items + [remainder].compactMap(\.self)
    return ChartTable(
      columns: [words.customer, words.amount, words.share, words.cumulative],
      rows: rows.map { item in
        [
          .init(item.name.isEmpty ? words.customer : item.name),
          .init(item.amount, unknown: ""), .init(item.share, unknown: ""),
          .init(item.cumulative, unknown: ""),
        ]
      })
  }

  public func drawing(_ form: ChartForm) -> Drawing {
    guard !items.isEmpty else { return Drawing(stating: words.empty, form) }
    return ParetoDrawing(self, form).drawing
  }
}
