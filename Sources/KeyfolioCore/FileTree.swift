/// A file could not be read or written.
public struct FileError: Error, Equatable, Sendable {
  /// As the user would name it.
  public var path: String
  /// What the system said, in words.
  public var reason: String

  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
}

/// The seam between stages that read and wherever files really are: a folder, or a test's memory.
public struct FileTree: Sendable {
  /// All regular files below the root, sorted by bytes; hidden ones and links that lead outside
  /// are left out.
  public var list: @Sendable () throws(FileError) -> [RelativePath]
  /// The bytes of one of them.
  public var read: @Sendable (RelativePath) throws(FileError) -> [UInt8]

  public init(
    list: @escaping @Sendable () throws(FileError) -> [RelativePath],
    read: @escaping @Sendable (RelativePath) throws(FileError) -> [UInt8]
  ) {
    self.list = list
    self.read = read
  }

  /// Files held in memory.
  public init(_ files: [RelativePath: [UInt8]]) {
    self.init(
      list: { () throws(FileError) in files.keys.sorted() },
      read: { (path) throws(FileError) in
        guard let bytes = files[path] else {
          throw FileError(path: path.text, reason: "no such file")
        }
        return bytes
      })
  }
}

extension FileTree {
  /// The same files. `seen` is told of each that is read, and of its bytes where it could be.
  public func telling(
    _ seen: @escaping @Sendable (RelativePath, [UInt8]?) -> Void
  ) -> FileTree {
    FileTree(
      list: list,
      read: { [self] (path) throws(FileError) in
        do throws(FileError) {
          let bytes = try self.read(path)
          seen(path, bytes)
          return bytes
        } catch {
          seen(path, nil)
          throw error
        }
      })
  }
}

/// A finished file of the site.
public struct OutputFile: Equatable, Sendable {
  public var path: RelativePath
  public var bytes: [UInt8]

  public init(path: RelativePath, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Where finished files go, one at a time and in order: a folder, an archive, memory.
public protocol Sink {
  mutating func receive(_ file: OutputFile) throws(FileError)
}

/// Keeps the site in memory, for tests.
public struct MemorySink: Sink, Sendable {
  public private(set) var files: [OutputFile] = []

  public init() {}

  public mutating func receive(_ file: OutputFile) {
    files.append(file)
  }
}
