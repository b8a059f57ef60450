import KeyfolioCore
import KeyfolioTemplate

/// Figures where the eye expects them: label, number, what it is measured against, and a trend.
struct HeadlineBlock {
  struct Figure {
    var label: String
    /// `nil` where unknown, which is said.
    var value: String?
    /// Against what, each in a few words.
    var notes: [String]
    /// Short of what it is measured against.
    var isBehind: Bool
    /// A finished drawing of the trend.
    var trend: HTML?

    init(
      _ label: String, _ value: String? = nil, _ notes: String?..., isBehind: Bool = false,
      trend: HTML? = nil
    ) {
      (self.label, self.value, self.isBehind, self.trend) = (label, value, isBehind, trend)
      self.notes = notes.compactMap(\.self)
    }
  }

  let figures: [Figure]
  let unknown: String

  private static let names: TemplateNames = ["label", "value", "note", "behind", "trend"]

  /// A figure with all that figures can have.
  static var specimen: TemplateValue {
    .record(
      names,
      [
        .text("Label"), .text("Value"), .text("Note"), .flag(true),
        .html(HTML(trusted: Array("<svg></svg>".utf8))),
      ])
  }

  var value: TemplateValue {
    .rows(
      figures.map { figure in
        .record(
          Self.names,
          [
            .text(figure.label), .text(figure.value ?? unknown),
            .known(figure.notes.isEmpty ? nil : figure.notes.joined(separator: " · ")),
            .flag(figure.isBehind), figure.trend.map { .html($0) } ?? .unknown,
          ])
      })
  }
}
