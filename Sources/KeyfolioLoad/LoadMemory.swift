import KeyfolioCore
import KeyfolioMarkdown
import KeyfolioModel

/// What reading a content folder remembers from one build to the next.
///
/// Files keep their numbers as long as it lives, so that places stay what they were. A class, because
/// accounts are read side by side.
public final class LoadMemory: Sendable {
  let layouts: StepMemory<[RelativePath], ContentLayout>
  let programmes: StepMemory<ReadInput<RelativePath?>, Reported<Programme?>>
  let surroundings: StepMemory<ReadInput<ContentLayout>, Reported<Surroundings>>
  let glossaries: StepMemory<ReadInput<RelativePath?>, Reported<Glossary>>
  let sharedLists: StepMemory<ReadInput<ContentLayout>, Reported<[String: [String: [Node]]]>>
  let accounts: StepMemory<ReadInput<AccountInput>, Reported<Shared<Account>?>>
  let lessons: StepMemory<ReadInput<NoteSettings>, Reported<Note?>>
  let references: StepMemory<ReferenceInput, References>
  let settings: StepMemory<CheckSettings, Shared<CheckSettings>>
  let checks: StepMemory<CheckInput, Shared<CheckedAccount>>

  public init(keeps: Bool) {
    layouts = StepMemory(keeps: keeps)
    programmes = StepMemory(keeps: keeps)
    surroundings = StepMemory(keeps: keeps)
    glossaries = StepMemory(keeps: keeps)
    sharedLists = StepMemory(keeps: keeps)
    accounts = StepMemory(keeps: keeps)
    lessons = StepMemory(keeps: keeps)
    references = StepMemory(keeps: keeps)
    settings = StepMemory(keeps: keeps)
    checks = StepMemory(keeps: keeps)
  }

  /// Forgets accounts and lessons that are gone.
  public func forgetUnused() {
    accounts.forgetUnused()
    lessons.forgetUnused()
    checks.forgetUnused()
  }
}

/// What decides how an account is read, beside the bytes of its files.
struct AccountInput: Equatable, Sendable {
  var source: AccountSource
  var notes: NoteSettings
}

/// The terms that notes are linked to.
struct Glossary: Sendable {
  var terms: [GlossaryTerm]
  var index: TermIndex?
}

/// What the table of known ids is made of.
struct ReferenceInput: Equatable, Sendable {
  var programme: Programme
  var team: [Shared<TeamMember>]
}

/// What a step of reading saw: what it was told, and each file that it opened.
struct ReadInput<Told: Equatable & Sendable>: Equatable, Sendable {
  /// A file and its bytes; `nil` where it could not be read.
  struct Seen: Equatable, Sendable {
    var path: RelativePath
    var bytes: [UInt8]?
  }

  var told: Told
  var seen: [Seen]
}
