import KeyfolioCore
import KeyfolioTemplate

/// A part of the page of methods that is about the edition and not about a formula.
struct MethodSection {
  /// Its parts in their order, each with its place on the page.
  enum Name: String, CaseIterable {
    case fresh, people, site
  }

  /// A line of a list of facts.
  struct Fact {
    var label: String
    var value: String
    /// The field of portfolio.yaml to fill in, where the value is missing.
    var field: String?
    /// To be compared sign by sign, and not to be read.
    var isCode = false

    init(_ label: String, _ value: String, isCode: Bool = false) {
      (self.label, self.value, self.isCode) = (label, value, isCode)
    }

    init(_ label: String, _ value: String?, else missing: String, field: String) {
      self.label = label
      self.value = value ?? missing
      self.field = value == nil ? field : nil
    }
  }

  var name: Name
  /// What it says before the numbers.
  var lead: [String]
  var facts: [Fact] = []
  var tables: [TableBlock] = []
  /// What has to be known to read the numbers right.
  var notes: [String] = []

  private static let names: TemplateNames = ["id", "title", "lead", "facts", "tables", "notes"]
  private static let factNames: TemplateNames = ["label", "value", "field", "isCode"]

  func value(_ words: Words) -> TemplateValue {
    let facts = facts.map { fact in
      TemplateValue.record(
        Self.factNames,
        [.text(fact.label), .text(fact.value), .known(fact.field), .flag(fact.isCode)])
    }
    return .record(
      Self.names,
      [
        .text(name.rawValue), .text(words.title(of: name)), .list(lead.map { .text($0) }),
        .rows(facts), .list(tables.filter { !$0.groups.isEmpty }.map { $0.value(words) }),
        .list(notes.map { .text($0) }),
      ])
  }
}

extension Formats {
  /// A count with the locale's marks between groups of digits.
  func count(_ number: Int) -> String { locale.number(Double(number)) }
}
