import KeyfolioCore
import KeyfolioModel

/// What making the pages of one edition remembers from one build to the next. Pages themselves are
/// made when they are asked for.
public struct ViewMemory: Sendable {
  let search: StepMemory<SearchInput, IndexRecord>
  let texts = IndexTexts()
  /// Names as they are sorted.
  let slugs: StepMemory<String, String>
  let indexes: StepMemory<[IndexRecord], OutputFile>
  /// More texts than this are those of many edits, and most of them are gone.
  private static let mostTexts = 1_000_000

  public init(keeps: Bool) {
    search = StepMemory(keeps: keeps)
    slugs = StepMemory(keeps: keeps)
    indexes = StepMemory(keeps: keeps)
  }

  /// Forgets accounts that are gone.
  public func forgetUnused() {
    search.forgetUnused()
    slugs.forgetUnused()
    if texts.table.count > Self.mostTexts {
      search.forgetAll()
      texts.forgetAll()
    }
  }
}

/// All that the search's record of an account depends on.
struct SearchInput: Equatable, Sendable {
  var account: Unchanged<Account>
  var asOf: CalendarDate
  var edition: Edition
}
