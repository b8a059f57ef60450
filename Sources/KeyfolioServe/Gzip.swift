import CZlib
import Synchronization

/// Content in the coding that browsers ask for, after RFC 1952.
enum Gzip {
  /// What is smaller travels in one packet either way.
  static let worthwhile = 1024

  /// Whether whoever asks can read it: `gzip` or `*` in `Accept-Encoding`, unless its weight is
  /// zero. The field that says nothing of it asks for bytes as they are.
  static func isAccepted(by request: Request) -> Bool {
    var others = false
    for field in request.values("Accept-Encoding") {
      for item in field.split(separator: ",") {
        let parts = item.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
        guard let name = parts.first else { continue }
        let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { $0.dropFirst(2) }
        let isRefused = weight.map { $0.allSatisfy { "0.".contains($0) } } ?? false
        if equalIgnoringCase(name, "gzip") || equalIgnoringCase(name, "x-gzip") {
          return !isRefused
        }
        if name == "*" { others = !isRefused }
      }
    }
    return others
  }

  /// `nil` where it cannot be had.
  static func packed(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    // The least memory, a window as RFC 1952 has it; the fourth of nine levels is where more time
    // begins to save little.
    let size = Int32(MemoryLayout<z_stream>.size)
    guard
      deflateInit2_(
        &stream, 4, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    var bytes = bytes
    return bytes.withUnsafeMutableBufferPointer { input in
      let bound = Int(deflateBound(&stream, UInt(input.count)))
      let packed = [UInt8](unsafeUninitializedCapacity: bound) { output, count in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(bound)
        let isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END
        count = isWhole ? bound - Int(stream.avail_out) : 0
      }
      return packed.isEmpty ? nil : packed
    }
  }
}

/// What was packed of files on the disk, by their tags. A class, because connections share it.
final class PackedFiles: Sendable {
  private static let limit = 32 << 20

  private let packed = Mutex<(byTag: [String: [UInt8]], size: Int)>((byTag: [:], size: 0))

  func packed(_ bytes: [UInt8], tag: String) -> [UInt8]? {
    if let known = packed.withLock({ $0.byTag[tag] }) { return known }
    guard let made = Gzip.packed(bytes) else { return nil }
    packed.withLock { packed in
      // Full, it begins anew: what is asked for is there again in a moment.
      if packed.size + made.count > Self.limit { packed = (byTag: [:], size: 0) }
      packed.byTag[tag] = made
      packed.size += made.count
    }
    return made
  }
}
