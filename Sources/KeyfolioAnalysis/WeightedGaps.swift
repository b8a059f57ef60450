public import KeyfolioCore

/// Weights and the distance of each rating from the line: what every question of robustness is
/// asked of. Pure arithmetic on plain arrays.
///
/// For attractiveness `d_k = r_k − T/100`; for strength `d_k = r_own,k − L·r_best,k` with the line
/// `L` (par: 1) and `T = 0`. Then `Σ w_k·d_k` is the distance of the score from the line. Held as
/// whole numbers in `Double`, so the sums are exact for all weights and ratings with four
/// decimals and a line with two.
///
/// Source: domain.md 3.5, closed forms derived there; the single-weight case in the spirit of
/// Triantaphyllou and Sanchez 1997 and of weight stability intervals.
public struct WeightedGaps: Sendable, Equatable {
  /// The one weight at which the side changes, all others keeping their proportions.
  public struct CriticalWeight: Sendable, Equatable {
    /// In the units of the weights, 0 to their total of 100.
    public var weight: Double
    /// The side changes when the weight falls below (`true`) or rises above (`false`) it.
    public var isBelow: Bool
  }

  /// Ten-thousandths.
  private let weights: [Double]
  /// `gapUnit` to one rating point.
  private let gaps: [Double]
  private let gapUnit: Double
  /// Ten-thousandths of a rating.
  private let ratings: [Double]
  private let total: Double
  /// Σ w·d.
  private let distance: Double

  /// Ratings against a line from 0 to 1000.
  public init(_ rows: [(weight: FixedPoint, rating: FixedPoint)], line: FixedPoint) {
    self.init(
      weights: rows.map { Double($0.weight.tenThousandths) },
      gaps: rows.map { Double(100 * $0.rating.tenThousandths - line.tenThousandths) },
      gapUnit: 1_000_000, ratings: rows.map { Double($0.rating.tenThousandths) })
  }

  /// Our ratings against the best competitor's, at a ratio; par is 1.
  public init(
    _ rows: [(weight: FixedPoint, ours: FixedPoint, best: FixedPoint)], line: FixedPoint = Lines.par
  ) {
    let scale = FixedPoint.scale
    self.init(
      weights: rows.map { Double($0.weight.tenThousandths) },
      gaps: rows.map { row in
        line == Lines.par
          ? Double(row.ours.tenThousandths - row.best.tenThousandths)
          : Double(row.ours.tenThousandths * scale - row.best.tenThousandths * line.tenThousandths)
            / Double(scale)
      },
      gapUnit: Double(scale), ratings: rows.map { Double($0.ours.tenThousandths) })
  }

  private init(weights: [Double], gaps: [Double], gapUnit: Double, ratings: [Double]) {
    self.weights = weights
    self.gaps = gaps
    self.gapUnit = gapUnit
    self.ratings = ratings
    var (total, distance) = (0.0, 0.0)
    for index in weights.indices {
      total += weights[index]
      distance += weights[index] * gaps[index]
    }
    self.total = total
    self.distance = distance
  }

  public var count: Int { weights.count }

  /// `ε* = |Σ w·d| / Σ w·|d|`, 0 to 1. If every weight may move by up to ±ε of itself, the side is
  /// certain exactly when `ε < ε*`. 1 means that no re-weighting can change it; 0 that the score
  /// lies on the line.
  public var weightMargin: Double {
    var spread = 0.0
    for index in weights.indices { spread += weights[index] * abs(gaps[index]) }
    return spread == 0 ? 0 : abs(distance) / spread
  }

  /// `δ* = |S − T| / 100`: by how many rating points all ratings together may be wrong.
  public var ratingMargin: Double { total == 0 ? 0 : abs(distance) / (total * gapUnit) }

  /// `t_j = (T − 100·m_j) / (r_j − m_j)` with `m_j` the mean rating of the others; `nil` where it
  /// lies outside 0 to 100 or the weight makes no difference.
  public func criticalWeight(at index: Int) -> CriticalWeight? {
    let others = total - weights[index]
    guard others > 0, total > 0 else { return nil }
    let mean = (distance - weights[index] * gaps[index]) / others
    let slope = gaps[index] - mean
    guard slope != 0 else { return nil }
    let share = -mean / slope
    guard (0...1).contains(share) else { return nil }
    return CriticalWeight(weight: share * 100, isBelow: (slope > 0) == (distance >= 0))
  }

  /// `Δr_j = (T − S) / w_j`: how far one rating has to move to bring the score onto the line, in
  /// rating points; `nil` for a weight of zero.
  public func slack(at index: Int) -> Double? {
    weights[index] > 0 ? -distance / (weights[index] * gapUnit) : nil
  }

  /// The nearest whole rating, 0 to 10, that puts the score on the other side; `nil` if none
  /// does. From a score on or above the line it takes a lower score, as equality is high.
  public func flippingRating(at index: Int) -> Int? {
    guard weights[index] > 0, let slack = slack(at: index) else { return nil }
    let perStep = gapUnit / Double(FixedPoint.scale)
    let (rating, isHigh) = (ratings[index], distance >= 0)
    // One step to either side of the computed place, so that rounding cannot hide the answer.
    let near = Int((rating / Double(FixedPoint.scale) + max(-20, min(20, slack))).rounded())
    let candidates = isHigh ? stride(from: near + 1, through: near - 1, by: -1) : stride(
      from: near - 1, through: near + 1, by: 1)
    for candidate in candidates where (0...10).contains(candidate) {
      let change = Double(candidate) * Double(FixedPoint.scale) - rating
      let moved = distance + weights[index] * change * perStep
      if (moved >= 0) != isHigh { return candidate }
    }
    return nil
  }

  /// `ε*_ab = |S_a − S_b| / Σ w·|r_a − r_b|`: how firmly one account scores above another on
  /// common weights; 0 to 1.
  public static func orderMargin(
    _ rows: [(weight: FixedPoint, first: FixedPoint, second: FixedPoint)]
  ) -> Double {
    WeightedGaps(rows.map { ($0.weight, ours: $0.first, best: $0.second) }).weightMargin
  }
}
