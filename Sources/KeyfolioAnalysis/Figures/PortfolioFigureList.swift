import KeyfolioCore
public import KeyfolioModel

extension Analysis {
  /// Every figure of the programme as a whole with its inputs, in a fixed order.
  ///
  /// Sums over many records name one input a list: how many records there are, and where the first
  /// of them stands.
  public func programmeFigures(of project: Project) -> [Figure] {
    guard context.holdsInternals else { return [] }
    var sheet = FigureSheet()
    addTotals(to: &sheet, project)
    addConcentration(to: &sheet, project)
    addWhale(to: &sheet, project)
    addEffectiveness(to: &sheet, project)
    addMaturity(to: &sheet, project)
    addCompetencies(to: &sheet, project)
    addWorkload(to: &sheet, project)
    addEffort(to: &sheet, project)
    addLosses(to: &sheet, project)
    return sheet.figures
  }

  private func addTotals(to sheet: inout FigureSheet, _ project: Project) {
    sheet.rest(on: records("accounts", project.accounts.map(\.name.place)))
    func add(_ id: String, _ sum: PortfolioTotals.Sum) {
      let all = sum.known + sum.unknown
      guard all > 0 else { return }
      sheet.add(
        "programme.\(id)", money: sum.known == 0 ? nil : sum.amount,
        coverage: Double(sum.known) / Double(all),
        missing: sum.unknown == 0 ? [] : ["\(id) of \(sum.unknown) accounts"])
    }
    add("sales-year-to-date", totals.yearToDate)
    add("plan-to-date", totals.plan)
    add("last-year-to-date", totals.lastYear)
    add("outlook", totals.outlook)
    let counted = totals.yearToDate.known + totals.yearToDate.unknown
    if totals.againstPlan.accounts > 0 {
      let coverage = Double(totals.againstPlan.accounts) / Double(max(1, counted))
      sheet.add(
        "programme.variance-to-plan", money: totals.againstPlan.difference, coverage: coverage)
    }
    sheet.add(
      "programme.share-of-wallet", real: totals.shareOfWallet, .percent,
      coverage: Double(totals.wallet.accounts) / Double(max(1, counted)))
    for count in totals.categories {
      sheet.add("programme.accounts", of: count.category.rawValue, count: count.accounts)
    }
    sheet.add("programme.accounts", of: "undetermined", count: totals.undetermined)
    sheet.add("programme.accounts", of: "unplaced", count: totals.unplaced)
    add("yearly-sales", totals.yearlySales)
    add("under-agreements-ending", totals.underAgreements)
    sheet.add("programme.agreements-ending-share", real: totals.agreementsShare, .percent)
    sheet.rest(on: [])
    let line = lines.attractiveness.value
    sheet.add("lines.attractiveness", real: line, .score)
    if let counted = lines.medianOf { sheet.add("lines.median-of", count: counted) }
    sheet.add("lines.strength", fixed: lines.strength, .ratio)
    for (axis, balance) in [
      ("attractiveness", totals.attractivenessBalance), ("strength", totals.strengthBalance),
    ] {
      sheet.add("lines.high", of: axis, count: balance.high)
      sheet.add("lines.low", of: axis, count: balance.low)
    }
  }

  private func addConcentration(to sheet: inout FigureSheet, _ project: Project) {
    guard let customers = portfolio.customers else { return }
    if let concentration = portfolio.concentration {
      sheet.rest(on: customerFacts(project))
      let scope = customers.keyAccountsOnly ? "key-accounts-only" : "all-customers"
      sheet.add("concentration.scope", word: scope)
      let isKnown = customers.isRemainderKnown || concentration.unknown == 0
      let missing = customers.isWhole ? [] : ["company.csv (sales of the rest)"]
      add(concentration, "sales", isKnown: isKnown, missing, to: &sheet, project)
    }
    if let concentration = portfolio.contributionConcentration {
      let isKnown = concentration.unknown == 0
      add(concentration, "contribution", isKnown: isKnown, [], to: &sheet, project)
    }
  }

