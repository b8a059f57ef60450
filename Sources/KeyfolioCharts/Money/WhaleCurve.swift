/// Customers by what they earn, highest first, and how the sum of it climbs and falls.
///
/// Each step of the curve is a customer. What lies beneath it tells three zones apart: shaded where
/// customers earn, blank where they are about break-even, hatched where they take away again. A
/// strip above says the same in words. The highest point is ringed and labelled, the last one is a
/// disc.
public struct WhaleCurve: Chart, Equatable {
  /// One customer.
  public struct Customer: Equatable, Sendable {
    public var name: String
    /// What the customer earns, in money.
    public var profit: Quantity
    /// The sum up to this customer, in the unit of the vertical axis.
    public var cumulative: Quantity

    /// Makes a customer.
    public init(_ name: String, profit: Quantity, cumulative: Quantity) {
      self.name = name
      self.profit = profit
      self.cumulative = cumulative
    }
  }

  /// Every word that the drawing needs.
  public struct Words: Equatable, Sendable {
    /// The zones, with the number of their customers in place of `#`.
    public var earning: CountPhrase
    public var breakEven: CountPhrase
    public var eroding: CountPhrase
    /// The headings of the table.
    public var customer: String
    public var profit: String
    public var cumulative: String
    /// Stands in place of the drawing when no customer has a figure.
    public var empty: String

    /// Makes the words of a language.
    public init(
      earning: CountPhrase, breakEven: CountPhrase, eroding: CountPhrase, customer: String,
      profit: String, cumulative: String, empty: String
    ) {
      self.earning = earning
      self.breakEven = breakEven
      self.eroding = eroding
      self.customer = customer
      self.profit = profit
      self.cumulative = cumulative
      self.empty = empty
    }

    /// Plain English, for use without a table of words.
    public static let english = Words(
      earning: CountPhrase(one: "# earns", other: "# earn"),
      breakEven: CountPhrase(one: "# about break-even", other: "# about break-even"),
      eroding: CountPhrase(one: "# takes away", other: "# take away"), customer: "Customer",
      profit: "Profit", cumulative: "Cumulative",
      empty: "No customer’s profit is recorded.")
  }

  public var caption: Caption
  /// Highest profit first.
  public var customers: [Customer]
  /// How many of them earn, from the first, and how many take away, from the last; those between
  /// are about break-even.
  public var earning: Int
  public var eroding: Int
  /// Per cent of customers, 0 to 100; its ticks say the count too.
  public var share: Axis
  /// The cumulative sum: per cent of the total, or money where the total is not above zero.
  public var sum: Axis
  /// The line of the whole total: 100 %; `nil` on an axis of money.
  public var whole: Quantity?
  /// "140 % after 9 of 24".
  public var peakLabel: String
  /// "100 %: all 24"; not drawn where the last customer is the peak.
  public var endLabel: String
  /// What else has to be said: who is left out.
  public var note: String
  public var words: Words

  /// Makes a chart.
  public init(
    caption: Caption, customers: [Customer], earning: Int, eroding: Int, share: Axis, sum: Axis,
    whole: Quantity?, peakLabel: String, endLabel: String, note: String = "",
    words: Words = .english
  ) {
    self.caption = caption
    self.customers = customers
    self.earning = min(max(0, earning), customers.count)
    self.eroding = min(max(0, eroding), customers.count - self.earning)
    self.share = share
    self.sum = sum
    self.whole = whole
    self.peakLabel = peakLabel
    self.endLabel = endLabel
    self.note = note
    self.words = words
  }

  /// One row a customer, in the order of the curve.
  public var table: ChartTable {
    ChartTable(
      columns: [words.customer, words.profit, words.cumulative],
      rows: customers.map { customer in
        [
          .init(customer.name.isEmpty ? words.customer : customer.name),
          .init(customer.profit, unknown: ""), .init(customer.cumulative, unknown: ""),
        ]
      })
  }

  /// How many customers it takes to the highest point; 0 where the first already takes away.
  var peak: Int {
    var (count, highest) = (0, 0.0)
    for (index, customer) in customers.enumerated() where customer.cumulative.value > highest {
      (count, highest) = (index + 1, customer.cumulative.value)
    }
    return count
  }

  public func drawing(_ form: ChartForm) -> Drawing {
    guard !customers.isEmpty else { return Drawing(stating: words.empty, form) }
    return WhaleDrawing(self, form).drawing
  }
}
