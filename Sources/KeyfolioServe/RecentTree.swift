import Synchronization

/// A folder of which what was looked at stays in memory for a moment: who asks a thousand times a
/// second gets what stood there a few milliseconds ago. A class, because requests share it.
final class RecentTree: ServedTree {
  private struct Seen {
    var entry: ServedEntry
    var size = 0
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
  private let seen = Mutex<(entries: [[UInt8]: Seen], size: Int)>((entries: [:], size: 0))

  init(_ root: SiteRoot) { self.root = root }

  func entry(at names: [String]) -> ServedEntry? {
    let path = Array(names.joined(separator: "/").utf8)
    let now = clock.now
    if let known = seen.withLock({ $0.entries[path] }), now < known.until { return known.entry }
    let entry = root.entry(at: names)
    switch entry {
    // Only what is in memory can be sent twice.
    case .file(let content, _) where content.bytes != nil: keep(entry, content.size, path, now)
    case .folder: keep(entry, 0, path, now)
    default: break
    }
    return entry
  }

  private func keep(
    _ entry: ServedEntry?, _ size: Int, _ path: [UInt8], _ now: ContinuousClock.Instant
  ) {
    guard let entry else { return }
    let size = size + path.count
    seen.withLock { seen in
      if seen.size > Self.limit { seen = (entries: [:], size: 0) }
      let latest = Seen(entry: entry, size: size, until: now + Self.moment)
      let former = seen.entries.updateValue(latest, forKey: path)
      seen.size += size - (former?.size ?? 0)
    }
  }
}
