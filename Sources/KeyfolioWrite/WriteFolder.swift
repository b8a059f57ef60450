public import KeyfolioCore

/// Writes files into a folder, new or not, and leaves everything else in it alone: for folders
/// whose files are their owner's to change.
///
/// Nothing is written if one of the files stands there already with other bytes.
///
/// - Returns: how many files are new; the others were there already, as they are here.
@discardableResult
public func writeFolder(_ files: [OutputFile], at folder: String) throws(FileError) -> Int {
  var (missing, changed): ([OutputFile], [String]) = ([], [])
  for file in files {
    let path = folder + "/" + file.path.text
    guard BytePath(file.path.text).isWellFormed else { throw .nameRefused(path) }
    switch try bytes(at: path) {
    case nil: missing.append(file)
    case file.bytes: continue
    default: changed.append(path)
    }
  }
  guard changed.isEmpty else { throw .changed(changed) }
  for file in missing {
    let path = folder + "/" + file.path.text
    try makeFolders(above: path)
    try writeFile(file.bytes, at: path)
  }
  return missing.count
}

/// What stands at a path; `nil` for nothing. A folder or a link there is somebody else's.
private func bytes(at path: String) throws(FileError) -> [UInt8]? {
  try naming(path) { () throws(SystemError) in
    guard let stamp = try System.stampIfPresent(of: path, in: System.currentFolder) else {
      return nil
    }
    guard stamp.kind == .file else { return [] }
    let file = try System.openFile(path, in: System.currentFolder)
    defer { System.close(file) }
    var bytes = [UInt8](repeating: 0, count: stamp.size)
    _ = try System.read(file, at: 0, into: &bytes)
    return bytes
  }
}

private func makeFolders(above path: String) throws(FileError) {
  for index in path.utf8.indices where path.utf8[index] == UInt8(ascii: "/") {
    let folder = String(path[..<index])
    guard !folder.isEmpty else { continue }
    try naming(folder) { () throws(SystemError) in
      do throws(SystemError) {
        try System.makeFolder(folder, in: System.currentFolder)
      } catch {
        if !error.isExisting { throw error }
      }
    }
  }
}
