import Foundation
import KeyfolioCore
import KeyfolioTesting
import Testing

@testable import KeyfolioLoad

/// The quick reader is right where it agrees with libyaml to the last column; where it gives up,
/// libyaml reads the text anyway.
@Suite struct QuickYAMLTests {
  /// How often the quick reader read a text, and those where libyaml read something else.
  struct Outcome {
    var read = 0
    var different: [String] = []

    mutating func compare(_ bytes: [UInt8]) {
      let start = Place(file: FileID(index: 3), line: 5)
      guard let quick = readQuickYAML(bytes[...], at: start) else { return }
      read += 1
      var diagnostics = Diagnostics()
      let node = readLibYAML(bytes[...], at: start, &diagnostics)
      if let node, diagnostics.isEmpty, isSame(quick, node) { return }
      different.append(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test func agreesOnEveryFile() throws {
    var outcome = Outcome()
    for path in try yamlFiles("content") + yamlFiles("Tests/Projects") {
      outcome.compare(try contents(path))
    }
    #expect(outcome.different == [])
    #expect(outcome.read > 150)
  }

  @Test func agreesOnWhatLibYAMLIsTestedWith() {
    var outcome = Outcome()
    for (text, _) in YAMLReaderTests.readable + YAMLReaderTests.refused {
      outcome.compare(Array(text.utf8))
    }
    for (text, _) in YAMLReaderTests.commented { outcome.compare(Array(text.utf8)) }
    #expect(outcome.different == [])
    #expect(outcome.read > 20)
  }

  /// The hand-written content and what programs write are read quickly, or nothing is gained.
  @Test func readsUsualFiles() throws {
    for path in try yamlFiles("content") {
      let bytes = try contents(path)
      #expect(readQuickYAML(bytes[...], at: Place(file: FileID(index: 0))) != nil, "\(path)")
    }
    var outcome = Outcome()
    for text in dumpedYAML { outcome.compare(Array(text.utf8)) }
    #expect(outcome.read == dumpedYAML.count)
    #expect(outcome.different == [])
  }

  @Test(arguments: [
    "a: 1\na: 2\n", "k: 1\n\u{212A}: 1\nK: 2\n", "\u{E9}: 1\ne\u{301}: 2\n", "a: &x 1\n",
    "a: *x\n", "a: !t 1\n", "a:\t1\n", "a: 1\r\n", "a: \"\\q\"\n", "a: 'x\n", "null: 1\n",
    "a: 1\n---\nb: 2\n", "--- a\n", "a: x\u{2028}\n", "a: \u{FEFF}x\n", "? a\n: b\n", "{a, b}\n",
    "a: |2\n   x\n", "a: b: c\n", "a: 1\n  b: 2\n", "- a\nb: 1\n", "text\n", "",
    "- - - - - - - - - - - - - - - - - - - - - - - - - a\n",
    "\(String(repeating: "a", count: 1100)): 1\n",
    "a:\n  \(String(repeating: "é", count: 1100)): 1",
  ])
  func leavesToLibYAML(_ text: String) {
    let start = Place(file: FileID(index: 0))
    #expect(readQuickYAML(Array(text.utf8)[...], at: start) == nil)
  }

  @Test func refusesBrokenText() {
    for broken in [
      [0xC0, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xFF], [0xC2, 0x85],
      [0xEF, 0xBF, 0xBE], [0xEF, 0xBF, 0xBF], [0xC2], [0x00], [0x07],
    ] as [[UInt8]] {
      let bytes = Array("a: x".utf8) + broken
      #expect(readQuickYAML(bytes[...], at: Place(file: FileID(index: 0))) == nil)
    }
  }

  /// Set `KEYFOLIO_YAML_FUZZ` to the number of texts for a long run.
  private static let total =
    ProcessInfo.processInfo.environment["KEYFOLIO_YAML_FUZZ"].flatMap(Int.init) ?? 20_000

  @Test(arguments: 0..<8)
  func agreesOnMutations(_ part: Int) throws {
    let seed = UInt64(Self.total) << 8 | UInt64(part)
    var mutator = YAMLMutator(seed: seed)
    let paths = try yamlFiles("content") + yamlFiles("Tests/Projects")
    let samples = try paths.map(contents) + dumpedYAML.map { Array($0.utf8) }
    var outcome = Outcome()
    for round in 0..<(Self.total / 8) {
      outcome.compare(round % 2 == 0 ? mutator.mutation(of: samples) : mutator.invention())
    }
    #expect(outcome.different.prefix(3) == [], "seed \(seed)")
    #expect(outcome.read * 20 > Self.total / 8, "seed \(seed) tests little")
  }

  private func yamlFiles(_ folder: String) throws -> [String] {
    let root = projectFolder("../..")
    let names = try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")
    return names.filter { $0.hasSuffix(".yaml") }.sorted().map { "\(root)/\(folder)/\($0)" }
  }

  private func contents(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }
}

/// Texts are compared by their bytes: equal strings may be written in several ways.
private func isSame(_ a: Node, _ b: Node) -> Bool {
  guard a.place == b.place else { return false }
  switch (a.content, b.content) {
  case (.empty, .empty): return true
  case (.scalar(let a), .scalar(let b)):
    return a.text.utf8.elementsEqual(b.text.utf8) && a.isCell == b.isCell
      && a.losesComment == b.losesComment
  case (.list(let a), .list(let b)):
    return a.count == b.count && zip(a, b).allSatisfy { isSame($0, $1) }
  case (.mapping(let a), .mapping(let b)):
    return a.isFlow == b.isFlow && a.entries.count == b.entries.count
      && zip(a.entries, b.entries).allSatisfy { a, b in
        a.key.utf8.elementsEqual(b.key.utf8) && a.keyPlace == b.keyPlace && isSame(a.value, b.value)
      }
  default: return false
  }
}
