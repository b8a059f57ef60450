import KeyfolioAnalysis
import KeyfolioAudience
public import KeyfolioCore
import KeyfolioModel

// The shape of `figures --json`, version 1.
//
//   format     "keyfolio-figures"
//   version    1; grows when a name changes its meaning, not when one is added
//   as_of      the day the figures speak for
//   edition    whose eyes they are for
//   currency   of every money value
//   lines      attractiveness (0 to 1000) and strength (ratio) that divide the matrix
//   accounts   in the order of their folders:
//     id, name
//     figures  id of the formula, value (null: unknown), unit, bounds [low, high] where missing
//              inputs leave them, coverage (0 to 1), inputs
//     inputs   of a figure: path of record and field, value, file, line, column
//     attractiveness, strength
//              the arithmetic row by row, with what one weight or one rating alone would change
//   order      neighbours by score: how firmly the first stands above the second, and at which
//              single weight they would change places

/// Computes every figure of an edition and gives it as JSON; `nil` after errors.
///
/// - parameter account: the id of the one account that is wanted; `nil` for all.
public func listFigures(
  _ content: FileTree, _ request: BuildRequest, account: String?, _ report: inout Report
) async throws(FileError) -> JSON? {
  guard var project = try await load(content, request, &report) else { return nil }
  guard let edition = edition(of: project, request, &report) else { return nil }
  project = await scope(project, to: edition, jobs: request.jobs)
  var analysis = await analyze(project, jobs: request.jobs)
  report.diagnostics.merge(analysis.diagnostics)
  if report.stops { return nil }
  (project, analysis) = classes(project, analysis, for: edition)
  if let account, !project.accounts.contains(where: { $0.id.value == account }) {
    let known = project.accounts.map(\.id.value)
    report.diagnostics.report(
      .unknownAccount(account, known, at: project.programme.name.place))
    return nil
  }
  return FigureList(project: project, analysis: analysis, files: report.files)
    .json(edition: edition, account: account)
}

private struct FigureList {
  let project: Project
  let analysis: Analysis
  let files: SourceFiles

  func json(edition: Edition, account wanted: String?) -> JSON {
    let pairs = zip(project.accounts, analysis.accounts).filter {
      wanted == nil || $0.0.id.value == wanted
    }
    return .object([
      "format": .string("keyfolio-figures"), "version": .integer(1),
      "as_of": analysis.context.asOf.map { .string($0.description) },
      "edition": .string(edition.name), "currency": .string(analysis.context.currency),
      "lines": .object([
        "attractiveness": .number(analysis.lines.attractiveness.value),
        "strength": .literal(analysis.lines.strength.description),
      ]),
      "accounts": .array(pairs.map { json($0.0, $0.1) }),
      "order": wanted == nil ? .array(order) : nil,
    ])
  }

  private func json(_ account: Account, _ figures: AccountFigures) -> JSON {
    .object([
      "id": .string(account.id.value), "name": .string(account.name.value),
      "figures": .array(figures.figures(of: account, in: analysis.context).map(json)),
      "attractiveness": figures.attractiveness.map {
        rows($0, figures.robustness?.attractiveness)
      },
      "strength": figures.strength.map { rows($0, figures.robustness?.strength) },
    ])
  }

  private func json(_ figure: Figure) -> JSON {
    .object([
      "id": .string(figure.id), "value": json(figure.value), "unit": .string(figure.unit.rawValue),
      "bounds": figure.bounds.map { .array([.number($0.lowerBound), .number($0.upperBound)]) },
      "coverage": .number(figure.coverage), "inputs": .array(figure.inputs.map(json)),
    ])
  }

  private func json(_ value: Figure.Value?) -> JSON {
    switch value {
    case .real(let value): .number(value)
    case .fixed(let value): .literal(value.description)
    case .money(let value): .literal(value.description)
    case .word(let value): .string(value)
    case nil: .null
    }
  }

  private func json(_ fact: FactRef) -> JSON {
    .object([
      "path": .string(fact.path), "value": .string(fact.value),
      "file": files.path(of: fact.place.file).map { .string($0.text) },
      "line": .integer(Int64(fact.place.line)), "column": .integer(Int64(fact.place.column)),
    ])
  }

  // MARK: - The arithmetic, row by row

  private func rows(_ attractiveness: Attractiveness, _ axis: Robustness.Axis?) -> JSON {
    .array(
      attractiveness.rows.enumerated().map { index, row in
        .object([
          "criterion": .string(row.criterion), "weight": fixed(row.weight),
          "rating": fixed(row.rating), "score": real(row.score),
          "margins": margins(axis, index),
        ])
      })
  }

  private func rows(_ strength: Strength, _ axis: Robustness.Axis?) -> JSON {
    .array(
      strength.rows.enumerated().map { index, row in
        .object([
          "factor": .string(row.factor), "weight": fixed(row.weight),
          "us": fixed(row.us.inForce), "said": row.us.said.map { .literal($0.description) },
          "rivals": .object(
            zip(strength.rivals, row.rivals).map { JSON.Member($0.id, fixed($1.inForce)) }),
          "gap": fixed(row.gap), "weighted_gap": real(row.weightedGap),
          "margins": margins(axis, index),
        ])
      })
  }

  /// What this row alone would have to become for the account to change sides.
  private func margins(_ axis: Robustness.Axis?, _ index: Int) -> JSON? {
    guard let axis, axis.rows.indices.contains(index) else { return nil }
    let row = axis.rows[index]
    return .object([
      "critical_weight": critical(row.criticalWeight), "slack": real(row.slack),
      "flipping_rating": row.flippingRating.map { .integer(Int64($0)) } ?? .null,
    ])
  }

  private func critical(_ critical: WeightedGaps.CriticalWeight?) -> JSON {
    guard let critical else { return .null }
    return .object([
      "weight": .number(critical.weight),
      "changes_when": .string(critical.isBelow ? "below" : "above"),
    ])
  }

  /// Accounts with a complete score, highest first, each against the next.
  private var order: [JSON] {
    let complete = analysis.accounts.filter { $0.attractiveness?.score.isComplete ?? false }
    let ranked = complete.enumerated().sorted { a, b in
      let (x, y) = (score(a.element), score(b.element))
      return x == y ? a.offset < b.offset : x > y
    }.map(\.element)
    return zip(ranked, ranked.dropFirst()).compactMap(pair)
  }

  private func score(_ figures: AccountFigures) -> Double {
    figures.attractiveness?.score.known ?? 0
  }

  private func pair(_ first: AccountFigures, _ second: AccountFigures) -> JSON? {
    guard let above = first.attractiveness?.rows, let below = second.attractiveness?.rows else {
      return nil
    }
    let rows = zip(above, below).map { row, other in
      (
        weight: row.weight ?? .zero, first: row.rating ?? .zero, second: other.rating ?? .zero
      )
    }
    let gaps = WeightedGaps(rows.map { (weight: $0.weight, ours: $0.first, best: $0.second) })
    let weights = above.indices.map { index in
      JSON.Member(above[index].criterion, critical(gaps.criticalWeight(at: index)))
    }
    return .object([
      "first": .string(first.account), "second": .string(second.account),
      "margin": .number(WeightedGaps.orderMargin(rows)), "critical_weights": .object(weights),
    ])
  }

  private func fixed(_ value: FixedPoint?) -> JSON {
    value.map { .literal($0.description) } ?? .null
  }

  private func real(_ value: Double?) -> JSON { value.map { .number($0) } ?? .null }
}
