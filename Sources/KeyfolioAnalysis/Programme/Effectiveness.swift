public import KeyfolioCore
public import KeyfolioModel

/// Key accounts beside the rest of the company, year by year: sales, growth, contribution, its share
/// of sales, and the cost to serve where it is recorded.
///
/// Benefits of key account management lag, so fewer than three years (`periods`) are no basis; and
/// one long study found key accounts start level or better and become less profitable than the rest
/// over time, so the two always stand side by side. A year whose figures are not whole is left
/// unknown.
///
/// Source: domain.md 3.22; the measures are document 002's.
public struct Effectiveness: Sendable, Equatable {
  public struct Side: Sendable, Equatable {
    public var sales: Money?
    public var contribution: Money?
    /// Sum of the serving lines that are recorded for the whole year, and those that are not: the
    /// true cost is at least that.
    public var costToServe: Money?
    public var servingMissing: [MoneyLine] = []
    /// Change of sales on the year before, in per cent.
    public var growth: Double?

    /// Contribution in per cent of sales.
    public var margin: Double? { percent(contribution) }

    private func percent(_ amount: Money?) -> Double? {
      guard let amount, let sales, sales > .zero else { return nil }
      return 100 * Double(amount.hundredths) / Double(sales.hundredths)
    }
  }

  public struct Year: Sendable, Equatable {
    public var year: Int
    public var key: Side
    public var rest: Side

    /// Per cent of the company's sales.
    public var keyShare: Double? {
      guard let key = key.sales, let rest = rest.sales, key + rest > .zero else { return nil }
      return 100 * Double(key.hundredths) / Double((key + rest).hundredths)
    }
  }

  /// Fiscal years before the running one, earliest first, whether all of their figures are known or
  /// not.
  public var years: [Year]
  public var needed: Int

  /// Years of which the sales of both sides are known.
  public var known: Int { years.count { $0.keyShare != nil } }
  public var isEnough: Bool { known >= needed }

  /// Years, the latest in a row, in which the key accounts earned a smaller margin than the rest.
  public var yearsBehind: Int {
    var count = 0
    for year in years.reversed() {
      guard let key = year.key.margin, let rest = year.rest.margin, key < rest else { break }
      count += 1
    }
    return count
  }

  /// The key accounts' margin less that of the rest, in percentage points, of the years of which
  /// both are known.
  private var leads: [Double] {
    years.compactMap { year in
      guard let key = year.key.margin, let rest = year.rest.margin else { return nil }
      return key - rest
    }
  }

  /// Years whose two margins are still to be known before they can be compared over time.
  public var marginsMissing: Int { max(0, needed - leads.count) }

  /// Change of the key accounts' margin less that of the rest, from the first year that is known to
  /// the last, in percentage points; `nil` where fewer years than it takes are known.
  public var marginShift: Double? {
    let known = leads
    guard marginsMissing == 0, let first = known.first, let last = known.last else { return nil }
    return last - first
  }

  /// `nil` without company figures.
  public init?(_ company: CompanyMoney, in context: PortfolioContext) {
    let running = context.runningYear ?? Int.max
    needed = context.thresholds.whole(.periods)
    years = []
    for number in company.years where number < running {
      func side(_ group: CompanyFigure.Group) -> Side {
        var side = Side(
          sales: company.amount(.grossSales, group, year: number),
          contribution: company.amount(.netContribution, group, year: number))
        let serving = CustomerProfitAndLoss.serving.compactMap {
          company.amount($0, group, year: number)
        }
        if !serving.isEmpty {
          side.costToServe = serving.reduce(.zero, +)
          side.servingMissing = CustomerProfitAndLoss.serving.filter {
            company.amount($0, group, year: number) == nil
          }
        }
        let before = company.amount(.grossSales, group, year: number - 1)
        if let sales = side.sales, let before, before > .zero {
          side.growth = 100 * Double((sales - before).hundredths) / Double(before.hundredths)
        }
        return side
      }
      years.append(Year(year: number, key: side(.key), rest: side(.rest)))
    }
    if years.isEmpty { return nil }
  }
}
