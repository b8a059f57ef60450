import CPlatform
import KeyfolioCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What commands ask the system.
enum System {
  /// Writes a new file and the folders above it; an existing one is never touched.
  static func create(_ file: OutputFile, in folder: String) throws(FileError) {
    let path = folder + "/" + file.path.text
    var above = ""
    for segment in path.split(separator: "/").dropLast() {
      above += above.isEmpty && !path.hasPrefix("/") ? String(segment) : "/" + segment
      if mkdir(above, 0o777) != 0, errno != EEXIST { throw lastError(above) }
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw lastError(path) }
    defer { close(descriptor) }
    guard write(file.bytes[...], to: descriptor) else { throw lastError(path) }
  }

  private static func lastError(_ path: String) -> FileError {
    FileError(path: path, reason: String(cString: strerror(errno)))
  }

  static func isFolder(_ path: String) -> Bool { kind(of: path) == S_IFDIR }
  static func isFile(_ path: String) -> Bool { kind(of: path) == S_IFREG }
  static func exists(_ path: String) -> Bool { kind(of: path) != nil }

  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT
  }

  static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  static func keepFreedMemory() { cplatform_keep_freed_memory() }

  static var home: String? { getenv("HOME").map { String(cString: $0) } }

  /// Makes Ctrl-C, and a polite request to end, a good end of the process: for commands that have
  /// nothing to put away.
  static func endQuietlyOnInterrupt() {
    for number in [SIGINT, SIGTERM] { signal(number) { _ in _exit(0) } }
  }

  static func writeError(_ text: String) { write(text, to: 2) }
  static func writeOutput(_ text: String) { write(text, to: 1) }

  private static func write(_ text: String, to descriptor: Int32) {
    _ = write(Array(text.utf8)[...], to: descriptor)
  }

  /// All of it, or as much as the reader takes; false if some is left.
  private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(descriptor, $0) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }

  private static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}
