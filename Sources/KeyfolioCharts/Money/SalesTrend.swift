/// What was sold in each period, what is expected and planned, and below it, over the same periods,
/// the share of what the customer spends.
///
/// A full column is what was sold, a pale one with a broken edge what is expected of the period in
/// all, a bar across it what was planned. Two panels and not two axes: that sales rise while the
/// share falls is seen at once. A hollow point rests on an estimate; a period of which nothing is
/// known stays a gap and breaks the line.
public struct SalesTrend: Chart, Equatable {
  /// One period, such as a fiscal year.
  public struct Period: Equatable, Sendable {
    public var name: String
    /// What was sold, so far or in all; `nil` if unknown.
    public var actual: Quantity?
    /// What the whole period is expected to bring; `nil` where it is over or nothing is expected.
    public var outlook: Quantity?
    /// What was planned for the whole period.
    public var plan: Quantity?
    /// The share of what the customer spends, in per cent.
    public var share: Quantity?
    /// The share rests on an estimate of what the customer spends.
    public var isEstimate: Bool

    /// Makes a period.
    public init(
      _ name: String, actual: Quantity?, outlook: Quantity? = nil, plan: Quantity? = nil,
      share: Quantity? = nil, isEstimate: Bool = false
    ) {
      self.name = name
      self.actual = actual
      self.outlook = outlook
      self.plan = plan
      self.share = share
      self.isEstimate = isEstimate
    }
  }

  /// Every word that the drawing needs.
  public struct Words: Equatable, Sendable {
    /// Heads the upper and the lower panel.
    public var sales: String
    public var share: String
    /// The legend, and headings of the table.
    public var actual: String
    public var outlook: String
    public var plan: String
    public var estimate: String
    public var period: String
    public var unknown: String
    /// How many earlier periods stand only in the table.
    public var onlyInTable: CountPhrase
    /// Stands in place of the drawing where nothing is known.
    public var empty: String

    /// Makes the words of a language.
    public init(
      sales: String, share: String, actual: String, outlook: String, plan: String,
      estimate: String, period: String, unknown: String, onlyInTable: CountPhrase, empty: String
    ) {
      self.sales = sales
      self.share = share
      self.actual = actual
      self.outlook = outlook
      self.plan = plan
      self.estimate = estimate
      self.period = period
      self.unknown = unknown
      self.onlyInTable = onlyInTable
      self.empty = empty
    }

    /// Plain English, for use without a table of words.
    public static let english = Words(
      sales: "Sales", share: "Share of wallet", actual: "actual", outlook: "outlook", plan: "plan",
      estimate: "spend estimated", period: "Period", unknown: "unknown",
      onlyInTable: CountPhrase(
        one: "One earlier period stands only in the table.",
        other: "# earlier periods stand only in the table."),
      empty: "No sales are known yet.")
  }

  public var caption: Caption
  /// Earliest first.
  public var periods: [Period]
  public var words: Words

  /// Makes a chart.
  public init(caption: Caption, periods: [Period], words: Words = .english) {
    self.caption = caption
    self.periods = periods
    self.words = words
  }

  /// More columns than these would be too narrow to be told apart.
  static func mostPeriods(_ form: ChartForm) -> Int { form == .wide ? 40 : 16 }

  /// One row a period, earliest first.
  public var table: ChartTable {
    let columns = [words.period, words.actual, words.outlook, words.plan, words.share]
    guard isKnown else { return ChartTable(columns: columns, rows: []) }
    return ChartTable(
      columns: columns,
      rows: periods.map { period in
        [ChartTable.Cell(period.name)]
          + [period.actual, period.outlook, period.plan, period.share].map {
            ChartTable.Cell($0, unknown: words.unknown)
          }
      })
  }

  var isKnown: Bool {
    periods.contains { $0.actual != nil || $0.outlook != nil || $0.plan != nil || $0.share != nil }
  }

  public func drawing(_ form: ChartForm) -> Drawing {
    guard isKnown else { return Drawing(stating: words.empty, form) }
    return TrendLayout(self, form).drawing
  }
}
