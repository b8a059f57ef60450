public import KeyfolioCore
import KeyfolioModel

/// How far our view of ourselves lies from the customer's: factor by factor, ours less theirs.
///
/// Only factors that both sides rated count. The mean is weighted with the factors' weights, in
/// rating points; positive where we think better of ourselves than they do. The gap of the quick check
/// stands with the check.
///
/// Source: domain.md 5.10; managers tend to rate the relationship higher than customers do.
public struct ReciprocityGap: Sendable, Equatable {
  public struct Row: Sendable, Equatable {
    /// The factor's id.
    public var factor: String
    public var weight: FixedPoint?
    public var ours: FixedPoint
    public var theirs: FixedPoint

    public var gap: FixedPoint { ours - theirs }
  }

  public var rows: [Row]
  /// The share of the weight that both sides rated, 0 to 1.
  public var coverage: Double

  /// Rating points; `nil` without a weight.
  public var mean: Double? {
    let weight = rows.reduce(0.0) { $0 + ($1.weight?.double ?? 0) }
    guard weight > 0 else { return nil }
    return rows.reduce(0.0) { $0 + ($1.weight?.double ?? 0) * $1.gap.double } / weight
  }

  /// The rows whose gap is at least so many points, either way, widest first.
  public func wide(_ points: FixedPoint) -> [Row] {
    rows.filter { $0.gap >= points || $0.gap <= -points }.enumerated().sorted { a, b in
      let (x, y) = (abs(a.element.gap.tenThousandths), abs(b.element.gap.tenThousandths))
      return x == y ? a.offset < b.offset : x > y
    }.map(\.element)
  }

  /// `nil` where no factor has both.
  init?(_ strength: borrowing Strength) {
    rows = []
    var weight = FixedPoint.zero
    for row in strength.rows {
      weight += row.weight ?? .zero
      guard let ours = row.us.guess, let theirs = row.us.said else { continue }
      rows.append(Row(factor: row.factor, weight: row.weight, ours: ours, theirs: theirs))
    }
    let rated = rows.reduce(FixedPoint.zero) { $0 + ($1.weight ?? .zero) }
    coverage = weight > .zero ? rated.double / weight.double : 0
    if rows.isEmpty { return nil }
  }
}
