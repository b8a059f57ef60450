/// The SHA-256 hash of bytes, after FIPS 180-4: what a bundle's manifest lists, because receivers
/// have tools that can check it.
///
/// Whether a file of a site is still what was written is a question for `Fingerprint`, which costs
/// a fraction of this.
public struct SHA256: Sendable {
  /// The first 32 bits of the fractional parts of the square roots of the first eight primes.
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]
  /// What does not fill a block of 64 bytes yet.
  private var rest: [UInt8] = []
  private var length: UInt64 = 0

  public init() {}

  /// Takes the next bytes, in pieces of any length.
  public mutating func absorb(_ bytes: [UInt8]) {
    length &+= UInt64(bytes.count)
    var start = 0
    if !rest.isEmpty {
      start = min(64 - rest.count, bytes.count)
      rest += bytes[..<start]
      guard rest.count == 64 else { return }
      rest.withUnsafeBytes { compress($0, from: 0, to: 64) }
      rest.removeAll(keepingCapacity: true)
    }
    let end = start + (bytes.count - start) / 64 * 64
    bytes.withUnsafeBytes { compress($0, from: start, to: end) }
    rest += bytes[end...]
  }

  /// The 32 bytes of the hash.
  public func finish() -> [UInt8] {
    var last = self
    let bits = length &* 8
    let zeros = (119 - rest.count) % 64
    last.absorb([0x80] + [UInt8](repeating: 0, count: zeros))
    last.absorb((0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) })
    return last.state.flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) }
    }
  }

  /// The hash in 64 lower-case hexadecimal digits, as `sha256sum` prints it.
  public static func text(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.absorb(bytes)
    return hash.finish().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Section 6.2.2, for each whole block between two offsets.
  private mutating func compress(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) {
    var schedule = [UInt32](repeating: 0, count: 64)
    schedule.withUnsafeMutableBufferPointer { w in
      state.withUnsafeMutableBufferPointer { state in
        Self.constants.withUnsafeBufferPointer { k in
          for block in stride(from: start, to: end, by: 64) {
            for index in 0..<16 {
              let offset = block &+ 4 &* index
              w[index] = UInt32(
                bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
            }
            for index in 16..<64 {
              w[index] =
                smallSigma1(w[index &- 2]) &+ w[index &- 7] &+ smallSigma0(w[index &- 15])
                &+ w[index &- 16]
            }
            Self.mix(w, k, into: state)
          }
        }
      }
    }
  }

  /// The 64 rounds of one block. The names are those of the standard.
  private static func mix(
    _ w: UnsafeMutableBufferPointer<UInt32>, _ k: UnsafeBufferPointer<UInt32>,
    into state: UnsafeMutableBufferPointer<UInt32>
  ) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let choice = (e & f) ^ (~e & g)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      let first = h &+ bigSigma1(e) &+ choice &+ k[index] &+ w[index]
      let second = bigSigma0(a) &+ majority
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ second)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}

@inline(__always)
private func turn(_ word: UInt32, _ bits: UInt32) -> UInt32 {
  (word &>> bits) | (word &<< (32 &- bits))
}

@inline(__always)
private func bigSigma0(_ x: UInt32) -> UInt32 { turn(x, 2) ^ turn(x, 13) ^ turn(x, 22) }

@inline(__always)
private func bigSigma1(_ x: UInt32) -> UInt32 { turn(x, 6) ^ turn(x, 11) ^ turn(x, 25) }

@inline(__always)
private func smallSigma0(_ x: UInt32) -> UInt32 { turn(x, 7) ^ turn(x, 18) ^ (x &>> 3) }

@inline(__always)
private func smallSigma1(_ x: UInt32) -> UInt32 { turn(x, 17) ^ turn(x, 19) ^ (x &>> 10) }
