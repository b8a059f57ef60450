import KeyfolioCore
import Synchronization

/// The site that a preview shows: always a whole one, put in place of the last in one step, so that
/// no answer is made from half of a new one. A class, because the loop that builds and the
/// connections that read share it.
final class PublishedSite: Sendable {
  /// What was last built.
  struct State: Sendable {
    /// `nil` until the first build without errors.
    var files: MadeFiles?
    /// What pages of the last few sites load by names that tell the bytes, the newest first: a page
    /// that was sent a moment ago still asks for it.
    var formerAssets: [[OutputFile]] = []
    /// Counts the sites.
    var version = 0
    /// What stood in the way of the next one; none where it was built.
    var problems: [LiveSite.Problem] = []
  }

  /// How many sites back.
  private static let former = 8

  private let state = Mutex(State())

  var current: State { state.withLock { $0 } }

  /// Puts a site in place of the last one.
  func publish(_ files: SiteFiles) {
    let last = current.files
    let next = MadeFiles(files, modified: HTTPDate(seconds: System.secondsNow()), after: last)
    // Making them may take a moment, so it is not done in the lock.
    let assets = last.map { [$0.assets.files] } ?? []
    state.withLock { state in
      state.formerAssets = assets + state.formerAssets.prefix(Self.former - assets.count)
      state.files = next
      state.version += 1
      state.problems = []
    }
    // Letting a large site go takes a while, and nobody has to wait for it.
    Task.detached(priority: .background) { _ = last }
  }

  /// Keeps the last good site and shows what is wrong over it.
  func show(_ problems: [LiveSite.Problem]) {
    state.withLock { $0.problems = problems }
  }
}

/// The state as one answer sees it.
struct PublishedTree: ServedTree {
  let state: PublishedSite.State

  func entry(at names: [String]) -> ServedEntry? {
    guard let files = state.files else { return nil }
    if names.isEmpty { return .folder }
    let path = RelativePath(names.joined(separator: "/"))
    if files.holds(path) {
      return files.made(path).map { .file($0, modified: files.modified) } ?? .unmade(path)
    }
    // A folder counts as one where a page stands for it.
    if files.holds(path.appending("index.html")) { return .folder }
    return state.formerAssets.lazy.joined().first { $0.path == path }
      .map { .file(FileContent($0.bytes), modified: files.modified) }
  }
}
