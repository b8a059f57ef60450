public import KeyfolioCore
import KeyfolioModel

/// What an account buys: gross sales in the portfolio's currency, net sales where discounts are
/// recorded too.
///
/// * **Year to date**: actual sales from the start of the fiscal year that holds the report's
///   date to the last month up to which every unit's actual figures reach; compared with the plan
///   and the year before for the same months.
/// * **Outlook**: actual so far plus forecast for the rest of that year. Where no forecast for
///   the rest is complete, a forecast recorded for the whole year is the outlook.
/// * **Years**: each fiscal year by kind, flagged where it is not complete.
///
/// An unknown amount stays unknown: a difference is given only between complete sums.
///
/// Source: domain.md 3.12 for net sales, "Added by review" for plan, actual and outlook.
public struct Sales: Sendable, Equatable {
  public struct YearToDate: Sendable, Equatable {
    public var year: Int
    /// Counted as 12 × calendar year + month − 1, from the first month of the year.
    public var months: Range<Int>
    public var actual: MoneySum
    public var net: Money?
    /// `nil` where no plan lies inside the months.
    public var plan: MoneySum?
    public var lastYear: MoneySum?
    /// The change on last year, split.
    public var change: Change?

    /// Actual less plan; `nil` unless both are complete.
    public var variance: Money? {
      guard let actual = actual.known, let plan = plan?.known else { return nil }
      return actual - plan
    }
  }

  /// A change: volume and price at last year's rates, and the rest, which is currency.
  public struct Change: Sendable, Equatable {
    public var total: Money
    /// `nil` where a rate is missing.
    public var volumeAndPrice: Money?
    public var currency: Money?
  }

  public struct Outlook: Sendable, Equatable {
    public enum Basis: String, Sendable, CaseIterable {
      /// The year is over.
      case actual
      case actualAndForecast = "actual-and-forecast"
      /// A forecast of the whole year.
      case forecast
    }

    public var year: Int
    public var amount: MoneySum
    public var basis: Basis
  }

  /// A fiscal year; `nil` where nothing of that kind lies inside it.
  public struct Year: Sendable, Equatable {
    public var year: Int
    public var actual: MoneySum?
    public var plan: MoneySum?
    public var forecast: MoneySum?
    /// Actual net sales of a complete year.
    public var net: Money?
  }

  public var yearToDate: YearToDate?
  public var outlook: Outlook?
  /// Every fiscal year with a record of gross sales, earliest first.
  public var years: [Year]

  init(_ money: borrowing MoneyTable, in context: borrowing PortfolioContext) {
    years = []
    for year in money.years(.grossSales) {
      years.append(Self.year(year, money, context.fiscalYear))
    }
    guard let asOf = context.asOf else { return }
    let year = context.fiscalYear.year(ofMonth: asOf.monthNumber)
    yearToDate = Self.yearToDate(year, money, context.fiscalYear)
    outlook = Self.outlook(year, yearToDate, money, context.fiscalYear)
  }

  public func year(_ number: Int) -> Year? { years.first { $0.year == number } }

  /// The latest fiscal year whose actual sales are complete.
  public var latestFullYear: Year? { years.last { $0.actual?.isComplete ?? false } }

  private static func year(_ number: Int, _ money: MoneyTable, _ fiscal: FiscalYear) -> Year {
    let months = fiscal.months(of: number)
    return Year(
      year: number, actual: money.amount(.grossSales, .actual, months),
      plan: money.amount(.grossSales, .plan, months),
      forecast: money.amount(.grossSales, .forecast, months), net: money.netSales(.actual, months))
  }

  private static func yearToDate(
    _ year: Int, _ money: MoneyTable, _ fiscal: FiscalYear
  ) -> YearToDate? {
    let all = fiscal.months(of: year)
    var found: (months: Range<Int>, sum: MoneySum)?
    for end in money.ends(.grossSales, .actual, inside: all) {
      let months = all.lowerBound..<end
      guard let sum = money.amount(.grossSales, .actual, months) else { continue }
      if found == nil { found = (months, sum) }
      if sum.isComplete {
        found = (months, sum)
        break
      }
    }
    guard let (months, actual) = found else { return nil }
    let before = (months.lowerBound - 12)..<(months.upperBound - 12)
    var result = YearToDate(
      year: year, months: months, actual: actual, net: money.netSales(.actual, months),
      plan: money.amount(.grossSales, .plan, months),
      lastYear: money.amount(.grossSales, .actual, before))
    result.change = change(result, before, money)
    return result
  }

  private static func change(
    _ now: YearToDate, _ before: Range<Int>, _ money: MoneyTable
  ) -> Change? {
    guard let amount = now.actual.known, let last = now.lastYear?.known else { return nil }
    let total = amount - last
    let isForeign =
      money.hasForeign(.grossSales, .actual, now.months)
      || money.hasForeign(.grossSales, .actual, before)
    guard isForeign else { return Change(total: total, volumeAndPrice: total, currency: .zero) }
    let constant = money.amount(.grossSales, .actual, now.months, ratesOf: now.year - 1)?.known
    return Change(
      total: total, volumeAndPrice: constant.map { $0 - last },
      currency: constant.map { amount - $0 })
  }

  private static func outlook(
    _ year: Int, _ soFar: YearToDate?, _ money: MoneyTable, _ fiscal: FiscalYear
  ) -> Outlook? {
    let all = fiscal.months(of: year)
    let rest = (soFar?.months.upperBound ?? all.lowerBound)..<all.upperBound
    if let soFar, rest.isEmpty {
      return Outlook(year: year, amount: soFar.actual, basis: .actual)
    }
    let forecast = money.amount(.grossSales, .forecast, rest)
    if let forecast, forecast.isComplete || rest.count == all.count {
      let amount = (soFar?.actual.amount ?? .zero) + forecast.amount
      let isComplete = forecast.isComplete && soFar?.actual.isComplete ?? true
      return Outlook(
        year: year, amount: MoneySum(amount, isComplete: isComplete),
        basis: soFar == nil ? .forecast : .actualAndForecast)
    }
    if let whole = money.amount(.grossSales, .forecast, all), whole.isComplete {
      return Outlook(year: year, amount: whole, basis: .forecast)
    }
    guard let soFar else { return nil }
    let amount = soFar.actual.amount + (forecast?.amount ?? .zero)
    return Outlook(
      year: year, amount: MoneySum(amount, isComplete: false), basis: .actualAndForecast)
  }
}
