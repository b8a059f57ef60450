public import KeyfolioCore

/// What a template sees: a page, a part of it, or a single value.
public enum TemplateValue: Equatable, Sendable {
  /// The name is known, the value is not. Renders as nothing; a section over it is skipped.
  case unknown
  /// Plain text, escaped wherever it appears. A section over empty text is skipped.
  case text(String)
  /// Finished markup, the only thing that `{{{name}}}` passes on as it is. A section over empty
  /// markup is skipped.
  case html(HTML)
  /// Yes or no, for sections; as text it is a mistake that `check` reports.
  case flag(Bool)
  /// A section over it is rendered once for each element.
  case list([TemplateValue])
  /// A section over it looks names up here first, then in what is around it.
  case record(TemplateRecord)

  /// Whether a section over the value is entered.
  var isTrue: Bool {
    switch self {
    case .unknown: false
    case .text(let text): !text.isEmpty
    case .html(let html): !html.isEmpty
    case .flag(let flag): flag
    case .list(let elements): !elements.isEmpty
    case .record: true
    }
  }

  /// The value that a record has for a name; `nil` for anything else.
  func value(of name: TemplateName) -> TemplateValue? {
    switch self {
    case .record(let record): record.value(of: name)
    default: nil
    }
  }
}
