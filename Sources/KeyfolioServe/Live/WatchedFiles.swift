import KeyfolioCore

/// What stands in some folders, file by file, with what tells whether it is still the same.
struct WatchedFiles: Equatable, Sendable {
  struct Mark: Equatable, Sendable {
    var size: Int
    /// In nanoseconds since 1970.
    var modified: Int
    var number: UInt64
  }

  /// By path, as the user names the folders.
  private(set) var marks: [String: Mark] = [:]
  /// Every folder that was walked through.
  private(set) var folders: [String] = []

  init(_ roots: [String]) {
    for root in roots { add(root) }
  }

  /// What differs, by name and in order.
  func changes(since before: WatchedFiles) -> [String] {
    var changed = marks.filter { before.marks[$0.key] != $0.value }.map(\.key)
    changed += before.marks.keys.filter { marks[$0] == nil }
    return changed.sorted()
  }

  /// Hidden files, and what editors leave while they write, are nobody's content.
  private mutating func add(_ folder: String) {
    folders.append(folder)
    for name in System.names(in: folder) where !name.hasPrefix(".") && !name.hasSuffix("~") {
      let path = folder + "/" + name
      guard let mark = System.mark(of: path) else { continue }
      if mark.isFolder {
        add(path)
      } else {
        marks[path] = mark.mark
      }
    }
  }
}
