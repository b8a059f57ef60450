public import KeyfolioCore

/// The side of a dividing line. Equality is high.
public enum Side: String, Sendable, CaseIterable { case high, low }

/// A weight and the rating it carries; a rating of `nil` is unknown.
public struct WeightedRating: Sendable, Equatable {
  /// 0 to 100.
  public var weight: FixedPoint
  /// 0 to 10.
  public var rating: FixedPoint?

  public init(weight: FixedPoint, rating: FixedPoint?) {
    self.weight = weight
    self.rating = rating
  }
}

/// A weighted score, exact: `S = Σ w·r` with weights that total 100 and ratings from 0 to 10, so
/// S lies between 0 and 1000.
///
/// A missing rating is not zero. What is rated gives `S_known`; the score lies in
/// `[S_known, S_known + 10·Σ w_missing]`, and the coverage is `Σ w_known / Σ w`. Weight that is
/// missing from a hundred counts as unrated, unless weights are rescaled (`normalise`): then
/// `w_k := 100·w_k/Σw`, done by dividing last, so that nothing is rounded on the way.
///
/// Source: domain.md 3.2; McDonald's and Woodburn's weighted attractiveness sheet.
public struct WeightedScore: Sendable, Equatable {
  /// Σ weight × rating over what is rated, in hundred-millionths, before any rescaling.
  public private(set) var product: Int64 = 0
  /// In ten-thousandths.
  public private(set) var ratedWeight: Int64 = 0
  /// In ten-thousandths; at least a hundred unless weights are rescaled.
  public private(set) var totalWeight: Int64 = 0
  /// The weight that a score of 1000 stands on, in ten-thousandths.
  public private(set) var denominator: Int64 = Self.hundred

  static let hundred: Int64 = 100 * FixedPoint.scale
  fileprivate static let weightLimit: Int64 = 10_000 * FixedPoint.scale
  fileprivate static let ratingLimit: Int64 = 10 * FixedPoint.scale

  public init(_ ratings: some Sequence<WeightedRating>, normalise: Bool = false) {
    for rating in ratings { add(rating.weight, rating.rating) }
    close(normalise: normalise)
  }

  /// Nothing added yet; `close` ends it.
  init() {}

  /// Values out of range are errors of the content; here they are moved to the nearest end, so
  /// that the bounds hold and no sum overflows.
  mutating func add(_ weight: FixedPoint?, _ rating: FixedPoint?) {
    let weight = (weight ?? .zero).weightInRange
    totalWeight += weight
    guard let rating else { return }
    ratedWeight += weight
    product += weight * rating.ratingInRange
  }

  mutating func close(normalise: Bool) {
    if normalise {
      denominator = max(totalWeight, 1)
    } else {
      totalWeight = max(totalWeight, Self.hundred)
    }
  }

  /// The score of what is rated, 0 to 1000: the lower bound.
  public var known: Double { Double(product) / (Double(denominator) * 100) }

  /// The lowest and the highest score that the missing ratings allow.
  public var bounds: ClosedRange<Double> {
    known...(Double(highestProduct) / (Double(denominator) * 100))
  }

  /// The share of the weight that is rated, 0 to 1.
  public var coverage: Double {
    totalWeight == 0 ? 0 : Double(ratedWeight) / Double(totalWeight)
  }

  public var isComplete: Bool { totalWeight > 0 && ratedWeight == totalWeight }

  /// The score where all of it is known.
  public var value: Double? { isComplete ? known : nil }

  var highestProduct: Int64 { product + (totalWeight - ratedWeight) * Self.ratingLimit }

  /// The side on which the score lies whatever the missing ratings are; `nil` if they decide it.
  public func side(of line: ScoreLine) -> Side? {
    if line.compare(product, denominator) >= 0 { return .high }
    return line.compare(highestProduct, denominator) < 0 ? .low : nil
  }

  /// Whether the score is known and lies exactly on the line.
  public func isOn(_ line: ScoreLine) -> Bool {
    isComplete && line.compare(product, denominator) == 0
  }

  /// What a row of the score adds to it, 0 to 1000.
  func contribution(_ weight: FixedPoint?, _ rating: FixedPoint?) -> Double? {
    guard let weight, let rating else { return nil }
    let product = Double(weight.tenThousandths) * Double(rating.tenThousandths)
    return product / (Double(denominator) * 100)
  }
}

/// Where high attractiveness begins, exactly.
public enum ScoreLine: Sendable, Equatable {
  /// A score from 0 to 1000.
  case fixed(FixedPoint)
  /// Half of a sum of two products over the weight they share.
  case median(twice: Int64, denominator: Int64)

  /// The line as a score, 0 to 1000.
  public var value: Double {
    switch self {
    case .fixed(let line): line.double
    case .median(let twice, let denominator): Double(twice) / (Double(denominator) * 200)
    }
  }

  /// To the nearest ten-thousandth.
  var rounded: FixedPoint {
    if case .fixed(let line) = self { line } else { FixedPoint(rounding: value) }
  }

  /// The sign of a score less the line.
  func compare(_ product: Int64, _ denominator: Int64) -> Int {
    switch self {
    case .fixed(let line):
      signOfDifference(product, 100, line.tenThousandths, denominator)
    case .median(let twice, let shared):
      signOfDifference(product, 2 * shared, twice, denominator)
    }
  }
}

extension FixedPoint {
  /// In ten-thousandths, moved to the nearest end of what a weight may be.
  var weightInRange: Int64 { min(max(tenThousandths, 0), WeightedScore.weightLimit) }

  /// In ten-thousandths, moved to the nearest end of what a rating may be.
  var ratingInRange: Int64 { min(max(tenThousandths, 0), WeightedScore.ratingLimit) }
}

/// The sign of `a·b − c·d`, exact for all values.
func signOfDifference(_ a: Int64, _ b: Int64, _ c: Int64, _ d: Int64) -> Int {
  let (left, right) = (a.multipliedFullWidth(by: b), c.multipliedFullWidth(by: d))
  if left.high != right.high { return left.high < right.high ? -1 : 1 }
  if left.low != right.low { return left.low < right.low ? -1 : 1 }
  return 0
}
