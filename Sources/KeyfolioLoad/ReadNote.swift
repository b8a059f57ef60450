import KeyfolioCore
import KeyfolioMarkdown
import KeyfolioModel

/// Reads one Markdown file: front matter, text, and the worked examples inside it.
func readNote(
  _ bytes: [UInt8], path: RelativePath, file: FileID, options: MarkdownOptions,
  _ diagnostics: inout Diagnostics
) -> Note? {
  guard let text = sourceText(bytes, file: file, &diagnostics) else { return nil }
  let (matter, body, firstLine) = splitFrontMatter(text, file: file, &diagnostics)
  let document = parseMarkdown(
    body, file: file, firstLine: firstLine, options: options, &diagnostics)
  let title = matter.title?.value ?? document.title ?? path.stem
  var note = Note(path: path, file: file, title: title, document: document)
  note.audience = matter.audience
  note.asOf = matter.asOf
  note.order = matter.order
  for (index, spot) in document.spots.enumerated() {
    guard case .directive(let directive) = spot.kind else { continue }
    if let example = readExample(directive, at: spot.place, spot: index, &diagnostics) {
      note.examples.append(example)
    }
  }
  return note
}

/// A directive holds exactly one of these.
private let directiveKinds = ["chart", "figure", "example", "check", "worksheet", "live"]

/// Reads the worked example of a directive; `nil` for one of another kind.
private func readExample(
  _ directive: Directive, at place: Place, spot: Int, _ diagnostics: inout Diagnostics
) -> WorkedExample? {
  let bytes = Array(directive.body.utf8)
  guard let node = readYAML(bytes[...], at: directive.place, &diagnostics) else { return nil }
  guard case .mapping(let mapping) = node.content else {
    diagnostics.report(.badDirective("this block says nothing", at: place))
    return nil
  }
  let kinds = mapping.entries.filter { directiveKinds.contains($0.key) }
  guard kinds.count == 1, let kind = kinds.first else {
    let problem = kinds.isEmpty ? "no directive is named here" : "this block holds two directives"
    diagnostics.report(.badDirective(problem, at: place))
    return nil
  }
  guard kind.key == "example" else { return nil }
  var table: Located<WorkedExample.Table>?
  var caption: Text?
  for entry in mapping.entries where entry.key != "example" {
    switch entry.key {
    case "show": table = choice(WorkedExample.Table.self).read(entry.value, &diagnostics)
    case "caption": caption = text.read(entry.value, &diagnostics)
    default:
      let known = ["show", "caption"]
      diagnostics.report(.unknownKey(entry, of: "an example", known: known, in: mapping))
    }
  }
  guard let project = readSmallProject(kind.value, &diagnostics) else { return nil }
  return WorkedExample(
    project: project, table: table?.value ?? .scores, caption: caption?.value, spot: spot)
}

/// The small data of a worked example: fields of portfolio.yaml, and accounts.
private func readSmallProject(_ node: Node, _ diagnostics: inout Diagnostics) -> Project? {
  guard var mapping = node.mapping(&diagnostics, expected: "a small portfolio") else {
    return nil
  }
  var project = Project()
  let accounts = mapping["accounts"]
  mapping.entries.removeAll { $0.key == "accounts" }
  programmeTable.read(mapping, into: &project.programme, &diagnostics)
  if project.programme.name == .missing { project.programme.name = Text("", at: node.place) }
  for item in accounts?.items ?? [] {
    guard var account = accountTable.read(item, &diagnostics) else { continue }
    if account.name == .missing {
      diagnostics.report(.missingName(of: "an account", at: item.place))
    }
    if account.id == .missing { account.id = account.name.map(identifier) }
    project.accounts.append(account)
  }
  checkProgramme(project.programme, &diagnostics)
  let references = References(project)
  for account in project.accounts {
    checkAccount(account, in: project.programme, &diagnostics)
    references.check(account, &diagnostics)
  }
  return project
}
