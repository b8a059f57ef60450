import KeyfolioCore
import KeyfolioTesting
import Testing

@testable import KeyfolioLoad

/// The tree that a text gives, written on one line: `{a: "1", b: ["2", ~]}`.
func outline(_ node: Node) -> String {
  switch node.content {
  case .empty: "~"
  case .scalar(let scalar): "\"\(scalar.text)\""
  case .list(let items): "[" + items.map(outline).joined(separator: ", ") + "]"
  case .mapping(let mapping):
    "{" + mapping.entries.map { "\($0.key): \(outline($0.value))" }.joined(separator: ", ") + "}"
  }
}

/// The tree of a YAML text, or the codes and places of what is wrong with it.
private func read(_ bytes: [UInt8]) -> String {
  var files = SourceFiles()
  let file = files.id(of: RelativePath("a.yaml"))
  var diagnostics = Diagnostics()
  let node = sourceText(bytes, file: file, &diagnostics)
    .flatMap { readYAML($0, at: Place(file: file), &diagnostics) }
  guard diagnostics.isEmpty, let node else {
    let found = diagnostics.sorted(by: files)
    return found.map { "\($0.code) \($0.place.line):\($0.place.column)" }.joined(separator: ", ")
  }
  return outline(node)
}

private func read(_ text: String) -> String { read(Array(text.utf8)) }

@Suite struct YAMLReaderTests {
  static let readable = [
    ("", "~"), ("# only a comment\n", "~"), ("---\n", "~"), ("--- a\n...\n", "\"a\""),
    ("a: 1\r\nb: 2\r\n", "{a: \"1\", b: \"2\"}"), ("a: 1\rb: 2\r", "{a: \"1\", b: \"2\"}"),
    ("a: 1\u{85}b: 2\n", "{a: \"1\", b: \"2\"}"), ("\u{FEFF}a: 1\n", "{a: \"1\"}"),
    ("a: 'it''s'\nb: \"x\\ty\\u00e9\"\n", "{a: \"it's\", b: \"x\ty\u{E9}\"}"),
    ("a: |\n  one\n  two\n", "{a: \"one\ntwo\n\"}"), ("a: >-\n  one\n  two\n", "{a: \"one two\"}"),
    ("a: |2\n    one\n", "{a: \"  one\n\"}"), ("a:\n- 1\n- 2\n", "{a: [\"1\", \"2\"]}"),
    ("a: [1, 2,]\n", "{a: [\"1\", \"2\"]}"), ("a: {b: 1, c: }\n", "{a: {b: \"1\", c: ~}}"),
    ("a: one\n  two\n", "{a: \"one two\"}"),
    ("a:\nb: ~\nc: null\nd: ''\n", "{a: ~, b: ~, c: ~, d: \"\"}"),
    ("- [a, [b, c]]\n- {d: {e: f}}\n", "[[\"a\", [\"b\", \"c\"]], {d: {e: \"f\"}}]"),
    ("1: a\n2.5: b\n2026: c\n", "{1: \"a\", 2.5: \"b\", 2026: \"c\"}"),
    ("%YAML 1.1\n---\na: 1\n", "{a: \"1\"}"),
    ("a: http://x.example/y\n", "{a: \"http://x.example/y\"}"),
    ("a: 50%\nb: x@y\nc: a`b\n", "{a: \"50%\", b: \"x@y\", c: \"a`b\"}"),
    ("a: \"\\U0001F600\"\n", "{a: \"😀\"}"), ("? a\n: b\n", "{a: \"b\"}"), ("? a\n", "{a: ~}"),
    ("a: 1\u{2028}b: 2\n", "{a: \"1\", b: \"2\"}"), ("a: \u{202E}evil\n", "{a: \"\u{202E}evil\"}"),
    ("= : <<\n", "{=: \"<<\"}"), ("null: 1\n", "key-is-not-text 1:1"),
    ("a\u{200B}: 1\n", "{a\u{200B}: \"1\"}"),
  ]

  @Test(arguments: readable)
  func reads(_ text: String, _ expected: String) {
    #expect(read(text) == expected)
  }

