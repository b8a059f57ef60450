import KeyfolioCore

/// Everything below a folder at one moment, links not followed.
struct FolderListing: Sendable {
  /// Deeper than this a folder is taken for a mistake, such as a mount of a folder in itself.
  static let maximumDepth = 128

  private(set) var stamps: [BytePath: Stamp] = [:]

  init() {}

  /// Walks the folder. `name` is how messages call it.
  init(of folder: Int32, name: String) throws(FileError) {
    try walk(folder, path: nil, depth: 0, name: name)
  }

  /// In the order of their bytes, so that a folder comes before what is in it.
  var paths: [BytePath] { stamps.keys.sorted() }

  private mutating func walk(
    _ folder: Int32, path: BytePath?, depth: Int, name: String
  ) throws(FileError) {
    let shown = path.map { "\(name)/\($0.text)" } ?? name
    guard depth < Self.maximumDepth else { throw .tooDeep(shown) }
    for child in try naming(shown, { () throws(SystemError) in try System.names(in: folder) }) {
      guard let child else { throw .nameIsNotText(shown) }
      let childPath = path?.appending(child) ?? BytePath(child)
      let childShown = "\(name)/\(childPath.text)"
      let stamp = try naming(childShown) { () throws(SystemError) in
        try System.stamp(of: child, in: folder)
      }
      stamps[childPath] = stamp
      guard stamp.kind == .folder else { continue }
      let opened = try naming(childShown) { () throws(SystemError) in
        try System.openFolder(child, in: folder)
      }
      defer { System.close(opened) }
      try walk(opened, path: childPath, depth: depth + 1, name: name)
    }
  }
}

/// Runs a system call and gives its error the path that the user knows.
func naming<Value>(
  _ path: String, _ call: () throws(SystemError) -> Value
) throws(FileError) -> Value {
  do throws(SystemError) {
    return try call()
  } catch {
    throw FileError(path: path, reason: error.words)
  }
}