  /// Where a customer's amount is unknown and the whole is not, the shares are of nobody knows what.
  private func add(
    _ concentration: Concentration, _ of: String, isKnown: Bool, _ lacking: [String],
    to sheet: inout FigureSheet, _ project: Project
  ) {
    let covered =
      concentration.coverage * Double(concentration.shares.count)
      / Double(max(1, concentration.shares.count + concentration.unknown))
    sheet.rest(on: customerFacts(project), coverage: lacking.isEmpty ? covered : 0)
    let unknown =
      concentration.unknown == 0 ? [] : ["\(of) of \(concentration.unknown) customers"]
    let missing = lacking + unknown
    func add(_ id: String, _ value: Double?, _ unit: Figure.Unit) {
      sheet.add(
        "concentration.\(id)", of: of, real: isKnown ? value : nil, unit, missing: missing)
    }
    add("largest", concentration.ratio(1), .percent)
    add("five-largest", concentration.ratio(5), .percent)
    let rest = ["the customers behind the remainder"]
    sheet.add(
      "concentration.pareto", of: of, count: isKnown ? concentration.pareto : nil,
      missing: concentration.pareto == nil ? rest : missing)
    sheet.add("concentration.customers", of: of, count: concentration.shares.count)
    guard isKnown, concentration.index == nil else {
      add("index", concentration.index, .index)
      add("effective-number", concentration.effectiveNumber, .count)
      return
    }
    sheet.add(
      "concentration.index", of: of, nil, .index, bounds: concentration.indexBounds,
      missing: rest)
    sheet.add(
      "concentration.effective-number", of: of, nil, .count, bounds: concentration.effectiveBounds,
      missing: rest)
  }

  private func addWhale(to sheet: inout FigureSheet, _ project: Project) {
    guard let whale = portfolio.whale else { return }
    let covered = Double(whale.steps.count) / Double(whale.steps.count + whale.unknown)
    sheet.rest(on: customerFacts(project), coverage: covered)
    let missing = whale.unknown == 0 ? [] : ["contribution of \(whale.unknown) customers"]
    sheet.add(
      "whale.scope",
      word: portfolio.customers?.keyAccountsOnly ?? true ? "key-accounts-only" : "all-customers")
    sheet.add("whale.total", money: whale.total, missing: missing)
    sheet.add("whale.peak", money: whale.peak, missing: missing)
    sheet.add("whale.peak-at", count: whale.peakCount)
    sheet.add("whale.peak-share", real: whale.peakShare, .percent, missing: missing)
    sheet.add("whale.give-back", real: whale.giveBack, .percent, missing: missing)
    sheet.add(
      "whale.top-fifth-share", real: whale.share(whale.top(whale.topFifth)), .percent,
      missing: missing)
    sheet.add("whale.losing", count: whale.losing)
  }

  private func addEffectiveness(to sheet: inout FigureSheet, _ project: Project) {
    guard let effectiveness = portfolio.effectiveness else { return }
    sheet.rest(
      on: records("company.csv", project.company.compactMap { $0.period?.place }),
      lacking: ["company.csv"])
    for year in effectiveness.years {
      for (name, side) in [("key", year.key), ("rest", year.rest)] {
        let subject = "\(year.year) \(name)"
        sheet.add("effectiveness.sales", of: subject, money: side.sales)
        sheet.add("effectiveness.growth", of: subject, real: side.growth, .percent)
        sheet.add("effectiveness.contribution", of: subject, money: side.contribution)
        sheet.add("effectiveness.margin", of: subject, real: side.margin, .percent)
        let serving = Double(CustomerProfitAndLoss.serving.count)
        sheet.add(
          "effectiveness.cost-to-serve", of: subject, money: side.costToServe,
          coverage: side.costToServe == nil ? 0 : 1 - Double(side.servingMissing.count) / serving,
          missing: side.servingMissing.map { "company.csv (\($0.rawValue))" })
      }
      sheet.add("effectiveness.key-share", of: "\(year.year)", real: year.keyShare, .percent)
    }
    sheet.add("effectiveness.years-known", count: effectiveness.known)
    sheet.add("effectiveness.years-behind", count: effectiveness.yearsBehind, .years)
    let lacking = effectiveness.marginsMissing
    sheet.add(
      "effectiveness.margin-shift", real: effectiveness.marginShift, .percentagePoints,
      missing: lacking == 0 ? [] : ["margins of \(lacking) more years in company.csv"])
  }

  private func addMaturity(to sheet: inout FigureSheet, _ project: Project) {
    guard let maturity = portfolio.maturity else { return }
    sheet.rest(
      on: records("portfolio maturity", project.programme.maturity.map(\.name.place)),
      coverage: maturity.coverage)
    for stream in maturity.streams {
      let name = stream.stream.rawValue
      sheet.add(
        "maturity.reached", of: name,
        word: stream.isRecorded ? stream.reached?.rawValue ?? "none" : nil,
        missing: stream.isRecorded ? [] : ["portfolio maturity (\(name))"])
      if stream.possible != stream.reached {
        sheet.add("maturity.possible", of: name, word: stream.possible?.rawValue ?? "none")
      }
      for cell in stream.cells where cell.steps > 0 {
        sheet.add(
          "maturity.ticked", of: "\(name) \(cell.phase.rawValue)",
          real: Double(cell.ticked) / Double(cell.steps), .share)
      }
    }
  }