  /// What other readers would turn into another value stays what was written.
  @Test(arguments: [
    "NO", "no", "on", "yes", "y", "0123", "0x1F", "12:30", "1.10", "1_000", "1e3", ".inf", ".nan",
    "2026-09-30", "Null ", "NULL", "true", "010", "-0", "+5", "1,5", "é", "<<",
  ])
  func keepsTextAsWritten(_ text: String) {
    let trimmed = text.split(separator: " ").joined()
    #expect(read("a: \(text)\n") == "{a: \"\(trimmed)\"}")
  }

  static let refused = [
    // Syntax
    ("a:\n\tb: 1\n", "yaml-syntax 2:1"), ("a: \"open\nb: 1\n", "yaml-syntax 1:4"),
    ("a: 'open\n", "yaml-syntax 1:4"), ("a: [1, 2\nb: 3\n", "yaml-syntax 1:4"),
    ("a: {b: 1\n", "yaml-syntax 1:4"), ("a: |\n    one\n  two: 3\n", "yaml-syntax 3:3"),
    ("a: b: c\n", "unquoted-colon 1:5"), ("é: b: c\n", "unquoted-colon 1:5"),
    ("a: @b\n", "yaml-syntax 1:4"),
    ("a: %b\n", "yaml-syntax 1:4"), ("a: `b`\n", "yaml-syntax 1:4"),
    ("a: \"\\q\"\n", "yaml-syntax 1:5"),
    ("a: \"\\ud83d\"\n", "yaml-syntax 1:7"), ("a: x\u{0}y\n", "control-character 1:5"),
    ("é: x\u{7}\n", "control-character 1:5"), ("a: x\u{7F}\n", "control-character 1:5"),
    ("a: x\u{94}\n", "control-character 1:5"), ("a: x\u{FFFF}\n", "yaml-syntax 1:5"),
    ("a: 1\n---\nb: 2\n", "yaml-several-documents 2:1"),
    ("a: 1\n...\nb: 2\n", "yaml-syntax 3:1"),
    ("%YAML 3.0\n---\na: 1\n", "yaml-syntax 1:1"), ("%TAG ! x\n---\na: !y 1\n", "yaml-tag 3:4"),
    ("a: 1\n  b: 2\n", "yaml-syntax 2:4"), ("a: 1\n b\nc: 2\nd\n", "yaml-syntax 4:1"),
    ("- a\nb: 1\n", "yaml-syntax 2:1"), ("a: - b\n", "yaml-syntax 1:4"),
    ("a: 'x' y\n", "yaml-syntax 1:8"),
    ("a: ]\n", "yaml-syntax 1:4"), ("a: 1\n}\n", "yaml-syntax 2:1"),
    // Structure
    ("a: 1\nb: 2\na: 3\n", "duplicate-key 3:1"), ("x: {a: 1, a: 2}\n", "duplicate-key 1:11"),
    ("\u{E9}: 1\ne\u{301}: 2\n", "duplicate-key 2:1"), ("[a]: 1\n", "key-is-not-text 1:1"),
    ("{a: 1}: 2\n", "key-is-not-text 1:1"), ("? [a]\n: 1\n", "key-is-not-text 1:3"),
    // Hostile
    ("a: &x 1\n", "yaml-anchor 1:4"), ("a: *x\n", "yaml-alias 1:4"),
    ("&x a: 1\n", "yaml-anchor 1:1"),
    ("a: &x [*x]\n", "yaml-anchor 1:4"), ("a: !!python/object:os.system x\n", "yaml-tag 1:4"),
    ("a: !!binary aGk=\n", "yaml-tag 1:4"), ("a: !!str 1\n", "yaml-tag 1:4"),
    ("a: ! 1\n", "yaml-tag 1:4"),
    ("<<: [a]\n", "{<<: [\"a\"]}"), ("a: !<x> [1]\n", "yaml-tag 1:4"),
    ("a: !!map {b: 1}\n", "yaml-tag 1:4"),
  ]

  @Test(arguments: refused)
  func refuses(_ text: String, _ expected: String) {
    #expect(read(text) == expected)
  }

