import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// How the figures of each section came about: the method and its formula, every figure by the name
/// under which `keyfolio figures` lists it and what it is of in words, and the lines of the files that
/// it rests on.
struct AccountArithmetic {
  let account: Account
  let figures: AccountFigures
  let site: SiteContext
  let path: RelativePath
  private var words: Words { site.words }

  private static let names: TemplateNames = [
    "position", "relationship", "money", "plan", "trust",
  ]
  private static let methodNames: TemplateNames = ["href", "label", "formula", "rows", "sources"]
  private static let rowNames: TemplateNames = ["id", "subject", "value", "bounds"]

  /// A method with a figure that has bounds, and its sources.
  static var specimen: TemplateValue {
    let row = TemplateValue.record(
      rowNames, [.text("strength.ratio"), .text("Subject"), .text("1"), .text("0 to 2")])
    return .record(
      methodNames,
      [.text("#"), .text("Method"), .text("a = b"), .list([row]), .text("account.yaml:1")])
  }

  /// For each section the methods that it uses; empty for a section without figures.
  var value: TemplateValue {
    .record(Self.names, FigureSection.allCases.map { .rows(methods(of: $0)) })
  }

  private func methods(of section: FigureSection) -> [TemplateValue] {
    let all = figures.figures(of: account, in: site.context, about: section)
    var groups: [(method: Method, figures: [Figure])] = []
    for figure in all where figure.value != nil || figure.bounds != nil {
      guard let method = Method(ofFigure: figure.id) else { continue }
      if groups.last?.method == method {
        groups[groups.count - 1].figures.append(figure)
      } else {
        groups.append((method, [figure]))
      }
    }
    return groups.map(value)
  }

  private func value(_ method: Method, _ figures: [Figure]) -> TemplateValue {
    let sources = SourceLines(figures.flatMap(\.inputs).map(\.place), site.files).text
    return .record(
      Self.methodNames,
      [
        .known(site.link(to: method, from: path)), .text(words.methodName(method)),
        .text(words.formula(method)),
        .list(figures.map(row)), .known(sources.isEmpty ? nil : words.from(sources)),
      ])
  }

  private func row(_ figure: Figure) -> TemplateValue {
    let bounds = figure.bounds.map { bounds in
      words.between(
        site.formats.value(.real(bounds.lowerBound), figure.unit),
        site.formats.value(.real(bounds.upperBound), figure.unit))
    }
    return .record(
      Self.rowNames,
      [
        .text(figure.id), .known(figure.subject.map { words.subject($0, of: figure.id) }),
        .text(figure.value.map { text($0, of: figure) } ?? words.unknown), .known(bounds),
      ])
  }

  private func text(_ value: Figure.Value, of figure: Figure) -> String {
    guard case .word(let word) = value else { return site.formats.value(value, figure.unit) }
    switch figure.id {
    case "category", "category.computed", "category.possible":
      let categories = word.split(separator: " ").compactMap { Category(rawValue: String($0)) }
      return categories.map(site.category).joined(separator: ", ")
    case "strength.best-competitor": return site.competitorName(word) ?? word
    default: return words.word(word, of: figure.id)
    }
  }
}

/// Lines of files, as short as they can be told: `accounts/aalto/money.csv:2–9, 12`.
struct SourceLines {
  let text: String

  init(_ places: [Place], _ files: SourceFiles) {
    var lines: [FileID: Set<UInt32>] = [:]
    var order: [FileID] = []
    for place in places {
      if lines[place.file] == nil { order.append(place.file) }
      lines[place.file, default: []].insert(place.line)
    }
    text = order.compactMap { id in
      guard let path = files.path(of: id), let lines = lines[id] else { return nil }
      return path.text + ":" + Self.ranges(lines.sorted())
    }.joined(separator: "; ")
  }

  private static func ranges(_ lines: [UInt32]) -> String {
    var ranges: [ClosedRange<UInt32>] = []
    for line in lines {
      if let last = ranges.last, last.upperBound + 1 >= line {
        ranges[ranges.count - 1] = last.lowerBound...line
      } else {
        ranges.append(line...line)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
      .joined(separator: ", ")
  }
}
