import KeyfolioAnalysis
import KeyfolioAudience
import KeyfolioCore
import KeyfolioLoad
import KeyfolioModel
import KeyfolioRender
import KeyfolioView
import Synchronization

/// What builds of one content folder for one edition remember, each for the next.
///
/// Every step that takes time for each account keeps its input and what it made of it. So after an
/// edit only those steps are taken again whose inputs it reached, and what is built is, byte for
/// byte, what a build without a memory makes.
public final class BuildMemory: Sendable {
  /// Files keep their numbers, so that places stay what they were.
  private let files = Mutex(SourceFiles())
  let keeps: Bool
  let load: LoadMemory
  let audience: AudienceMemory
  let view: ViewMemory
  let themes: StepMemory<[RelativePath: [UInt8]], Reported<Theme>>
  let notes: NoteCheckMemory
  let hashes: StepMemory<[UInt8], String>
  private let contexts: StepMemory<ContextInput, PortfolioContext>
  let figures: StepMemory<FiguresInput, Shared<AccountFigures>>

  /// - Parameter keeps: false for the one build of a command, which has none after it.
  public init(keeps: Bool) {
    self.keeps = keeps
    load = LoadMemory(keeps: keeps)
    audience = AudienceMemory(keeps: keeps)
    view = ViewMemory(keeps: keeps)
    themes = StepMemory(keeps: keeps)
    notes = NoteCheckMemory(keeps: keeps)
    hashes = StepMemory(keeps: keeps)
    contexts = StepMemory(keeps: keeps)
    figures = StepMemory(keeps: keeps)
  }

  /// Gives a run the numbers that files have already.
  func number(_ report: inout Report) {
    if keeps { report.files = files.withLock(\.self) }
  }

  /// What accounts know of each other: the last one, with its storage, so that a thousand accounts
  /// see at a glance that it is the same.
  ///
  /// - Parameter isCut: false for the project before an edition's cut.
  func context(of project: Project, isCut: Bool = true) -> PortfolioContext {
    var input = ContextInput(programme: project.programme, team: project.team)
    // Where the line is the median, it hangs on the accounts.
    if case .median = project.programme.attractivenessLine?.value {
      input.ofAccounts = PortfolioContext(project)
    }
    return contexts.output(for: isCut ? "edition" : "all", of: input) {
      $0.ofAccounts ?? PortfolioContext(project)
    }
  }

  func keepNumbers(_ report: Report) {
    if keeps { files.withLock { $0 = report.files } }
  }

  /// After a build without errors: forgets accounts and files that are gone.
  func forgetUnused() {
    guard keeps else { return }
    load.forgetUnused()
    audience.forgetUnused()
    notes.forgetUnused()
    hashes.forgetUnused()
    figures.forgetUnused()
  }
}

/// All that the context of figures depends on.
struct ContextInput: Equatable, Sendable {
  var programme: Programme
  var team: [Shared<TeamMember>]
  var ofAccounts: PortfolioContext?
}

/// All that the figures of an account depend on.
struct FiguresInput: Equatable, Sendable {
  var account: Unchanged<Account>
  var context: PortfolioContext
}
