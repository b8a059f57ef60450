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

  private struct Term: Equatable {
    /// Ten-thousandths.
    var weight: Double
    /// `gapUnit` to one rating point.
    var gap: Double
    /// Ten-thousandths.
    var rating: Double
  }

  private var terms: [Term] = []
  private let gapUnit: Double
  /// Σ w and Σ w·d.
  private var total = 0.0
  private var distance = 0.0

  /// Ratings against a line from 0 to 1000.
  public init(_ rows: [(weight: FixedPoint, rating: FixedPoint)], line: FixedPoint) {
    gapUnit = 1_000_000
    terms.reserveCapacity(rows.count)
    let line = min(max(line.tenThousandths, 0), 1000 * FixedPoint.scale)
    for row in rows {
      add(row.weight, 100 * row.rating.ratingInRange - line, row.rating)
    }
  }

  /// Our ratings against the best competitor's, at a ratio; par is 1.
  public init(
    _ rows: [(weight: FixedPoint, ours: FixedPoint, best: FixedPoint)], line: FixedPoint = Lines.par
  ) {
    let scale = FixedPoint.scale
    let isPar = line == Lines.par
    let line = min(max(line.tenThousandths, 0), 1000 * scale)
    gapUnit = Double(isPar ? scale : scale * scale)
    terms.reserveCapacity(rows.count)
    for row in rows {
      let (ours, best) = (row.ours.ratingInRange, row.best.ratingInRange)
      add(row.weight, isPar ? ours - best : ours * scale - best * line, row.ours)
    }
  }

  private mutating func add(_ weight: FixedPoint, _ gap: Int64, _ rating: FixedPoint) {
    let term = Term(
      weight: Double(weight.weightInRange), gap: Double(gap),
      rating: Double(rating.ratingInRange))
    total += term.weight
    distance += term.weight * term.gap
    terms.append(term)
  }

  public var count: Int { terms.count }

  /// `ε* = |Σ w·d| / Σ w·|d|`, 0 to 1. If every weight may move by up to ±ε of itself, the side is
  /// certain exactly when `ε < ε*`. 1 means that no re-weighting can change it; 0 that the score
  /// lies on the line.
  public var weightMargin: Double {
    var spread = 0.0
    for term in terms { spread += term.weight * abs(term.gap) }
    return spread == 0 ? 0 : abs(distance) / spread
  }

  /// `δ* = |S − T| / 100`: by how many rating points all ratings together may be wrong.
  public var ratingMargin: Double { total == 0 ? 0 : abs(distance) / (total * gapUnit) }

  /// `t_j = (T − 100·m_j) / (r_j − m_j)` with `m_j` the mean rating of the others; `nil` where it
  /// lies outside 0 to 100 or the weight makes no difference.
  public func criticalWeight(at index: Int) -> CriticalWeight? {
    let others = total - terms[index].weight
    guard others > 0, total > 0 else { return nil }
    let mean = (distance - terms[index].weight * terms[index].gap) / others
    let slope = terms[index].gap - mean
    guard slope != 0 else { return nil }
    let share = -mean / slope
    guard (0...1).contains(share) else { return nil }
    return CriticalWeight(weight: share * 100, isBelow: (slope > 0) == (distance >= 0))
  }

  /// `Δr_j = (T − S) / w_j`: how far one rating has to move to bring the score onto the line, in
  /// rating points; `nil` for a weight of zero.
  public func slack(at index: Int) -> Double? {
    terms[index].weight > 0 ? -distance / (terms[index].weight * gapUnit) : nil
  }

  /// The nearest whole rating, 0 to 10, that puts the score on the other side; `nil` if none
  /// does. From a score on or above the line it takes a lower score, as equality is high.
  public func flippingRating(at index: Int) -> Int? {
    guard let slack = slack(at: index) else { return nil }
    let perStep = gapUnit / Double(FixedPoint.scale)
    let (rating, isHigh) = (terms[index].rating, distance >= 0)
    // One step to either side of the computed place, so that rounding cannot hide the answer.
    let near = Int((rating / Double(FixedPoint.scale) + max(-20, min(20, slack))).rounded())
    let step = isHigh ? -1 : 1
    for candidate in [near - step, near, near + step] where (0...10).contains(candidate) {
      let change = Double(candidate) * Double(FixedPoint.scale) - rating
      let moved = distance + terms[index].weight * change * perStep
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
