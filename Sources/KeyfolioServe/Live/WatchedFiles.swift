import KeyfolioCore

/// What stands in some folders, file by file, with what tells whether it is still the same.
struct WatchedFiles: Equatable, Sendable {
  struct Mark: Equatable, Sendable {
    var size: Int
    /// In nanoseconds since 1970.
    var modified: Int
    var number: UInt64
    /// Of a file that was written a moment ago: the next write may give it the same time.
    var fingerprint: Fingerprint?

    /// Whether a file with the other mark is another one, or was written.
    func differs(from other: Mark) -> Bool {
      if (size, modified, number) != (other.size, other.modified, other.number) { return true }
      guard let fingerprint, let before = other.fingerprint else { return false }
      return fingerprint != before
    }
  }

  /// For how long after its time a file may be written without another time. Clocks of file systems
  /// tick every few milliseconds, the slowest every two seconds.
  private static let tick = 2_000_000_000

  /// By path, as the user names the folders.
  private(set) var marks: [String: Mark] = [:]
  /// Every folder that was walked through.
  private(set) var folders: [String] = []

  init(_ roots: [String]) {
    let now = System.secondsNow() * 1_000_000_000
    for root in roots { add(root, now) }
  }

  /// What differs, in order.
  func changes(since before: WatchedFiles) -> Changes {
    var changed: [String] = []
    var isListing = false
    for (name, mark) in marks {
      if let known = before.marks[name] {
        if mark.differs(from: known) { changed.append(name) }
      } else {
        changed.append(name)
        isListing = true
      }
    }
    let gone = before.marks.keys.filter { marks[$0] == nil }
    return Changes((changed + gone).sorted(), isListing: isListing || !gone.isEmpty)
  }

  /// Looks at some files alone, which somebody says were written.
  ///
  /// - Returns: all of them that are here or were: a file's time does not tell every write.
  mutating func look(at names: some Sequence<String>) -> Changes {
    let now = System.secondsNow() * 1_000_000_000
    var changes = Changes()
    for name in names.sorted() where Self.counts(RelativePath(name).name) {
      let known = marks.removeValue(forKey: name)
      if let found = System.mark(of: name), !found.isFolder {
        marks[name] = Self.complete(found.mark, of: name, now)
      }
      let isHere = marks[name] != nil
      guard isHere || known != nil else { continue }
      changes.names.append(name)
      if isHere != (known != nil) { changes.isListing = true }
    }
    return changes
  }

  private mutating func add(_ folder: String, _ now: Int) {
    folders.append(folder)
    for name in System.names(in: folder) where Self.counts(name) {
      let path = folder + "/" + name
      guard let found = System.mark(of: path) else { continue }
      if found.isFolder {
        add(path, now)
      } else {
        marks[path] = Self.complete(found.mark, of: path, now)
      }
    }
  }

  /// Hidden files, and what editors leave while they write, are nobody's content.
  private static func counts(_ name: String) -> Bool {
    !name.hasPrefix(".") && !name.hasSuffix("~")
  }

  private static func complete(_ mark: Mark, of path: String, _ now: Int) -> Mark {
    guard mark.modified > now - tick else { return mark }
    var mark = mark
    mark.fingerprint = System.fingerprint(of: path)
    return mark
  }
}
