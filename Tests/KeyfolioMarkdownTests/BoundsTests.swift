import KeyfolioCore
import KeyfolioMarkdown
import Testing

@Suite struct BoundsTests {
  static let size = 64 * 1024

  /// What cost the library seconds, gigabytes or its life when it was tried without the bounds.
  static let refused: [String] = [
    filled("![[]()"), filled("http://a<"), "http://a" + filled(")"), filled("> ") + "a",
    "- ".repeated(32) + filled("> "), "- ".repeated(8_000) + "x" + filled("\n"),
    filled("a <?"), "</" + filled("<?"), filled("a <!B "), filled("a <![CDATA["),
    "|" + "a|".repeated(60) + "\n|" + "-|".repeated(60) + "\n" + filled("x\n"),
    "|" + "a|".repeated(40) + "\n|" + "-|".repeated(40) + "\n" + filled("x\n"),
    "|" + "a|".repeated(16_000) + "\n|" + "-|".repeated(16_000) + "\n",
    "a\n".repeated(16_000) + "|-|\n".repeated(8_000),
    "[0]: " + "x".repeated(30_000) + "\n\n" + "[0]".repeated(10_000),
    "[0]: u \"" + "<".repeated(30_000) + "\"\n\n" + "[0]".repeated(10_000),
    "> [0]:\n> " + "x".repeated(30_000) + "\n\n" + "[0]".repeated(10_000),
    "> [0]: u\n> '" + "[b]: \n> ".repeated(4_000) + "'\n\n" + "[0]( ".repeated(5_000),
    "[^a]: x\n\n" + filled("[^a]"), filled("[^a]: "), filled("a@b "), filled("]:"),
    "*a **a ".repeated(4_000) + "b" + " a** a*".repeated(4_000), filled("1. "), filled(">- "),
    filled("www.a<"), "- - ".repeated(300) + "x", "> * ".repeated(60) + "x",
  ]

  /// What it reads in a time that grows with the length.
  static let read: [String] = [
    filled("*a **a "), filled("a_ "), filled("_a "), filled("a]"), filled("[a"), filled("*a_ "),
    filled("a***b**c* "), filled("[ a_"), filled("[ (]("), filled("**x [a*b**c*](d) "),
    "[".repeated(32_000) + "a" + "]".repeated(32_000), filled("abc\u{0}de"), filled("[a](<b"),
    filled("[a](b"), "</" + filled("<!--"), filled("<"), filled("<a "), filled("<a x=\""),
    filled("[a]["), filled("| a |\n"), filled("a:"), filled("w"), filled("a-"), filled("~"),
    filled("a~"), filled("~~a~"), filled("_"), filled("*"), filled("- a\n\n"), filled("\t"),
    filled("\\"), filled("&amp;"), filled("&"), filled("#"), filled("# a\n"), filled("a\n=\n"),
    filled("```\n"), filled("`"), (1..<350).map { "e" + "`".repeated($0) }.joined(),
    filled("![p"), filled("[a](b \""), "[a](" + filled("("), filled("<div>\n"),
    filled("- [ ] a\n"), filled("😀*"), filled("\r"), filled("**_"), filled("[a]: b\n"),
    filled("* "), filled("- "), filled("[x][y]\n"), "a" + filled("_") + "b",
  ]

  @Test(arguments: refused.indices)
  func refuses(_ index: Int) throws {
    let (document, problems) = parse(Self.refused[index])
    let problem = try #require(problems.first, "\(Self.refused[index].prefix(40))")
    #expect(problem.code == "markdown-too-complex" && problem.hint != nil)
    #expect(document.isEmpty)
  }

  @Test(arguments: read.indices)
  func reads(_ index: Int) {
    let source = Self.read[index]
    let (document, problems) = parse(source)
    #expect(!problems.contains { $0.code == "markdown-too-complex" }, "\(source.prefix(40))")
    #expect(document.html.count < 20 * source.utf8.count)
  }

  @Test func length() {
    let long = parse("a".repeated(300 * 1024))
    #expect(long.document.isEmpty && long.problems.map(\.code) == ["note-too-long"])
    #expect(long.problems.first?.message == "the note has 300 KiB; a note may have 256 KiB")
    #expect(parse("a b\n".repeated(64 * 1024)).problems.isEmpty)
  }

  @Test func placesOfRefusals() {
    let wide = parse("ü\n\n|" + "a|".repeated(60) + "\n|" + "-|".repeated(60)).problems
    #expect(wide.map(\.message) == ["the table has 60 columns; a table may have 50"])
    #expect(wide.map(\.place.line) == [4])
    #expect(parse("a\n\n" + "> ".repeated(101) + "b").problems.map(\.place.line) == [3])
  }

  @Test func honestNotesPass() {
    let table = "|" + "a|".repeated(50) + "\n|" + "-|".repeated(50) + "\n"
    let row = "|" + "1|".repeated(50) + "\n"
    #expect(parse(table + row.repeated(900)).problems.isEmpty)
    #expect(parse("> ".repeated(100) + "a").problems.isEmpty)
    #expect(parse("- ".repeated(3_000)).problems.isEmpty)
    let links = "[a link](https://example.com/a/b?c=d) and a@b.de, www.x.de (see <b>).\n"
    #expect(parse(links.repeated(3_000)).problems.isEmpty)
    let definitions = (0..<1_000).map { "[r\($0)]: https://example.com/\($0) \"A title\"\n" }
    #expect(parse(definitions.joined() + "\n" + "[r1] ".repeated(2_000)).problems.isEmpty)
    let notes = (0..<900).map { "a[^\($0)]\n\n[^\($0)]: b\n\n" }
    #expect(parse(notes.joined()).problems.isEmpty)
  }

  @Test(
    arguments: [
      ([0x61, 0x0A, 0xC3, 0xBC, 0xFF], 2, 2, "FF"), ([0xC3], 1, 1, "C3"),
      ([0x61, 0x80], 1, 2, "80"),
      ([0xED, 0xA0, 0x80], 1, 1, "ED"), ([0xC0, 0x80], 1, 1, "C0"),
      ([0xF4, 0x90, 0x80, 0x80], 1, 1, "F4"),
      (Array("12345678ü\n123ü".utf8) + [0xE2, 0x82], 2, 5, "E2"),
    ] as [([UInt8], UInt32, UInt32, String)])
  func invalidText(_ bytes: [UInt8], _ line: UInt32, _ column: UInt32, _ byte: String) throws {
    let (document, problems) = parse(bytes)
    let problem = try #require(problems.first)
    #expect(problems.count == 1 && problem.code == "invalid-utf8" && document.isEmpty)
    #expect(problem.place.line == line && problem.place.column == column)
    #expect(problem.message == "byte 0x\(byte) is not UTF-8 text")
  }

  private static func filled(_ unit: String) -> String {
    unit.repeated(size / unit.utf8.count)
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
