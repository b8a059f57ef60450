import KeyfolioCore
import Testing

/// The examples of FIPS 180-4 and of NIST's cryptographic toolkit, and lengths around the block.
@Suite struct SHA256Tests {
  static let examples: [(text: String, hash: String)] = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopq"
        + "klmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ]

  @Test(arguments: examples)
  func standardExamples(_ text: String, _ hash: String) {
    #expect(SHA256.text(of: Array(text.utf8)) == hash)
  }

  @Test func aMillionTimesA() {
    #expect(
      SHA256.text(of: [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  /// However the bytes are cut up, the hash is the same.
  @Test func piecesOfAnyLength() {
    let bytes = (0..<400).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    for length in [0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 400] {
      var whole = SHA256()
      whole.absorb(Array(bytes[..<length]))
      for step in [1, 7, 63, 64, 65] {
        var hash = SHA256()
        for start in stride(from: 0, to: length, by: step) {
          hash.absorb(Array(bytes[start..<min(start + step, length)]))
        }
        #expect(hash.finish() == whole.finish(), "\(length) bytes by \(step)")
      }
    }
  }
}
