import KeyfolioCore

/// Where a site goes: a name in a folder that is kept open, after everything that must never be
/// replaced by a site was refused.
struct TargetPlace: Sendable {
  /// As the user wrote it, without slashes at the end.
  let shown: String
  let parent: Int32
  let name: String

  /// - Parameters:
  ///   - content: The content folder, which must neither hold nor lie in the site.
  ///   - home: The user's home folder, if there is one.
  init(path: String, content: String?, home: String?) throws(FileError) {
    let shown = Self.withoutTrailingSlashes(path)
    let found = try Self.resolve(shown)
    try Self.refuse(found.path, shown: shown, content: content, home: home)
    try Self.makeFolders(found.missing, shown: shown)
    let (folder, name) = Self.split(found.path)
    guard let name, let folder else { throw .rootRefused(shown) }
    self.shown = shown
    self.name = name
    parent = try naming(shown) { () throws(SystemError) in
      try System.openFolder(folder, in: System.currentFolder)
    }
  }

  /// The path without links, and which folders above the last name are still to be made.
  private static func resolve(
    _ path: String
  ) throws(FileError) -> (path: String, missing: [String]) {
    let stamp = try naming(path) { () throws(SystemError) in
      try System.stampIfPresent(of: path, in: System.currentFolder)
    }
    switch stamp?.kind {
    case nil: return try resolveMissing(path)
    case .link: throw .linkRefused(path)
    case .file, .other: throw .notAFolder(path)
    case .folder: break
    }
    let real = try naming(path) { () throws(SystemError) in try System.realPath(path) }
    return (real, [])
  }

  /// Follows the links of the part that exists and appends the rest.
  private static func resolveMissing(
    _ path: String
  ) throws(FileError) -> (path: String, missing: [String]) {
    var rest: [String] = []
    var current = path
    while true {
      let (folder, name) = split(current)
      guard let name, name != ".", name != ".." else { throw .stepsUpRefused(path) }
      rest.append(name)
      current = folder ?? "."
      do throws(SystemError) {
        let real = try System.realPath(current)
        return joined(real, rest.reversed())
      } catch {
        guard error.isMissing else { throw FileError(path: current, reason: error.words) }
      }
    }
  }

  private static func joined(
    _ root: String, _ names: [String]
  ) -> (path: String, missing: [String]) {
    var path = root == "/" ? "" : root
    var missing: [String] = []
    for name in names {
      path += "/" + name
      missing.append(path)
    }
    missing.removeLast()
    return (path, missing)
  }

  private static func refuse(
    _ path: String, shown: String, content: String?, home: String?
  ) throws(FileError) {
    if path == "/" { throw .rootRefused(shown) }
    if let current = real("."), isSame(path, orAbove: current) {
      throw .currentFolderRefused(shown)
    }
    if let home = home.flatMap(real), isSame(path, orAbove: home) { throw .homeRefused(shown) }
    guard let content = content.flatMap(real) else { return }
    if isSame(content, orAbove: path) { throw .insideContentRefused(shown) }
    if isSame(path, orAbove: content) { throw .aroundContentRefused(shown) }
  }

  private static func makeFolders(_ paths: [String], shown: String) throws(FileError) {
    for path in paths {
      try naming(shown) { () throws(SystemError) in
        do throws(SystemError) {
          try System.makeFolder(path, in: System.currentFolder)
        } catch {
          if !error.isExisting { throw error }
        }
      }
    }
  }

  private static func real(_ path: String) -> String? {
    path.isEmpty ? nil : try? System.realPath(path)
  }

  /// By bytes: two names that only look alike are two folders.
  static func isSame(_ path: String, orAbove other: String) -> Bool {
    guard other.utf8.starts(with: path.utf8) else { return false }
    return other.utf8.count == path.utf8.count || path == "/"
      || other.utf8.dropFirst(path.utf8.count).first == UInt8(ascii: "/")
  }

  /// What is above the last slash, and what is below it.
  private static func split(_ path: String) -> (folder: String?, name: String?) {
    let path = withoutTrailingSlashes(path)
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      return (nil, path.isEmpty ? nil : path)
    }
    let name = String(path[path.utf8.index(after: slash)...])
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, name.isEmpty ? nil : name)
  }

  private static func withoutTrailingSlashes(_ path: String) -> String {
    var bytes = Substring(path).utf8
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    return String(Substring(bytes))
  }
}
