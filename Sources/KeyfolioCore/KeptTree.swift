import Synchronization

/// The files of a tree, kept in memory between builds: a file is read again, and the folder listed
/// again, once somebody says that it changed. A class, because builds and whoever notices changes
/// share it.
public final class KeptTree: Sendable {
  private struct Kept {
    var paths: [RelativePath]?
    var bytes: [RelativePath: [UInt8]] = [:]
  }

  private let files: FileTree
  private let kept = Mutex(Kept())

  public init(_ files: FileTree) { self.files = files }

  /// The tree as a build sees it.
  public var tree: FileTree {
    FileTree(
      list: { () throws(FileError) in try self.list() },
      read: { (path) throws(FileError) in try self.read(path) })
  }

  /// Called between builds: what a build reads meanwhile would be kept as new.
  ///
  /// - Parameter isListing: whether files came or went.
  public func forget(_ changed: some Sequence<RelativePath>, isListing: Bool) {
    kept.withLock { kept in
      for path in changed { kept.bytes[path] = nil }
      if isListing { kept.paths = nil }
    }
  }

  private func list() throws(FileError) -> [RelativePath] {
    if let known = kept.withLock({ $0.paths }) { return known }
    let paths = try files.list()
    let present = Set(paths)
    kept.withLock { kept in
      kept.paths = paths
      kept.bytes = kept.bytes.filter { present.contains($0.key) }
    }
    return paths
  }

  private func read(_ path: RelativePath) throws(FileError) -> [UInt8] {
    if let known = kept.withLock({ $0.bytes[path] }) { return known }
    let bytes = try files.read(path)
    kept.withLock { $0.bytes[path] = bytes }
    return bytes
  }
}
