import KeyfolioCore
import KeyfolioMarkdown
import Testing

@Suite struct HeadingTests {
  @Test(arguments: [
    ("# Next steps", ["next-steps"]), ("# A & B: `c_d`!", ["a--b-c_d"]),
    ("# Über Größe", ["über-größe"]), ("# Ärger\n# ÄRGER", ["ärger", "ärger-1"]),
    ("# Цели 2026", ["цели-2026"]), ("# 目標", ["目標"]), ("# 😀", ["section"]),
    ("# a\n# a\n# a-1\n# a", ["a", "a-1", "a-1-1", "a-2"]), ("Text\n====", ["text"]),
    ("# [x](b.md) *y*", ["x-y"]), ("> # in a quote", ["in-a-quote"]),
    ("# With [Dr. Hofer](person:hofer)", ["with-"]),
  ])
  func slugs(_ source: String, _ expected: [String]) {
    #expect(parse(source).document.outline.map(\.id) == expected)
  }

  @Test func prefixAndShift() {
    let options = MarkdownOptions(idPrefix: "plan-", headingShift: 2)
    let source = "# A\n\n##### B\n\n[a](#a) [b](#b)\n"
    let document = parse(source, options).document
    #expect(document.outline.map(\.level) == [3, 6])
    #expect(
      html(document) == """
        <h3 id="plan-a">A</h3>
        <h6 id="plan-b">B</h6>
        <p><a href="#plan-a">a</a> <a href="#plan-b">b</a></p>

        """)
    #expect(document.heading(named: "a")?.text == "A")
    #expect(document.heading(named: "plan-a") == nil)
  }

  @Test func titles() {
    #expect(parse("# A *b*\n\ntext").document.title == "A b")
    #expect(parse("text\n\n# A").document.title == "A")
    #expect(parse("## A\n\n# B").document.title == nil)
    #expect(parse("# Met [Dr. Hofer](person:hofer)").document.title == "Met …")
    #expect(parse("> [!AUDIENCE x]\n> # A\n\n# B").document.title == nil)
  }

  @Test func droppedTitle() {
    let options = MarkdownOptions(dropTitle: true)
    let document = parse("# A\n\n# B\n\n# A", options).document
    #expect(document.title == "A")
    #expect(document.outline.map(\.id) == ["b", "a-1"])
    #expect(html(document) == "<h1 id=\"b\">B</h1>\n<h1 id=\"a-1\">A</h1>\n")
    #expect(html("x\n\n# A", options).contains("<h1 id=\"a\">A</h1>"))
    #expect(html("## A", options).contains("<h2"))
  }

  @Test func lead() {
    let source = "# A\n\n- list\n\nFirst *one* by\n[Dr. Hofer](person:hofer).\n\nSecond"
    #expect(parse(source).document.lead == "First one by ….")
    #expect(parse("> [!AUDIENCE x]\n> a").document.lead == nil)
  }

  @Test func places() {
    let text = Array("# Ä\n\n- x\n\n  ## B\n".utf8)
    var diagnostics = Diagnostics()
    let document = parseMarkdown(
      text[...], file: FileID(index: 3), firstLine: 10, options: MarkdownOptions(), &diagnostics)
    let places = document.outline.map(\.place)
    #expect(places.map(\.line) == [10, 14] && places.map(\.column) == [1, 3])
    #expect(places.allSatisfy { $0.file.index == 3 })
  }

  @Test func words() {
    var words = MarkdownWords()
    words.note = "Hinweis"
    words.done = "erledigt"
    let text = html("> [!NOTE]\n> a\n\n- [x] b", MarkdownOptions(words: words))
    #expect(text.contains(">Hinweis</p>") && text.contains("aria-label=\"erledigt\""))
  }
}
