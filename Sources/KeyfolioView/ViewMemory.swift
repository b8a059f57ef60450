import KeyfolioCore
import KeyfolioModel
import Synchronization

/// What making the pages of one edition remembers from one build to the next. Pages themselves are
/// made when they are asked for.
public struct ViewMemory: Sendable {
  let search: StepMemory<SearchInput, IndexRecord>
  let texts = IndexTexts()
  let slugs = NameSlugs()
  /// Names of our own people, by id.
  let staff: StepMemory<[TeamMember], [String: String]>
  let indexes: StepMemory<[IndexRecord], OutputFile>
  /// More texts than this are those of many edits, and most of them are gone.
  private static let mostTexts = 1_000_000

  public init(keeps: Bool) {
    search = StepMemory(keeps: keeps)
    staff = StepMemory(keeps: keeps)
    indexes = StepMemory(keeps: keeps)
  }

  /// Forgets accounts that are gone.
  public func forgetUnused() {
    search.forgetUnused()
    if texts.table.count > Self.mostTexts {
      search.forgetAll()
      texts.forgetAll()
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
