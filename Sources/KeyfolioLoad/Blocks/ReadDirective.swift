import KeyfolioCore
import KeyfolioMarkdown
import KeyfolioModel

/// Reads the bodies of a note's blocks marked `keyfolio`: each is YAML that names one kind of block,
/// with what the kind takes beside it.
struct DirectiveReader {
  /// A lesson belongs to no account.
  let isLesson: Bool
  /// The examples that gave themselves a name, for blocks that come back to them.
  var examples: [String: WorkedExample] = [:]

  /// The kinds, those first that may have a key of the same name as a later one.
  enum Kind: String, CaseIterable {
    case check, live, task, worksheet, annotated, example, chart, figure

    /// What stands in a block beside the key that names it.
    fileprivate var takes: Set<Kind> {
      switch self {
      case .check: [.example, .figure]
      case .live: [.chart]
      default: []
      }
    }
  }

  /// `nil`, with a report, for what cannot be read.
  ///
  /// - Parameter place: of the block, for what is wrong with it as a whole.
  mutating func read(
    _ directive: Directive, at place: Place, _ diagnostics: inout Diagnostics
  ) -> NoteBlock.Content? {
    let bytes = asWritten(directive)
    guard let node = readYAML(bytes[...], at: directive.place, &diagnostics) else { return nil }
    guard case .mapping(let mapping) = node.content else {
      diagnostics.report(.badDirective("this block says nothing", at: place))
      return nil
    }
    let named = Kind.allCases.filter { mapping[$0.rawValue] != nil }
    guard let kind = named.first else {
      diagnostics.report(.badDirective("no directive is named here", at: place))
      return nil
    }
    guard kind.takes.isSuperset(of: named.dropFirst()) else {
      diagnostics.report(.badDirective("this block holds two directives", at: place))
      return nil
    }
    // What is read may give up without a word, but a block that names nothing is told.
    if let value = mapping[kind.rawValue], case .empty = value.content {
      diagnostics.report(.badDirective("no \(kind.rawValue) is named here", at: place))
      return nil
    }
    return read(kind, Node(place: place, content: .mapping(mapping)), &diagnostics)
  }

  private mutating func read(
    _ kind: Kind, _ node: Node, _ diagnostics: inout Diagnostics
  ) -> NoteBlock.Content? {
    switch kind {
    case .chart, .figure:
      guard !isLesson else {
        diagnostics.report(.noAccountInLesson(kind.rawValue, at: node.place))
        return nil
      }
      return kind == .chart
        ? chartBlockTable.read(node, &diagnostics)?.chart.map { .chart($0) }
        : figureBlockTable.read(node, &diagnostics)?.figure.map { .figure($0) }
    case .example: return example(node, &diagnostics).map { .example($0) }
    case .check: return check(node, &diagnostics).map { .check($0) }
    case .live: return live(node, &diagnostics).map { .live($0) }
    case .task: return taskTable.read(node, &diagnostics).map { .task($0) }
    case .worksheet: return worksheetTable.read(node, &diagnostics).map { .worksheet($0) }
    case .annotated: return annotatedTable.read(node, &diagnostics).map { .annotated($0) }
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
}

/// A text that is only shown, and needs no place.
let plainText = ValueReader<String> { node, diagnostics in text.read(node, &diagnostics)?.value }

/// What a later step reads, once it knows what that refers to.
let unread = ValueReader<Node> { node, _ in node }

// MARK: - Charts and figures of the note's own account

struct ChartBlock: Sendable {
  var name: AccountChart?
  var caption: String?
  var chart: NoteChart? { name.map { NoteChart($0, caption: caption) } }
}

let chartBlockTable = RecordTable<ChartBlock>(
  "a chart", blank: { ChartBlock() },
  fields: [field("chart", \.name, accountChart), field("caption", \.caption, plainText)])

private let accountChart = ValueReader<AccountChart> { node, diagnostics in
  guard let name = text.read(node, &diagnostics) else { return nil }
  if let chart = AccountChart(rawValue: name.value) { return chart }
  diagnostics.report(
    PortfolioChart(rawValue: name.value) == nil
      ? .unknownChart(name.value, at: name.place)
      : .chartOfPortfolio(name.value, at: name.place))
  return nil
}

struct FigureBlock: Sendable {
  var id: Text?
  var subject: Text?
  var caption: String?
  /// Whether there is such a figure is seen once the figures are computed.
  var figure: NoteFigure? { id.map { NoteFigure($0, of: subject, caption: caption) } }
}

let figureBlockTable = RecordTable<FigureBlock>(
  "a figure", blank: { FigureBlock() },
  fields: [
    field("figure", \.id, text), field("of", \.subject, text),
    field("caption", \.caption, plainText),
  ])
