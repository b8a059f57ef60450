import KeyfolioCore
import KeyfolioMarkdown
import Testing

@Suite struct LinkTests {
  @Test(arguments: [
    (
      "[a](https://x.y/?a=1&b=2 \"t\")",
      "<a href=\"https://x.y/?a=1&amp;b=2\" title=\"t\" rel=\"noreferrer\">a</a>"
    ),
    ("<http://x.y>", "<a href=\"http://x.y\" rel=\"noreferrer\">http://x.y</a>"),
    ("www.x.de", "<a href=\"http://www.x.de\" rel=\"noreferrer\">www.x.de</a>"),
    ("a@b.de", "<a href=\"mailto:a@b.de\">a@b.de</a>"),
    ("[a](tel:+49-1)", "<a href=\"tel:+49-1\">a</a>"),
    ("[a](HTTPS://x.y)", "<a href=\"HTTPS://x.y\" rel=\"noreferrer\">a</a>"),
    ("[a](<https://x.y/ü b\">)", "<a href=\"https://x.y/%C3%BC%20b%22\" rel=\"noreferrer\">a</a>"),
    ("[a *b*](../c/d.md#e)", "<a href=\"../c/d.md#e\">a <em>b</em></a>"),
    ("[a](my%20file.md)", "<a href=\"my file.md\">a</a>"),
    ("[a](<my file.md>)", "<a href=\"my file.md\">a</a>"),
    ("[a]\n\n[a]: b.md 'c'", "<a href=\"b.md\" title=\"c\">a</a>"),
    ("[a](/b.md)", "<a href=\"/b.md\">a</a>"),
    ("[*Dr.* Hofer](person:hofer)", "<b title=\"hofer\">Dr. Hofer</b>"),
    ("[x](PERSON:hofer)", "<b title=\"hofer\">x</b>"),
    ("![a *b*](c/d%2Be.png \"t\")", "<u title=\"c/d+e.png\">a b</u>"),
    ("[![a](b.png)](c.md)", "<a href=\"c.md\"><u title=\"b.png\">a</u></a>"),
    ("[a](#)", "<a href=\"#\">a</a>"),
  ])
  func targets(_ source: String, _ expected: String) {
    let (document, problems) = parse(source)
    #expect(html(document) == "<p>\(expected)</p>\n")
    #expect(problems.isEmpty)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "&#106;avascript:alert(1)",
    "java&Tab;script:alert(1)", "java&#10;script:alert(1)", "&#1;javascript:alert(1)",
    "javascript&colon;alert(1)", "vbscript:x", "data:text/html,x", "data:image/png;base64,AA",
    "file:///etc/passwd", "//host/x", "\\\\\\\\host", "/\\\\host", "ftp://x.y", "x:y",
    "%2F%2Fhost", "javascript%3Aalert(1)", "a%00b", "a%0Ab", "https:x", "http://", "blob:x",
    "about:blank", "intent://x", "a:b.md",
  ])
  func forbidden(_ target: String) throws {
    for source in ["a [b *c*](\(target)) d", "a [b *c*][r] d\n\n[r]: \(target)"] {
      let (document, problems) = parse(source)
      #expect(html(document) == "<p>a b <em>c</em> d</p>\n")
      #expect(problems.map(\.code) == ["forbidden-link"])
    }
  }

  @Test(arguments: ["https://x.y/a.png", "data:image/png;base64,AA", "//x/y.png", "#a"])
  func forbiddenImages(_ target: String) {
    let (document, problems) = parse("![a & b](\(target))")
    #expect(html(document) == "<p>a &amp; b</p>\n")
    #expect(problems.map(\.code) == ["forbidden-link"])
  }

  @Test func emptyLinks() {
    let (document, problems) = parse("[a]() [b](<>) ![c]() [d](mailto:)")
    #expect(html(document) == "<p>a b c d</p>\n")
    #expect(problems.map(\.code) == Array(repeating: "empty-link", count: 4))
  }

  @Test func brokenAnchors() throws {
    let (document, problems) = parse("## Next steps\n\n[a](#nxt-steps) [b](#fn-1) [c](#zzz)")
    #expect(html(document).contains("<p>a b c</p>"))
    #expect(problems.map(\.code) == Array(repeating: "broken-anchor", count: 3))
    #expect(problems.first?.hint == "did you mean '#next-steps'?")
    #expect(problems.first?.place.column == 5 && problems.first?.place.width == 10)
  }

  @Test func anchorsThatExist() {
    let source = "[a](#über) [b](#%C3%BCber) [c](#fn-1) d[^x]\n\n# Über\n\n[^x]: y"
    let (document, problems) = parse(source, MarkdownOptions(idPrefix: "p-"))
    #expect(problems.isEmpty)
    #expect(html(document).contains("<a href=\"#p-%C3%BCber\">b</a> <a href=\"#p-fn-1\">c</a>"))
    var diagnostics = Diagnostics()
    let place = Place(file: FileID(index: 0))
    document.checkAnchor("über", at: place, &diagnostics)
    document.checkAnchor("fn-1", at: place, &diagnostics)
    #expect(diagnostics.isEmpty)
    document.checkAnchor("fn-2", at: place, &diagnostics)
    document.checkAnchor("uber", at: place, &diagnostics)
    #expect(diagnostics.all.map(\.code) == ["broken-anchor", "broken-anchor"])
    #expect(diagnostics.all.last?.hint == "did you mean '#über'?")
  }

  @Test func spotsOfALink() throws {
    let document = parse("[x](a/b.md#c \"t\")").document
    let link = Link(destination: "a/b.md", fragment: "c", title: "t")
    #expect(document.spots.map(\.kind) == [.linkStart(link), .linkEnd])
    #expect(document.spots.map(\.offset) == [3, 4])
  }
}
