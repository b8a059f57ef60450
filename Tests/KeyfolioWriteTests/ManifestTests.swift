import KeyfolioCore
import KeyfolioTesting
import Testing

@testable import KeyfolioWrite

@Suite struct ManifestTests {
  @Test func readsWhatItWrites() {
    var manifest = Manifest()
    for name in ["b.html", "a b/ü.html", "a.html"] {
      let bytes = Array(name.utf8)
      manifest.entries[BytePath(name)] = Manifest.Entry(
        fingerprint: Fingerprint(bytes), size: bytes.count)
    }
    #expect(Manifest(manifest.bytes) == manifest)
    #expect(manifest.folders == [BytePath("a b")])
    #expect(Manifest(Manifest().bytes) == Manifest())
  }

  @Test(arguments: [
    "", "keyfolio-manifest 2 0\n", "keyfolio-manifest 1 1\n", "keyfolio-manifest 1 x\n",
    "keyfolio-manifest 1 1\n0123456789abcdef 3\n",
    "keyfolio-manifest 1 1\n0123456789abcde 3 a\n",
    "keyfolio-manifest 1 1\n0123456789abcdef -3 a\n",
    "keyfolio-manifest 1 1\n0123456789abcdef 3 ../a\n",
    "keyfolio-manifest 1 1\n0123456789abcdef 3 /a\n",
  ])
  func refusesDamage(text: String) {
    #expect(Manifest(Array(text.utf8)) == nil)
  }

  @Test(arguments: ["", "/a", "a/", "a//b", ".", "a/./b", "../a", "a/..", "a\nb", "a\0b"])
  func refusesPathsThatAreNone(path: String) {
    #expect(!BytePath(path).isWellFormed)
  }

  /// Fingerprints are kept in manifests, so they must never change.
  @Test func fingerprintsAreForEver() {
    #expect(Fingerprint([]).text == "c632968c8defed72")
    #expect(Fingerprint(Array("keyfolio".utf8)).text == "3ef5ef2b6352708a")
    let long = (0..<1000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    #expect(Fingerprint(long).text == "b38b888fb85ef9b8")
  }

  @Test func fingerprintsTellSmallDifferencesApart() {
    var random = SeededRandom(seed: 7)
    var seen: Set<Fingerprint> = []
    var expected = 0
    for length in 0...70 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      seen.insert(Fingerprint(bytes))
      seen.insert(Fingerprint(bytes + [0]))
      expected += 2
      for bit in 0..<(8 * length) {
        var changed = bytes
        changed[bit / 8] ^= 1 << UInt8(bit % 8)
        seen.insert(Fingerprint(changed))
        expected += 1
      }
    }
    #expect(seen.count == expected)
  }

  @Test func piecesGiveTheFingerprintOfTheWhole() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* $0) }
    var hasher = FingerprintHasher()
    for start in stride(from: 0, to: 1000, by: 64) {
      let piece = Array(bytes[start..<min(start + 64, 1000)])
      piece.withUnsafeBytes { hasher.absorb($0) }
    }
    #expect(hasher.finish() == Fingerprint(bytes))
  }
}
