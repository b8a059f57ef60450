public import KeyfolioCore
import KeyfolioModel

/// All customers of one fiscal year as far as they are known, for concentration and the whale curve.
///
/// From customers.csv where there is one: its latest period that is over by the report's month. Else
/// the key accounts alone, of the latest fiscal year in which any of them has complete sales. What
/// the company sold beyond those listed (company.csv) is the remainder. A group whose members are
/// accounts counts as its members.
///
/// Source: domain.md 3.14 and 3.15.
public struct CustomerBase: Sendable, Equatable {
  public struct Customer: Sendable, Equatable {
    public var name: String
    public var sales: Money?
    public var contribution: Money?
  }

  public var period: Period
  /// The key accounts stand for all customers.
  public var keyAccountsOnly: Bool
  public var customers: [Customer]
  /// Sales of the company beyond those listed; zero where they are not known.
  public var remainder: Money
  /// The company's sales are known, so the remainder is.
  public var isRemainderKnown: Bool

  /// Whether shares of the sum are shares of the company's sales: those are known, or every
  /// customer is listed with its own.
  public var isWhole: Bool {
    isRemainderKnown || (!keyAccountsOnly && customers.allSatisfy { $0.sales != nil })
  }

  public var concentration: Concentration? {
    Concentration(customers.map { ($0.name, $0.sales) }, remainder: remainder)
  }

  /// Of contribution; `nil` where some customer loses money.
  public var contributionConcentration: Concentration? {
    Concentration(customers.map { ($0.name, $0.contribution) })
  }

  public var whale: WhaleCurve? {
    let curve = WhaleCurve(customers.map { ($0.name, $0.contribution) })
    return curve.steps.isEmpty ? nil : curve
  }

  /// `nil` where no customer's sales or contribution are known.
  init?(
    of project: Project, _ figures: [Shared<AccountFigures>], _ company: CompanyMoney,
    in context: PortfolioContext
  ) {
    if let listed = Self.listed(project.customers, context) {
      (period, customers) = listed
      keyAccountsOnly = false
    } else {
      let years = figures.compactMap { figures in
        figures.sales?.latestFullYear?.year ?? figures.profit?.latestYear?.year
      }
      guard let year = years.max() else { return nil }
      period = .year(year)
      customers = Self.keyAccounts(project, figures, year)
      keyAccountsOnly = true
    }
    (remainder, isRemainderKnown) = (.zero, false)
    if case .year(let year) = period, let total = company.total(.grossSales, year: year) {
      let listed = customers.reduce(Money.zero) { $0 + ($1.sales ?? .zero) }
      remainder = max(.zero, total - listed)
      isRemainderKnown = true
    }
  }

  private static func listed(
    _ customers: [CustomerFigure], _ context: PortfolioContext
  ) -> (Period, [Customer])? {
    let end = context.asOf.map { $0.monthNumber + 1 } ?? Int.max
    let over = customers.compactMap(\.period?.value).filter {
      $0.months(in: context.fiscalYear).upperBound <= end
    }
    let latest = over.max { a, b in
      let (x, y) = (a.months(in: context.fiscalYear), b.months(in: context.fiscalYear))
      return (x.upperBound, x.count) < (y.upperBound, y.count)
    }
    guard let latest else { return nil }
    let rows = customers.filter { $0.period?.value == latest }.map { row in
      Customer(
        name: row.name.value, sales: row.sales?.value.value,
        contribution: row.contribution?.value.value)
    }
    return (latest, rows)
  }

  private static func keyAccounts(
    _ project: Project, _ figures: [Shared<AccountFigures>], _ year: Int
  ) -> [Customer] {
    let counted = Membership(project.accounts).counted(project.accounts) { index in
      figures[index].sales?.year(year)?.actual?.known != nil
    }
    return counted.map { index in
      let (account, figures) = (project.accounts[index], figures[index])
      let profit = figures.profit?.years.first { $0.year == year }
      return Customer(
        name: account.name.value, sales: figures.sales?.year(year)?.actual?.known,
        contribution: profit?.known)
    }
  }
}
