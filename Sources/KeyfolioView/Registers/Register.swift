import KeyfolioCharts
import KeyfolioCore
import KeyfolioTemplate

/// What the pages that look along one subject over all accounts have in common: a headline that
/// says what was found, and sections of charts, tables, questions and facts.
struct Register {
  struct Section {
    /// Unique on the page.
    var id: String
    var title: String
    var note: String?
    var charts: [any Chart] = []
    var tables: [TableBlock] = []
    var findings: [TemplateValue] = []
    var facts: [(label: String, value: String)] = []

    /// A section with nothing to say is left out.
    var isEmpty: Bool {
      charts.isEmpty && tables.allSatisfy(\.groups.isEmpty) && findings.isEmpty && facts.isEmpty
    }
  }

  var kicker: String
  var headline: String
  var lede: String?
  var sections: [Section]
  /// What to say where there is no section.
  var none: String

  private static let names: TemplateNames = [
    "kicker", "headline", "lede", "sections", "none",
  ]
  private static let sectionNames: TemplateNames = [
    "id", "title", "note", "charts", "tables", "findings", "facts",
  ]
  private static let factNames: TemplateNames = ["label", "value"]

  /// A section with all that sections can have, and what stands where there is none.
  static var specimen: TemplateValue {
    let fact = TemplateValue.record(factNames, [.text("Label"), .text("Value")])
    let section = TemplateValue.record(
      sectionNames,
      [
        .text("id"), .text("Title"), .text("Note"), .list([ChartBlock.specimen]),
        .list([TableBlock.specimen]), .rows([FindingBlock.specimen]), .rows([fact]),
      ])
    return .record(
      names,
      [.text("Kicker"), .text("Headline"), .text("Lede"), .list([section]), .text("None")])
  }

  func value(_ words: Words) -> TemplateValue {
    let present = sections.filter { !$0.isEmpty }
    return .record(
      Self.names,
      [
        .text(kicker), .text(headline), .known(lede),
        .list(present.map { value($0, words) }), .known(present.isEmpty ? none : nil),
      ])
  }

  private func value(_ section: Section, _ words: Words) -> TemplateValue {
    .record(
      Self.sectionNames,
      [
        .text(section.id), .text(section.title), .known(section.note),
        .list(section.charts.map { ChartBlock($0).value }),
        .list(section.tables.filter { !$0.groups.isEmpty }.map { $0.value(words) }),
        .rows(section.findings),
        .rows(section.facts.map { .record(Self.factNames, [.text($0.label), .text($0.value)]) }),
      ])
  }
}
