import KeyfolioCore
import KeyfolioModel

extension AccountFigures {
  /// Objectives, measures, opportunities, white space, SWOT, promises, the core of the plan.
  func addPlan(to sheet: inout FigureSheet, _ account: Account, _ context: PortfolioContext) {
    addObjectives(to: &sheet, account)
    addMeasures(to: &sheet, account)
    addOpportunities(to: &sheet, account)
    addWhiteSpace(to: &sheet, account)
    addSwot(to: &sheet, account)
    addPromises(to: &sheet, account)
    addActions(to: &sheet, account, context)
    addTeamAndRisks(to: &sheet, account, context)
    addPlanCore(to: &sheet, account, context)
  }

  private func addObjectives(to sheet: inout FigureSheet, _ account: Account) {
    for objective in objectives {
      let path = "objectives.\(objective.objective)"
      let fields = [
        objective.baseline == nil ? "\(path).baseline" : nil,
        objective.target == nil ? "\(path).target" : nil,
        objective.now == nil
          ? objective.measure.map { "readings.\($0)" } ?? "\(path).measure" : nil,
      ].compactMap(\.self)
      sheet.rest(
        on: account.objectiveFacts(objective.objective), floor: .joint,
        lacking: (fields.isEmpty ? ["\(path).target"] : fields).map(account.factPath))
      sheet.add(
        "objective.now", of: objective.objective, fixed: objective.now, .measure,
        missing: objective.now == nil ? fields.suffix(1).map(account.factPath) : [])
      if let status = objective.status {
        sheet.add("objective.status", of: objective.objective, word: status.rawValue)
      }
      sheet.add("objective.progress", of: objective.objective, real: objective.progress, .share)
    }
  }

  private func addMeasures(to sheet: inout FigureSheet, _ account: Account) {
    for measure in measures where measure.latest != nil {
      sheet.rest(
        on: account.readingFacts(measure.measure), floor: .joint,
        lacking: [account.factPath("readings.\(measure.measure)")])
      sheet.add("measure.latest", of: measure.measure, fixed: measure.latest?.actual, .measure)
      sheet.add("measure.trend", of: measure.measure, fixed: measure.trend, .measure)
      sheet.add("measure.target", of: measure.measure, fixed: measure.latest?.target, .measure)
    }
  }

  private func addPlanCore(
    to sheet: inout FigureSheet, _ account: Account, _ context: PortfolioContext
  ) {
    guard let planCore else { return }
    sheet.rest(on: [], coverage: 1)
    if let days = account.plan?.daysExpired(asOf: context.asOf) {
      sheet.add("plan-core.days-expired", count: days, .days)
    }
    for ask in account.asks {
      guard let days = ask.daysUndecided(asOf: context.asOf) else { continue }
      sheet.add("plan-core.days-undecided", of: ask.id.value, count: days, .days)
    }
    if let days = account.plan?.daysReviewOverdue(asOf: context.asOf) {
      sheet.add("plan-core.days-review-overdue", count: days, .days)
    }
    let unproven = account.valuePropositions.filter(\.isUnproven)
    sheet.add("plan-core.values-unproven", count: unproven.count)
    sheet.add(
      "plan-core.share", real: planCore.share, .share,
      missing: planCore.entries.flatMap(\.missing).map(account.factPath))
    for entry in planCore.entries {
      sheet.add(
        "plan-core.part", of: entry.part.rawValue,
        real: Double(entry.has) / Double(max(1, entry.takes)), .share,
        missing: entry.missing.map(account.factPath))
    }
  }

  private func addActions(
    to sheet: inout FigureSheet, _ account: Account, _ context: PortfolioContext
  ) {
    guard !account.actions.isEmpty else { return }
    sheet.rest(on: account.actionFacts, floor: .joint)
    sheet.add("actions.open", count: account.actions.count(where: \.isOpen))
    sheet.add("actions.overdue", count: overdue.count)
    sheet.rest(on: account.actionFacts)
    sheet.add("actions.overdue-inside", count: overdueInside.count)
    sheet.add("actions.unowned", count: account.unownedActions.count)
    sheet.add("actions.open-of-leavers", count: account.actionsOfLeavers(context).count)
  }

  private func addTeamAndRisks(
    to sheet: inout FigureSheet, _ account: Account, _ context: PortfolioContext
  ) {
    sheet.rest(on: [])
    if !account.objectives.isEmpty {
      sheet.add("objective.unmeasured", count: account.unmeasuredObjectives.count)
      sheet.add("objective.idle", count: account.idleObjectives.count)
    }
    let vacant = account.team.count { $0.isVacant(asOf: context.asOf) }
    if !account.team.isEmpty { sheet.add("team.places-vacant", count: vacant) }
    for need in account.teamNeeds {
      guard let capability = need.capability?.value else { continue }
      sheet.add(
        "team.capability-gap", of: capability, fixed: need.gap, .level,
        missing: need.gap == nil ? [account.factPath("team_needs.\(capability) (need, have)")] : [])
    }
    for risk in account.risks {
      sheet.add(
        "risk.score", of: risk.id.value, fixed: risk.score, .points,
        missing: risk.score == nil
          ? [account.factPath("risks.\(risk.id.value) (likelihood, impact)")] : [])
      if let lacking = risk.lacking(context) {
        sheet.add("risk.lacks", of: risk.id.value, word: lacking.rawValue)
      }
    }
  }

