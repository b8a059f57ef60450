/// What a chart says in words.
public struct Caption: Equatable, Sendable {
  /// The root of every element id in the drawing; unique among the charts of a page.
  public var id: String
  /// The accessible name, which states the finding in words and numbers:
  /// "3 of 24 accounts earn 61 % of contribution".
  public var title: String
  /// What is measured, in which unit and over which period: "Cumulative contribution, € k, 2026".
  public var measure: String
  /// The accessible description: the finding in full, with its numbers.
  public var description: String
  /// Where the numbers come from and of which day: "money.csv, 30 June 2026"; empty for nothing.
  public var source: String

  /// Makes a caption.
  public init(
    id: String, title: String, measure: String = "", description: String, source: String = ""
  ) {
    self.id = id
    self.title = title
    self.measure = measure
    self.description = description
    self.source = source
  }
}
