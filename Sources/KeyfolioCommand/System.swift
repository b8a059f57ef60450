#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What commands ask the system.
enum System {
  static func isFolder(_ path: String) -> Bool { kind(of: path) == S_IFDIR }
  static func isFile(_ path: String) -> Bool { kind(of: path) == S_IFREG }
  static func exists(_ path: String) -> Bool { kind(of: path) != nil }

  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT
  }

  static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  static var home: String? { getenv("HOME").map { String(cString: $0) } }

  static func writeError(_ text: String) { write(text, to: 2) }
  static func writeOutput(_ text: String) { write(text, to: 1) }

  /// All of it, or as much as the reader takes.
  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let part = UnsafeBufferPointer(rebasing: rest)
        #if canImport(Glibc)
          let written = Glibc.write(descriptor, part.baseAddress, part.count)
        #elseif canImport(Musl)
          let written = Musl.write(descriptor, part.baseAddress, part.count)
        #else
          let written = Darwin.write(descriptor, part.baseAddress, part.count)
        #endif
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { return }
        rest = rest.dropFirst(written)
      }
    }
  }
}
