/// A 64-bit fingerprint of bytes, to tell whether a file is still the one that was written.
///
/// It finds accidents, not attacks: whoever tries can make two files with one fingerprint. It is
/// the same on every system, because manifests are kept and compared.
///
/// The bytes are read as little-endian words of eight. Two words make a step: each is mixed with a
/// constant or with the state, both are multiplied to 128 bits, and the two halves of the product
/// are folded into the new state, so that every bit of input reaches every bit of the state. A
/// last step shorter than sixteen bytes is filled with zeros; the length, mixed in at the end,
/// tells filled bytes from real ones.
public struct Fingerprint: Hashable, Sendable {
  public let value: UInt64

  public init(value: UInt64) {
    self.value = value
  }

  public init(_ bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Fingerprint($0) }
  }

  public init(_ bytes: UnsafeRawBufferPointer) {
    var hasher = FingerprintHasher()
    hasher.absorb(bytes)
    self = hasher.finish()
  }

  /// Sixteen lower-case hexadecimal digits.
  public var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

/// Takes the bytes of a fingerprint piece by piece. Every piece but the last has a length that is
/// a multiple of sixteen.
public struct FingerprintHasher: Sendable {
  // Odd numbers with as many ones as zeros, from the digits of the golden ratio and of pi.
  private static let wordKey: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let lengthKey: UInt64 = 0xA409_3822_299F_31D1

  private var state: UInt64 = 0x243F_6A88_85A3_08D3
  private var length: UInt64 = 0

  public init() {}

  public mutating func absorb(_ bytes: UnsafeRawBufferPointer) {
    length &+= UInt64(bytes.count)
    var state = self.state
    let whole = bytes.count & ~15
    var offset = 0
    while offset < whole {
      let first = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let second = bytes.loadUnaligned(fromByteOffset: offset &+ 8, as: UInt64.self)
      state = Self.mix(
        UInt64(littleEndian: first) ^ Self.wordKey, UInt64(littleEndian: second) ^ state)
      offset &+= 16
    }
    if whole < bytes.count {
      let (first, second) = Self.lastWords(bytes[whole...])
      state = Self.mix(first ^ Self.wordKey, second ^ state)
    }
    self.state = state
  }

  public func finish() -> Fingerprint {
    Fingerprint(value: Self.mix(state ^ Self.wordKey, length ^ Self.lengthKey))
  }

  private static func lastWords(_ bytes: Slice<UnsafeRawBufferPointer>) -> (UInt64, UInt64) {
    var (first, second): (UInt64, UInt64) = (0, 0)
    for (index, byte) in bytes.enumerated() {
      if index < 8 {
        first |= UInt64(byte) << UInt64(8 * index)
      } else {
        second |= UInt64(byte) << UInt64(8 * (index - 8))
      }
    }
    return (first, second)
  }

  @inline(__always)
  private static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
  }
}
