import KeyfolioCore

// The manifest against the files that it lists.

extension Manifest {
  /// Reads the manifest in a folder, whose stamp is known; `nil` if it is damaged or cannot be
  /// read.
  init?(in folder: Int32, _ stamp: Stamp) {
    guard let file = try? System.openFile(Self.name, in: folder) else { return nil }
    defer { System.close(file) }
    var bytes = [UInt8](repeating: 0, count: stamp.size)
    guard let count = try? System.read(file, at: 0, into: &bytes), count == bytes.count else {
      return nil
    }
    self.init(bytes)
  }

  /// Whether the file at this path is listed and has the bytes it was listed with.
  func describes(_ path: BytePath, _ stamp: Stamp, in folder: Int32) -> Bool {
    guard stamp.kind == .file, let entry = entries[path], entry.size == stamp.size,
      let file = try? System.openFile(path.text, in: folder)
    else { return false }
    defer { System.close(file) }
    return (try? Fingerprint(of: file)) == entry.fingerprint
  }
}

extension Fingerprint {
  /// Of a whole file.
  init(of file: Int32) throws(SystemError) {
    var hasher = FingerprintHasher()
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    var offset = 0
    while true {
      let count = try System.read(file, at: offset, into: &buffer)
      buffer.withUnsafeBytes { hasher.absorb(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
      offset += count
      if count < buffer.count { break }
    }
    self = hasher.finish()
  }
}
