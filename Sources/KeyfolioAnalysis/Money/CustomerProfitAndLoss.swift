public import KeyfolioCore
public import KeyfolioModel

/// What a customer leaves us after all that it costs, over a stretch of months.
///
/// ```
/// gross sales − discounts                    = net sales
/// net sales − direct cost of sales           = gross contribution
/// gross contribution − the nine lines below  = net customer contribution
/// ```
///
/// `cost to serve` is the sum of the lines below gross contribution; it and every line are also
/// given as shares of net sales. General overhead is not spread by turnover: that rewards dear
/// customers and punishes cheap ones.
///
/// A line that is not recorded for all of the months is *missing*, never zero: it is named, the
/// subtotals below it are before it, and as costs are positive the true contribution is at most what
/// is given. Without complete gross sales there are no subtotals. Where the net contribution is
/// recorded as one figure it counts as long as a line is missing; beside all lines the lines count,
/// and a difference is reported.
///
/// Amounts are in the portfolio's currency and add up to the cent.
///
/// Source: domain.md 3.12; The Marketing Book's customer profit and loss; activity-based costing
/// after McDonald.
public struct CustomerProfitAndLoss: Sendable, Equatable {
  public struct Line: Sendable, Equatable {
    public var line: MoneyLine
    /// `nil` where not recorded for all of the months.
    public var amount: Money?
    /// Recorded for some of the months.
    public var isPartial: Bool
  }

  /// Our fiscal year.
  public var year: Int
  public var months: Range<Int>
  public var kind: FigureKind
  /// Gross sales to attributable overhead, in order.
  public var lines: [Line]
  /// The contribution that is recorded as one figure.
  public var recorded: Money?

  /// The lines between gross sales and the net contribution.
  public static let costs = MoneyLine.allCases.filter {
    $0 != .grossSales && $0 != .netContribution
  }
  /// The lines that make the cost to serve.
  public static let serving = costs.filter { $0 != .discounts && $0 != .directCost }

  public func amount(of line: MoneyLine) -> Money? { lines.first { $0.line == line }?.amount }

  /// The lines that are not recorded for all of the months.
  public var missingLines: [MoneyLine] { lines.filter { $0.amount == nil }.map(\.line) }
  /// The lines that the contribution is before; none where it is recorded as one figure.
  public var missing: [MoneyLine] { isRecorded ? [] : missingLines }

  public var isComplete: Bool { netContribution != nil && missing.isEmpty }
  /// The contribution is recorded as one figure, and lines that would make it are missing.
  public var isRecorded: Bool { recorded != nil && !missingLines.isEmpty }

  /// Gross sales less the discounts that are known.
  public var netSales: Money? { grossSales.map { $0 - sum([.discounts]) } }
  public var grossSales: Money? { amount(of: .grossSales) }
  public var grossContribution: Money? { netSales.map { $0 - sum([.directCost]) } }
  /// `nil` where none of its lines is known.
  public var costToServe: Money? {
    lines.contains { Self.serving.contains($0.line) && $0.amount != nil } ? sum(Self.serving) : nil
  }
  /// Before the missing lines.
  public var netContribution: Money? {
    isRecorded ? recorded : grossContribution.map { $0 - (costToServe ?? .zero) }
  }
  /// The contribution where no line is missing.
  public var known: Money? { isComplete ? netContribution : nil }

  /// An amount as a share of net sales; `nil` where those are unknown or not above zero.
  public func share(_ amount: Money?) -> Double? {
    guard let amount, let netSales, netSales > .zero else { return nil }
    return Double(amount.hundredths) / Double(netSales.hundredths)
  }

  /// The share of the lines that are recorded, 0 to 1; all of it where the contribution is.
  public var coverage: Double {
    isRecorded ? 1 : Double(lines.count { $0.amount != nil }) / Double(lines.count)
  }

  /// Recorded contribution less the one that the lines give, where both are whole.
  public var discrepancy: Money? {
    guard let recorded, !isRecorded, let known, recorded != known else { return nil }
    return recorded - known
  }

  private func sum(_ wanted: [MoneyLine]) -> Money {
    lines.reduce(.zero) { wanted.contains($1.line) ? $0 + ($1.amount ?? .zero) : $0 }
  }

  /// `nil` where neither sales nor a contribution is recorded inside the months.
  init?(_ money: borrowing MoneyTable, year: Int, _ months: Range<Int>, _ kind: FigureKind) {
    let gross = money.amount(.grossSales, kind, months)
    recorded = money.amount(.netContribution, kind, months)?.known
    guard gross != nil || recorded != nil else { return nil }
    (self.year, self.months, self.kind) = (year, months, kind)
    lines = [Line(.grossSales, gross)]
    lines.reserveCapacity(1 + Self.costs.count)
    for line in Self.costs { lines.append(Line(line, money.amount(line, kind, months))) }
  }

  /// For figures that are already known, one for each line that is.
  public init(year: Int, _ amounts: [MoneyLine: Money]) {
    (self.year, months, kind) = (year, 0..<12, .actual)
    recorded = amounts[.netContribution]
    lines = ([.grossSales] + Self.costs).map {
      Line(line: $0, amount: amounts[$0], isPartial: false)
    }
  }
}

extension CustomerProfitAndLoss.Line {
  fileprivate init(_ line: MoneyLine, _ sum: MoneySum?) {
    self.init(line: line, amount: sum?.known, isPartial: sum.map { !$0.isComplete } ?? false)
  }
}

/// The profit and loss of an account by year.
public struct AccountProfitAndLoss: Sendable, Equatable {
  /// Every fiscal year with actual figures, earliest first.
  public var years: [CustomerProfitAndLoss] = []
  /// The running year up to the last month that is booked.
  public var yearToDate: CustomerProfitAndLoss?
  /// Plan and forecast of the running year and those after it, earliest first.
  public var ahead: [CustomerProfitAndLoss] = []

  /// The latest fiscal year whose sales, or whose contribution, are complete.
  public var latestYear: CustomerProfitAndLoss? { years.last { $0.netContribution != nil } }

  init(
    _ money: borrowing MoneyTable, _ sales: borrowing Sales, in context: borrowing PortfolioContext
  ) {
    let fiscal = context.fiscalYear
    var known = money.years(.grossSales)
    for year in money.years(.netContribution) where !known.contains(year) { known.append(year) }
    let running = context.asOf.map { fiscal.year(ofMonth: $0.monthNumber) } ?? Int.max
    for year in known.sorted() {
      let months = fiscal.months(of: year)
      if year <= running,
        let actual = CustomerProfitAndLoss(money, year: year, months, .actual)
      {
        years.append(actual)
      }
      guard year >= running else { continue }
      for kind in [FigureKind.plan, .forecast] {
        if let ahead = CustomerProfitAndLoss(money, year: year, months, kind) {
          self.ahead.append(ahead)
        }
      }
    }
    if let toDate = sales.yearToDate {
      yearToDate = CustomerProfitAndLoss(money, year: toDate.year, toDate.months, .actual)
    }
  }
}
