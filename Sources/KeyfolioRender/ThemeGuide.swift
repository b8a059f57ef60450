public import KeyfolioCore
import KeyfolioTemplate
import KeyfolioView

/// The guide for whoever changes a theme, in Markdown: which template makes what, and every name
/// that it gets. Made from the theme and from the specimens that themes are checked against, so
/// that it cannot tell of anything that is not there.
///
/// - parameter files: What the theme's folder holds.
public func themeGuide(of theme: Theme, _ files: [RelativePath]) -> String {
  ThemeGuide(theme: theme, files: files, pages: Specimen.pages).text
}

private struct ThemeGuide {
  let theme: Theme
  let files: [RelativePath]
  let pages: [Specimen.PageValue]

  /// The name under which a page's own values stand beside those of every page.
  private static let own = "page"

  var text: String {
    [
      guideIntroduction, fileTable, guideLanguage, guideErrors + errorTable, frameSection,
      labelSection,
    ].joined(separator: "\n") + "\n" + pages.map(section).joined(separator: "\n")
  }

  // MARK: - Files

  private var fileTable: String {
    var lines = [
      "## The files", "", "| file | makes | takes in | blocks to fill |", "|---|---|---|---|",
    ]
    for path in files.sorted(by: { rank($0) < rank($1) }) {
      let name = templateName(path)
      let parts = theme.templates.parts(of: name ?? "")
      let makes =
        name.map { guidePurposes[$0] ?? title(of: $0) ?? "a part of pages" }
        ?? "the look: `assets/\(path)`"
      lines.append(
        "| `\(path)` | \(makes) | \(listed(parts.templates)) | \(listed(parts.blocks)) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Pages first, in the order of the site, then what they are built of.
  private func rank(_ path: RelativePath) -> (Int, String) {
    let page = pages.firstIndex { $0.template == templateName(path) }
    return (page ?? pages.count, path.text)
  }

  private func templateName(_ path: RelativePath) -> String? {
    guard path.pathExtension == "mustache" else { return nil }
    return path.folder.isEmpty ? path.stem : path.folder + "/" + path.stem
  }

  /// A page that has no purpose of its own here is told by its title.
  private func title(of template: String) -> String? {
    let page = pages.first { $0.template == template }
    return (page?.value.outline["title"]?.text).map { "the page “\($0)”" }
  }

  private func listed(_ names: [String]) -> String {
    names.map { "`\($0)`" }.joined(separator: " ")
  }

  private var errorTable: String {
    TemplateProblem.allCases.map { "| `\($0.rawValue)` | \(meaning(of: $0)) |\n" }.joined()
  }

  // MARK: - Names

  private var frame: [TemplateOutline.Entry] { pages.first?.value.outline.names ?? [] }

  private var frameSection: String {
    let names = frame.filter { $0.name != Self.own && $0.name != "w" }
    return """
      ## Names on every page

      `layout` gets these. What is one page's own stands in the record `\(Self.own)` beside them; \
      the layout opens it around the block `main`, so that a page's template can use both.

      \(tree(names))
      """
  }

  private var labelSection: String {
    let words = frame.first { $0.name == "w" }?.value.names ?? []
    let rows = words.map {
      "| `w.\($0.name)` | \($0.value.text ?? "") |\n"
    }
    return """
      ## Words

      Templates hold no words of their own, so that a site has one language. The record `w` is \
      there on every page; all of it is text, here in English.

      | name | says |
      |---|---|
      \(rows.joined())
      """
  }

  private func section(_ page: Specimen.PageValue) -> String {
    let own = page.value.outline[Self.own]?.names ?? []
    return "## Names in `\(page.template).mustache`\n\n" + tree(own)
  }

  /// Names as a list of lists. A record that is built like one before it, such as the table of each
  /// chart, is told by that one's name.
  private func tree(_ names: [TemplateOutline.Entry]) -> String {
    var lines: [String] = []
    var seen: [(names: [TemplateOutline.Entry], path: String)] = []
    func add(_ entry: TemplateOutline.Entry, below path: String, depth: Int) {
      let path = path.isEmpty ? entry.name : path + "." + entry.name
      let shape = entry.value.names.map(\.shape)
      let like = shape.isEmpty ? nil : seen.first { $0.names == shape }
      var line = String(repeating: "  ", count: depth) + "- `\(entry.name)` "
      line += kind(of: entry.value)
      if let like { line += ", built as `\(like.path)`" }
      lines.append(line)
      guard like == nil, !shape.isEmpty else { return }
      seen.append((shape, path))
      for inner in entry.value.names { add(inner, below: path, depth: depth + 1) }
    }
    for entry in names { add(entry, below: "", depth: 0) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func kind(of value: TemplateOutline) -> String {
    switch value.kind {
    case .unknown: "unknown"
    case .text: "text"
    case .markup: "HTML"
    case .flag: "flag"
    case .record: "record"
    case .list:
      switch value.elements {
      case .record: "list of records"
      case .text: "list of texts, each `{{.}}`"
      case .markup: "list of HTML, each `{{{.}}}`"
      default: "list"
      }
    }
  }

  private func meaning(of problem: TemplateProblem) -> String {
    switch problem {
    case .syntax: "A tag is not closed or not ended, or the file is not UTF-8."
    case .unknownPartial: "A template that is neither here nor built in."
    case .unknownName: "A name that the page does not have, or a block that the parent lacks."
    case .notText: "A list, record or flag as `{{name}}`: open it as a section."
    case .unescapedText: "`{{{name}}}` on text: only HTML is passed on as it is."
    case .partialCycle: "Templates that take each other in without end."
    case .unusedTemplate: "A warning: no page is made with this file. A slip in its name?"
    }
  }
}

extension TemplateOutline.Entry {
  /// The same names of the same kinds, whatever their texts are.
  fileprivate var shape: TemplateOutline.Entry {
    var entry = self
    entry.value.text = nil
    entry.value.names = value.names.map(\.shape)
    return entry
  }
}
