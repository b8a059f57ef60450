import Synchronization

/// A folder whose files stay in memory for a moment after they were looked at: who asks a thousand
/// times a second gets what stood there a few milliseconds ago. A class, because requests share it.
final class RecentTree: ServedTree {
  private struct Seen {
    var content: FileContent
    var modified: HTTPDate
    var until: ContinuousClock.Instant
  }

  /// For how long nobody looks again.
  static let moment = Duration.milliseconds(20)
  /// In bytes.
  private static let limit = 64 << 20

  private let root: SiteRoot
  private let clock = ContinuousClock()
  /// By the bytes of the path: as texts a letter with its accent and one with a mark behind it are
  /// the same, and on the disk they are two names.
  private let seen = Mutex<(files: [[UInt8]: Seen], size: Int)>((files: [:], size: 0))

  init(_ root: SiteRoot) { self.root = root }

  func entry(at names: [String]) -> ServedEntry? {
    let path = Array(names.joined(separator: "/").utf8)
    let now = clock.now
    if let known = seen.withLock({ $0.files[path] }), now < known.until {
      return .file(known.content, modified: known.modified)
    }
    let entry = root.entry(at: names)
    // Only what is in memory can be sent twice.
    guard case .file(let content, let modified) = entry, content.bytes != nil else { return entry }
    seen.withLock { seen in
      if seen.size > Self.limit { seen = (files: [:], size: 0) }
      let file = Seen(content: content, modified: modified, until: now + Self.moment)
      let former = seen.files.updateValue(file, forKey: path)
      seen.size += content.size - (former?.content.size ?? 0)
    }
    return entry
  }
}
