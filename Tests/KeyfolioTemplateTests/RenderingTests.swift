import KeyfolioCore
import Testing

@testable import KeyfolioTemplate

/// What the specification leaves open or what is our own: markup, truth, shared names, indentation
/// of what is passed to blocks. Everything else is in `SpecificationTests`.
@Suite struct RenderingTests {
  private let markup = TemplateValue.html(HTML(trusted: Array("<b>&amp;</b>".utf8)))

  @Test func passesMarkupOnInRawTagsOnly() {
    #expect(render("{{{x}}} {{&x}}", record(["x": markup])) == "<b>&amp;</b> <b>&amp;</b>")
    #expect(render("{{x}}", record(["x": markup])) == "&lt;b&gt;&amp;amp;&lt;/b&gt;")
  }

  @Test func escapesTextInRawTags() {
    let value = record(["x": .text("<i> & \"'")])
    #expect(render("{{{x}}}", value) == "&lt;i&gt; &amp; &quot;&#39;")
    #expect(render("{{&x}}", value) == "&lt;i&gt; &amp; &quot;&#39;")
    #expect(render("{{#x}}{{{.}}}{{/x}}", value) == "&lt;i&gt; &amp; &quot;&#39;")
  }

  @Test func rendersNothingForWhatIsNotText() {
    let value = record([
      "list": .list([.text("a")]), "record": record(["a": .text("b")]), "unknown": .unknown,
    ])
    #expect(render("[{{list}}{{record}}{{unknown}}{{{list}}}{{none}}{{none.a}}]", value) == "[]")
    #expect(render("{{a}} {{b}}", record(["a": .flag(true), "b": .flag(false)])) == "true false")
  }

  @Test(arguments: [
    (TemplateValue.unknown, false), (.text(""), false), (.text("0"), true), (.html(.empty), false),
    (.html(HTML(text: "x")), true), (.flag(false), false), (.flag(true), true), (.list([]), false),
    (.list([.unknown]), true), (record([:]), true),
  ])
  func entersSectionsOverWhatIsTrue(_ value: TemplateValue, _ isTrue: Bool) {
    let text = render("{{#x}}yes{{/x}}{{^x}}no{{/x}}", record(["x": value]))
    #expect(text == (isTrue ? "yes" : "no"))
  }

  @Test func stopsAtTheInnermostRecordThatHasTheName() {
    let value = record(["a": .text("outer"), "r": record(["a": .unknown])])
    #expect(render("{{#r}}[{{a}}]{{/r}}", value) == "[]")
  }

  @Test func sharesNamesBetweenRecords() {
    let names: TemplateNames = ["id", "a name of more than fifteen bytes", "größe", "last"]
    let rows = (1...2).map { row in
      TemplateValue.record(
        TemplateRecord(names: names, values: [.text("\(row)"), .text("long"), .text("groß")]))
    }
    let text = render(
      "{{#rows}}{{id}}{{größe}}[{{last}}] {{/rows}}", record(["rows": .list(rows)]))
    #expect(text == "1groß[] 2groß[] ")
  }

  @Test func comparesLongNamesToTheirEnd() {
    let stem = String(repeating: "n", count: 15)
    let value = record([
      stem: .text("15"), stem + "a": .text("a"), stem + "b": .text("b"), "ab\0": .text("z"),
    ])
    #expect(render("{{\(stem)}} {{\(stem)a}} {{\(stem)b}} {{\(stem)c}}{{ab}}", value) == "15 a b ")
  }

  @Test func doesNotReadTemplatesInValues() {
    let value = record(["x": .text("{{y}}"), "y": .text("no"), "p": .text("{{>page}}")])
    #expect(render("{{x}}{{{x}}}{{#x}}{{.}}{{/x}}{{p}}", value) == "{{y}}{{y}}{{y}}{{&gt;page}}")
  }

  @Test func leavesAByteOrderMarkOut() {
    #expect(render("\u{FEFF}{{! first }}\na\u{FEFF}") == "a\u{FEFF}")
  }

  @Test func rendersNothingForUnknownTemplatesAndBrokenOnes() {
    #expect(render("a{{>none}}b") == "ab")
    #expect(render("a{{>part}}b", partials: ["part": "{{#open}}"]) == "ab")
    #expect(render("a{{#open}}") == "")
  }

  @Test func takesTheLastOfSourcesWithOneName() {
    #expect(render("{{>part}}", partials: ["part": "built-in", "part": "theme"]) == "theme")
  }

  @Test func endsTemplatesThatIncludeThemselves() {
    let text = render("({{>page}})")
    #expect(text == String(repeating: "(", count: 64) + String(repeating: ")", count: 64))
  }
}

/// White space around templates and blocks that stand alone on a line.
@Suite struct IndentationTests {
  @Test func indentsEachLineOfATemplateButNotOfItsValues() {
    let text = render(
      "<ul>\n  {{>item}}\n</ul>\n", record(["x": .text("1\n2")]),
      partials: ["item": "<li>\n{{x}}\n{{#x}}\n  {{.}}\n{{/x}}\n{{x}}</li>\n"])
    #expect(text == "<ul>\n  <li>\n  1\n2\n    1\n2\n  1\n2</li>\n</ul>\n")
  }

