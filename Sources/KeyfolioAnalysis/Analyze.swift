public import KeyfolioCore
public import KeyfolioModel

/// Everything computed of a portfolio.
public struct Analysis: Sendable, Equatable {
  /// What the accounts' figures know of each other.
  public var context: PortfolioContext
  /// In the project's order.
  public var accounts: [AccountFigures]
  public var totals: PortfolioTotals
  public var portfolio: PortfolioFigures
  public var programmeFindings: [Finding]

  /// The last step, where a caller computes the accounts itself: `accounts` are the figures of
  /// the project's accounts, in their order.
  public init(of project: Project, in context: PortfolioContext, accounts: [AccountFigures]) {
    self.context = context
    self.accounts = accounts
    totals = PortfolioTotals(of: project, accounts)
    portfolio = PortfolioFigures(of: project, accounts, in: context)
    let view = ProgrammeCase(
      accounts: accounts, totals: totals, portfolio: portfolio, context: context,
      thinnedLists: project.accounts.reduce(into: []) { $0.formUnion($1.thinnedLists) },
      isPart: project.isPart)
    programmeFindings = programmeChecks.flatMap { $0.findings(in: view) }
  }

  /// For an audience's cut, which puts less in place of what it takes out.
  public init(
    context: PortfolioContext, accounts: [AccountFigures], totals: PortfolioTotals,
    portfolio: PortfolioFigures, programmeFindings: [Finding]
  ) {
    self.context = context
    self.accounts = accounts
    self.totals = totals
    self.portfolio = portfolio
    self.programmeFindings = programmeFindings
  }

  public var lines: Lines { context.lines }

  /// The figures of an account by id.
  public func figures(of account: String) -> AccountFigures? {
    accounts.first { $0.account == account }
  }

  /// What the computation found wrong, in the order of the accounts.
  public var diagnostics: Diagnostics {
    var diagnostics = Diagnostics()
    for account in accounts {
      for problem in account.problems { diagnostics.report(problem.diagnostic) }
    }
    return diagnostics
  }
}

/// Computes a portfolio in three steps: what accounts know of each other, each account, totals.
///
/// A caller with several processors takes the steps itself, as `figures(of:in:)` depends on
/// nothing else: `PortfolioContext(project)`, `figures(of:in:)` for each account, then
/// `Analysis(of:in:accounts:)`.
public func analyze(_ project: Project) -> Analysis {
  let context = PortfolioContext(project)
  var accounts: [AccountFigures] = []
  accounts.reserveCapacity(project.accounts.count)
  // A span lends its elements; an array hands out copies, and an account is a large value.
  let all = project.accounts.span
  for index in all.indices { accounts.append(figures(of: all[index], in: context)) }
  return Analysis(of: project, in: context, accounts: accounts)
}
