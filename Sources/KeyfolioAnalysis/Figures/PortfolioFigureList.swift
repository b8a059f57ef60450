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
        missing: sum.unknown == 0 ? [] : ["\(id) of \(counted(sum.unknown, "account"))"])
    }
    add("sales-year-to-date", totals.yearToDate)
    add("plan-to-date", totals.plan)
    add("last-year-to-date", totals.lastYear)
    add("outlook", totals.outlook)
    let all = totals.yearToDate.known + totals.yearToDate.unknown
    if totals.againstPlan.accounts > 0 {
      let coverage = Double(totals.againstPlan.accounts) / Double(max(1, all))
      sheet.add(
        "programme.variance-to-plan", money: totals.againstPlan.difference, coverage: coverage,
        missing: coverage < 1
          ? [
            "sales or plan of \(counted(all - totals.againstPlan.accounts, "account")), left out"
          ]
          : [])
    }
    sheet.add(
      "programme.share-of-wallet", real: totals.shareOfWallet, .percent,
      coverage: Double(totals.wallet.accounts) / Double(max(1, all)),
      missing: totals.wallet.accounts == all
        ? [] : ["wallet or sales of \(counted(all - totals.wallet.accounts, "account"))"])
    for count in totals.categories {
      sheet.add("programme.accounts", of: count.category.rawValue, count: count.accounts)
    }
    if !totals.categories.isEmpty {
      sheet.add("programme.accounts", of: "undetermined", count: totals.undetermined)
      sheet.add("programme.accounts", of: "unplaced", count: totals.unplaced)
    }
    add("yearly-sales", totals.yearlySales)
    add("under-agreements-ending", totals.underAgreements)
    let ending = totals.underAgreements
    sheet.add(
      "programme.agreements-ending-share", real: totals.agreementsShare, .percent,
      coverage: Double(ending.known) / Double(max(1, ending.known + ending.unknown)),
      missing: ending.unknown == 0 && totals.agreementsShare != nil
        ? [] : ["sales under the agreements of \(counted(ending.unknown, "account"))"])
    sheet.rest(on: [])
    let line = lines.attractiveness.value
    sheet.add("lines.attractiveness", real: line, .score)
    if let counted = lines.medianOf { sheet.add("lines.median-of", count: counted) }
    sheet.add("lines.strength", fixed: lines.strength, .ratio)
    // Without categories the edition withholds who stands where.
    guard !totals.categories.isEmpty else { return }
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
      concentration.unknown == 0 ? [] : ["\(of) of \(counted(concentration.unknown, "customer"))"]
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
    let missing =
      whale.unknown == 0 ? [] : ["contribution of \(counted(whale.unknown, "customer"))"]
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

  func records(_ list: String, _ places: [Place]) -> [FactRef] {
    places.first.map {
      [
        FactRef(
          path: list, place: $0, value: counted(places.count, "record"), fieldClass: .leadership)
      ]
    } ?? []
  }

  func counted(_ number: Int, _ one: String) -> String {
    "\(number) \(one)\(number == 1 ? "" : "s")"
  }
}
