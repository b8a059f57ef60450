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

extension System {
  /// The numbers by which others reach this machine, those of its network cards.
  static var addresses: [String] {
    var first: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&first) == 0 else { return [] }
    defer { freeifaddrs(first) }
    var found: [String] = []
    for entry in sequence(first: first, next: { $0?.pointee.ifa_next }) {
      guard let card = entry?.pointee, let address = card.ifa_addr,
        Int32(address.pointee.sa_family) == AF_INET,
        card.ifa_flags & UInt32(IFF_LOOPBACK) == 0
      else { continue }
      var name = [CChar](repeating: 0, count: Int(NI_MAXHOST))
      let length = socklen_t(MemoryLayout<sockaddr_in>.size)
      let code = getnameinfo(
        address, length, &name, socklen_t(name.count), nil, 0, NI_NUMERICHOST)
      if code == 0 { found.append(text(name)) }
    }
    return found
  }

  /// What this machine calls itself, with and without its domain.
  static var hostNames: [String] {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return [] }
    let whole = text(name)
    let short = whole.split(separator: ".").first.map(String.init) ?? whole
    return whole.isEmpty ? [] : [whole, short]
  }

  private static func text(_ bytes: [CChar]) -> String {
    String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Hands an address to the desktop, without a shell between; false where there is none.
  static func openInBrowser(_ url: String) -> Bool {
    #if canImport(Darwin)
      let program = "open"
    #else
      guard getenv("DISPLAY") != nil || getenv("WAYLAND_DISPLAY") != nil else { return false }
      let program = "xdg-open"
    #endif
    // Nobody waits for it.
    signal(SIGCHLD, SIG_IGN)
    var words = [strdup(program), strdup(url), nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    return posix_spawnp(&process, program, nil, nil, &words, environ) == 0
  }
}