  private func addOpportunities(to sheet: inout FigureSheet, _ account: Account) {
    for grade in opportunities {
      let id = grade.opportunity
      sheet.rest(on: account.opportunityFacts(id))
      func path(_ field: String) -> String { account.factPath("opportunities.\(id).\(field)") }
      var missing: [String] = []
      if grade.value == nil { missing.append(path("value")) }
      if grade.winnability == nil { missing.append(path("winnability")) }
      let covered = Double(2 - missing.count) / 2
      sheet.add(
        "opportunity.grade", of: id, word: grade.grade?.rawValue, coverage: covered,
        missing: grade.grade == nil ? missing : [])
      if grade.grade == nil {
        sheet.add(
          "opportunity.possible-grades", of: id,
          word: grade.possible.map(\.rawValue).joined(separator: " "), coverage: covered)
      }
      if let lacking = grade.lacking {
        sheet.add("opportunity.lacks", of: id, word: lacking.rawValue)
      }
      var lacking: [String] = []
      if grade.contribution == nil { lacking.append(path("contribution")) }
      if grade.probability == nil { lacking.append(path("probability")) }
      sheet.add("opportunity.expected-value", of: id, money: grade.expected, missing: lacking)
    }
  }

  private func addWhiteSpace(to sheet: inout FigureSheet, _ account: Account) {
    guard let whiteSpace else {
      if account.whitespace.isEmpty {
        sheet.unknown("white-space.total", .money, account, "whitespace")
      }
      return
    }
    sheet.rest(on: account.whitespaceFacts, coverage: whiteSpace.explored ?? 0)
    sheet.add("white-space.explored", real: whiteSpace.explored, .share)
    func add(_ id: String, _ sum: WhiteSpace.Sum, _ subject: String?) {
      let all = sum.known + sum.unknown
      let missing = sum.unknown == 0 ? [] : [account.factPath("whitespace (\(sum.unknown) cells)")]
      sheet.add(
        id, of: subject, money: sum.known == 0 ? nil : sum.amount,
        coverage: all == 0 ? 1 : Double(sum.known) / Double(all), missing: missing)
    }
    add("white-space.total", whiteSpace.total, nil)
    for sum in whiteSpace.byUnit { add("white-space.unit", sum, sum.id) }
    for sum in whiteSpace.byOffering { add("white-space.offering", sum, sum.id) }
  }

  private func addSwot(to sheet: inout FigureSheet, _ account: Account) {
    guard let swot else {
      if account.swot.isEmpty, account.factors.isEmpty {
        sheet.unknown("swot.items", .count, account, "swot")
      }
      return
    }
    sheet.rest(on: account.swotFacts)
    for (kind, count) in zip(SwotItem.Kind.allCases, swot.counts) {
      sheet.add("swot.items", of: kind.rawValue, count: count)
    }
    for pairing in swot.pairings {
      sheet.add("swot.strategies", of: pairing.kind.rawValue, count: pairing.strategies.count)
    }
    sheet.add("swot.without-source", count: swot.withoutSource.count)
    sheet.add("swot.feeding-nothing", count: swot.feedingNothing.count)
    sheet.add("swot.objectives-unfed", count: swot.unfed.count)
    for proposal in swot.proposals {
      sheet.add("swot.proposal", of: proposal.factor, word: proposal.kind.rawValue)
    }
  }

  private func addPromises(to sheet: inout FigureSheet, _ account: Account) {
    guard let promises else {
      if account.actions.isEmpty {
        sheet.unknown("promises.kept-share", .share, account, "actions")
      }
      return
    }
    sheet.rest(
      on: account.actionFacts, floor: .joint,
      lacking: [account.factPath("actions (done or dropped, with promised_to)")])
    sheet.add("promises.kept-share", real: promises.keptShare, .share)
    for state in PromiseLedger.State.allCases {
      sheet.add("promises.count", of: state.rawValue, count: promises.count(state))
    }
    for entry in promises.entries where entry.moves ?? 0 > 0 || entry.daysSlipped ?? 0 > 0 {
      sheet.lacking = [account.factPath("actions.\(entry.action) (due, done)")]
      sheet.add("actions.moves", of: entry.action, count: entry.moves)
      sheet.add("actions.slipped", of: entry.action, count: entry.daysSlipped, .days)
    }
  }
}
