/// Sales by period as columns, and below them, on the same periods, our share of the wallet.
///
/// Actual sales are solid columns from zero; an outlook is hatched within a dashed outline; a plan is a
/// hollow column behind them, a little to the left. The share is a line of points: filled ones are
/// documented, hollow ones and the dashed lines beside them estimates. An unknown period has a
/// question mark and no column, and the line pauses there.
public struct SalesTrend: Chart, Equatable {
  /// One period.
  public struct Period: Equatable, Sendable {
    /// "2025", "Q3".
    public var label: String
    /// In money; `nil` is unknown.
    public var actual: Quantity?
    /// What the whole period is expected to bring, actual sales included; `nil` where there is none.
    public var outlook: Quantity?
    /// `nil` where there is none.
    public var plan: Quantity?
    /// Per cent of the wallet, above 100 where the data are wrong; `nil` is unknown.
    public var share: Quantity?
    /// Whether the wallet is estimated.
    public var isEstimate: Bool

    /// Makes a period.
    public init(
      _ label: String, actual: Quantity?, outlook: Quantity? = nil, plan: Quantity? = nil,
      share: Quantity? = nil, isEstimate: Bool = false
    ) {
      self.label = label
      self.actual = actual
      self.outlook = outlook
      self.plan = plan
      self.share = share
      self.isEstimate = isEstimate
    }
  }

  /// A vertical axis: what it measures with its unit, and round values.
  public struct Measure: Equatable, Sendable {
    public var title: String
    public var ticks: [Quantity]

    /// Makes a measure.
    public init(_ title: String, ticks: [Quantity]) {
      self.title = title
      self.ticks = ticks
    }
  }

  /// Every word that the drawing needs.
  public struct Words: Equatable, Sendable {
    /// The heading of the periods in the table, and whether a share is documented.
    public var period: String
    public var basis: String
    /// The marks.
    public var actual: String
    public var outlook: String
    public var plan: String
    public var documented: String
    public var estimate: String
    public var unknown: String
    /// In the table, where a period has no outlook or no plan.
    public var none: String
    /// How many earlier periods stand only in the table.
    public var earlier: CountPhrase
    /// Stands in place of the drawing when no period is known.
    public var empty: String

    /// Makes the words of a language.
    public init(
      period: String, basis: String, actual: String, outlook: String, plan: String,
      documented: String, estimate: String, unknown: String, none: String, earlier: CountPhrase,
      empty: String
    ) {
      self.period = period
      self.basis = basis
      self.actual = actual
      self.outlook = outlook
      self.plan = plan
      self.documented = documented
      self.estimate = estimate
      self.unknown = unknown
      self.none = none
      self.earlier = earlier
      self.empty = empty
    }

    /// Plain English, for use without a table of words.
    public static let english = Words(
      period: "Period", basis: "Wallet", actual: "actual", outlook: "outlook", plan: "plan",
      documented: "documented wallet", estimate: "estimated wallet", unknown: "unknown",
      none: "none",
      earlier: CountPhrase(
        one: "# earlier period stands only in the table",
        other: "# earlier periods stand only in the table"), empty: "No sales are recorded yet.")
  }

  public var caption: Caption
  /// Earliest first.
  public var periods: [Period]
  public var sales: Measure
  public var share: Measure
  public var words: Words

  /// Makes a chart.
  public init(
    caption: Caption, periods: [Period], sales: Measure, share: Measure, words: Words = .english
  ) {
    self.caption = caption
    self.periods = periods
    self.sales = sales
    self.share = share
    self.words = words
  }

  /// One row a period.
  public var table: ChartTable {
    let columns = [
      words.period, words.actual, words.outlook, words.plan, share.title, words.basis,
    ]
    guard isKnown else { return ChartTable(columns: columns, rows: []) }
    return ChartTable(
      columns: columns,
      rows: periods.map { period in
        let basis = period.isEstimate ? words.estimate : words.documented
        return [
          .init(period.label.isEmpty ? words.period : period.label),
          .init(period.actual, unknown: words.unknown),
          .init(period.outlook, unknown: words.none), .init(period.plan, unknown: words.none),
          .init(period.share, unknown: words.unknown),
          .init(period.share == nil ? words.unknown : basis),
        ]
      })
  }

  private var isKnown: Bool {
    periods.contains { $0.actual != nil || $0.outlook != nil || $0.share != nil }
  }

  public func drawing(_ form: ChartForm) -> Drawing {
    guard isKnown else { return Drawing(stating: words.empty, form) }
    return SalesTrendDrawing(self, form).drawing
  }
}
