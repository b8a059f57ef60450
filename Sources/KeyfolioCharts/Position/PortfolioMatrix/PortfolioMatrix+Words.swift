extension PortfolioMatrix {
  /// The words of the legend and of the sentences that stand for what cannot be drawn.
  public struct Words: Equatable, Sendable {
    /// Stands in place of the marks when there are none.
    public var empty: String
    /// How many accounts have neither a name nor a number in the drawing.
    public var onlyInTable: CountPhrase
    /// The heading, in the numbered key, of accounts without a category.
    public var undetermined: String
    /// The legend: a disc.
    public var sales: String
    /// The legend: the ring around a disc.
    public var wallet: String
    /// The legend: a pale disc with a dashed edge.
    public var walletUnknown: String
    /// The legend: a disc that is only an outline.
    public var unverified: String
    /// The legend: the small hollow mark of an account that buys nothing.
    public var noSales: String
    /// The legend: the small cross of an account whose sales are not known.
    public var salesUnknown: String
    /// The legend: the line through an account whose category is undetermined.
    public var range: String
    /// The legend: the halo.
    public var fragile: String
    /// The legend: the arrowhead of an account that lies beyond an axis.
    public var beyond: String
    /// The legend: the tail that begins at the last position.
    public var previous: String
    /// The legend: the dotted outline at the expected position.
    public var forecast: String
    /// The five headings of the table: account, strength, attractiveness, our sales, spend.
    public var columns: [String]
    /// Stands in the table for what is not known.
    public var unknown: String

    /// Makes the words of a language.
    public init(
      empty: String, onlyInTable: CountPhrase, undetermined: String, sales: String,
      wallet: String, walletUnknown: String, unverified: String, noSales: String,
      salesUnknown: String, range: String, fragile: String, beyond: String, previous: String,
      forecast: String, columns: [String], unknown: String
    ) {
      self.empty = empty
      self.onlyInTable = onlyInTable
      self.undetermined = undetermined
      self.sales = sales
      self.wallet = wallet
      self.walletUnknown = walletUnknown
      self.unverified = unverified
      self.noSales = noSales
      self.salesUnknown = salesUnknown
      self.range = range
      self.fragile = fragile
      self.beyond = beyond
      self.previous = previous
      self.forecast = forecast
      self.columns = columns
      self.unknown = unknown
    }

    /// Plain English, for use without a table of words.
    public static let english = Words(
      empty: "No account can be placed yet: scores for both axes are needed.",
      onlyInTable: CountPhrase(
        one: "One more account stands only in the table.",
        other: "# more accounts stand only in the table."),
      undetermined: "Undetermined",
      sales: "our sales",
      wallet: "customer’s spend",
      walletUnknown: "spend unknown",
      unverified: "less than half verified",
      noSales: "no sales",
      salesUnknown: "sales unknown",
      range: "undetermined: possible range",
      fragile: "fragile",
      beyond: "beyond the scale",
      previous: "since the last review",
      forecast: "expected",
      columns: ["Account", "Strength", "Attractiveness", "Our sales", "Customer’s spend"],
      unknown: "unknown")
  }
}
