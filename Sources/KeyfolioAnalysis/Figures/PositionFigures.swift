import KeyfolioCore
import KeyfolioModel

extension AccountFigures {
  /// Attractiveness, strength, category and how firm it is.
  func addPosition(
    to sheet: inout FigureSheet, _ account: Account, _ context: PortfolioContext
  ) {
    if let attractiveness { add(attractiveness, to: &sheet, account, context) }
    if let strength { add(strength, to: &sheet, account, context) }
    if let position { add(position, to: &sheet, account, context) }
  }

  private func add(
    _ attractiveness: Attractiveness, to sheet: inout FigureSheet, _ account: Account,
    _ context: PortfolioContext
  ) {
    let score = attractiveness.score
    let axis = robustness?.attractiveness
    let missing = attractiveness.missingFields.map(account.factPath)
    sheet.rest(
      on: account.ratingFacts(context), coverage: score.coverage,
      lacking: missing.isEmpty ? ["portfolio criteria"] : missing)
    sheet.add(
      "attractiveness.score", real: score.value, .score,
      bounds: score.isComplete ? nil : score.bounds, missing: missing)
    sheet.add(
      "attractiveness.side", word: position?.attractiveness?.rawValue,
      missing: position?.attractiveness == nil ? missing : [])
    sheet.add(
      "attractiveness.weight-margin", real: axis?.weightMargin, .share, missing: missing)
    sheet.add(
      "attractiveness.rating-margin", real: axis?.ratingMargin, .points, missing: missing)
    guard !context.gateway.isEmpty else { return }
    sheet.rest(on: account.gatewayFacts)
    let (failed, unanswered) = (attractiveness.gateway.failed, attractiveness.gateway.unanswered)
    let verdict = failed.isEmpty ? (unanswered.isEmpty ? "passed" : nil) : "failed"
    sheet.add(
      "attractiveness.gateway", word: verdict,
      coverage: 1 - Double(unanswered.count) / Double(context.gateway.count),
      missing: unanswered.map { account.factPath("gateway.\($0)") })
  }

  private func add(
    _ strength: Strength, to sheet: inout FigureSheet, _ account: Account,
    _ context: PortfolioContext
  ) {
    let outcome = strength.outcome
    let axis = robustness?.strength
    let (own, difference) = (outcome?.own, outcome?.difference)
    let bounds = own.flatMap { $0.isComplete ? nil : $0.bounds }
    let missing = strength.missingFields.map(account.factPath)
    sheet.rest(
      on: account.factorFacts(context), coverage: outcome?.coverage ?? 0, lacking: missing)
    sheet.add("strength.score", real: own?.value, .score, bounds: bounds, missing: missing)
    sheet.add(
      "strength.ratio", real: outcome?.ratio, .ratio,
      bounds: difference == nil ? outcome?.ratioBounds : nil, missing: missing)
    sheet.add(
      "strength.difference", real: difference, .score,
      bounds: difference == nil ? outcome?.differenceBounds : nil, missing: missing)
    sheet.add(
      "strength.side", word: outcome?.side?.rawValue, missing: outcome?.side == nil ? missing : [])
    sheet.add("strength.best-competitor", word: strength.best?.id)
    sheet.add("strength.basis", word: strength.basis?.rawValue)
    sheet.add("strength.weight-margin", real: axis?.weightMargin, .share, missing: missing)
    sheet.add("strength.rating-margin", real: axis?.ratingMargin, .points, missing: missing)
    guard strength.missing != nil, let stage = stage?.inForce, stage > .disintegrating else {
      return
    }
    sheet.rest(on: account.stageFacts)
    sheet.add("strength.proxy-stage", count: stage.level + 1, .level)
  }

  private func add(
    _ position: Position, to sheet: inout FigureSheet, _ account: Account,
    _ context: PortfolioContext
  ) {
    var inputs = account.ratingFacts(context) + account.factorFacts(context)
    if let override = position.override {
      inputs.append(
        FactRef(
          path: account.factPath("category_override"), place: override.place,
          value: override.category.rawValue,
          fieldClass: Account.fieldClass(of: "category_override")))
    }
    let coverage = min(attractiveness?.score.coverage ?? 0, strength?.outcome?.coverage ?? 0)
    let fields = (attractiveness?.missingFields ?? []) + (strength?.missingFields ?? [])
    let lacking = fields.map(account.factPath)
    sheet.rest(
      on: inputs, coverage: coverage,
      lacking: lacking.isEmpty ? [account.factPath("status")] : lacking)
    sheet.add("category", word: position.category?.rawValue)
    sheet.add("category.computed", word: position.computed?.rawValue)
    sheet.add(
      "category.possible",
      word: position.possible.isEmpty
        ? nil : position.possible.map(\.rawValue).joined(separator: " "))
    sheet.add("category.excluded-by", word: position.exclusion?.rawValue ?? "nothing")
    sheet.add("robustness.label", word: robustness?.label?.rawValue)
    for (name, axis) in [
      ("attractiveness", robustness?.attractiveness), ("strength", robustness?.strength),
    ] {
      guard let flip = axis?.flip, let subject = subject(of: flip, name) else { continue }
      sheet.add("robustness.flip-from", of: subject, fixed: flip.from, .points)
      sheet.add("robustness.flip-to", of: subject, count: flip.to, .points)
    }
  }
}

extension Attractiveness {
  /// Fields of the account without which the score is unknown.
  fileprivate var missingFields: [String] {
    rows.filter { $0.rating == nil }.map { "ratings.\($0.criterion)" }
  }
}

extension Strength {
  /// Fields of the account without which R and D are unknown.
  fileprivate var missingFields: [String] {
    switch missing {
    case .noFactors: return ["strength.factors"]
    case .noOwnRatings: return ["strength.factors.us"]
    case .noCompetitor: return ["strength.factors.them"]
    case nil: break
    }
    guard let outcome, outcome.difference == nil else { return [] }
    let rival = rivals[outcome.best].id
    let fields = rows.flatMap { row in
      var fields: [String] = []
      let path = "strength.factors.\(row.factor)"
      if row.us.inForce == nil { fields.append(path + ".us") }
      if row.rivals[outcome.best].inForce == nil { fields.append("\(path).them.\(rival)") }
      return fields
    }
    // What is not known of another rival may make that one the best.
    guard fields.isEmpty else { return fields }
    return rows.flatMap { row in
      rivals.indices.filter { row.rivals[$0].inForce == nil }.map { index in
        "strength.factors.\(row.factor).them.\(rivals[index].id)"
      }
    }
  }
}
