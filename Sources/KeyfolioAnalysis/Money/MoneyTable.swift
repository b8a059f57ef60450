public import KeyfolioCore
public import KeyfolioModel

/// A sum of money over a stretch of months, in the portfolio's currency.
public struct MoneySum: Sendable, Equatable {
  /// What is known of it.
  public var amount: Money
  /// Every unit that has figures in the stretch has them for all of its months, each with an
  /// amount and a rate.
  public var isComplete: Bool

  public init(_ amount: Money, isComplete: Bool) {
    self.amount = amount
    self.isComplete = isComplete
  }

  /// The amount where all of it is known.
  public var known: Money? { isComplete ? amount : nil }
}

/// An account's money records by month, in the portfolio's currency.
///
/// Months are counted as 12 × calendar year + month − 1. A record counts in a stretch of months
/// only if all of its months lie inside: nothing is spread over months by assumption, so a plan
/// for a year says nothing about its first three quarters. A record that sticks out makes the sum
/// incomplete, and so does a unit that has none there although it had some in the year before or has a
/// plan for them. Records of one line, kind and unit do not overlap (that is an error of the
/// content). Records without a unit stand beside those with one and are added to them.
///
/// Foreign amounts are converted at the rate of our fiscal year in which the record starts; plans
/// at the `plan` rate if there is one; forecasts at the year's rate, else at the `plan` rate.
/// Without a rate the amount is unknown. Actual figures of a period that is still running are what
/// has been booked so far and count up to the report's month; those of a period that begins after
/// it are left out with a warning.
public struct MoneyTable: Sendable {
  private struct Entry {
    var line: MoneyLine
    var kind: FigureKind
    var months: Range<Int>
    /// Position among the account's units; −1 without a unit.
    var unit: Int
    /// As recorded.
    var amount: Money?
    /// Position among the foreign currencies; −1 for our own.
    var currency = -1
    /// In the portfolio's currency.
    var converted: Money?
  }

  private var entries: [Entry] = []
  private var currencies: [String] = []
  private let rates: [ExchangeRate]
  private let fiscalYear: FiscalYear
  /// The months during which each unit belongs to the customer.
  private let units: [(id: String, months: Range<Int>)]
  /// What was found wrong on the way.
  public private(set) var problems: [AnalysisProblem] = []

  public init(of account: borrowing Account, in context: borrowing PortfolioContext) {
    rates = context.rates
    fiscalYear = context.fiscalYear
    units = account.units.map { unit in
      let until = unit.until.map { $0.value.monthNumber + 1 } ?? Int.max
      let since = min(unit.since?.value.monthNumber ?? 0, until)
      return (unit.id.value, since..<until)
    }
    entries.reserveCapacity(account.money.count)
    let money = account.money.span
    for index in money.indices { add(money[index], account, context) }
  }

  private mutating func add(
    _ figure: MoneyFigure, _ account: Account, _ context: PortfolioContext
  ) {
    guard let period = figure.period, let line = figure.line?.value else { return }
    let kind = figure.effectiveKind
    var months = period.value.months(in: context.fiscalYear(of: figure.yearOf, account))
    if kind == .actual, let asOf = context.asOf, months.upperBound > asOf.monthNumber + 1 {
      let running = months.lowerBound..<max(months.lowerBound, asOf.monthNumber + 1)
      guard !running.isEmpty else {
        problems.append(.actualAfterReport(period.place))
        return
      }
      months = running
    }
    var entry = Entry(line: line, kind: kind, months: months, unit: -1)
    if let unit = figure.unit?.value {
      entry.unit = units.firstIndex { $0.id == unit } ?? -1
    }
    entry.amount = figure.amount?.value.value
    if let currency = figure.currency, currency.value != context.currency {
      entry.currency = number(of: currency.value)
      if let amount = entry.amount {
        let year = fiscalYear.year(ofMonth: months.lowerBound)
        let rate = context.rate(of: currency.value, year: year, kind)
        entry.converted = rate.map { amount.converted(at: $0) }
        if rate == nil {
          problems.append(.missingRate(currency: currency.value, year: year, currency.place))
        }
      }
    } else {
      entry.converted = entry.amount
    }
    entries.append(entry)
  }

  private mutating func number(of currency: String) -> Int {
    if let known = currencies.firstIndex(of: currency) { return known }
    currencies.append(currency)
    return currencies.count - 1
  }

  /// The sum of a line over a stretch of months; `nil` where no record lies inside.
  ///
  /// - Parameters:
  ///   - units: ids of the units that count; `nil` for all of the account.
  ///   - ratesOf: converts foreign amounts at the rates of that year instead of their own.
  public func amount(
    _ line: MoneyLine, _ kind: FigureKind, _ months: Range<Int>, units wanted: [String]? = nil,
    ratesOf year: Int? = nil
  ) -> MoneySum? {
    guard !months.isEmpty else { return nil }
    var sum = MoneySum(.zero, isComplete: true)
    // Months covered, by unit; most accounts have figures of the whole alone.
    var coveredWhole = 0
    var covered: [Int] = []
    var isEmpty = true
    for entry in entries where entry.line == line && entry.kind == kind {
      guard entry.months.overlaps(months), counts(entry, wanted) else { continue }
      guard months.lowerBound <= entry.months.lowerBound,
        entry.months.upperBound <= months.upperBound
      else {
        sum.isComplete = false
        continue
      }
      isEmpty = false
      if entry.unit < 0 {
        coveredWhole += entry.months.count
      } else {
        if covered.isEmpty { covered = Array(repeating: 0, count: units.count) }
        covered[entry.unit] += entry.months.count
      }
      if let amount = converted(entry, year) {
        sum.amount += amount
      } else {
        sum.isComplete = false
      }
    }
    guard !isEmpty else { return nil }
    if coveredWhole > 0, coveredWhole < months.count { sum.isComplete = false }
    if wanted == nil, coveredWhole == 0, kind == .actual, isWaiting(line, months, covered) {
      sum.isComplete = false
    }
    for index in covered.indices where covered[index] > 0 {
      let own = months.clamped(to: units[index].months)
      if covered[index] < own.count { sum.isComplete = false }
    }
    return sum
  }