  @Test func refusesOtherEncodings() {
    #expect(read(Array("a: \u{FC}\n".unicodeScalars.map { UInt8($0.value) })) == "invalid-utf8 1:4")
    let wide = Array("a: 1\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(read(wide) == "wrong-encoding 1:1")
    #expect(read([0xFF, 0xFE] + wide) == "wrong-encoding 1:1")
    #expect(read([0xFE, 0xFF, 0, 0x61]) == "wrong-encoding 1:1")
    for sequence in [
      [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xE2, 0x82], [0xFF],
    ] as [[UInt8]] {
      #expect(read(Array("é: ".utf8) + sequence) == "invalid-utf8 1:4")
      #expect(read(Array("é: ".utf8) + sequence + Array("a\n".utf8)) == "invalid-utf8 1:4")
    }
    for sequence in [
      "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{10000}", "\u{10FFFF}",
    ]
    where sequence != "\u{80}" {
      #expect(read("a: \(sequence)\n") == "{a: \"\(sequence)\"}")
    }
  }

  @Test func refusesDepth() {
    #expect(read("a: " + String(repeating: "[", count: 100_000)) == "yaml-too-deep 1:27")
    #expect(read(String(repeating: "- ", count: 50_000) + "a\n") == "yaml-too-deep 1:49")
    let braces = String(repeating: "{a: ", count: 50_000)
    #expect(read(braces).hasPrefix("yaml-too-deep 1:"))
  }

  @Test func readsWhatIsLarge() {
    let long = String(repeating: "a", count: 1 << 20)
    #expect(read("a: \(long)\n") == "{a: \"\(long)\"}")
    #expect(read("a: \"\(long)\"\n") == "{a: \"\(long)\"}")
    // YAML allows 1,024 characters for a key.
    #expect(read("\(long): 1\n").hasPrefix("yaml-syntax 1:"))
  }

  @Test(.timeLimit(.minutes(5))) func findsADoubleAmong100000Keys() {
    let lines = (0..<100_000).map { "key\($0): \($0)\n" }.joined()
    #expect(read(lines + "key5: again\n") == "duplicate-key 100001:1")
  }

  @Test func knowsPlacesInScalars() throws {
    let text = "é: \"ü\"\nlist:\n  - ab\n  - {c: d}\nlong: |\n  x\n"
    var diagnostics = Diagnostics()
    let file = FileID(index: 7)
    let start = Place(file: file, line: 3)
    let root = try #require(readYAML(Array(text.utf8)[...], at: start, &diagnostics))
    guard case .mapping(let mapping) = root.content else { return }
    let list = try #require(mapping["list"]?.items)
    #expect(mapping["é"]?.place == Place(file: file, line: 3, column: 4, width: 3))
    #expect(list[0].place == Place(file: file, line: 5, column: 5, width: 2))
    #expect(list[1].place == Place(file: file, line: 6, column: 5, width: 1))
    #expect(mapping["long"]?.place.line == 7)
    #expect(mapping["long"]?.place.width == 0)
    #expect(mapping.entries[0].keyPlace == Place(file: file, line: 3, column: 1, width: 1))
  }

  static let commented = [
    ("a: Line #3", true), ("a: Line # 3", false), ("a: x # see #3", false), ("a: 'Line #3'", false),
    ("a: x#3", false), ("a: x\t#3", true), ("a: x ## note", false), ("a: one\n  two #3", true),
    ("a: 'x #1' #2", false), ("a: #x\nb: y", false), ("a: [b, c #4\n ]", true), ("a: é #4", true),
  ]

  @Test(arguments: commented)
  func noticesLostComments(_ text: String, _ expected: Bool) throws {
    var diagnostics = Diagnostics()
    let start = Place(file: FileID(index: 0))
    let root = try #require(readYAML(Array(text.utf8)[...], at: start, &diagnostics))
    #expect(losesComment(root) == expected)
  }

  private func losesComment(_ node: Node) -> Bool {
    switch node.content {
    case .empty: false
    case .scalar(let scalar): scalar.losesComment
    case .list(let items): items.contains(where: losesComment)
    case .mapping(let mapping): mapping.entries.contains { losesComment($0.value) }
    }
  }
}
