public import KeyfolioCore
public import KeyfolioModel

/// The company's figures of company.csv, by fiscal year and group: key accounts and the rest.
///
/// A year of a line and group is known where its records cover all of its months, each with an
/// amount. Amounts are in the portfolio's currency.
public struct CompanyMoney: Sendable, Equatable {
  private struct Entry: Equatable {
    var line: MoneyLine
    var kind: FigureKind
    var group: CompanyFigure.Group
    var months: Range<Int>
    var amount: Money?
  }

  private var entries: [Entry] = []
  private let fiscalYear: FiscalYear

  public init(_ figures: [CompanyFigure], in context: PortfolioContext) {
    fiscalYear = context.fiscalYear
    for figure in figures {
      guard let period = figure.period?.value, let line = figure.line?.value,
        let group = figure.group?.value
      else { continue }
      entries.append(
        Entry(
          line: line, kind: figure.kind?.value ?? .actual, group: group,
          months: period.months(in: context.fiscalYear), amount: figure.amount?.value.value))
    }
  }

  public var isEmpty: Bool { entries.isEmpty }

  /// Fiscal years with actual sales of either group, earliest first.
  public var years: [Int] {
    let actual = entries.filter { $0.line == .grossSales && $0.kind == .actual }
    return Set(actual.map { fiscalYear.year(ofMonth: $0.months.lowerBound) }).sorted()
  }

  /// `nil` where not all months of the year are known.
  public func amount(
    _ line: MoneyLine, _ group: CompanyFigure.Group, year: Int, _ kind: FigureKind = .actual
  ) -> Money? {
    let months = fiscalYear.months(of: year)
    var (sum, covered) = (Money.zero, 0)
    for entry in entries {
      guard entry.line == line, entry.group == group, entry.kind == kind,
        entry.months.lowerBound >= months.lowerBound, entry.months.upperBound <= months.upperBound
      else { continue }
      guard let amount = entry.amount else { return nil }
      sum += amount
      covered += entry.months.count
    }
    return covered == months.count ? sum : nil
  }

  /// The sum of both groups; `nil` unless both are known.
  public func total(_ line: MoneyLine, year: Int, _ kind: FigureKind = .actual) -> Money? {
    guard let key = amount(line, .key, year: year, kind),
      let rest = amount(line, .rest, year: year, kind)
    else { return nil }
    return key + rest
  }
}
