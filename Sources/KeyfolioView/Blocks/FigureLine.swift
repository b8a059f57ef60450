import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// A figure among the prose of a note: its value, what it is, and the day that it speaks for.
struct FigureLine {
  private let figure: Figure
  /// What the author calls it.
  private let caption: String?
  /// Whose figure it is; `nil` for one of a whole portfolio.
  private let owner: NoteBody.Owner?
  private let site: SiteContext
  private let path: RelativePath
  private var words: Words { site.words }

  init(
    _ figure: Figure, _ caption: String?, _ owner: NoteBody.Owner?, _ site: SiteContext,
    on path: RelativePath
  ) {
    (self.figure, self.caption, self.owner) = (figure, caption, owner)
    (self.site, self.path) = (site, path)
  }

  private static let names: TemplateNames = [
    "value", "caption", "method", "href", "subject", "bounds", "date",
  ]

  var value: TemplateValue {
    let method = Method(ofFigure: figure.id)
    let href = method.flatMap { site.link(to: $0, from: path) }
    // What the author calls it says what it is of.
    let subject =
      caption == nil ? figure.subject.map { words.subject(name($0), of: figure.id) } : nil
    let date = site.asOf > CalendarDate.earliest ? words.asOf(site.date) : nil
    return .record(
      Self.names,
      [
        .text(text), .known(caption), .known(method.map(words.methodName)), .known(href),
        .known(subject), .known(bounds), .known(date),
      ])
  }

  /// A line with all that lines can have.
  static var specimen: TemplateValue {
    .record(
      names,
      ["Value", "Caption", "Method", "#", "Subject", "Bounds", "Date"].map { .text($0) })
  }

  /// The name under which it is listed, and what it is of, where an author gives it no other.
  var plainName: String {
    [figure.id, figure.subject.map(name)].compactMap(\.self).joined(separator: ", ")
  }

  // MARK: The value

  var text: String {
    guard let value = figure.value else { return words.unknown }
    if case .word(let word) = value { return said(word) }
    return inUnit(site.formats.value(value, figure.unit))
  }

  /// What missing inputs allow.
  var bounds: String? {
    figure.bounds.map { bounds in
      words.between(
        site.formats.value(.real(bounds.lowerBound), figure.unit),
        inUnit(site.formats.value(.real(bounds.upperBound), figure.unit)))
    }
  }

  private func inUnit(_ number: String) -> String {
    switch figure.unit {
    case .score: words.of(number, site.formats.score(1000))
    case .points: words.points(number)
    case .percentagePoints: words.percentagePoints(number)
    case .days: words.inDays(number)
    case .hours: words.inHours(number)
    case .years: words.inYears(number)
    case .measure: number + (measureUnit.map { "\u{A0}" + $0 } ?? "")
    case .ratio, .share, .percent, .money, .count, .level, .index, .word: number
    }
  }

  /// The unit of the account's own measure, or of the one that an objective is measured by.
  private var measureUnit: String? {
    guard let account = owner?.account else { return nil }
    let objective = account.objectives.first { $0.id.value == figure.subject }
    let id = objective?.measure?.value ?? figure.subject
    return account.measures.first { $0.id.value == id }?.measureUnit?.value
  }

  /// A word of the data as this site says it.
  private func said(_ word: String) -> String {
    switch figure.id {
    case "category", "category.computed":
      Category(rawValue: word).map(site.category) ?? words.key(word)
    case "strength.best-competitor": site.competitorName(word) ?? words.key(word)
    case "contacts.cut":
      owner?.figures.network.flatMap {
        $0.cut.isEmpty ? nil : $0.cut.map(name).joined(separator: ", ")
      }
        ?? words.key(word)
    default: words.word(word, of: figure.id)
    }
  }

  // MARK: Names

  private func name(_ member: ContactNetwork.Member) -> String {
    switch member.side {
    case .ours: site.staffName(member.id) ?? words.unknown
    case .theirs: owner?.people[member.id] ?? words.unknown
    }
  }

  /// What a figure is of, by the name of its record where it has one.
  func name(_ subject: String) -> String {
    let list: String? =
      switch Method(ofFigure: figure.id) {
      case .objective: "objectives"
      case .measure: "measures"
      case .opportunity: "opportunities"
      case .actions: "actions"
      case .risk: "risks"
      case .planCore: "asks"
      default: nil
      }
    return list.flatMap { owner?.account.recordName(subject, in: $0) }
      ?? (Category(rawValue: subject).map(site.category) ?? words.key(subject))
  }
}
