public import KeyfolioCore
import KeyfolioModel

/// Where several of our raters disagree: the ratings whose highest and lowest lie four points or
/// more apart (`rater_range`), widest first.
///
/// The mean counts all the same; a wide spread says that it hides a discussion. Ratings by one
/// rater have no spread.
///
/// Source: domain.md 5.11; McDonald advises to score by a panel.
public struct RaterSpread: Sendable, Equatable {
  public enum Sheet: String, Sendable, CaseIterable { case criterion, factor }

  public struct Entry: Sendable, Equatable {
    public var sheet: Sheet
    /// Id of the criterion or factor.
    public var id: String
    public var range: ClosedRange<FixedPoint>
    public var mean: FixedPoint?
    public var raters: Int

    public var width: FixedPoint { range.upperBound - range.lowerBound }
  }

  /// Every rating with two raters or more, in the order of the sheets.
  public var entries: [Entry]
  /// Those too far apart, widest first.
  public var disagreements: [Entry]

  /// `nil` where everything has one rater.
  init?(
    _ attractiveness: borrowing Attractiveness, _ strength: borrowing Strength,
    in context: borrowing PortfolioContext
  ) {
    entries = []
    for row in attractiveness.rows {
      guard let spread = row.spread else { continue }
      entries.append(
        Entry(
          sheet: .criterion, id: row.criterion, range: spread, mean: row.rating,
          raters: row.opinion.values.count))
    }
    for row in strength.rows {
      guard let spread = row.spread else { continue }
      entries.append(
        Entry(
          sheet: .factor, id: row.factor, range: spread, mean: row.us.guess,
          raters: row.opinion.values.count))
    }
    let line = context.thresholds[.raterRange]
    disagreements = entries.filter { $0.width >= line }.enumerated()
      .sorted { ($1.element.width, $0.offset) < ($0.element.width, $1.offset) }.map(\.element)
    if entries.isEmpty { return nil }
  }
}
