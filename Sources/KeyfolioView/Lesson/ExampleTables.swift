import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// The tables of a worked example that lay all of its accounts side by side.
struct ExampleTables {
  let project: Project
  let analysis: Analysis
  let formats: Formats
  private var words: Words { formats.words }

  private static let scoreNames: TemplateNames = ["accounts", "rows", "weight", "totals"]
  private static let scoreRowNames: TemplateNames = ["name", "weight", "cells"]
  private static let scoreCellNames: TemplateNames = ["rating", "score"]
  private static let accountNames: TemplateNames = ["name", "table"]
  private static let nameOnly: TemplateNames = ["name"]
  private static let robustNames: TemplateNames = [
    "name", "score", "side", "margin", "firmness", "rows",
  ]
  private static let robustRowNames: TemplateNames = ["name", "rating", "flip", "criticalWeight"]
  private static let boundsNames: TemplateNames = ["name", "known", "bounds", "coverage", "side"]

  private var named: [(name: String, figures: AccountFigures)] {
    zip(project.accounts, analysis.accounts).map { ($0.name.value, $1.value) }
  }

  var scores: TemplateValue {
    let criteria = project.programme.criteria
    let rows = criteria.indices.map { index in
      TemplateValue.record(
        Self.scoreRowNames,
        [
          .text(criteria[index].name.value),
          .known(criteria[index].weight.map { formats.rating($0.value) }),
          .list(named.map { scoreCell($0.figures, index) }),
        ])
    }
    let total = criteria.compactMap { $0.weight?.value }.reduce(FixedPoint.zero, +)
    return .record(
      Self.scoreNames,
      [
        .list(named.map { .record(Self.nameOnly, [.text($0.name)]) }), .list(rows),
        .text(formats.rating(total)),
        .list(named.map { .text(score($0.figures)) }),
      ])
  }

  private func scoreCell(_ figures: AccountFigures, _ index: Int) -> TemplateValue {
    let row = figures.attractiveness?.rows[index]
    return .record(
      Self.scoreCellNames,
      [
        .text(row?.rating.map(formats.rating) ?? words.unknown),
        .text(row?.score.map(formats.score) ?? words.unknown),
      ])
  }

  var strengths: [TemplateValue] {
    named.compactMap { name, figures in
      figures.strength.map { strength in
        .record(
          Self.accountNames,
          [.text(name), StrengthTable(strength: strength, formats: formats).value])
      }
    }
  }

  var robustness: [TemplateValue] {
    named.compactMap { name, figures in
      guard let attractiveness = figures.attractiveness,
        let axis = figures.robustness?.attractiveness
      else { return nil }
      return .record(
        Self.robustNames,
        [
          .text(name), .text(score(figures)), .text(side(figures)),
          .text(formats.locale.percent(axis.weightMargin, decimals: 1)),
          .text(words.label(axis.label)),
          .list(zip(attractiveness.rows, axis.rows).map(robustRow)),
        ])
    }
  }

  private func robustRow(_ row: Attractiveness.Row, _ margins: Robustness.Row) -> TemplateValue {
    let critical = margins.criticalWeight.map { weight in
      words.critical(formats.locale.number(weight.weight, decimals: 2), isBelow: weight.isBelow)
    }
    return .record(
      Self.robustRowNames,
      [
        .text(row.name), .text(row.rating.map(formats.rating) ?? words.unknown),
        .text(margins.flippingRating.map { "\($0)" } ?? words.none),
        .text(critical ?? words.none),
      ])
  }

  var bounds: [TemplateValue] {
    named.compactMap { name, figures in
      guard let score = figures.attractiveness?.score else { return nil }
      let (low, high) = (score.bounds.lowerBound, score.bounds.upperBound)
      return .record(
        Self.boundsNames,
        [
          .text(name), .text(formats.score(score.known)),
          .text(formats.score(low) + "–" + formats.score(high)),
          .text(formats.locale.percent(score.coverage)), .text(side(figures)),
        ])
    }
  }

  private func score(_ figures: AccountFigures) -> String {
    guard let score = figures.attractiveness?.score else { return words.unknown }
    if let value = score.value { return formats.score(value) }
    return formats.score(score.bounds.lowerBound) + "–" + formats.score(score.bounds.upperBound)
  }

  private func side(_ figures: AccountFigures) -> String {
    let side = figures.attractiveness?.score.side(of: analysis.lines.attractiveness)
    return words.side(side)
  }
}
