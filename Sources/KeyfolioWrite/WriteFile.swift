public import KeyfolioCore

/// Writes one file in place of the one that may stand there: a reader sees the old or the new one
/// whole, and on an error the old one stays.
///
/// - parameter path: the folder above must exist; a folder, a link or a device in the place of the
///   file is refused.
public func writeFile(_ bytes: [UInt8], at path: String) throws(FileError) {
  let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
  guard !name.isEmpty, name != ".", name != ".." else { throw .notAFile(path) }
  let staged = "\(path.dropLast(name.count)).\(name).keyfolio-tmp-\(System.processID)"
  let here = System.currentFolder
  guard isFreeOrFile(path) else { throw .notAFile(path) }
  do throws(SystemError) {
    try stage(bytes, at: staged)
    try System.rename(staged, to: path, in: here)
  } catch {
    try? System.removeFile(staged, in: here)
    throw FileError(path: path, reason: error.words)
  }
}

/// What cannot be looked at counts as free: making the file will tell why.
private func isFreeOrFile(_ path: String) -> Bool {
  let stamp = try? System.stampIfPresent(of: path, in: System.currentFolder)
  return stamp.map { $0.kind == .file } ?? true
}

private func stage(_ bytes: [UInt8], at path: String) throws(SystemError) {
  let descriptor = try System.createFile(path, in: System.currentFolder)
  do throws(SystemError) {
    try System.write(bytes, to: descriptor)
  } catch {
    System.close(descriptor)
    throw error
  }
  try System.closeWritten(descriptor)
}
