import KeyfolioCore
import Testing

@testable import KeyfolioTemplate

/// What a template wants and its page does not have.
@Suite struct CheckingTests {
  private let page = record([
    "title": .text("Title"), "body": .html(HTML(text: "Body")), "isDraft": .flag(true),
    "missing": .unknown, "owner": record(["name": .text("Kim"), "address": record([:])]),
    "accounts": .list([record(["id": .text("a"), "score": .text("1")]), .unknown]),
    "names": .list([.text("one")]), "kind": .text("part"),
  ])

  @Test func findsNothingInATemplateThatFits() {
    #expect(
      problems(
        [
          "page.html": """
          {{title}}{{body}}{{{body}}}{{&body}}{{missing}}
          {{owner.name}}          {{#isDraft}}{{title}}{{/isDraft}}
          {{^isDraft}}{{title}}{{/isDraft}}{{#accounts}}{{id}}{{title}}{{/accounts}}
          {{#names}}{{.}}{{/names}}{{#missing}}{{.}}{{/missing}}{{>part}}{{>*kind}}
          """,
          "part.html": "{{#owner}}{{name}}{{kind}}{{/owner}}",
        ], specimen: page) == "")
  }

  @Test func reportsUnknownNamesWithTheirPlaces() {
    #expect(
      problems(
        ["page.html": "{{titel}}\n{{owner.nmae.x}} {{ owner.address.street }}\n{{title.x}}{{zzz}}"],
        specimen: page) == """
          page.html:1:3: error: no value named 'titel' [unknown-name]
            hint: did you mean 'title'?
          page.html:2:9: error: 'owner' has no value named 'nmae' [unknown-name]
            hint: did you mean 'name'?
          page.html:2:35: error: 'owner.address' has no value named 'street' [unknown-name]
            hint: nothing has a name here
          page.html:3:9: error: 'title' has no value named 'x' [unknown-name]
            hint: nothing has a name here
          page.html:3:14: error: no value named 'zzz' [unknown-name]
            hint: known here: title, body, isDraft, missing, owner, accounts, names, kind

          """)
  }

  @Test func entersEverySectionAndPartial() {
    #expect(
      findings(
        [
          "page.html": """
          {{#isDraft}}{{a1}}{{/isDraft}}{{^isDraft}}{{a2}}{{/isDraft}}
          {{#missing}}{{b1}}{{/missing}}{{^missing}}{{b2}}{{/missing}}
          {{#accounts}}{{c1}}{{scor}}{{/accounts}}{{^accounts}}{{c2}}{{/accounts}}
          {{#nothing}}{{d1}}{{/nothing}}{{#owner}}{{>part}}{{/owner}}
          """,
          "part.html": "{{name}}{{nam}}",
        ], specimen: page) == [
          "page.html:1:15: no value named 'a1'", "page.html:1:45: no value named 'a2'",
          "page.html:2:15: no value named 'b1'", "page.html:2:45: no value named 'b2'",
          "page.html:3:16: no value named 'c1'", "page.html:3:22: no value named 'scor'",
          "page.html:3:56: no value named 'c2'", "page.html:4:4: no value named 'nothing'",
          "page.html:4:15: no value named 'd1'", "part.html:1:11: no value named 'nam'",
        ])
  }

  @Test func reportsAPlaceOnceForAllPages() {
    var diagnostics = Diagnostics()
    var files = SourceFiles()
    let templates = compile(
      ["a.html": "{{>c}}{{>c}}", "b.html": "{{>c}}", "c.html": "{{x}}{{x}}"], &diagnostics, &files)
    templates.check("a", against: page, &diagnostics)
    templates.check("b", against: page, &diagnostics)
    templates.check("not there", against: page, &diagnostics)
    #expect(diagnostics.all.map(\.place.column) == [3, 8])
  }

  @Test func reportsTextThatWouldNotBeEscaped() {
    #expect(
      findings(
        ["page.html": "{{{title}}}{{& owner.name}}{{#names}}{{{.}}}{{/names}}{{{isDraft}}}"],
        specimen: page) == [
          "page.html:1:4: 'title' is text, not finished markup, and must be escaped",
          "page.html:1:16: 'owner.name' is text, not finished markup, and must be escaped",
          "page.html:1:41: '.' is text, not finished markup, and must be escaped",
          "page.html:1:58: 'isDraft' is a flag, not finished markup, and must be escaped",
        ])
    #expect(
      problems(["page.html": "{{{title}}}"], specimen: page)
        .hasSuffix(" [unescaped-text]\n  hint: write {{title}}\n"))
  }

  @Test func reportsWhatIsNotText() {
    #expect(
      findings(
        ["page.html": "{{owner}}{{accounts}}{{isDraft}}{{.}}{{>*owner}}"], specimen: page) == [
          "page.html:1:3: 'owner' is a record, not text",
          "page.html:1:12: 'accounts' is a list, not text",
          "page.html:1:24: 'isDraft' is a flag, not text",
          "page.html:1:35: '.' is a record, not text",
          "page.html:1:42: 'owner' is a record, not text",
        ])
  }

  @Test func reportsTemplatesThatAreNamedByAValueAndNotThere() {
    #expect(
      problems(["page.html": "{{>*kind}}", "parts.html": ""], specimen: page) == """
        page.html:1:5: error: no template named 'part' [unknown-partial]
          hint: did you mean 'parts'?

        """)
  }

  @Test func checksWhatIsPassedToParents() {
    #expect(
      problems(
        [
          "page.html": "{{<layout}}{{$head}}{{x}}{{/head}}{{$boddy}}{{title}}{{/boddy}}{{/layout}}",
          "layout.html": "{{$head}}{{never}}{{/head}}{{$body}}{{y}}{{/body}}",
        ], specimen: page) == """
          layout.html:1:39: error: no value named 'y' [unknown-name]
            hint: known here: title, body, isDraft, missing, owner, accounts, names, kind
          page.html:1:23: error: no value named 'x' [unknown-name]
            hint: known here: title, body, isDraft, missing, owner, accounts, names, kind
          page.html:1:38: error: 'layout' has no block named 'boddy' [unknown-name]
            hint: did you mean 'body'?

          """)
  }

  @Test func knowsTheBlocksOfAllParentsOfAParent() {
    #expect(
      findings(
        [
          "page.html": "{{<middle}}{{$a}}1{{/a}}{{$b}}2{{/b}}{{$c}}3{{/c}}{{/middle}}",
          "middle.html": "{{<base}}{{$a}}{{$b}}{{/b}}{{/a}}{{$c}}{{/c}}{{/base}}",
          "base.html": "{{$a}}{{/a}}{{>part}}", "part.html": "{{$c}}{{/c}}",
        ], specimen: page) == [
          "page.html:1:28: 'middle' has no block named 'b'"
        ])
  }
}

