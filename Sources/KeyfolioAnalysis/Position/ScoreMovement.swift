public import KeyfolioCore

/// Why a score moved between two reviews: an exact split that does not depend on any order.
///
/// `ΔS = Σ ½(w0 + w1)(r1 − r0) + Σ ½(r0 + r1)(w1 − w0)`: the first sum is the ratings' part, the
/// second the weights'. Ratings from 0 to 10 and weights of a hundred in all, before and after;
/// scores from 0 to 1000. A row that is there only once, or has no rating in one of the two, belongs
/// to neither part: leave it out and tell it apart.
///
/// Source: domain.md 5.2.
public struct ScoreMovement: Sendable, Equatable {
  /// A criterion before and after.
  public struct Row: Sendable, Equatable {
    public var weights: (before: FixedPoint, after: FixedPoint)
    public var ratings: (before: FixedPoint, after: FixedPoint)

    public init(
      weights: (before: FixedPoint, after: FixedPoint),
      ratings: (before: FixedPoint, after: FixedPoint)
    ) {
      (self.weights, self.ratings) = (weights, ratings)
    }

    public static func == (a: Row, b: Row) -> Bool {
      a.weights == b.weights && a.ratings == b.ratings
    }
  }

  /// In score points.
  public private(set) var ratings = 0.0
  public private(set) var weights = 0.0

  public var total: Double { ratings + weights }

  public init(_ rows: [Row]) {
    // Whole numbers of half hundred-millionths, so that the parts add up exactly.
    var (byRating, byWeight): (Int64, Int64) = (0, 0)
    for row in rows {
      let (w0, w1) = (row.weights.before.tenThousandths, row.weights.after.tenThousandths)
      let (r0, r1) = (row.ratings.before.tenThousandths, row.ratings.after.tenThousandths)
      byRating += (w0 + w1) * (r1 - r0)
      byWeight += (r0 + r1) * (w1 - w0)
    }
    let unit = 2 * Double(FixedPoint.scale) * Double(FixedPoint.scale)
    (ratings, weights) = (Double(byRating) / unit, Double(byWeight) / unit)
  }
}
