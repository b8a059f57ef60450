import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

/// Where we win and lose against the best competitor, factor by factor.
struct FactorGapsFigure {
  let strength: Strength
  let site: SiteContext
  private var words: Words { site.words }

  /// `nil` without factors.
  init?(_ figures: AccountFigures, _ site: SiteContext) {
    guard let strength = figures.strength, !strength.rows.isEmpty else { return nil }
    self.strength = strength
    self.site = site
  }

  private var formats: Formats { site.formats }

  var chart: FactorGaps {
    FactorGaps(
      caption: caption, factors: strength.rows.map(factor), total: strength.outcome.map(total),
      ticks: ticks,
      words: words.factorGaps(strength.best?.name, otherwise: words.capitalised(reason)))
  }

  private func factor(_ row: Strength.Row) -> FactorGaps.Factor {
    let gap = row.gap.map { formats.signed($0.double) }
    return FactorGaps.Factor(
      row.name, gap: row.gap.map { Quantity($0.double, gap ?? "") },
      weight: weight(row).map { Quantity($0.double, percent($0)) },
      effect: row.weightedGap.map { Quantity($0, formats.signed($0)) },
      reading: words.gapReading(gap, weight(row).map(percent)), isVerified: row.isVerified)
  }

  /// In per cent of all factors, after any rescaling.
  private func weight(_ row: Strength.Row) -> FixedPoint? {
    row.weight.map { strength.outcome?.own.perCent($0) ?? $0 }
  }

  private func percent(_ weight: FixedPoint) -> String { formats.rating(weight) + "\u{A0}%" }

  private func total(_ outcome: StrengthOutcome) -> BoundedQuantity {
    let bounds = outcome.difference.map { $0...$0 } ?? outcome.differenceBounds
    return .init(bounds, range(bounds))
  }

  private func range(_ bounds: ClosedRange<Double>) -> String {
    let (low, high) = (formats.signed(bounds.lowerBound), formats.signed(bounds.upperBound))
    return bounds.lowerBound == bounds.upperBound ? low : words.between(low, high)
  }

  private var ticks: [Quantity] {
    let effects = strength.rows.compactMap(\.weightedGap)
    let bounds = strength.outcome?.differenceBounds
    let low = effects.min() ?? bounds?.lowerBound ?? 0
    let high = effects.max() ?? bounds?.upperBound ?? 0
    return Axis.roundSteps(covering: min(0, low)...max(0, high))
      .map { Quantity($0, formats.signed($0)) }
  }

  // MARK: Words

  private var caption: Caption {
    Caption(
      id: "strength", title: title, measure: words.factorGapsMeasure, description: description,
      source: words.asOf(site.date))
  }

  private var title: String {
    guard let rival = strength.best?.name else {
      return words.capitalised(reason)
    }
    let rated = strength.rows.filter { $0.weightedGap != nil }
    let worst = rated.min { ($0.weightedGap ?? 0) < ($1.weightedGap ?? 0) }
    let best = rated.max { ($0.weightedGap ?? 0) < ($1.weightedGap ?? 0) }
    if let worst, let gap = worst.gap, (worst.weightedGap ?? 0) < 0 {
      return words.costsMost(
        worst.name, rival, points: points(gap), weight: weight(worst).map(percent) ?? "")
    }
    if let best, let gap = best.gap, (best.weightedGap ?? 0) > 0 {
      return words.nowhereBehind(
        best.name, rival, points: points(gap), weight: weight(best).map(percent) ?? "")
    }
    return rated.isEmpty ? words.noGaps(rival) : words.levelEverywhere(rated.count, rival)
  }

  /// Why there is nobody to compare with, or nothing of ours.
  private var reason: String {
    switch strength.missing {
    case .noFactors: words.exclusion(.noFactors)
    case .noOwnRatings: words.exclusion(.noOwnRatings)
    case .noCompetitor, nil: words.exclusion(.noCompetitor)
    }
  }

  private func points(_ gap: FixedPoint) -> String {
    let size = gap < .zero ? FixedPoint.zero - gap : gap
    return words.points(formats.score(size.double))
  }

  private var description: String {
    guard let outcome = strength.outcome, let rival = strength.best?.name else {
      return words.factorsKnown(strength.rows.count)
    }
    let gaps = strength.rows.compactMap(\.weightedGap)
    var text = words.gapCounts(
      ahead: gaps.count { $0 > 0 }, behind: gaps.count { $0 < 0 }, level: gaps.count { $0 == 0 },
      unrated: strength.rows.count - gaps.count)
    if let difference = outcome.difference {
      text += words.gapSum(formats.score(difference.magnitude), isAhead: difference >= 0, rival)
    } else {
      text += words.gapSumOpen(range(outcome.differenceBounds), rival)
    }
    return text
  }
}

extension Strength.Row {
  /// Whether our rating rests on more than our own belief.
  fileprivate var isVerified: Bool { verification.isVerified }
}

extension Verification? {
  var isVerified: Bool { self == .customerSaid || self == .documented }
}

extension WeightedScore {
  /// What a weight is of a hundred, after any rescaling.
  func perCent(_ weight: FixedPoint) -> FixedPoint {
    FixedPoint(rounding: weight.double * 100 * Double(FixedPoint.scale) / Double(denominator))
  }
}
