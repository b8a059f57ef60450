// The only file of this target that talks to the system. It adds nothing to the calls but Swift
// types: descriptors and paths go in, values or a `SystemError` come out.

import CPlatform

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system refused, by its own number.
struct SystemError: Error, Equatable {
  var code: Int32

  static var last: SystemError { SystemError(code: errno) }

  var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  var isExisting: Bool { code == EEXIST }
  var isBusy: Bool { code == EWOULDBLOCK }
  var isLoop: Bool { code == ELOOP }
  var isNotEmpty: Bool { code == ENOTEMPTY || code == EEXIST }
  /// The file system cannot do it at all, so another way may do.
  var isUnsupported: Bool {
    code == ENOSYS || code == EINVAL || code == ENOTSUP || code == EOPNOTSUPP || code == EPERM
  }

  /// The system's words, begun in lower case like all messages.
  var words: String {
    guard let text = strerror(code) else { return "error \(code)" }
    let words = String(cString: text)
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}

/// What stands at a path: enough to tell later whether it is still the same.
struct Stamp: Equatable, Sendable {
  enum Kind: Sendable { case file, folder, link, other }

  var kind: Kind
  /// In bytes.
  var size: Int
  var device: UInt64
  var inode: UInt64
  /// How many names the file has.
  var links: Int
  /// The permission bits.
  var mode: UInt32

  /// A folder in which its owner may not make or remove names.
  var isClosedFolder: Bool { kind == .folder && mode & 0o300 != 0o300 }
}

enum System {
  static let currentFolder: Int32 = AT_FDCWD

  static var processID: Int { Int(getpid()) }

  static func isAlive(process id: Int) -> Bool {
    guard let id = pid_t(exactly: id), id > 0 else { return false }
    return kill(id, 0) == 0 || errno != ESRCH
  }

  // MARK: Opening

  static func openFolder(_ path: String, in folder: Int32) throws(SystemError) -> Int32 {
    try check { openat(folder, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
  }

  static func openFile(_ path: String, in folder: Int32) throws(SystemError) -> Int32 {
    try check { openat(folder, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
  }

  /// Makes a file that must not exist yet.
  static func createFile(_ path: String, in folder: Int32) throws(SystemError) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    return try check { openat(folder, path, flags, 0o644) }
  }

  /// Makes a file to write and read that has lost its name already: it goes with the process.
  static func createScratch(_ path: String, in folder: Int32) throws(SystemError) -> Int32 {
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = try check { openat(folder, path, flags, 0o600) }
    try? removeFile(path, in: folder)
    return file
  }

  /// Closes a file that was written: file systems over a network may refuse the bytes only now.
  static func closeWritten(_ descriptor: Int32) throws(SystemError) {
    #if canImport(Glibc)
      let result = Glibc.close(descriptor)
    #elseif canImport(Musl)
      let result = Musl.close(descriptor)
    #elseif canImport(Darwin)
      let result = Darwin.close(descriptor)
    #endif
    // After an interruption the descriptor is closed all the same.
    if result != 0, errno != EINTR { throw SystemError.last }
  }

  /// Closes what was only read, where nothing can be lost.
  static func close(_ descriptor: Int32) {
    try? closeWritten(descriptor)
  }

  // MARK: Bytes

  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer -> Int in
        let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
        #if canImport(Glibc)
          return Glibc.write(descriptor, rest.baseAddress, rest.count)
        #elseif canImport(Musl)
          return Musl.write(descriptor, rest.baseAddress, rest.count)
        #elseif canImport(Darwin)
          return Darwin.write(descriptor, rest.baseAddress, rest.count)
        #endif
      }
      if count >= 0 {
        done += count
      } else if errno != EINTR {
        throw SystemError.last
      }
    }
  }

  /// Fills the buffer from the place `offset` of the file on, as far as the file reaches; answers
  /// how many bytes there were.
  static func read(
    _ descriptor: Int32, at offset: Int, into buffer: inout [UInt8]
  ) throws(SystemError) -> Int {
    var done = 0
    while done < buffer.count {
      let count = buffer.withUnsafeMutableBytes { bytes in
        let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[done...])
        return pread(descriptor, rest.baseAddress, rest.count, off_t(offset + done))
      }
      if count == 0 { break }
      if count > 0 {
        done += count
      } else if errno != EINTR {
        throw SystemError.last
      }
    }
    return done
  }

