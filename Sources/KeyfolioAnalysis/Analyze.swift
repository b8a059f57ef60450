public import KeyfolioCore
public import KeyfolioModel

/// Everything computed of a portfolio.
public struct Analysis: Sendable, Equatable {
  /// What the accounts' figures know of each other.
  public var context: PortfolioContext
  /// In the project's order.
  public var accounts: [Shared<AccountFigures>]
  /// What was computed of all accounts together. It is made when somebody first asks for it: a page
  /// of one account does not.
  public struct Whole: Sendable, Equatable {
    public var totals: PortfolioTotals
    public var portfolio: PortfolioFigures
    public var findings: [Finding]
  }

  private var lazyWhole: Lazy<Whole>

  public var whole: Whole { lazyWhole.value }
  public var totals: PortfolioTotals { whole.totals }
  public var portfolio: PortfolioFigures { whole.portfolio }
  public var programmeFindings: [Finding] { whole.findings }

  /// The last step, where a caller computes the accounts itself: `accounts` are the figures of
  /// the project's accounts, in their order.
  public init(of project: Project, in context: PortfolioContext, accounts: [Shared<AccountFigures>])
  {
    self.context = context
    self.accounts = accounts
    lazyWhole = Lazy { Whole(of: project, in: context, accounts: accounts) }
  }

  /// For an audience's cut: puts less in place of what was computed of all accounts.
  public mutating func changeWhole(_ change: @escaping @Sendable (inout Whole) -> Void) {
    let before = lazyWhole
    lazyWhole = Lazy {
      var whole = before.value
      change(&whole)
      return whole
    }
  }

  public static func == (a: Analysis, b: Analysis) -> Bool {
    a.context == b.context && a.accounts == b.accounts && a.whole == b.whole
  }

  public var lines: Lines { context.lines }

  /// The figures of an account by id.
  public func figures(of account: String) -> AccountFigures? {
    accounts.first { $0.account == account }?.value
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

extension Analysis.Whole {
  fileprivate init(
    of project: Project, in context: PortfolioContext, accounts: [Shared<AccountFigures>]
  ) {
    totals = PortfolioTotals(of: project, accounts)
    portfolio = PortfolioFigures(of: project, accounts, in: context)
    let view = ProgrammeCase(
      accounts: accounts, totals: totals, portfolio: portfolio, context: context,
      thinnedLists: project.accounts.reduce(into: []) { $0.formUnion($1.thinnedLists) },
      isPart: project.isPart)
    findings = programmeChecks.flatMap { $0.findings(in: view) }
  }
}

/// Computes a portfolio in three steps: what accounts know of each other, each account, totals.
///
/// A caller with several processors takes the steps itself, as `figures(of:in:)` depends on
/// nothing else: `PortfolioContext(project)`, `figures(of:in:)` for each account, then
/// `Analysis(of:in:accounts:)`.
public func analyze(_ project: Project) -> Analysis {
  let context = PortfolioContext(project)
  let accounts = project.accounts.map { Shared(figures(of: $0.value, in: context)) }
  return Analysis(of: project, in: context, accounts: accounts)
}
