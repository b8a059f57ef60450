import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

extension AccountFigures {
  /// A part of the figures, and the facts of the account that it rests on.
  private struct Part: Sendable {
    let bases: [FigureBasis]
    let remove: @Sendable (inout AccountFigures) -> Void

    func isShown(by cut: ClassCut, in account: Account) -> Bool {
      cut.shows(.leadership, nil) && bases.allSatisfy { cut.shows($0.fieldClass(in: account), nil) }
    }
  }

  /// Every part that goes as a whole, in one table.
  private static let parts: [Part] = [
    Part(bases: [.ratings]) { $0.attractiveness = nil },
    Part(bases: [.factors]) { $0.strength = nil },
    Part(bases: [.sales]) { $0.sales = nil },
    Part(bases: [.wallet]) { $0.shareOfWallet = nil },
    Part(bases: [.costs]) { $0.profit = nil },
    Part(bases: [.costs, .retention]) { $0.lifetimeValue = nil },
    Part(bases: [.stage, .trade]) { $0.stage = nil },
    Part(bases: [.stage, .trade, .ratings, .factors, .override]) { $0.stageFit = nil },
    Part(bases: [.quickCheck]) { $0.quickCheck = nil },
    Part(bases: [.contacts]) { $0.network = nil },
    Part(bases: [.layers, .quickCheck]) { $0.layers = nil },
    Part(bases: [.roles, .contacts]) { $0.buyingCentre = nil },
    Part(bases: [.opinions]) { $0.buyingCentre?.withholdOpinions() },
    Part(bases: [.opportunities]) { $0.opportunities = [] },
    Part(bases: [.whitespace]) { $0.whiteSpace = nil },
    Part(bases: [.swot, .factors]) { $0.swot = nil },
    Part(bases: []) { $0.planCore = nil },
    Part(bases: [.ratings]) { $0.verification?.ratings = nil },
    Part(bases: [.factors]) { $0.verification?.factors = nil },
    Part(bases: [.wallet]) { $0.verification?.wallet = nil },
    Part(bases: [.ratings, .factors, .verify]) { $0.verification = nil },
    Part(bases: Freshness.bases) { $0.freshness = nil },
    Part(bases: [.ratings, .factors]) { $0.raterSpread = nil },
    Part(bases: [.factors]) { $0.reciprocity = nil },
  ]

  /// Takes out what rests on a fact that the cut withholds. `before` and `after` are the account
  /// around its own cut.
  mutating func withhold(
    by cut: ClassCut, before: Account, after: Account, _ context: PortfolioContext
  ) {
    for part in Self.parts where !part.isShown(by: cut, in: before) { part.remove(&self) }
    if attractiveness == nil || strength == nil { position = nil }
    if attractiveness == nil { robustness?.attractiveness = nil }
    if strength == nil { robustness?.strength = nil }
    if position == nil { robustness?.label = nil }
    if attractiveness == nil, strength == nil { robustness = nil }
    if !cut.showsRaters { removeRaters() }
    withholdObjectives(by: cut, before: before, after: after)
    withholdAgreements(after: after)
    nextDate = context.asOf.flatMap { NextDate(of: after, asOf: $0) }
    overdue = context.asOf.map { OverdueAction.all(of: after, asOf: $0) } ?? []
    // Readings tell of themselves alone, and are told anew of those that stay.
    measures = after.measures.map { MeasureReadings($0, of: after, in: context) }
    withholdPromises(by: cut, after: after)
    let grades = after.opportunities.map { OpportunityGrade($0, of: after, in: context) }
    opportunities.removeAll { !grades.contains($0) }
    withholdFindings(by: cut, before: before)
    if after.owner == nil { ownerHasLeft = false }
    if after.sponsor == nil { sponsorHasLeft = false }
    // The programme added it up before.
    effort = nil
    problems = []
  }

  private mutating func withholdPromises(by cut: ClassCut, after: Account) {
    let kept = Set(after.actions.map(\.id.value))
    promises?.entries.removeAll { !kept.contains($0.action) }
    if promises?.entries.isEmpty ?? false { promises = nil }
    if !cut.shows(.leadership, nil) { promises?.withholdMoves() }
  }

  private mutating func withholdFindings(by cut: ClassCut, before: Account) {
    findings.removeAll { finding in
      !cut.shows(.leadership, nil)
        || !finding.bases.allSatisfy { cut.shows($0.fieldClass(in: before), nil) }
    }
    guard sales == nil else { return }
    for index in findings.indices where findings[index].moneyMeaning == .sales {
      (findings[index].money, findings[index].moneyMeaning) = (nil, nil)
    }
  }

  private mutating func removeRaters() {
    for index in attractiveness?.rows.indices ?? 0..<0 {
      attractiveness?.rows[index].opinion.removeRaters()
    }
    for index in strength?.rows.indices ?? 0..<0 {
      strength?.rows[index].opinion.removeRaters()
      strength?.rows[index].saidBy = nil
    }
  }

  private mutating func withholdObjectives(by cut: ClassCut, before: Account, after: Account) {
    objectives.removeAll { standing in
      !after.objectives.contains { $0.id.value == standing.objective }
    }
    for index in objectives.indices {
      let id = objectives[index].objective
      guard let objective = after.objectives.first(where: { $0.id.value == id }) else { continue }
      objectives[index].withhold(by: cut, objective, before, showsShare: shareOfWallet != nil)
    }
  }

  private mutating func withholdAgreements(after: Account) {
    guard var watch = agreements, !after.agreements.isEmpty else {
      agreements = nil
      return
    }
    let count = watch.entries.count
    watch.entries.removeAll { entry in
      !after.agreements.contains { $0.id.value == entry.agreement }
    }
    for index in watch.entries.indices {
      watch.entries[index].objectives.removeAll { id in
        !after.objectives.contains { $0.id.value == id }
      }
      watch.entries[index].actions.removeAll { id in
        !after.actions.contains { $0.id.value == id }
      }
      if sales == nil { watch.entries[index].salesAtStake = nil }
    }
    if sales == nil || watch.entries.count < count { watch.salesAtStake = nil }
    agreements = watch
  }
}

extension ObjectiveStanding {
  /// `objective` is what the cut left of it.
  fileprivate mutating func withhold(
    by cut: ClassCut, _ objective: Objective, _ before: Account, showsShare: Bool
  ) {
    baseline = objective.baseline?.value.value
    target = objective.target?.value.value
    if objective.status == nil { status = nil }
    let isShown =
      switch source {
      case .reading: before.shows(measure, .actual, nowPeriod, by: cut)
      case .shareOfWallet: showsShare
      case nil: true
      }
    if !isShown { (now, nowPeriod, source) = (nil, nil, nil) }
    if let period = targetReading?.period, !before.shows(measure, .target, period, by: cut) {
      targetReading = nil
    }
    measure = objective.measure?.value
  }
}

extension Account {
  /// Whether the cut shows every reading of a measure for a period.
  fileprivate func shows(
    _ measure: String?, _ kind: Reading.Kind, _ period: Period?, by cut: ClassCut
  ) -> Bool {
    let value = Reading.fieldClass(of: "value")
    return readings.allSatisfy { reading in
      guard reading.measure?.value == measure, reading.period?.value == period,
        (reading.kind?.value ?? .actual) == kind
      else { return true }
      return cut.shows(value, reading.audience)
        && cut.shows(value, reading.value?.audience ?? reading.audience)
    }
  }
}
