public import KeyfolioCore
public import KeyfolioModel

/// Holds the figures that notes and lessons name, and the numbers that they count on, against what is
/// computed.
///
/// It asks the whole project: what an edition withholds is no mistake of the author's, and a name
/// that leads nowhere is one in every edition. Only what notes name is computed, so most portfolios
/// pay nothing for it.
///
/// - Parameters:
///   - context: of the whole project.
///   - jobs: how many accounts are looked at side by side.
///   - memory: what notes came to the last time.
public func checkNotes(
  of project: Project, in context: Lazy<PortfolioContext>, jobs: Int, memory: NoteCheckMemory
) async -> Diagnostics {
  var diagnostics = Diagnostics()
  let portfolio = PortfolioAsked(project, context)
  for note in project.training {
    let input = LessonInput(note: note, project: note.asksPortfolio ? portfolio.state : nil)
    diagnostics.merge(
      memory.lessons.output(for: note.path.text, of: input) {
        LessonCheck.found(in: $0.note, of: nil, portfolio)
      })
  }
  let accounts = project.accounts
  let found = await memory.accounts.outputs(
    for: accounts.map { $0.folder }, jobs: jobs,
    where: { index, input in
      input.account == Unchanged(accounts[index])
        && (input.context == nil || input.context == context.value)
        && (input.project == nil || input.project == portfolio.state)
    },
    make: { index in
      let input = AccountNotesInput(accounts[index], portfolio)
      return (input, input.found(portfolio))
    })
  for account in found { diagnostics.merge(account) }
  return diagnostics
}

/// What the checks of notes remember from one build to the next.
public struct NoteCheckMemory: Sendable {
  let lessons: StepMemory<LessonInput, Diagnostics>
  let accounts: StepMemory<AccountNotesInput, Diagnostics>

  public init(keeps: Bool) {
    lessons = StepMemory(keeps: keeps)
    accounts = StepMemory(keeps: keeps)
  }

  /// Forgets notes and accounts that are gone.
  public func forgetUnused() {
    lessons.forgetUnused()
    accounts.forgetUnused()
  }
}

/// All that the check of a lesson depends on.
struct LessonInput: Equatable, Sendable {
  var note: Note
  /// Where it asks something of the portfolio.
  var project: PortfolioAsked.State?
}

/// All that the check of an account's notes depends on.
struct AccountNotesInput: Equatable, Sendable {
  var account: Unchanged<Account>
  /// Where they name figures.
  var context: PortfolioContext?
  /// Where they ask something of the portfolio.
  var project: PortfolioAsked.State?

  init(_ account: Shared<Account>, _ portfolio: PortfolioAsked) {
    self.account = Unchanged(account)
    let notes = account.value.allNotes
    if notes.contains(where: { !$0.figures.isEmpty }) { context = portfolio.context.value }
    if notes.contains(where: \.asksPortfolio) { project = portfolio.state }
  }

  func found(_ portfolio: PortfolioAsked) -> Diagnostics {
    let account = account.value
    let all = Lazy { portfolio.figures(of: account) }
    var found = Diagnostics()
    if context != nil { found.merge(checkNoteFigures(of: account, among: all.value)) }
    let owner = LessonCheck.Owner(id: account.id.value, figures: all)
    for note in account.allNotes where !note.blocks.isEmpty {
      found.merge(LessonCheck.found(in: note, of: owner, portfolio))
    }
    return found
  }
}

/// The portfolio as notes ask it: what it comes to is computed when the first one asks.
struct PortfolioAsked: Sendable {
  /// All that its figures depend on.
  struct State: Equatable, Sendable {
    var programme: Programme
    var team: [Shared<TeamMember>]
    var company: [CompanyFigure]
    var customers: [CustomerFigure]
    var accounts: [Unchanged<Account>]

    init(_ project: Project) {
      (programme, team) = (project.programme, project.team)
      (company, customers) = (project.company, project.customers)
      accounts = project.accounts.map(Unchanged.init)
    }
  }

  let context: Lazy<PortfolioContext>
  private let lazyState: Lazy<State>
  private let whole: Lazy<[Figure]>

  init(_ project: Project, _ context: Lazy<PortfolioContext>) {
    self.context = context
    lazyState = Lazy { State(project) }
    whole = Lazy { analyze(project).programmeFigures(of: project) }
  }

  var state: State { lazyState.value }
  var figures: [Figure] { whole.value }

  func figures(of account: Account) -> [Figure] {
    let context = context.value
    return KeyfolioAnalysis.figures(of: account, in: context).figures(of: account, in: context)
  }
}

extension Note {
  /// Whether a block asks for figures of the account or of the portfolio; examples bring their own.
  fileprivate var asksPortfolio: Bool {
    blocks.contains { block in
      switch block.content {
      case .check(let check):
        if case .example? = check.computed?.of { false } else { check.computed != nil }
      case .live(let box): !box.figures.isEmpty
      case .example, .chart, .figure, .task, .worksheet, .annotated: false
      }
    }
  }
}
