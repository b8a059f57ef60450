import KeyfolioCore
import Synchronization

/// The site that a preview shows: always a whole one, put in place of the last in one step, so that
/// no answer is made from half of a new one. A class, because the loop that builds and the
/// connections that read share it.
final class PublishedSite: Sendable {
  /// What was last built.
  struct State: Sendable {
    /// By path; empty until the first build without errors.
    var files: [String: [UInt8]] = [:]
    var folders: Set<String> = []
    /// When it was put in place.
    var modified = HTTPDate(seconds: 0)
    /// Counts the sites.
    var version = 0
    /// What the last build complains about, as the terminal says it; `nil` where it succeeded.
    var problem: String?
  }

  private let state = Mutex(State())

  var current: State { state.withLock { $0 } }

  /// Puts a site in place of the last one.
  func publish(_ files: [OutputFile]) {
    var next = State()
    next.files.reserveCapacity(files.count)
    for file in files {
      next.files[file.path.text] = file.bytes
      var folder = file.path.folder
      while !folder.isEmpty, next.folders.insert(folder).inserted {
        folder = RelativePath(folder).folder
      }
    }
    next.modified = HTTPDate(seconds: System.secondsNow())
    state.withLock { [next] state in
      let version = state.version + 1
      state = next
      state.version = version
    }
  }

  /// Keeps the last good site and shows what is wrong over it.
  func show(_ problem: String) {
    state.withLock { $0.problem = problem }
  }
}

/// The state as one answer sees it.
struct PublishedTree: ServedTree {
  let state: PublishedSite.State

  func entry(at names: [String]) -> ServedEntry? {
    let path = names.joined(separator: "/")
    if path.isEmpty || state.folders.contains(path) { return .folder }
    guard let bytes = state.files[path] else { return nil }
    let isPage = MediaType.of(path).hasPrefix("text/html")
    return .file(isPage ? .page(bytes) : FileContent(bytes), modified: state.modified)
  }
}

extension FileContent {
  /// A page with the preview's script. Its tag is that of the page as it was built.
  fileprivate static func page(_ bytes: [UInt8]) -> FileContent {
    let fingerprint = Fingerprint(bytes)
    return FileContent(
      LiveScript.added(to: bytes, tag: fingerprint.text), calledBy: fingerprint)
  }
}
