// This file and its extensions are all of this target that talks to the system. They add nothing to
// the calls but Swift types.

import CPlatform
import KeyfolioCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What an open descriptor leads to.
struct Stamp: Equatable, Sendable {
  enum Kind: Sendable { case file, folder, other }

  var kind: Kind
  /// In bytes.
  var size: Int
  /// When the bytes last changed, in whole seconds since 1970, in UTC.
  var modified: Int
}

enum System {
  /// How a lookup below a folder went.
  enum Lookup: Equatable, Sendable {
    case opened(Int32)
    case refused
    /// This system cannot look up a path in one step.
    case unsupported
  }

  // A FIFO or a device must not make the server wait, nor a terminal become its own.
  private static let readOnly = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC

  /// Opens a folder that the user has named; links in the path are followed.
  static func openRoot(_ path: String) -> Int32? {
    opened(open(path, readOnly | O_DIRECTORY))
  }

  /// Opens one name in a folder and never follows a link.
  static func openName(_ name: String, in folder: Int32) -> Int32? {
    opened(openat(folder, name, readOnly | O_NOFOLLOW))
  }

  /// Opens a path below a folder; the kernel follows links that stay beneath it and no others.
  static func openBeneath(_ path: String, in folder: Int32) -> Lookup {
    // The kernel asks to try again when names changed under its hands.
    for _ in 0..<16 {
      let descriptor = cplatform_open_beneath(folder, path, readOnly)
      if descriptor >= 0 { return .opened(descriptor) }
      switch errno {
      case EINTR, EAGAIN: continue
      // Some sandboxes answer so for calls that they do not know.
      case ENOSYS, EPERM: return .unsupported
      default: return .refused
      }
    }
    return .refused
  }

  static func stamp(of descriptor: Int32) -> Stamp? {
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { return nil }
    let kind: Stamp.Kind =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    #if canImport(Darwin)
      let modified = info.st_mtimespec.tv_sec
    #else
      let modified = info.st_mtim.tv_sec
    #endif
    return Stamp(kind: kind, size: Int(info.st_size), modified: Int(modified))
  }

  /// Fills the buffer from the place `offset` of the file on, as far as the file reaches; answers
  /// how many bytes there were, `nil` if they cannot be read.
  static func read(_ descriptor: Int32, at offset: Int, into buffer: inout [UInt8]) -> Int? {
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
        return nil
      }
    }
    return done
  }

  static func close(_ descriptor: Int32) {
    #if canImport(Glibc)
      _ = Glibc.close(descriptor)
    #elseif canImport(Musl)
      _ = Musl.close(descriptor)
    #elseif canImport(Darwin)
      _ = Darwin.close(descriptor)
    #endif
  }

  static let addressInUse = EADDRINUSE

  /// Since 1970, in UTC.
  static func secondsNow() -> Int { time(nil) }

  /// The system's words for an error, begun in lower case like all messages.
  static func words(for code: Int32) -> String {
    guard let text = strerror(code) else { return "error \(code)" }
    let words = String(cString: text)
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  private static func opened(_ descriptor: Int32) -> Int32? {
    descriptor >= 0 ? descriptor : nil
  }
}

extension System {
  /// The names in a folder without `.` and `..`; none if it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let name, name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// What stands at a path; `nil` for what is neither file nor folder, a link that leads nowhere
  /// among it.
  static func mark(of path: String) -> (mark: WatchedFiles.Mark, isFolder: Bool)? {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    let kind = info.st_mode & S_IFMT
    guard kind == S_IFREG || kind == S_IFDIR else { return nil }
    #if canImport(Darwin)
      let time = info.st_mtimespec
    #else
      let time = info.st_mtim
    #endif
    let mark = WatchedFiles.Mark(
      size: Int(info.st_size), modified: time.tv_sec * 1_000_000_000 + time.tv_nsec,
      number: UInt64(info.st_ino))
    return (mark, kind == S_IFDIR)
  }

  /// Of the bytes of a file; `nil` if they cannot be read.
  static func fingerprint(of path: String) -> Fingerprint? {
    guard let descriptor = opened(open(path, readOnly)) else { return nil }
    defer { close(descriptor) }
    guard let stamp = stamp(of: descriptor), stamp.kind == .file else { return nil }
    var bytes = [UInt8](repeating: 0, count: stamp.size)
    return read(descriptor, at: 0, into: &bytes).map { Fingerprint(Array(bytes[..<$0])) }
  }
}

extension System {
  /// Where bytes first occur in others; `nil` where they do not, or there are none to look for.
  static func find(_ bytes: [UInt8], in all: UnsafeRawBufferPointer) -> Int? {
    guard !bytes.isEmpty, let start = all.baseAddress,
      let found = cplatform_find(start, all.count, bytes, bytes.count)
    else { return nil }
    return found - start
  }
}

extension System {
  /// Reads all that has come through a descriptor that does not wait.
  static func drain(_ descriptor: Int32, _ take: (UnsafeRawBufferPointer) -> Void) {
    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    while true {
      let count = buffer.withUnsafeMutableBytes { bytes in
        #if canImport(Glibc)
          Glibc.read(descriptor, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
          Musl.read(descriptor, bytes.baseAddress, bytes.count)
        #elseif canImport(Darwin)
          Darwin.read(descriptor, bytes.baseAddress, bytes.count)
        #endif
      }
      guard count > 0 else { return }
      buffer.withUnsafeBytes { take(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
  }

  /// Whether there is something to read, at the latest after so many milliseconds.
  static func wait(for descriptor: Int32, _ milliseconds: Int) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, Int32(milliseconds)) > 0
  }

  static func sleep(_ milliseconds: Int) { poll(nil, 0, Int32(milliseconds)) }

  /// Runs work on a thread of its own; false where there is none to be had.
  static func startThread(_ work: sending @escaping () -> Void) -> Bool {
    let passed = Unmanaged.passRetained(Work(work))
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let code = pthread_create(&thread, nil, runWork, passed.toOpaque())
    guard code == 0 else {
      passed.release()
      return false
    }
    #if canImport(Darwin)
      if let thread { pthread_detach(thread) }
    #else
      pthread_detach(thread)
    #endif
    return true
  }
}

private final class Work {
  let run: () -> Void

  init(_ run: @escaping () -> Void) { self.run = run }
}

#if canImport(Darwin)
  private func runWork(_ passed: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<Work>.fromOpaque(passed).takeRetainedValue().run()
    return nil
  }
#else
  private func runWork(_ passed: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let passed { Unmanaged<Work>.fromOpaque(passed).takeRetainedValue().run() }
    return nil
  }
#endif
