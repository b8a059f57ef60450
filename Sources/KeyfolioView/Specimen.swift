public import KeyfolioTemplate

/// A value of each page kind with every optional present and an element in each list, which
/// templates are checked against.
public enum Specimen {
  public struct PageValue: Sendable {
    public var template: String
    public var value: TemplateValue
  }

  public static let pages: [PageValue] = []
}
