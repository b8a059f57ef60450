import KeyfolioCore
import Testing

@testable import KeyfolioTemplate

/// What is wrong with a template by itself, and where.
@Suite struct CompilingTests {
  @Test func findsNothingInSoundTemplates() {
    #expect(
      problems(["a.html": "{{#a}}{{b.c}}{{/ a }}{{>b/c}}", "b/c.html": "{{^.}}{{/.}}"]) == "")
  }

  /// Each row is a template and its problems, as `line:column+width message`.
  @Test(arguments: [
    ("<p>äö 👩‍👧 {{name}", ["1:11+7 tag '{{name}' is not closed"]),
    ("\r\n\t{{{name}}", ["2:2+9 tag '{{{name}}' is not closed"]),
    ("{{! a\nb", ["1:1+5 tag '{{! a…' is not closed"]),
    ("{{= | | }}", ["1:1+10 tag '{{= | | }}' is not closed"]),
    ("{{#a}}\n{{b", ["2:1+3 tag '{{b' is not closed"]),
    ("{{}}", ["1:1+4 '{{}}' has no name"]),
    ("a{{& }}b{{>}}", ["1:2+6 '{{& }}' has no name", "1:9+5 '{{>}}' has no name"]),
    ("{{> * }}", ["1:1+8 '{{> * }}' has no name"]),
    ("{{ first name }}", ["1:4+10 'first name' is not a name"]),
    ("{{\n first\nname }}", ["2:2+5 'first…' is not a name"]),
    ("{{a..b}}", ["1:3+4 'a..b' has nothing before or after a dot"]),
    ("{{.a}}{{>.a}}", ["1:3+2 '.a' has nothing before or after a dot"]),
    ("{{=<%=}}", ["1:1+8 '{{=<%=}}' does not set two delimiters"]),
    ("{{=a b c=}}", ["1:1+11 '{{=a b c=}}' does not set two delimiters"]),
    ("{{=| ==}}", ["1:1+9 '{{=| ==}}' does not set two delimiters"]),
    ("x\n  {{#a}}", ["2:3+6 '{{#a}}' is not ended"]),
    ("{{/a}}", ["1:1+6 '{{/a}}' ends nothing"]),
    ("{{#a}}{{/b}}{{/a}}", ["1:7+6 '{{/b}}' does not end 'a'"]),
    ("{{#a}}{{^b}}{{/a}}", ["1:7+6 '{{^b}}' is not ended"]),
    ("{{<page}}x{{y}}{{/page}}", ["1:11+5 '{{y}}' stands in '{{<page}}' outside any block"]),
    (
      "{{<page}}{{#y}}{{/y}}{{/page}}",
      ["1:10+6 '{{#y}}' stands in '{{<page}}' outside any block"]
    ),
    ("{{=<% %>=}}<%x", ["1:12+3 tag '<%x' is not closed"]),
  ])
  func reportsSyntax(_ template: String, _ expected: [String]) {
    var diagnostics = Diagnostics()
    var files = SourceFiles()
    _ = compile(["page.mustache": template], &diagnostics, &files)
    let found = diagnostics.all.map {
      "\($0.place.line):\($0.place.column)+\($0.place.width) \($0.message)"
    }
    #expect(found == expected)
    #expect(diagnostics.all.allSatisfy { $0.code == "template-syntax" && $0.hint != nil })
  }

  @Test func saysWhereTheOtherEndIs() {
    #expect(
      problems(["parts/row.html": "{{#rows}}\n<b>{{/row}}\n{{#cell}}{{/rows}}"]) == """
        parts/row.html:2:4: error: '{{/row}}' does not end 'rows' [template-syntax]
          hint: end 'rows' here, or take the tag away
          note: parts/row.html:1:1: 'rows' is opened here
        parts/row.html:3:1: error: '{{#cell}}' is not ended [template-syntax]
          hint: write a '/' tag of the same name
          note: parts/row.html:3:10: '{{/rows}}' is met first

        """)
  }

  @Test func reportsTemplatesThatAreNotThere() {
    #expect(
      problems([
        "page.html": "{{> parts/crad }}\n{{<layuot}}{{/layuot}}{{>x}}", "parts/card.html": "",
        "layout.html": "",
      ]) == """
        page.html:1:5: error: no template named 'parts/crad' [unknown-partial]
          hint: did you mean 'parts/card'?
        page.html:2:4: error: no template named 'layuot' [unknown-partial]
          hint: did you mean 'layout'?
        page.html:2:26: error: no template named 'x' [unknown-partial]
          hint: a template is named by its path in the theme without the ending

        """)
  }

  @Test func reportsTextThatIsNotUTF8() {
    var diagnostics = Diagnostics()
    let bytes = Array("ä\nöä".utf8) + [0xC3, 0x28] + Array("{{x".utf8)
    let source = TemplateSource(
      path: RelativePath("page.html"), file: FileID(index: 3), bytes: bytes)
    _ = Templates.compile([source], &diagnostics)
    #expect(diagnostics.all.map(\.message) == ["the file is not UTF-8 from here on"])
    #expect(
      diagnostics.all.map(\.place) == [
        Place(file: FileID(index: 3), line: 2, column: 3, width: 1)
      ])
  }

  @Test func countsColumnsFromBehindAByteOrderMark() {
    #expect(problems(["page.html": "\u{FEFF}{{}}"]).hasPrefix("page.html:1:1: error"))
  }

  @Test func boundsHowDeepSectionsStandInEachOther() {
    let deep = { (count: Int) in
      String(repeating: "{{#a}}", count: count) + String(repeating: "{{/a}}", count: count)
    }
    #expect(problems(["page.html": deep(64)]) == "")
    #expect(
      problems(["page.html": deep(65)]) == """
        page.html:1:385: error: sections stand in each other more than 64 deep [template-syntax]
          hint: move the inner ones to a partial

        """)
  }
}
