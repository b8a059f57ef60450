import Foundation
import KeyfolioCore

@testable import KeyfolioWrite

/// A folder of a test's own, with blanks and an umlaut in its name, removed at the end.
final class ScratchFolder {
  let path: String

  init() throws {
    let base = URL(fileURLWithPath: NSTemporaryDirectory()).resolvingSymlinksInPath().path
    path = base + "/keyfolio write Prüfung \(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  var site: String { path + "/site" }

  /// Writes a file, with the folders above it.
  func put(_ text: String, at name: String) throws {
    let full = path + "/" + name
    let folder = URL(fileURLWithPath: full).deletingLastPathComponent().path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: full))
  }

  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: path + "/" + name)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  func exists(_ name: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: path + "/" + name)) != nil
  }

  func inode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
    return (attributes[.systemFileNumber] as? NSNumber)?.intValue ?? 0
  }

  /// Everything in this folder that is not the site, by name.
  func besideSite() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).filter { $0 != "site" }.sorted()
  }

  /// Path and text of every file of the site, the manifest among them.
  func siteFiles() throws -> [String: String] {
    var files: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: site) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: site + "/" + name, isDirectory: &isFolder)
      if !isFolder.boolValue { files[name] = text("site/" + name) }
    }
    return files
  }
}

/// Publishes these files and answers what the commit did.
@discardableResult
func publish(
  _ files: [String: String], at path: String, swap: SiteSwap = .exchange
) throws -> SiteFolder.Summary {
  var site = try SiteFolder.begin(at: path, swap: swap)
  do {
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      try site.receive(OutputFile(path: RelativePath(name), bytes: Array(text.utf8)))
    }
    return try site.commit()
  } catch {
    site.discard()
    throw error
  }
}

/// The reason of the error that the call throws, or what went wrong instead.
func reason(_ call: () throws -> Void) -> String {
  do {
    try call()
    return "no error"
  } catch let error as FileError {
    return error.reason
  } catch {
    return "another error: \(error)"
  }
}
