import KeyfolioBuild
import KeyfolioCore
import KeyfolioTemplate
import KeyfolioTesting
import KeyfolioView
import Testing

/// Themes of one's own: what is written for their authors, and what is found in them.
@Suite struct ThemeTests {
  private let content = files([
    "portfolio.yaml": "name: Test\n", "accounts/a/account.yaml": "name: A\n",
  ])

  private func guide() throws -> String {
    let guide = try #require(themeFolder().first { $0.path.text == "README.md" })
    return String(decoding: guide.bytes, as: UTF8.self)
  }

  /// Each name of a specimen with the names around it.
  private func names(_ outline: TemplateOutline, below path: String = "") -> [String] {
    outline.names.flatMap { entry in
      let inner = path.isEmpty ? entry.name : path + "." + entry.name
      return [inner] + names(entry.value, below: inner)
    }
  }

  @Test func theFolderIsTheBuiltInTheme() async throws {
    let plain = try await build(content)
    let folder = FileTree(
      Dictionary(themeFolder().map { ($0.path, $0.bytes) }, uniquingKeysWith: { $1 }))
    let built = try await build(content, theme: folder)
    #expect(built.codes == [] && built.files == plain.files)
  }

  /// The guide is made from the specimens; this reads it back, section by section.
  @Test(arguments: Specimen.pages.map(\.template))
  func theGuideHasEveryName(_ template: String) throws {
    let page = try #require(Specimen.pages.first { $0.template == template })
    let guide = try guide()
    let sections = guide.split(separator: "\n## ")
    let own = try #require(sections.first { $0.hasPrefix("Names in `\(template).mustache`\n") })
    let outline = try #require(page.value.outline["page"])
    for path in names(outline) {
      let name = path.split(separator: ".").last ?? ""
      #expect(own.contains("- `\(name)` "), "\(path)")
    }
    let frame = try #require(sections.first { $0.hasPrefix("Names on every page\n") })
    for path in names(page.value.outline) where !path.hasPrefix("page.") && path != "page" {
      let name = path.split(separator: ".").last ?? ""
      let isThere =
        path.hasPrefix("w.") ? guide.contains("| `\(path)` | ") : frame.contains("- `\(name)` ")
      #expect(isThere || path == "w", "\(path)")
    }
  }

  @Test func theGuideSaysWhatEachNameIs() throws {
    let guide = try guide()
    for line in [
      "- `title` text", "- `nav` list of records\n  - `href` text", "- `teamOnly` flag",
      "- `wide` HTML", "| `w.skip` | Skip to the content |",
      "| `account.mustache` | `accounts/ID.html`; in a customer's edition `index.html` | `layout`",
      "| `unescaped-text` |",
    ] { #expect(guide.contains(line), "\(line)") }
    for file in themeFolder() where file.path.pathExtension == "mustache" {
      #expect(guide.contains("\n| `\(file.path)` | "), "\(file.path)")
    }
    for problem in TemplateProblem.allCases {
      #expect(guide.contains("| `\(problem.rawValue)` | "), "\(problem)")
    }
    #expect(!guide.contains("unknown\n"))
  }

  @Test func whatAThemeLacksIsBuiltIn() async throws {
    let plain = try await build(content)
    let theme = files(["note.mustache": "{{#page}}{{title}}{{/page}}", "README.md": "Ours."])
    let built = try await build(content, theme: theme)
    #expect(built.codes == [] && built.files == plain.files)
    let style = try await build(content, theme: files(["style.css": "a { color: red }\n"]))
    #expect(try style.text(ofAsset: "style").hasPrefix("a { color: red }\n"))
    // Pages differ in nothing but the name of the style sheet.
    let (ours, theirs) = (try plain.path(ofAsset: "style"), try style.path(ofAsset: "style"))
    let page = try style.text(of: "index.html").replacing(theirs, with: ours)
    #expect(try page == plain.text(of: "index.html"))
    let layout = try await build(
      content, theme: files(["layout.mustache": "<title>{{title}}</title>"]))
    #expect(layout.codes.contains("unknown-name"), "pages fill a block that is gone")
  }

  /// A slip in a branch that this portfolio would never show is found all the same.
  @Test(arguments: [
    ("{{#page}}{{#summary}}{{#late}}{{slip}}{{/late}}{{/summary}}{{/page}}", 33),
    ("{{#page}}{{#summary}}{{^late}}{{slip}}{{/late}}{{/summary}}{{/page}}", 33),
    (
      "{{#page}}{{#summary}}{{#late}}{{#note}}{{^text}}{{slip}}{{/text}}{{/note}}{{/late}}"
        + "{{/summary}}{{/page}}", 51
    ),
    (
      "{{<layout}}{{$main}}{{#sections}}{{#risks}}{{slip}}{{/risks}}{{/sections}}{{/main}}"
        + "{{/layout}}", 46
    ),
    ("{{page.slip}}", 8),
    ("{{#slip}}{{/slip}}", 4), ("{{^slip}}{{/slip}}", 4), ("{{{slip}}}", 4),
  ])
  func everyBranchIsChecked(_ template: String, _ column: Int) async throws {
    let built = try await build(content, theme: files(["account.mustache": template]))
    let found = built.report.diagnostics.all
    #expect(found.map(\.code) == ["unknown-name"], "\(built.report.text(folder: ""))")
    #expect(found.first?.place.column == UInt32(column))
    #expect(built.report.text(folder: "").hasPrefix("theme/account.mustache:1:"))
    #expect(built.files == [] && built.site == nil)
  }

  @Test func partsAreCheckedWhereTheyAreTakenIn() async throws {
    let theme = files([
      "account.mustache":
        "{{#page}}{{#sections}}\n{{^plan}}{{>parts/mine}}{{/plan}}\n{{/sections}}{{/page}}",
      "parts/mine.mustache": "<p>\n{{title}} {{slip}}\n</p>",
      "parts/chart.mustache": "{{titel}}",
    ])
    let built = try await build(content, theme: theme)
    #expect(built.codes == ["unknown-name", "unknown-name"] && built.files == [])
    let text = built.report.text(folder: "")
    #expect(text.contains("theme/parts/mine.mustache:2:13: error: no value named 'slip'"))
    #expect(text.contains("theme/parts/chart.mustache:1:3: error: no value named 'titel'"))
  }

  /// An editor can open the file that a message names.
  @Test func messagesNameTheThemeAsItsAuthorDid() async throws {
    var request = BuildRequest()
    request.audience = "team"
    request.theme = files(["note.mustache": "{{slip}}"])
    request.themeName = "../looks/ours"
    var (report, sink) = (Report(), MemorySink())
    #expect(try await buildSite(content, request, into: &sink, &report) == nil)
    #expect(report.text(folder: "kam").hasPrefix("../looks/ours/note.mustache:1:3: error: "))
  }

  @Test func aFileThatNoPageNeedsIsAWarning() async throws {
    let theme = files(["acount.mustache": "{{x}}", "fonts/one.woff2": ""])
    let built = try await build(content, theme: theme)
    #expect(built.codes == ["unused-template"] && built.site != nil)
    #expect(built.report.text(folder: "").contains("did you mean 'account'?"))
    #expect(built.files.contains { $0.path.text == "assets/fonts/one.woff2" })
    // Whoever drops a built-in part from a page may keep its file.
    let kept = files([
      "account.mustache": "{{#page}}{{#summary}}{{name}}{{/summary}}{{/page}}",
      "parts/scores.mustache": "",
    ])
    #expect(try await build(content, theme: kept).codes == [])
  }
}
