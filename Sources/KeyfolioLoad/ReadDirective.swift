import KeyfolioCore
import KeyfolioMarkdown
import KeyfolioModel

/// Reads the body of one block marked `keyfolio`: YAML that names one kind of block, with what the
/// kind takes beside it.
struct DirectiveReader {
  /// Where the directive stands among the document's spots.
  let spot: Int
  /// Of the block, for what is wrong with it as a whole.
  let place: Place
  /// A lesson belongs to no account.
  let isLesson: Bool

  enum Block {
    case example(WorkedExample)
    case chart(NoteChart)
    case figure(NoteFigure)
  }

  /// A directive holds exactly one of these.
  private enum Kind: String, CaseIterable {
    case chart, figure, example, check, worksheet, live
  }

  /// `nil` for a block of a kind that is not shown yet, and, with a report, for what cannot be
  /// read.
  func read(_ directive: Directive, _ diagnostics: inout Diagnostics) -> Block? {
    let bytes = asWritten(directive)
    guard let node = readYAML(bytes[...], at: directive.place, &diagnostics) else { return nil }
    guard case .mapping(var mapping) = node.content else {
      diagnostics.report(.badDirective("this block says nothing", at: place))
      return nil
    }
    let kinds = mapping.entries.filter { Kind(rawValue: $0.key) != nil }
    guard kinds.count == 1, let entry = kinds.first, let kind = Kind(rawValue: entry.key) else {
      let problem =
        kinds.isEmpty ? "no directive is named here" : "this block holds two directives"
      diagnostics.report(.badDirective(problem, at: place))
      return nil
    }
    mapping.entries.removeAll { $0.key == entry.key }
    switch kind {
    case .example: return example(entry.value, mapping, &diagnostics).map { .example($0) }
    case .chart, .figure:
      guard !isLesson else {
        diagnostics.report(.noAccountInLesson(kind.rawValue, at: entry.keyPlace))
        return nil
      }
      if case .empty = entry.value.content {
        diagnostics.report(.badDirective("no \(kind.rawValue) is named here", at: place))
        return nil
      }
      return kind == .chart
        ? chart(entry.value, mapping, &diagnostics).map { .chart($0) }
        : figure(entry.value, mapping, &diagnostics).map { .figure($0) }
    case .check, .worksheet, .live: return nil
    }
  }

  /// The body with the columns that it has in the file: Markdown takes away what a list or a quote
  /// indents it by. YAML does not mind, as all lines are shifted alike.
  private func asWritten(_ directive: Directive) -> [UInt8] {
    guard directive.columnOffset > 0 else { return Array(directive.body.utf8) }
    let indent = [UInt8](repeating: UInt8(ascii: " "), count: directive.columnOffset)
    let lines = directive.body.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return Array(lines.map { $0.isEmpty ? [] : indent + $0 }.joined(separator: [0x0A]))
  }

  private func chart(
    _ node: Node, _ options: Node.Mapping, _ diagnostics: inout Diagnostics
  ) -> NoteChart? {
    var caption: Text?
    for entry in options.entries {
      switch entry.key {
      case "caption": caption = text.read(entry.value, &diagnostics)
      default: report(entry, of: "a chart", known: ["caption"], in: options, &diagnostics)
      }
    }
    guard let name = text.read(node, &diagnostics) else { return nil }
    guard let chart = AccountChart(rawValue: name.value) else {
      diagnostics.report(
        PortfolioChart(rawValue: name.value) == nil
          ? .unknownChart(name.value, at: name.place)
          : .chartOfPortfolio(name.value, at: name.place))
      return nil
    }
    return NoteChart(chart, caption: caption?.value, spot: spot)
  }

  /// Whether the account has the figure is seen once its figures are computed.
  private func figure(
    _ node: Node, _ options: Node.Mapping, _ diagnostics: inout Diagnostics
  ) -> NoteFigure? {
    var (subject, caption): (Text?, Text?)
    for entry in options.entries {
      switch entry.key {
      case "of": subject = text.read(entry.value, &diagnostics)
      case "caption": caption = text.read(entry.value, &diagnostics)
      default: report(entry, of: "a figure", known: ["of", "caption"], in: options, &diagnostics)
      }
    }
    return text.read(node, &diagnostics).map {
      NoteFigure($0, of: subject, caption: caption?.value, spot: spot)
    }
  }

  private func example(
    _ node: Node, _ options: Node.Mapping, _ diagnostics: inout Diagnostics
  ) -> WorkedExample? {
    var table: Located<WorkedExample.Table>?
    var caption: Text?
    for entry in options.entries {
      switch entry.key {
      case "show": table = choice(WorkedExample.Table.self).read(entry.value, &diagnostics)
      case "caption": caption = text.read(entry.value, &diagnostics)
      default:
        report(entry, of: "an example", known: ["show", "caption"], in: options, &diagnostics)
      }
    }
    guard let project = readSmallProject(node, &diagnostics) else { return nil }
    return WorkedExample(
      project: project, table: table?.value ?? .scores, caption: caption?.value, spot: spot)
  }

  private func report(
    _ entry: Node.Entry, of kind: String, known: [String], in mapping: Node.Mapping,
    _ diagnostics: inout Diagnostics
  ) {
    diagnostics.report(.unknownKey(entry, of: kind, known: known, in: mapping))
  }
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