  /// Whether a unit has no actual figure yet in a stretch of months, and has one of the year before
  /// them or a plan for them: it is late, not without business.
  private func isWaiting(_ line: MoneyLine, _ months: Range<Int>, _ covered: [Int]) -> Bool {
    let before = (months.lowerBound - 12)..<months.lowerBound
    return entries.contains { entry in
      guard entry.line == line, entry.unit >= 0, covered[entry.unit] == 0,
        months.overlaps(units[entry.unit].months)
      else { return false }
      return entry.kind == .actual
        ? before.contains(entry.months.upperBound - 1)
        : entry.kind == .plan && entry.months.overlaps(months)
    }
  }

  /// Gross sales less discounts, where both are recorded for all of the months.
  public func netSales(_ kind: FigureKind, _ months: Range<Int>) -> Money? {
    guard let gross = amount(.grossSales, kind, months)?.known,
      let discounts = amount(.discounts, kind, months)?.known
    else { return nil }
    return gross - discounts
  }

  /// The ends of the records of a line and kind that lie inside a stretch, latest first.
  func ends(_ line: MoneyLine, _ kind: FigureKind, inside months: Range<Int>) -> [Int] {
    var ends: [Int] = []
    for entry in entries where entry.line == line && entry.kind == kind {
      if months.lowerBound <= entry.months.lowerBound, entry.months.upperBound <= months.upperBound,
        !ends.contains(entry.months.upperBound)
      {
        ends.append(entry.months.upperBound)
      }
    }
    return ends.sorted(by: >)
  }

  /// Whether anything was sold: `nil` without an actual figure of sales or contribution.
  var hasTrade: Bool? {
    let actual = entries.filter {
      $0.kind == .actual && ($0.line == .grossSales || $0.line == .netContribution)
    }
    guard !actual.isEmpty else { return nil }
    // An amount that is not known is still a record of trade.
    return actual.contains { $0.amount != .zero }
  }

  /// The fiscal years that the records of a line touch, earliest first.
  func years(_ line: MoneyLine) -> [Int] {
    var years: [Int] = []
    for entry in entries where entry.line == line {
      let first = fiscalYear.year(ofMonth: entry.months.lowerBound)
      let last = fiscalYear.year(ofMonth: entry.months.upperBound - 1)
      for year in first...last where !years.contains(year) { years.append(year) }
    }
    return years.sorted()
  }

  /// Whether a line has records in another currency in a stretch of months.
  func hasForeign(_ line: MoneyLine, _ kind: FigureKind, _ months: Range<Int>) -> Bool {
    entries.contains {
      $0.line == line && $0.kind == kind && $0.currency >= 0 && $0.months.overlaps(months)
    }
  }

  private func counts(_ entry: Entry, _ wanted: [String]?) -> Bool {
    guard let wanted else { return true }
    return entry.unit >= 0 && wanted.contains(units[entry.unit].id)
  }

  private func converted(_ entry: Entry, _ year: Int?) -> Money? {
    guard let year, entry.currency >= 0 else { return entry.converted }
    guard let rate = rates.rate(of: currencies[entry.currency], year) else { return nil }
    return entry.amount?.converted(at: rate)
  }
}

extension PortfolioContext {
  /// Whose fiscal year a record's period is counted in.
  func fiscalYear(of owner: Located<YearOwner>?, _ account: Account) -> FiscalYear {
    guard owner?.value == .customer else { return fiscalYear }
    return account.fiscalYear?.value ?? fiscalYear
  }

  /// Units of the portfolio's currency for one of another.
  func rate(of currency: String, year: Int, _ kind: FigureKind) -> FixedPoint? {
    switch kind {
    case .actual: rates.rate(of: currency, year)
    case .plan: rates.rate(of: currency, nil) ?? rates.rate(of: currency, year)
    case .forecast: rates.rate(of: currency, year) ?? rates.rate(of: currency, nil)
    }
  }
}

extension [ExchangeRate] {
  /// The rate of a year, or of plans for `nil`.
  fileprivate func rate(of currency: String, _ year: Int?) -> FixedPoint? {
    first { $0.year == year && $0.currency.value == currency }?.rate.value
  }
}

extension FiscalYear {
  /// The fiscal year that holds a month.
  func year(ofMonth month: Int) -> Int {
    var year = month / 12 + 1
    while Period.year(year).months(in: self).lowerBound > month { year -= 1 }
    return year
  }

  /// The months of a fiscal year.
  func months(of year: Int) -> Range<Int> { Period.year(year).months(in: self) }
}

extension CalendarDate {
  /// Its month, counted as `Period.months` counts.
  var monthNumber: Int { Int(year) * 12 + Int(month) - 1 }
}
