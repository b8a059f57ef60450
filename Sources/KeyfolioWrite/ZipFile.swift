public import KeyfolioCore

/// Publishes files as one zip, in one step.
///
/// Pages arrive in the order of the site and must stand in the order of their paths, and a
/// manifest that stands before them knows their hashes only when all are there. So their bytes
/// wait in a scratch file without a name, which takes disk and no memory, and the archive is
/// written at the commit: under another name beside the target, brought to the disk, and moved
/// into place. An error, or the end of the process at any moment, leaves the last good file.
///
/// A value of this type holds open descriptors: end it with `commit(day:)` or `discard()`.
public struct ZipFile: Sink, Sendable {
  /// What a commit did.
  public struct Summary: Equatable, Sendable {
    public var files: Int
    /// Of the whole archive.
    public var bytes: Int
  }

  private let place: ZipPlace
  private let scratch: Int32
  private var scratchSize = 0
  private var overhead = 22
  private var entries: [BytePath: ZipEntry] = [:]
  private var isFinished = false

  /// Checks the target and opens the scratch file beside it.
  ///
  /// - Parameters:
  ///   - path: Where the archive shall stand; the folder above must exist. A folder, a link or a
  ///     device in its place is refused.
  ///   - content: The folder the files are made from. A target in it is refused.
  public static func begin(
    at path: String, content: String? = nil
  ) throws(FileError) -> ZipFile {
    let place = try ZipPlace(path: path, content: content)
    do throws(SystemError) {
      return ZipFile(place, scratch: try System.createScratch(place.stageName, in: place.folder))
    } catch {
      System.close(place.folder)
      throw FileError(path: path, reason: error.words)
    }
  }

  private init(_ place: ZipPlace, scratch: Int32) {
    self.place = place
    self.scratch = scratch
  }

  public mutating func receive(_ file: OutputFile) throws(FileError) {
    guard !isFinished else { throw .finished(file.path.text) }
    let path = BytePath(file.path.text)
    // A backslash is a step down to some of those who will unpack this.
    guard path.isWellFormed, !path.text.utf8.contains(UInt8(ascii: "\\")),
      path.text.utf8.count <= Int(UInt16.max)
    else { throw .nameRefused(path.text) }
    let entry = ZipEntry(
      start: scratchSize, size: file.bytes.count, checksum: CRC32.of(file.bytes))
    guard entries.updateValue(entry, forKey: path) == nil else { throw .writtenTwice(path.text) }
    overhead += ZipRecords.overhead(of: path)
    guard entries.count <= ZipRecords.mostFiles,
      scratchSize + entry.size + overhead <= ZipRecords.mostBytes
    else { throw .zipTooLarge(place.shown) }
    try naming(place.shown) { () throws(SystemError) in
      try System.write(file.bytes, to: scratch)
    }
    scratchSize += entry.size
  }

  /// Writes the archive, every entry dated to the start of the day, and moves it into place.
  @discardableResult
  public mutating func commit(day: CalendarDate) throws(FileError) -> Summary {
    guard !isFinished else { throw .finished(place.shown) }
    defer { discard() }
    do throws(SystemError) {
      let size = try stage(day)
      try System.rename(place.stageName, to: place.name, in: place.folder)
      try System.sync(place.folder)
      return Summary(files: entries.count, bytes: size)
    } catch {
      try? System.removeFile(place.stageName, in: place.folder)
      throw FileError(path: place.shown, reason: error.words)
    }
  }

  /// Gives the archive up. A file that stands in its place stays as it is.
  public mutating func discard() {
    guard !isFinished else { return }
    isFinished = true
    System.close(scratch)
    System.close(place.folder)
  }

  /// Writes the archive under its other name; answers how large it is.
  private func stage(_ day: CalendarDate) throws(SystemError) -> Int {
    let file = try System.createFile(place.stageName, in: place.folder)
    let size: Int
    do throws(SystemError) {
      size = try write(to: file, day)
      try System.sync(file)
    } catch {
      System.close(file)
      throw error
    }
    try System.closeWritten(file)
    return size
  }

  private func write(to file: Int32, _ day: CalendarDate) throws(SystemError) -> Int {
    var records = ZipRecords(day: day)
    var offset = 0
    for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
      var bytes = [UInt8](repeating: 0, count: entry.size)
      _ = try System.read(scratch, at: entry.start, into: &bytes)
      bytes = records.header(of: path, entry, at: offset) + bytes
      try System.write(bytes, to: file)
      offset += bytes.count
    }
    let ending = records.ending(at: offset)
    try System.write(ending, to: file)
    return offset + ending.count
  }
}

/// Where an archive goes: a name in a folder that is kept open.
private struct ZipPlace: Sendable {
  /// As the user wrote it.
  let shown: String
  let folder: Int32
  let name: String

  /// What the archive is called until it is whole.
  var stageName: String { Self.stagePrefix(of: name) + "\(System.processID)" }

  init(path: String, content: String?) throws(FileError) {
    shown = path
    name = path.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    guard !name.isEmpty, name != ".", name != ".." else { throw .notAFile(path) }
    let above = String(path.dropLast(name.count))
    let real = try naming(path) { () throws(SystemError) in
      try System.realPath(above.isEmpty ? "." : above)
    }
    if let content, let content = try? System.realPath(content),
      TargetPlace.isSame(content, orAbove: real)
    {
      throw .insideContent(path)
    }
    folder = try naming(path) { () throws(SystemError) in
      try System.openFolder(real, in: System.currentFolder)
    }
    do throws(FileError) {
      let stamp = try naming(path) { () throws(SystemError) in
        try System.stampIfPresent(of: name, in: folder)
      }
      if let stamp, stamp.kind != .file { throw .notAFile(path) }
    } catch {
      System.close(folder)
      throw error
    }
    removeLeftovers()
  }

  /// Removes what a build that was killed in the middle of its commit has left.
  private func removeLeftovers() {
    let prefix = Self.stagePrefix(of: name)
    let names = (try? System.names(in: folder)) ?? []
    for case let left? in names where left.utf8.starts(with: prefix.utf8) {
      guard let id = Int(Substring(left.utf8.dropFirst(prefix.utf8.count))) else { continue }
      if id == System.processID || !System.isAlive(process: id) {
        try? System.removeFile(left, in: folder)
      }
    }
  }

  private static func stagePrefix(of name: String) -> String { ".\(name).keyfolio-tmp-" }
}