/// The codes that scripts may rely on.
@Suite struct ProblemTests {
  @Test(arguments: [
    (TemplateProblem.syntax, "template-syntax", "{{"),
    (.unknownPartial, "unknown-partial", "{{>none}}"), (.unknownName, "unknown-name", "{{none}}"),
    (.notText, "not-text", "{{.}}"), (.unescapedText, "unescaped-text", "{{{name}}}"),
    (.partialCycle, "partial-cycle", "{{>page}}"),
  ])
  func hasItsCode(_ problem: TemplateProblem, _ code: String, _ template: String) {
    #expect(problem.rawValue == code)
    let found = problems(["page.html": template], specimen: record(["name": .text("Kim")]))
    #expect(found.contains(" [\(code)]\n  hint: "))
    #expect(found.split(separator: "\n").count == 2)
  }

  /// Those above, and that of a template which no page is made with.
  @Test func hasSevenCodes() {
    #expect(TemplateProblem.allCases.count == 7)
  }
}

/// Templates that include themselves.
@Suite struct RecursionTests {
  private let tree = record([
    "name": .text("root"), "isOpen": .flag(true),
    "nodes": .list([record(["name": .text("leaf"), "nodes": .list([])])]),
  ])

  @Test func allowsRecursionThatDataEnds() {
    #expect(
      problems(
        ["page.html": "{{>node}}", "node.html": "{{name}}{{#nodes}}{{>node}}{{/nodes}}"],
        specimen: tree) == "")
  }

  @Test func reportsRecursionThatDataDoesNotEnd() {
    #expect(
      problems(["page.html": "a{{>page}}{{>page}}"], specimen: tree) == """
        page.html:1:5: error: 'page' includes itself without end [partial-cycle]
          hint: include it from a section over something that ends, such as a list

        """)
    #expect(
      findings(
        [
          "page.html": "{{>b}}", "b.html": "{{#isOpen}}{{>c}}{{/isOpen}}",
          "c.html": "\n{{<b}}{{/b}}",
        ],
        specimen: tree) == ["b.html:1:15: 'c' includes itself without end"])
  }

  @Test func reportsRecursionThroughBlocks() {
    #expect(
      findings(
        ["page.html": "{{<a}}{{$x}}{{>page}}{{/x}}{{/a}}", "a.html": "{{$x}}{{/x}}"],
        specimen: tree) == ["page.html:1:16: 'page' includes itself without end"])
  }

  @Test func allowsATemplateInAnotherOfTheSameLayout() {
    #expect(
      problems(
        [
          "page.html": "{{<a}}{{$x}}{{<a}}{{$x}}{{name}}{{/x}}{{/a}}{{/x}}{{/a}}",
          "a.html": "<p>{{$x}}{{/x}}</p>",
        ], specimen: tree) == "")
  }
}
