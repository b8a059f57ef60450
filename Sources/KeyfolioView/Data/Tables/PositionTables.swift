import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

// Tables of where we stand: scores, strength, stages.

extension TableRecipe {
  /// One row an account and criterion.
  static let scores = TableRecipe(
    .scores,
    [
      scored("criterion", .text) { .of($0.criterion) },
      scored("criterion_name", .text) { .of($0.name) },
      scored("kind", .text) { .of($0.kind) },
      scored("weight", .decimal, unit: "of 100") { .of($0.weight) },
      scored("rating", .decimal, unit: "0 to 10") { .of($0.rating) },
      scored("lowest", .decimal, unit: "0 to 10") { .of($0.spread?.lowerBound) },
      scored("highest", .decimal, unit: "0 to 10") { .of($0.spread?.upperBound) },
      scored("score", .decimal, unit: "of 1000") { .of($0.score) },
      scored("verified", .text) { .of($0.verification) },
    ]
  ) { $0.figures.attractiveness?.rows ?? [] }

  /// One row an account, success factor and company: us, and each rival with a rating.
  static let strength = TableRecipe(
    .strength,
    [
      rated("factor", .text) { .of($0.factor.factor) },
      rated("factor_name", .text) { .of($0.factor.name) },
      rated("weight", .decimal, unit: "of 100") { .of($0.factor.weight) },
      rated("company", .text) { .of($0.company) },
      rated("company_name", .text) { .of($0.name) },
      rated("best", .flag) { .flag($0.isBest) },
      rated("guess", .decimal, unit: "0 to 10") { .of($0.views.guess) },
      rated("said", .decimal, unit: "0 to 10") { .of($0.views.said) },
      rated("in_force", .decimal, unit: "0 to 10") { .of($0.views.inForce) },
    ]
  ) { account in
    guard let strength = account.figures.strength else { return [] }
    return strength.rows.flatMap { FactorRating.all($0, strength, account.site) }
  }

  /// One row an account: the stage, and the level of each indicator.
  static let stages = TableRecipe(
    .stages,
    [
      staged("declared", .text) { .of($0.declared) },
      staged("evidenced", .text) { .of($0.evidenced) },
      staged("in_force", .text) { .of($0.inForce) },
      staged("target", .text) { .of($0.target) },
      staged("date", .date) { .of($0.date) },
      staged("indicators_known", .whole) { .whole($0.known) },
    ]
      + StageAssessment.Indicator.allCases.map { indicator in
        staged(indicator.rawValue, .decimal, unit: "1 to 4") { stage in
          .of(stage.rows.first { $0.indicator == indicator }?.level)
        }
      }
  ) { [$0.figures.stage].compactMap(\.self) }
}

private func scored(
  _ name: String, _ type: DataType, unit: String? = nil,
  _ cell: @escaping @Sendable (Attractiveness.Row) -> DataCell
) -> RecordColumn<Attractiveness.Row, AccountData> {
  RecordColumn(name, type, unit: unit, .leadership) { row, _ in cell(row) }
}

private func rated(
  _ name: String, _ type: DataType, unit: String? = nil,
  _ cell: @escaping @Sendable (FactorRating) -> DataCell
) -> RecordColumn<FactorRating, AccountData> {
  RecordColumn(name, type, unit: unit, .leadership) { row, _ in cell(row) }
}

private func staged(
  _ name: String, _ type: DataType, unit: String? = nil,
  _ cell: @escaping @Sendable (EvidenceStage) -> DataCell
) -> RecordColumn<EvidenceStage, AccountData> {
  RecordColumn(name, type, unit: unit, .leadership) { row, _ in cell(row) }
}

/// What a company is rated on a factor.
private struct FactorRating {
  var factor: Strength.Row
  /// `us`, or a competitor's id.
  var company: String
  var name: String
  /// Whether it is the competitor that we are measured against.
  var isBest: Bool
  var views: Strength.Views

  static func all(_ row: Strength.Row, _ strength: Strength, _ site: SiteContext) -> [Self] {
    let best = strength.outcome?.best
    let ours = Self(
      factor: row, company: "us", name: site.supplier, isBest: false, views: row.us)
    let theirs = zip(strength.rivals, row.rivals).enumerated().map { index, rival in
      Self(
        factor: row, company: rival.0.id, name: rival.0.name, isBest: index == best,
        views: rival.1)
    }
    return [ours] + theirs
  }
}
