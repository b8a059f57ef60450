import KeyfolioCore
import KeyfolioModel
import Synchronization

/// What making the pages of one edition remembers from one build to the next. Pages themselves are
/// made when they are asked for.
public struct ViewMemory: Sendable {
  let search: SearchMemory
  let slugs = NameSlugs()
  /// Names of our own people, by id.
  let staff: StepMemory<[Shared<TeamMember>], [String: String]>

  public init(keeps: Bool) {
    search = SearchMemory(keeps: keeps)
    staff = StepMemory(keeps: keeps)
  }
}

/// What making the index for the search remembers. A class, because an index is made while the next
/// site may be planned already, and its records share one table of texts.
final class SearchMemory: Sendable {
  let records: StepMemory<SearchInput, IndexRecord>
  let files: StepMemory<[IndexRecord], OutputFile>
  let texts = IndexTexts()
  private let turn = Mutex(())
  /// More texts than this are those of many edits, and most of them are gone.
  private let mostTexts: Int

  init(keeps: Bool, mostTexts: Int = 1_000_000) {
    self.mostTexts = mostTexts
    records = StepMemory(keeps: keeps)
    files = StepMemory(keeps: keeps)
  }

  /// One index after the other. What none of its accounts asked for is forgotten behind it, since the
  /// numbers of texts must stay what they are while it is made.
  func inTurn(_ make: () -> OutputFile) -> OutputFile {
    turn.withLock { _ in
      let file = make()
      records.forgetUnused()
      if texts.table.count > mostTexts {
        // Both hold numbers of texts.
        records.forgetAll()
        files.forgetAll()
        texts.forgetAll()
      }
      return file
    }
  }
}

/// Names as they are sorted, those of the last build. A class, because builds share it.
final class NameSlugs: Sendable {
  private let known = Mutex<[String: String]>([:])

  func slugs(of names: [String]) -> [String] {
    known.withLock { known in
      let slugs = names.map { known[$0] ?? slug($0) }
      known = Dictionary(zip(names, slugs)) { first, _ in first }
      return slugs
    }
  }
}

/// All that the search's record of an account depends on.
struct SearchInput: Equatable, Sendable {
  var account: Unchanged<Account>
  var asOf: CalendarDate
  var edition: Edition
}
