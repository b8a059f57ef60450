import KeyfolioCore

/// Our score beside the best competitor's, from one view of the ratings.
///
/// `R = S_own / S_best` and `D = S_own − S_best`; with the line at par they agree, as `R ≥ 1` says
/// the same as `D ≥ 0`. The best competitor is one company by its total, never the best of each
/// row.
///
/// **Missing ratings.** Every rival with at least one rating is a rival. Our score and each
/// rival's have bounds; the best rival's total lies between the highest lower bound and the
/// highest upper bound of all rivals. R and D are known when our score is complete and one rival
/// is complete and not below any other's upper bound; otherwise they have bounds only, and the
/// side is undetermined when those straddle the line. The rival that is named is the one with the
/// highest lower bound, the first in the programme's order among equals.
///
/// Source: domain.md 3.3; directional policy matrix for the ratio.
public struct StrengthOutcome: Sendable, Equatable {
  public var own: WeightedScore
  /// In the order of `Strength.rivals`.
  public var rivals: [WeightedScore]
  /// Position of the best competitor among the rivals.
  public var best: Int
  /// No other rival can have a higher total.
  public var bestIsCertain: Bool
  /// `nil` unless both scores are known and the rival's is not zero.
  public var ratio: Double?
  /// `nil` where a rival's total may be zero.
  public var ratioBounds: ClosedRange<Double>?
  /// Score points, −1000 to 1000; `nil` unless both scores are known.
  public var difference: Double?
  public var differenceBounds: ClosedRange<Double>
  /// `nil` where missing ratings decide it.
  public var side: Side?
  /// Known, and exactly on the line.
  public var isOnLine: Bool

  /// The share of the weight on which both we and the best competitor are rated at most, 0 to 1.
  public var coverage: Double { min(own.coverage, rivals[best].coverage) }

  /// `rivals` is not empty.
  init(own: WeightedScore, rivals: [WeightedScore], line: FixedPoint) {
    self.own = own
    self.rivals = rivals
    best = Self.highest(rivals) { $0.product }
    let ceiling = Self.highest(rivals) { $0.highestProduct }
    let (bestScore, ceilingScore) = (rivals[best], rivals[ceiling])
    bestIsCertain = bestScore.product >= ceilingScore.highestProduct || rivals.count == 1

    let lowest = own.known - ceilingScore.bounds.upperBound
    let highest = own.bounds.upperBound - bestScore.known
    differenceBounds = lowest...highest
    if bestScore.product > 0 {
      let from = own.known / ceilingScore.bounds.upperBound
      ratioBounds = from...(own.bounds.upperBound / bestScore.known)
    }
    let isKnown = own.isComplete && bestScore.isComplete && bestIsCertain
    if isKnown {
      difference = own.known - bestScore.known
      ratio = bestScore.product > 0 ? own.known / bestScore.known : nil
    }
    let scale = FixedPoint.scale
    let (par, line) = (bestScore.product, line.tenThousandths)
    if signOfDifference(own.product, scale, ceilingScore.highestProduct, line) >= 0 {
      side = .high
    } else if signOfDifference(own.highestProduct, scale, par, line) < 0 {
      side = .low
    }
    isOnLine = isKnown && signOfDifference(own.product, scale, par, line) == 0
  }

  /// The first position with the highest value.
  private static func highest(
    _ rivals: [WeightedScore], _ value: (WeightedScore) -> Int64
  ) -> Int {
    var found = 0
    for index in rivals.indices.dropFirst() where value(rivals[index]) > value(rivals[found]) {
      found = index
    }
    return found
  }
}