  private func addCompetencies(to sheet: inout FigureSheet, _ project: Project) {
    guard let competencies = portfolio.competencies else { return }
    let places = project.programme.competencies.map(\.name.place)
    sheet.rest(
      on: records("portfolio competencies", places), coverage: competencies.coverage, floor: .team)
    let missing =
      competencies.unknown == 0 ? [] : ["competencies of \(competencies.unknown) managers"]
    sheet.add("competencies.managers-known", count: competencies.known, missing: missing)
    sheet.add("competencies.managers-complete", count: competencies.complete, missing: missing)
    for row in competencies.rows {
      sheet.add(
        "competencies.evidenced", of: row.competency, count: row.evidenced, missing: missing)
    }
  }

  private func addWorkload(to sheet: inout FigureSheet, _ project: Project) {
    guard let workload = portfolio.workload else { return }
    sheet.rest(on: records("accounts", project.accounts.map(\.name.place)))
    sheet.add("workload.accounts", count: workload.accounts)
    sheet.add("workload.without-owner", count: workload.withoutOwner.count)
    sheet.add("workload.managers-full", count: workload.managersFull)
    sheet.add(
      "workload.accounts-per-manager", real: workload.accountsPerManager, .count,
      missing: workload.accountsPerManager == nil ? ["owner of accounts"] : [])
    // Capacities are the team's own.
    guard !workload.managers.isEmpty else { return }
    sheet.rest(
      on: records("team.yaml", project.team.map(\.id.place)), coverage: workload.coverage,
      floor: .team, lacking: ["team capacity_hours"])
    sheet.add("workload.load", real: workload.load, .share)
    for manager in workload.managers {
      let key = context.key(ofStaff: manager.manager)
      sheet.add("workload.asked", of: key, fixed: manager.asked, .hours, coverage: 1)
      sheet.add(
        "workload.capacity", of: key, fixed: manager.capacity, .hours, coverage: 1,
        missing: manager.capacity == nil ? ["team \(key).capacity_hours"] : [])
    }
  }

  private func addEffort(to sheet: inout FigureSheet, _ project: Project) {
    guard let effort = portfolio.effort else { return }
    let missing =
      effort.unknown.isEmpty ? [] : ["hours or wallet of \(effort.unknown.count) accounts"]
    sheet.rest(
      on: records("accounts", project.accounts.map(\.name.place)), coverage: effort.coverage,
      floor: .team)
    for (category, share) in effort.byCategory {
      sheet.add("effort.share", of: category.rawValue, real: share, .share, missing: missing)
    }
    for row in effort.rows {
      sheet.add("effort.effort-share", of: row.account, real: row.effortShare, .share)
      sheet.add("effort.potential-share", of: row.account, real: row.potentialShare, .share)
      sheet.add("effort.ratio", of: row.account, real: row.ratio, .ratio)
    }
  }

  private func addLosses(to sheet: inout FigureSheet, _ project: Project) {
    let all = (portfolio.losses?.losses ?? []) + (portfolio.losses?.shared ?? [])
    let inputs = records("accounts", project.accounts.map(\.name.place))
    for loss in all {
      sheet.rest(
        on: inputs,
        lacking: loss.accounts.map { "accounts/\($0) money, or its row of customers.csv" })
      let subject = loss.subject
      sheet.add("loss.accounts-together", of: subject, count: loss.accounts.count)
      sheet.add("loss.sales", of: subject, money: loss.sales)
      sheet.add("loss.contribution", of: subject, money: loss.contribution)
      sheet.add("loss.sales-share", of: subject, real: loss.salesShare, .percent)
      sheet.add("loss.index-after", of: subject, real: loss.indexAfter, .index)
      sheet.add("loss.effective-number-after", of: subject, real: loss.effectiveAfter, .count)
    }
    sheet.rest(on: inputs, floor: .team)
    for loss in all {
      guard let hours = loss.hoursFreed else { continue }
      sheet.add("loss.hours-freed", of: loss.subject, fixed: hours, .hours)
    }
  }

  private func customerFacts(_ project: Project) -> [FactRef] {
    guard let customers = portfolio.customers else { return [] }
    var facts =
      customers.keyAccountsOnly
      ? records("accounts", project.accounts.map(\.name.place))
      : records("customers.csv", project.customers.map(\.name.place))
    if customers.isRemainderKnown {
      facts += records("company.csv", project.company.compactMap { $0.period?.place })
    }
    return facts
  }

  private func records(_ list: String, _ places: [Place]) -> [FactRef] {
    places.first.map {
      [FactRef(path: list, place: $0, value: "\(places.count) records", fieldClass: .leadership)]
    } ?? []
  }
}
