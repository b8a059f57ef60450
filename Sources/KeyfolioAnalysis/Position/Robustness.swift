public import KeyfolioCore
public import KeyfolioModel

/// How easily an account would change its category: the closed forms of `WeightedGaps`, on both
/// axes, and one word.
///
/// Fragile: `ε* < 0.10` or `δ* < 0.25`. Firm: `ε* ≥ 0.30` and `δ* ≥ 1.0` (`fragile_weights` and so
/// on set them). Moderate otherwise. The
/// account takes the worse of its two axes. An axis with a missing rating has no margins; the
/// account then has a word only if its other axis is fragile already.
///
/// Strength is judged against the best competitor that is named.
///
/// Source: domain.md 3.5.
public struct Robustness: Sendable, Equatable {
  /// From worst to best.
  public enum Label: String, Sendable, CaseIterable {
    case fragile, moderate, firm

    public init(
      weightMargin: Double, ratingMargin: Double, _ thresholds: Thresholds = Thresholds()
    ) {
      let isFirm =
        100 * weightMargin >= thresholds[.firmWeights].double
        && ratingMargin >= thresholds[.firmRatings].double
      if 100 * weightMargin < thresholds[.fragileWeights].double
        || ratingMargin < thresholds[.fragileRatings].double
      {
        self = .fragile
      } else {
        self = isFirm ? .firm : .moderate
      }
    }

    func worse(_ other: Label) -> Label {
      if self == .fragile || other == .fragile { return .fragile }
      return self == .moderate || other == .moderate ? .moderate : .firm
    }
  }

  /// What it takes to change the side by one criterion or factor alone.
  public struct Row: Sendable, Equatable {
    public var criticalWeight: WeightedGaps.CriticalWeight?
    /// Rating points to the line; negative where the rating would have to fall.
    public var slack: Double?
    /// The nearest whole rating that changes the side; `nil` if none from 0 to 10 does.
    public var flippingRating: Int?
  }

  /// The one rating that changes the side with the smallest change.
  public struct Flip: Sendable, Equatable {
    /// Position among the rows of the axis.
    public var row: Int
    public var from: FixedPoint
    public var to: Int
  }

  public struct Axis: Sendable, Equatable {
    /// `ε*`, 0 to 1.
    public var weightMargin: Double
    /// `δ*`, rating points.
    public var ratingMargin: Double
    /// In the order of the axis's rows.
    public var rows: [Row]
    public var flip: Flip?
    public var label: Label
  }

  public var attractiveness: Axis?
  public var strength: Axis?
  public var label: Label?

  init(
    _ attractiveness: borrowing Attractiveness, _ strength: borrowing Strength,
    _ lines: borrowing Lines, _ thresholds: borrowing Thresholds
  ) {
    self.attractiveness = Self.axis(attractiveness, lines, thresholds)
    self.strength = Self.axis(strength, lines, thresholds)
    let labels = [self.attractiveness?.label, self.strength?.label]
    if let first = labels[0], let second = labels[1] {
      label = first.worse(second)
    } else if labels.contains(.fragile) {
      label = .fragile
    }
  }

  private static func axis(
    _ attractiveness: Attractiveness, _ lines: Lines, _ thresholds: Thresholds
  ) -> Axis? {
    guard attractiveness.score.isComplete else { return nil }
    // A row without a weight adds nothing; its rating may be missing.
    let rows = attractiveness.rows.map { row in
      (weight: row.weight ?? .zero, rating: row.rating ?? .zero)
    }
    let gaps = WeightedGaps(rows, line: lines.attractiveness.rounded)
    return axis(gaps, rows.map(\.rating), thresholds)
  }

  private static func axis(
    _ strength: Strength, _ lines: Lines, _ thresholds: Thresholds
  ) -> Axis? {
    guard let outcome = strength.outcome, outcome.difference != nil else { return nil }
    let rows = strength.rows.map { row in
      (
        weight: row.weight ?? .zero, ours: row.us.inForce ?? .zero,
        best: row.rivals[outcome.best].inForce ?? .zero
      )
    }
    return axis(WeightedGaps(rows, line: lines.strength), rows.map(\.ours), thresholds)
  }

  private static func axis(
    _ gaps: WeightedGaps, _ ratings: [FixedPoint], _ thresholds: Thresholds
  ) -> Axis {
    var rows: [Row] = []
    rows.reserveCapacity(gaps.count)
    var flip: (change: Int64, flip: Flip)?
    for index in 0..<gaps.count {
      var row = Row()
      // Without a weight its rating may be unknown, and changes nothing.
      if let slack = gaps.slack(at: index) {
        row.slack = slack
        row.criticalWeight = gaps.criticalWeight(at: index)
        row.flippingRating = gaps.flippingRating(at: index)
      }
      rows.append(row)
      guard let to = row.flippingRating else { continue }
      let change = abs(Int64(to) * FixedPoint.scale - ratings[index].tenThousandths)
      if let known = flip, known.change <= change { continue }
      flip = (change, Flip(row: index, from: ratings[index], to: to))
    }
    let (weightMargin, ratingMargin) = (gaps.weightMargin, gaps.ratingMargin)
    return Axis(
      weightMargin: weightMargin, ratingMargin: ratingMargin, rows: rows, flip: flip?.flip,
      label: Label(weightMargin: weightMargin, ratingMargin: ratingMargin, thresholds))
  }
}