  @Test func addsUpIndentation() {
    let text = render(
      "a\n {{>b}}\n", partials: ["b": "b\n\t{{>c}}\nb\n", "c": "c\r\n\r\nc\r\n"])
    #expect(text == "a\n b\n \tc\r\n \t\r\n \tc\r\n b\n")
  }

  @Test func givesContentThatEndsWithinItsLineTheLineEndBack() {
    let layout = "<main>\r\n  {{$body}}\r\n  {{/body}}\r\n</main>\r\n"
    #expect(
      render("{{<layout}}{{$body}}text{{/body}}{{/layout}}", partials: ["layout": layout])
        == "<main>\r\n  text\r\n</main>\r\n")
    #expect(
      render("{{<layout}}{{$body}}{{/body}}{{/layout}}", partials: ["layout": layout])
        == "<main>\r\n</main>\r\n")
  }

  @Test func keepsLinesOfBlocksThatAreNotFilled() {
    let layout = "<p>\n  {{$a}}\n    one\n  {{/a}}\n  {{$b}} {{/b}}\n  {{$c}}two{{/c}}\n</p>\n"
    #expect(
      render("{{<layout}}{{/layout}}\n", partials: ["layout": layout])
        == "<p>\n    one\n  two\n</p>\n")
  }

  @Test func indentsALineOnceWhereABlockStandsWithinIt() {
    let page = "  {{<layout}}\n  {{$a}}\n    one\n    two\n  {{/a}}\n  {{/layout}}\n"
    #expect(render(page, partials: ["layout": "{{$a}}x{{/a}}\n"]) == "  one\n  two\n\n")
    #expect(
      render(page, partials: ["layout": "x\n  {{$a}}{{/a}}\n"]) == "  x\n    one\n    two\n")
  }

  @Test func keepsDeeperIndentationOfContent() {
    let page = """
      {{<layout}}
        {{$a}}

            <ul>
              {{#rows}}
              <li>{{.}}</li>
              {{/rows}}
            </ul>
          <hr>
        {{/a}}
      {{/layout}}

      """
    let text = render(
      page, record(["rows": .list([.text("1"), .text("2")])]),
      partials: ["layout": "<div>\n  {{$a}}{{/a}}\n</div>\n"])
    #expect(
      text
        == "<div>\n  \n  <ul>\n    <li>1</li>\n    <li>2</li>\n  </ul>\n  <hr>\n</div>\n")
  }
}

/// Who fills whose blocks.
@Suite struct BlockTests {
  @Test func fillsAnInnerParentByItsOwnBlocksOnly() {
    let text = render(
      """
      {{<layout}}{{$title}}Page{{/title}}{{$body}}{{<card}}{{$title}}Card{{/title}}{{/card}}\
      {{<card}}{{/card}}{{/body}}{{/layout}}
      """,
      partials: [
        "layout": "<h1>{{$title}}{{/title}}</h1>{{$body}}{{/body}}",
        "card": "<h2>{{$title}}none{{/title}}</h2>",
      ])
    #expect(text == "<h1>Page</h1><h2>Card</h2><h2>none</h2>")
  }

  @Test func fillsBlocksOfPartialsThatAParentIncludes() {
    let text = render(
      "{{<layout}}{{$title}}T{{/title}}{{/layout}}",
      partials: ["layout": "[{{>head}}]", "head": "{{$title}}none{{/title}}"])
    #expect(text == "[T]")
  }

  @Test func letsTheMostDerivedTemplateDecide() {
    let partials: KeyValuePairs = [
      "middle": "{{<base}}{{$a}}middle {{$b}}b of middle{{/b}}{{/a}}{{/base}}",
      "base": "{{$a}}base{{/a}}.",
    ]
    #expect(render("{{<middle}}{{/middle}}", partials: partials) == "middle b of middle.")
    #expect(
      render("{{<middle}}{{$b}}page{{/b}}{{/middle}}", partials: partials) == "middle page.")
    #expect(
      render("{{<middle}}{{$a}}page{{/a}}{{/middle}}", partials: partials) == "page.")
  }

  @Test func seesTheContextOfTheBlock() {
    let text = render(
      "{{<rows}}{{$row}}<{{.}}>{{/row}}{{/rows}}",
      record(["list": .list([.text("1"), .text("2")])]),
      partials: ["rows": "{{#list}}{{$row}}{{/row}}{{/list}}"])
    #expect(text == "<1><2>")
  }

  @Test func findsParentsByValue() {
    let text = render(
      "{{<*kind}}{{$a}}page{{/a}}{{/*kind}}|{{<* kind}}{{/ * kind }}",
      record(["kind": .text("base")]), partials: ["base": "{{$a}}base{{/a}}"])
    #expect(text == "page|base")
  }
}
