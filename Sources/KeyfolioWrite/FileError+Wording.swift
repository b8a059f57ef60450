import KeyfolioCore

// What this target says when it refuses, in one place. The file system's own refusals carry the
// system's words.

extension FileError {
  static func rootRefused(_ path: String) -> FileError {
    refused(path, "is the root of the file system")
  }

  static func homeRefused(_ path: String) -> FileError {
    refused(path, "is, or holds, the home folder")
  }

  static func currentFolderRefused(_ path: String) -> FileError {
    refused(path, "is, or holds, the current folder")
  }

  static func insideContentRefused(_ path: String) -> FileError {
    refused(path, "is, or lies in, the content folder")
  }

  static func aroundContentRefused(_ path: String) -> FileError {
    refused(path, "holds the content folder")
  }

  static func linkRefused(_ path: String) -> FileError {
    refused(path, "is a symbolic link; give the folder that it leads to")
  }

  static func notAFolder(_ path: String) -> FileError {
    refused(path, "is not a folder")
  }

  static func mountRefused(_ path: String) -> FileError {
    refused(path, "is a mount point, which cannot be exchanged; give a folder inside it")
  }

  static func stepsUpRefused(_ path: String) -> FileError {
    refused(path, "leads up through a folder that does not exist")
  }

  static func notOurs(_ path: String) -> FileError {
    refused(
      path,
      "is not empty and was not written by keyfolio (it has no \(Manifest.name));"
        + " give an empty or a new folder")
  }

  static func manifestDamaged(_ path: String) -> FileError {
    FileError(
      path: "\(path)/\(Manifest.name)",
      reason: "is damaged, so nobody knows which files keyfolio wrote;"
        + " move the folder away and build anew")
  }

  static func locked(_ path: String) -> FileError {
    FileError(path: path, reason: "another build is writing this site; wait until it is done")
  }

  static func tooDeep(_ path: String) -> FileError {
    FileError(
      path: path, reason: "lies more than \(FolderListing.maximumDepth) folders below the site")
  }

  static func nameIsNotText(_ path: String) -> FileError {
    FileError(
      path: path, reason: "holds a file whose name is not UTF-8; rename it or move it away")
  }

  static func nameRefused(_ path: String) -> FileError {
    FileError(path: path, reason: "is not a path that a site can hold")
  }

  static func writtenTwice(_ path: String) -> FileError {
    FileError(path: path, reason: "two files of the site have this path")
  }

  static func finished(_ path: String) -> FileError {
    FileError(path: path, reason: "the site is already finished")
  }

  /// Foreign files stand where the site must put its own. The list is sorted and not empty.
  static func conflicts(_ paths: [String]) -> FileError {
    let shown = paths.dropFirst().prefix(9)
    let rest = paths.count - 1 - shown.count
    var reason =
      "was not written by keyfolio, or was changed since, and stands where the site needs room;"
      + " move it away"
    if !shown.isEmpty { reason += ", likewise \(shown.joined(separator: ", "))" }
    if rest > 0 { reason += " and \(rest) more" }
    return FileError(path: paths.first ?? "", reason: reason)
  }

  static func notAFile(_ path: String) -> FileError {
    FileError(path: path, reason: "is not a file that can be written; give the name of a file")
  }

  /// The list is sorted and not empty.
  static func changed(_ paths: [String]) -> FileError {
    let rest = paths.count > 1 ? " (so do \(paths.count - 1) more)" : ""
    return FileError(
      path: paths.first ?? "",
      reason: "differs from what would be written\(rest); nothing was written:"
        + " give a new folder, or move it away")
  }

  static func insideContent(_ path: String) -> FileError {
    FileError(
      path: path, reason: "lies in the content folder, where it would be read; give another place")
  }

  static func zipTooLarge(_ path: String) -> FileError {
    FileError(
      path: path, reason: "would be larger than a zip that everybody can open: 4 GB, 65,534 files")
  }

  private static func refused(_ path: String, _ why: String) -> FileError {
    FileError(path: path, reason: "cannot hold the site: it \(why)")
  }
}
