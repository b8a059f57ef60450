public import KeyfolioCore

extension FileTree {
  /// A folder of the disk. Hidden files, and links that lead out of the folder, are left out.
  public static func folder(_ root: String) -> FileTree {
    FileTree(
      list: { () throws(FileError) in
        var paths: [RelativePath] = []
        try collect(root, below: RelativePath(""), depth: 0, into: &paths)
        return paths.sorted()
      },
      read: { (path) throws(FileError) in try readFile(root + "/" + path.text) })
  }
}

extension FileTree {
  /// The bytes of one file that the user names.
  public static func file(_ path: String) throws(FileError) -> [UInt8] { try readFile(path) }
}

/// Folders are nested three deep by the format; more than this is somebody's home directory.
private let depthLimit = 12

private func collect(
  _ root: String, below path: RelativePath, depth: Int, into paths: inout [RelativePath]
) throws(FileError) {
  guard depth < depthLimit else { return }
  let folder = path.text.isEmpty ? root : root + "/" + path.text
  for entry in try entries(ofFolder: folder) where !entry.name.hasPrefix(".") {
    let inner = path.appending(entry.name)
    switch entry.kind {
    case .file: paths.append(inner)
    case .folder: try collect(root, below: inner, depth: depth + 1, into: &paths)
    case .other: continue
    }
  }
}
