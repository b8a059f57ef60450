import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// The arithmetic of an account's attractiveness, line by line.
struct AttractivenessTable {
  let attractiveness: Attractiveness
  let formats: Formats
  private var words: Words { formats.words }

  private static let names: TemplateNames = ["caption", "rows", "weight", "score"]
  private static let rowNames: TemplateNames = [
    "name", "weight", "rating", "spread", "score", "share", "basis",
  ]

  var value: TemplateValue {
    let score = attractiveness.score
    let total = attractiveness.rows.compactMap(\.weight).reduce(FixedPoint.zero, +)
    return .record(
      Self.names,
      [
        .text(caption(score)), .list(attractiveness.rows.map(row)),
        .text(formats.rating(total)), .text(range(score)),
      ])
  }

  private func caption(_ score: WeightedScore) -> String {
    if let value = score.value { return words.scoreCaption(formats.score(value)) }
    return words.boundsCaption(
      formats.score(score.bounds.lowerBound), formats.score(score.bounds.upperBound),
      formats.locale.percent(score.coverage))
  }

  private func range(_ score: WeightedScore) -> String {
    if let value = score.value { return formats.score(value) }
    let (low, high) = (score.bounds.lowerBound, score.bounds.upperBound)
    return formats.score(low) + "–" + formats.score(high)
  }

  private func row(_ row: Attractiveness.Row) -> TemplateValue {
    let basis = row.rating == nil ? words.unknown : words.verification(row.verification)
    return .record(
      Self.rowNames,
      [
        .text(row.name), .known(row.weight.map(formats.rating)),
        .text(row.rating.map(formats.rating) ?? words.unknown),
        .known(
          row.spread.map { formats.rating($0.lowerBound) + "–" + formats.rating($0.upperBound) }),
        .text(row.score.map(formats.score) ?? words.unknown),
        .text(String(Int(((row.rating?.double ?? 0) * 10).rounded()))), .text(basis),
      ])
  }
}

/// The customer's success factors: our rating, each rival's, and the gaps to the best of them.
struct StrengthTable {
  let strength: Strength
  let formats: Formats
  private var words: Words { formats.words }

  private static let names: TemplateNames = [
    "caption", "basis", "rivals", "rows", "weight", "own", "totals", "difference", "hasSaid",
  ]
  private static let rivalNames: TemplateNames = ["name", "best"]
  private static let cellNames: TemplateNames = ["value", "best", "said"]
  private static let rowNames: TemplateNames = [
    "name", "weight", "us", "said", "rivals", "gap", "weightedGap", "direction",
  ]

  /// Unknown without factors.
  var value: TemplateValue {
    guard !strength.rows.isEmpty else { return .unknown }
    let best = strength.outcome?.best
    let total = strength.rows.compactMap(\.weight).reduce(FixedPoint.zero, +)
    let rivals = strength.rivals.enumerated().map { index, rival in
      TemplateValue.record(Self.rivalNames, [.text(rival.name), .flag(index == best)])
    }
    let totals = strength.outcome?.rivals.enumerated().map { index, score in
      cell(range(score), index == best)
    }
    return .record(
      Self.names,
      [
        .known(caption), .known(strength.basis.map(words.basis)), .list(rivals),
        .list(strength.rows.map { row($0, best) }), .text(formats.rating(total)),
        .known(strength.outcome.map { range($0.own) }), .list(totals ?? []),
        .known(strength.outcome?.difference.map(formats.signed)), .flag(hasSaid),
      ])
  }

  private var hasSaid: Bool { strength.rows.contains { $0.us.said != nil } }

  private var caption: String? {
    guard let outcome = strength.outcome, let best = strength.best else {
      return strength.missing.map { gap in
        switch gap {
        case .noFactors: words.exclusion(.noFactors)
        case .noOwnRatings: words.exclusion(.noOwnRatings)
        case .noCompetitor: words.exclusion(.noCompetitor)
        }
      }.map(words.capitalised)
    }
    guard let ratio = outcome.ratio else {
      guard let bounds = outcome.ratioBounds else { return nil }
      return words.strengthOpen(
        formats.ratio(bounds.lowerBound), formats.ratio(bounds.upperBound))
    }
    return words.strengthCaption(
      range(outcome.own), best.name, range(outcome.rivals[outcome.best]), formats.ratio(ratio))
  }

  private func range(_ score: WeightedScore) -> String {
    if let value = score.value { return formats.score(value) }
    let (low, high) = (score.bounds.lowerBound, score.bounds.upperBound)
    return formats.score(low) + "–" + formats.score(high)
  }

  private func row(_ row: Strength.Row, _ best: Int?) -> TemplateValue {
    let rivals = row.rivals.enumerated().map { index, views in
      cell(views.inForce.map(formats.rating) ?? words.unknown, index == best, views.said != nil)
    }
    let direction = row.gap.map { $0 > .zero ? "ahead" : $0 < .zero ? "behind" : "level" }
    return .record(
      Self.rowNames,
      [
        .text(row.name), .known(row.weight.map(formats.rating)),
        .text(row.us.guess.map(formats.rating) ?? words.unknown),
        .known(row.us.said.map(formats.rating)), .list(rivals),
        .text(row.gap.map { formats.signed($0.double) } ?? words.unknown),
        .text(row.weightedGap.map(formats.signed) ?? words.unknown), .known(direction),
      ])
  }

  private func cell(_ text: String, _ isBest: Bool, _ isSaid: Bool = false) -> TemplateValue {
    .record(Self.cellNames, [.text(text), .flag(isBest), .flag(isSaid)])
  }
}
