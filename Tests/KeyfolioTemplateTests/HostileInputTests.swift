import KeyfolioCore
import KeyfolioTesting
import Testing

@testable import KeyfolioTemplate

/// Input that somebody made up to do harm, or that a broken tool made.
@Suite struct HostileInputTests {
  /// Names as attackers write them; none may leave the attribute or the text it stands in.
  @Test(arguments: [
    "\"\u{301} onclick=x", "'\u{200D}x", "<\u{338}script>", "&\u{20E3}lt;", ">\u{FE0F}", "\r\n\"<",
    "</script><script>", "]]>", "<!--", "\u{2028}\u{202E}\u{0}", "{{{body}}}", "{{=<% %>=}}",
  ])
  func escapesEveryDelimiterOfHTML(_ text: String) {
    let rendered = render("<a b=\"{{x}}\" c='{{x}}'>{{{x}}}{{&x}}</a>", record(["x": .text(text)]))
    let plain = render("<a b=\"\" c=''></a>")
    for delimiter in "\"'<>".unicodeScalars {
      #expect(
        rendered.unicodeScalars.count { $0 == delimiter }
          == plain.unicodeScalars.count { $0 == delimiter })
    }
    #expect(rendered.utf8.count > plain.utf8.count + 4 * text.utf8.count - 1)
    #expect(!rendered.utf8.contains(0))
  }

  @Test func findsDelimitersBeforeCombiningMarks() {
    #expect(render("{{\u{301}x}}\u{301}|", record(["\u{301}x": .text("a")])) == "a\u{301}|")
    #expect(render("{{#x}}\u{338}{{/x}}\u{20E3}", record(["x": .flag(true)])) == "\u{338}\u{20E3}")
  }

  @Test func copiesALargeTemplate() {
    let text = String(repeating: "<p>äöü</p>\n", count: 80_000)
    #expect(text.utf8.count > 1_000_000)
    #expect(render(text) == text)
    let line = String(repeating: "x", count: 200_000)
    #expect(render(line) == line)
  }

  @Test func takesManyTagsOnOneLine() {
    let tags = String(repeating: "{{x}}{{! }}{{>part}}", count: 33_334)
    let text = render(tags, record(["x": .text("a")]), partials: ["part": "b"])
    #expect(text == String(repeating: "ab", count: 33_334))
  }

  @Test func reportsManyProblemsInLinearTime() {
    let tags = String(repeating: "{{y}}{{>none}}", count: 20_000)
    var diagnostics = Diagnostics()
    var files = SourceFiles()
    let templates = compile(["page.html": tags], &diagnostics, &files)
    templates.check("page", against: record(["x": .text("a")]), &diagnostics)
    #expect(diagnostics.all.count == 40_000)
  }

  @Test(arguments: ["{{#a}}", "{{^a}}", "{{$a}}", "{{<a}}{{$a}}"])
  func endsEarlyWhereSectionsAreDeep(_ opening: String) {
    let found = problems(["page.html": String(repeating: opening, count: 10_000)])
    #expect(found.hasPrefix("page.html:1:"))
    #expect(found.contains("more than 64 deep [template-syntax]"))
    #expect(found.split(separator: "\n").count == 2)
  }

  @Test(arguments: [
    "{{", "{{{", "{{!", "{{=", "{", "}}", "{{}}", "{{/a}}", "{{#", "{{a}}{{", "\n{{#a}}\n", "{{>a",
  ])
  func compilesFragmentsByTheThousand(_ fragment: String) {
    _ = problems(["page.html": String(repeating: fragment, count: 10_000)])
  }

  @Test func refusesLongDelimiters() {
    let long = String(repeating: "a", count: 100_000)
    #expect(problems(["page.html": "{{=\(long) \(long)=}}\(long)"]).contains("two delimiters"))
  }

  @Test func endsTemplatesThatMultiply() {
    let sources = (0..<40).map { number in
      TemplateSource(
        path: RelativePath("t\(number).html"), file: FileID(index: UInt32(number)),
        bytes: Array("{{>t\(number + 1)}}{{>t\(number + 1)}}".utf8))
    }
    var diagnostics = Diagnostics()
    let last = TemplateSource(
      path: RelativePath("t40.html"), file: FileID(index: 40), bytes: Array("x".utf8))
    let templates = Templates.compile(sources + [last], &diagnostics)
    #expect(diagnostics.isEmpty)
    templates.check("t0", against: record([:]), &diagnostics)
    #expect(diagnostics.all.map(\.code) == ["partial-cycle"])
    var buffer = TextBuffer()
    templates.render("t0", record([:]), into: &buffer)
    #expect(buffer.bytes.count < 10_000_000)
  }

  /// Any bytes at all compile, check and render without a trap, and what comes out is UTF-8.
  @Test(arguments: 0..<200)
  func survivesRandomTemplates(_ seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces = [
      "{{#a}}", "{{/a}}", "{{^b}}", "{{/b}}", "{{a}}", "{{{b}}}", "{{>page}}", "{{>*b}}",
      "{{<page}}",
      "{{/page}}", "{{$a}}", "{{$b}}", "{{=| |=}}", "|={{ }}=|", "{{!", "}}", "{{", "\n", "  ",
      "\r\n",
      "ä", "x", "{{.}}", "|a|",
    ]
    let texts = (0..<2).map { _ in
      (0..<Int.random(in: 1...30, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
    }
    let value = record(["a": .list([record(["b": .text("other")])]), "b": .text("page")])
    var diagnostics = Diagnostics()
    var files = SourceFiles()
    let templates = compile(
      ["page.html": texts[0], "other.html": texts[1]], &diagnostics, &files)
    templates.check("page", against: value, &diagnostics)
    var buffer = TextBuffer()
    if diagnostics.isEmpty { templates.render("page", value, into: &buffer) }
    #expect(String(validating: buffer.bytes, as: UTF8.self) != nil, "seed \(seed)")
  }
}
