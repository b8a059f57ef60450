public import KeyfolioCore
public import KeyfolioTemplate

/// A page of the site: everything it shows, as a value.
///
/// A page kind is one file here, named after it, beside one template of the same name. Equal pages
/// give equal bytes.
public protocol Page: Sendable {
  /// The template in the theme.
  static var template: String { get }
  /// Where the file goes, below the site's root.
  var path: RelativePath { get }
  /// What the template sees.
  var value: TemplateValue { get }
}

/// A page that is made when it is its turn, or when somebody asks for it.
public struct PlannedPage: Sendable {
  public let path: RelativePath
  public let make: @Sendable () -> any Page

  public init(_ path: RelativePath, _ make: @escaping @Sendable () -> any Page) {
    (self.path, self.make) = (path, make)
  }
}

extension TemplateValue {
  /// A text that may be unknown.
  static func known(_ text: String?) -> TemplateValue { text.map { .text($0) } ?? .unknown }

  private static let rowsNames: TemplateNames = ["rows"]

  /// A list with something around it: unknown if it is empty, so that a section can leave out
  /// heading and all.
  static func rows(_ rows: [TemplateValue]) -> TemplateValue {
    rows.isEmpty ? .unknown : .record(rowsNames, [.list(rows)])
  }

  /// A record of a kind: one value for each of its names, in order.
  static func record(_ names: TemplateNames, _ values: [TemplateValue]) -> TemplateValue {
    .record(TemplateRecord(names: names, values: values))
  }
}
