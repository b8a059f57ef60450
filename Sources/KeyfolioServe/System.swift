// The only file of this target that talks to the system. It adds nothing to the calls but
// Swift types.

import CPlatform

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
