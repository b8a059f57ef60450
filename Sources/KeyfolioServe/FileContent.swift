import KeyfolioCore

/// The bytes of a file that is about to be sent, and the tag that names them.
///
/// The tag is made from the bytes themselves. Times would not do: a build gives an unchanged file
/// its old time, and two builds within a second can give two contents one time.
struct FileContent: Sendable {
  private enum Source {
    case memory([UInt8])
    case descriptor(Int32)
  }

  /// How its gzip form is had.
  enum Packing {
    case none
    /// At once.
    case here(PackedFiles)
    case ready([UInt8])
    /// By making the file again.
    case later(RelativePath)
  }

  /// In bytes.
  let size: Int
  /// A strong entity tag, quotes included.
  let tag: String
  var packing = Packing.none
  /// Of a page in a preview: names what a reader sees of it, while `tag` names every byte.
  var stableTag: String?
  private let source: Source

  /// Of what is in memory.
  ///
  /// - Parameter fingerprint: what tells it from others; its own where nothing is said.
  init(_ bytes: [UInt8], calledBy fingerprint: Fingerprint? = nil) {
    size = bytes.count
    tag = Self.tag(fingerprint ?? Fingerprint(bytes), size: bytes.count)
    source = .memory(bytes)
  }

  private init(packed bytes: [UInt8], of tag: String) {
    size = bytes.count
    self.tag = "\(tag.dropLast())-gz\""
    source = .memory(bytes)
  }

  private static func tag(_ fingerprint: Fingerprint, size: Int) -> String {
    "\"\(fingerprint.text)-\(String(size, radix: 16))\""
  }

  /// Takes the descriptor over; `nil` if the file cannot be read or changes while it is.
  init?(_ found: SiteRoot.Found) {
    size = found.stamp.size
    let isSmall = found.stamp.size <= FileResponder.inMemory
    guard let (fingerprint, bytes) = Self.read(found, keeping: isSmall) else {
      System.close(found.descriptor)
      return nil
    }
    tag = Self.tag(fingerprint, size: found.stamp.size)
    if isSmall {
      System.close(found.descriptor)
      source = .memory(bytes)
    } else {
      source = .descriptor(found.descriptor)
    }
  }

  /// What is in memory; `nil` for what is sent from its file.
  var bytes: [UInt8]? {
    if case .memory(let bytes) = source { bytes } else { nil }
  }

  /// The same in gzip's form; `nil` where there is none, or none yet.
  var packed: FileContent? {
    switch packing {
    case .none, .later: nil
    case .ready(let bytes): FileContent(packed: bytes, of: tag)
    case .here(let files):
      bytes.flatMap { files.packed($0, tag: tag) }.map { FileContent(packed: $0, of: tag) }
    }
  }

  /// Gives the file up without a response.
  func close() {
    if case .descriptor(let descriptor) = source { System.close(descriptor) }
  }

  /// The response with this part of the file. It takes over what is open.
  func response(_ range: ByteRange, fields: [Field]) -> Response {
    switch range {
    case .whole:
      let length = [Field("Content-Length", String(size))]
      return Response(status: 200, fields: length + fields, body: body(0..<size))
    case .part(let part):
      let described = [
        Field("Content-Length", String(part.count)),
        Field("Content-Range", "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(size)"),
      ]
      return Response(status: 206, fields: described + fields, body: body(part))
    case .unsatisfiable:
      close()
      return Response(
        .rangeNotSatisfiable, fields: [Field("Content-Range", "bytes */\(size)")])
    }
  }

  private func body(_ part: Range<Int>) -> Response.Body {
    switch source {
    case .memory(let bytes): .bytes(part.count == bytes.count ? bytes : Array(bytes[part]))
    case .descriptor(let descriptor):
      .file(descriptor: descriptor, offset: part.lowerBound, count: part.count)
    }
  }

  /// Reads the whole file, for its fingerprint; what was read of a small one is kept.
  private static func read(
    _ found: SiteRoot.Found, keeping: Bool
  ) -> (fingerprint: Fingerprint, bytes: [UInt8])? {
    let size = found.stamp.size
    var buffer = [UInt8](repeating: 0, count: keeping ? size : FileResponder.inMemory)
    var hasher = FingerprintHasher()
    var offset = 0
    while offset < size {
      guard let count = System.read(found.descriptor, at: offset, into: &buffer), count > 0 else {
        return nil
      }
      buffer.withUnsafeBytes { hasher.absorb(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
      offset += count
      if count < buffer.count { break }
    }
    return offset == size ? (hasher.finish(), buffer) : nil
  }
}