  /// Whether a buffer begins with these bytes.
  static func isEqual(_ bytes: [UInt8], _ buffer: [UInt8]) -> Bool {
    bytes.isEmpty || (bytes.count <= buffer.count && memcmp(bytes, buffer, bytes.count) == 0)
  }

  // MARK: Looking

  static func stamp(of path: String, in folder: Int32) throws(SystemError) -> Stamp {
    var info = stat()
    guard fstatat(folder, path, &info, AT_SYMLINK_NOFOLLOW) == 0 else { throw SystemError.last }
    return stamp(info)
  }

  /// `nil` if nothing stands there.
  static func stampIfPresent(of path: String, in folder: Int32) throws(SystemError) -> Stamp? {
    do throws(SystemError) {
      return try stamp(of: path, in: folder)
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  static func stamp(of descriptor: Int32) throws(SystemError) -> Stamp {
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw SystemError.last }
    return stamp(info)
  }

  private static func stamp(_ info: stat) -> Stamp {
    let kind: Stamp.Kind =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    return Stamp(
      kind: kind, size: Int(info.st_size), device: UInt64(truncatingIfNeeded: info.st_dev),
      inode: UInt64(info.st_ino), links: Int(info.st_nlink), mode: UInt32(info.st_mode & 0o7777))
  }

  /// The names in a folder, in no order; `nil` stands for one that is not UTF-8.
  static func names(in folder: Int32) throws(SystemError) -> [String?] {
    // The stream takes the descriptor over and moves its position, so it gets one of its own.
    let own = try openFolder(".", in: folder)
    guard let stream = fdopendir(own) else {
      close(own)
      throw SystemError.last
    }
    defer { closedir(stream) }
    var names: [String?] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 1) { String(validatingCString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    if errno != 0 { throw SystemError.last }
    return names
  }

  /// The path with every link followed.
  static func realPath(_ path: String) throws(SystemError) -> String {
    guard let resolved = realpath(path, nil) else { throw SystemError.last }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  // MARK: Changing names

  static func makeFolder(
    _ path: String, in folder: Int32, mode: UInt32 = 0o755
  ) throws(SystemError) {
    _ = try check { mkdirat(folder, path, mode_t(mode)) }
  }

  static func setMode(_ mode: UInt32, of path: String, in folder: Int32) throws(SystemError) {
    _ = try check { fchmodat(folder, path, mode_t(mode), 0) }
  }

  /// Gives a file a second name; a link is named itself, not what it leads to.
  static func link(
    _ path: String, in folder: Int32, as other: String, in otherFolder: Int32
  ) throws(SystemError) {
    _ = try check { linkat(folder, path, otherFolder, other, 0) }
  }

  static func removeFile(_ path: String, in folder: Int32) throws(SystemError) {
    _ = try check { unlinkat(folder, path, 0) }
  }

  static func removeFolder(_ path: String, in folder: Int32) throws(SystemError) {
    _ = try check { unlinkat(folder, path, AT_REMOVEDIR) }
  }

  static func rename(_ path: String, to other: String, in folder: Int32) throws(SystemError) {
    _ = try check { renameat(folder, path, folder, other) }
  }

  static func exchange(_ path: String, and other: String, in folder: Int32) throws(SystemError) {
    _ = try check { cplatform_exchange(folder, path, other) }
  }

  static func sync(fileSystemOf descriptor: Int32) throws(SystemError) {
    _ = try check { cplatform_sync_file_system(descriptor) }
  }

  /// Waits until the disk has a file, or a folder's names.
  static func sync(_ descriptor: Int32) throws(SystemError) {
    _ = try check { fsync(descriptor) }
  }

  // MARK: Locking

  /// Opens the file, made if need be, and takes its lock; fails at once if another has it.
  static func lock(_ path: String, in folder: Int32) throws(SystemError) -> Int32 {
    let file = try check {
      openat(folder, path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
    }
    do throws(SystemError) {
      _ = try check { flock(file, LOCK_EX | LOCK_NB) }
    } catch {
      close(file)
      throw error
    }
    return file
  }

  private static func check(_ call: () -> Int32) throws(SystemError) -> Int32 {
    while true {
      let result = call()
      if result >= 0 { return result }
      if errno != EINTR { throw SystemError.last }
    }
  }
}
