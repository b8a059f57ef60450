public import KeyfolioCore

/// Publishes a site as a folder, in one step.
///
/// Files are staged in a folder beside the target; only when all of them are there do the two
/// change places. An error, or the end of the process at any moment, leaves the last good site.
/// What keyfolio wrote is listed in the site's manifest (see `Manifest`): only that, unchanged, is
/// ever deleted. All other files in the target, `.git` and `CNAME` among them, are carried along.
///
/// Beside the target `NAME` there are, while a build runs: `.NAME.keyfolio-lock`, locked;
/// `.NAME.keyfolio-tmp-PID`, the stage, and after the exchange the old site until it is removed;
/// where folders cannot be exchanged, `.NAME.keyfolio-old-PID`, the old site between two renames.
///
/// A value of this type holds open descriptors: end it with `commit()` or `discard()`.
public struct SiteFolder: Sink, Sendable {
  /// What a commit did.
  public struct Summary: Equatable, Sendable {
    /// How many files are new or have new bytes.
    public var written = 0
    /// How many files of the last site were kept as they were.
    public var unchanged = 0
    /// How many files of the last site are gone, without those that have new bytes.
    public var removed = 0
    /// How many files of others were carried along.
    public var carried = 0
    /// A folder that still holds files which somebody changed during the exchange; `nil`, as
    /// nearly always, when nothing is left.
    public var leftBehind: String?
  }

  let place: TargetPlace
  let published: PublishedSite?
  let stage: Int32
  let stageName: String
  let swap: SiteSwap
  var summary = Summary()
  var manifest = Manifest()
  /// Paths of the published site that need no more attention: the new site has the same file.
  var settled: Set<BytePath> = []
  private let lock: SiteLock
  private let isDurable: Bool
  private var folders: Set<BytePath> = []
  private var isFinished = false
  private var compared: [UInt8] = []

  /// Checks the target, takes its lock, clears what dead builds left, and opens a stage.
  ///
  /// - Parameters:
  ///   - path: Where the site shall stand; missing folders above it are made.
  ///   - content: The folder the site is made from. A target in it or around it is refused.
  ///   - home: The user's home folder, refused like the root and the current folder, and like all
  ///     folders above these.
  ///   - durable: Wait at the commit until the disk has everything; without it, a power cut right
  ///     after a build may lose files, a crash of the process may not.
  /// - Throws: What is refused and why, or what the system said.
  public static func begin(
    at path: String, content: String? = nil, home: String? = nil, durable: Bool = false
  ) throws(FileError) -> SiteFolder {
    try begin(at: path, content: content, home: home, durable: durable, swap: .exchange)
  }

  static func begin(
    at path: String, content: String? = nil, home: String? = nil, durable: Bool = false,
    swap: SiteSwap
  ) throws(FileError) -> SiteFolder {
    let place = try TargetPlace(path: path, content: content, home: home)
    do throws(FileError) {
      let lock = try SiteLock(place)
      do throws(FileError) {
        return try SiteFolder(place, lock: lock, durable: durable, swap: swap)
      } catch {
        lock.release()
        throw error
      }
    } catch {
      System.close(place.parent)
      throw error
    }
  }

  private init(
    _ place: TargetPlace, lock: SiteLock, durable: Bool, swap: SiteSwap
  ) throws(FileError) {
    self.place = place
    self.lock = lock
    self.swap = swap
    isDurable = durable
    Leftovers(place).clear()
    let published = try PublishedSite(at: place)
    let stageName = Leftovers.stageName(of: place)
    do throws(FileError) {
      stage = try naming(place.shown) { () throws(SystemError) in
        try System.makeFolder(stageName, in: place.parent)
        return try System.openFolder(stageName, in: place.parent)
      }
    } catch {
      published?.close()
      throw error
    }
    self.published = published
    self.stageName = stageName
  }

  /// Stages one file. Where the published site has the same bytes at the same path, the file is
  /// not written again but gets a second name.
  public mutating func receive(_ file: OutputFile) throws(FileError) {
    guard !isFinished else { throw .finished(file.path.text) }
    let path = BytePath(file.path.text)
    guard path.isWellFormed, path != BytePath(Manifest.name) else {
      throw .nameRefused(path.text)
    }
    let entry = Manifest.Entry(fingerprint: Fingerprint(file.bytes), size: file.bytes.count)
    guard !folders.contains(path), manifest.entries.updateValue(entry, forKey: path) == nil
    else {
      throw .writtenTwice(path.text)
    }
    if let folder = path.folder { try makeFolders(folder) }
    if linkPublished(path, file.bytes) {
      summary.unchanged += 1
    } else {
      try write(file.bytes, to: path)
      summary.written += 1
    }
  }

  /// Carries over what others put into the site, makes the staged site the published one, and
  /// removes the old one. On an error before the exchange the stage is discarded.
  @discardableResult
  public mutating func commit() throws(FileError) -> Summary {
    guard !isFinished else { throw .finished(place.shown) }
    do throws(FileError) {
      try carryOver()
      try write(manifest.bytes, to: BytePath(Manifest.name))
      if isDurable { try synchronize() }
      try exchange()
    } catch {
      discard()
      throw error
    }
    summary.leftBehind = Leftovers(place).clearOwn()
    finish()
    return summary
  }

  /// Gives the stage up. The published site stays as it is.
  public mutating func discard() {
    guard !isFinished else { return }
    Leftovers(place).removeStage()
    finish()
  }

  /// Makes a folder of the stage and those above it, each once.
  mutating func makeFolders(_ folder: BytePath) throws(FileError) {
    guard !folders.contains(folder) else { return }
    if let above = folder.folder { try makeFolders(above) }
    do throws(SystemError) {
      try System.makeFolder(folder.text, in: stage)
    } catch {
      throw error.isExisting
        ? .writtenTwice(folder.text) : FileError(path: folder.text, reason: error.words)
    }
    folders.insert(folder)
  }

  func holdsFolder(_ folder: BytePath) -> Bool { folders.contains(folder) }

  private mutating func linkPublished(_ path: BytePath, _ bytes: [UInt8]) -> Bool {
    guard let published, let stamp = published.listing.stamps[path],
      stamp.kind == .file, stamp.size == bytes.count,
      published.has(bytes, at: path, buffer: &compared)
    else { return false }
    do throws(SystemError) {
      try System.link(path.text, in: published.folder, as: path.text, in: stage)
    } catch {
      // Not every file system has second names; writing the file is always right.
      return false
    }
    settled.insert(path)
    return true
  }

  private func write(_ bytes: [UInt8], to path: BytePath) throws(FileError) {
    try naming("\(place.shown)/\(path.text)") { () throws(SystemError) in
      let file = try System.createFile(path.text, in: stage)
      do throws(SystemError) {
        try System.write(bytes, to: file)
      } catch {
        System.close(file)
        throw error
      }
      try System.closeWritten(file)
    }
  }

  private func synchronize() throws(FileError) {
    try naming(place.shown) { () throws(SystemError) in
      try System.sync(fileSystemOf: stage)
    }
  }

  private mutating func finish() {
    isFinished = true
    published?.close()
    System.close(stage)
    lock.release()
    System.close(place.parent)
  }
}
