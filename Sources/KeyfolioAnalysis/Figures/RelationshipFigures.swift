import KeyfolioCore
import KeyfolioModel

extension AccountFigures {
  /// Stage, quick check, contacts, layers and the buying centre.
  func addRelationship(
    to sheet: inout FigureSheet, _ account: Account, _ context: PortfolioContext
  ) {
    addStage(to: &sheet, account)
    addQuickCheck(to: &sheet, account)
    addNetwork(to: &sheet, account, context)
    addLayers(to: &sheet, account)
    addBuyingCentre(to: &sheet, account)
  }

  private func addStage(to sheet: inout FigureSheet, _ account: Account) {
    guard let stage else {
      if account.stage == nil { sheet.unknown("stage.evidenced", .word, account, "stage") }
      return
    }
    sheet.rest(
      on: account.stageFacts, coverage: stage.coverage,
      lacking: [account.factPath(stage.declared == nil ? "stage.declared" : "stage.evidence")])
    let missing =
      stage.evidenced == nil
      ? stage.rows.filter { $0.level == nil }.map {
        account.factPath("stage.evidence.\($0.indicator.rawValue)")
      } : []
    sheet.add("stage.declared", word: stage.declared?.rawValue)
    sheet.add(
      "stage.target", word: stage.target?.rawValue,
      missing: stage.target == nil ? [account.factPath("stage.target")] : [])
    sheet.add(
      "stage.evidenced", word: stage.evidenced?.rawValue,
      bounds: stage.coverage == 1
        ? nil : stage.bounds.map { Double($0.lowerBound.level)...Double($0.upperBound.level) },
      missing: missing)
    let isComparable = stage.hasTrade && stage.declared != nil && stage.evidenced != nil
    let agrees = isComparable ? "none" : nil
    sheet.add("stage.mismatch", word: stage.mismatch?.rawValue ?? agrees)
    if let stageFit { sheet.add("stage.fit", word: stageFit.reading.rawValue) }
  }

  private func addQuickCheck(to sheet: inout FigureSheet, _ account: Account) {
    guard let quickCheck else {
      if account.quickChecks.isEmpty {
        sheet.unknown("quick-check.own", .points, account, "quick_check")
      }
      return
    }
    sheet.rest(
      on: account.quickCheckFacts,
      lacking: [account.factPath("quick_check (six answers of each side, twice)")])
    func add(_ side: String, _ field: String, _ answers: QuickCheckResult.Answers?) {
      let missing =
        answers.map { answers in
          answers.items.indices.filter { answers.items[$0] == nil }.map { "\(field).\($0 + 1)" }
        } ?? [field]
      let paths = missing.map { account.factPath("quick_check.\($0)") }
      let covered = answers.map { Double($0.answered) / 6 } ?? 0
      sheet.add(
        "quick-check.\(side)", fixed: answers?.total, .points,
        bounds: answers.flatMap { $0.isComplete ? nil : $0.bounds }, coverage: covered,
        missing: paths)
      sheet.add(
        "quick-check.\(side)-band", word: answers?.band?.rawValue, coverage: covered,
        missing: answers?.band == nil ? paths : [])
      if let agreed = answers?.agreed { sheet.add("quick-check.\(side)-agreed", count: agreed) }
    }
    add("own", "us", quickCheck.own)
    add("customer", "customer", quickCheck.customer)
    sheet.add(
      "quick-check.gap", fixed: quickCheck.gap, .points,
      bounds: quickCheck.gap == nil ? quickCheck.gapBounds : nil,
      missing: [
        quickCheck.own?.total == nil ? "us" : nil,
        quickCheck.customer?.total == nil ? "customer" : nil,
        quickCheck.gap != nil && quickCheck.datesDiffer ? "(both sides on one day)" : nil,
      ].compactMap { $0.map { account.factPath("quick_check.\($0)") } })
    sheet.add("quick-check.fall", of: "own", fixed: quickCheck.fall, .points)
    sheet.add("quick-check.fall", of: "customer", fixed: quickCheck.customerFall, .points)
  }

  private func addNetwork(
    to sheet: inout FigureSheet, _ account: Account, _ context: PortfolioContext
  ) {
    guard let network else {
      if account.contacts.isEmpty {
        sheet.unknown("contacts.matching", .count, account, "contacts")
      }
      return
    }
    sheet.rest(
      on: account.contactFacts(context), coverage: network.coverage,
      lacking: [account.factPath("contacts")])
    let key = { (member: ContactNetwork.Member) in account.key(of: member, in: context) }
    sheet.add(
      "contacts.matching", count: network.matching,
      bounds: network.coverage < 1 ? network.matchingBounds : nil)
    sheet.add(
      "contacts.shape", word: network.shape?.rawValue,
      missing: network.shape == nil
        ? [account.factPath("contacts.last, contacts.strength or people.function")] : [])
    sheet.add("contacts.active", count: network.active.count)
    sheet.add(
      "contacts.cut",
      word: network.cut.isEmpty ? "nobody" : network.cut.map(key).joined(separator: " "))
    for (side, least, most) in [
      ("our", network.ourFunctions, network.ourFunctionsAtMost),
      ("their", network.theirFunctions, network.theirFunctionsAtMost),
    ] {
      sheet.add(
        "contacts.\(side)-functions", count: least == most ? least : nil,
        bounds: least == most ? nil : least...most)
    }
    sheet.add("contacts.stale", count: network.count(.stale))
    sheet.add("contacts.lost", count: network.count(.lost))
    let gap = context.thresholds[.contactGap]
    sheet.add("contacts.below-target", count: network.belowTarget(by: gap).count)
    sheet.add("contacts.successors-unmet", count: account.unmetSuccessors(network, context).count)
    if let busiest = network.busiest {
      sheet.add("contacts.busiest-share", real: busiest.share, .share)
    }
    for departure in network.departures {
      sheet.inputs = account.contactFacts(context, of: departure.member)
      sheet.add("contacts.left-without", of: key(departure.member), count: departure.linksLeft)
      sheet.add(
        "contacts.cut-off-without", of: key(departure.member), count: departure.cutOff.count)
      sheet.add(
        "contacts.matching-without", of: key(departure.member), count: departure.matchingLeft)
    }
  }

  private func addLayers(to sheet: inout FigureSheet, _ account: Account) {
    guard let layers else {
      if account.layers == nil { sheet.unknown("layers.level", .level, account, "ara") }
      return
    }
    sheet.rest(on: account.layerFacts, lacking: [account.factPath("quick_check.us")])
    for row in layers.rows {
      let name = row.layer.rawValue
      sheet.add(
        "layers.level", of: name, fixed: row.level, .level,
        missing: row.level == nil ? [account.factPath("ara.\(name).level")] : [])
      sheet.add("layers.evidence", of: name, count: row.evidence)
      sheet.add("layers.quick-check", of: name, real: row.quickCheck, .level)
    }
  }

  private func addBuyingCentre(to sheet: inout FigureSheet, _ account: Account) {
    guard let buyingCentre else {
      if account.people.isEmpty {
        sheet.unknown("buying-centre.role-coverage", .share, account, "people")
      }
      return
    }
    let isWhole = buyingCentre.holdsOpinions
    sheet.rest(on: account.roleFacts, floor: isWhole ? .team : .leadership)
    func lacking(_ role: BuyingCentre.RoleState) -> [String] {
      role.state == .unknown
        ? [account.factPath("people (coverage or attitude of the \(role.role.rawValue))")] : []
    }
    sheet.add(
      "buying-centre.role-coverage", real: buyingCentre.roleCoverage, .share,
      bounds: buyingCentre.roleCoverage == nil ? buyingCentre.roleBounds : nil,
      missing: buyingCentre.required.flatMap(lacking))
    for role in buyingCentre.required {
      sheet.add(
        "buying-centre.role", of: role.role.rawValue,
        word: role.state == .unknown ? nil : role.state.rawValue, missing: lacking(role))
    }
    sheet.rest(on: account.roleFacts)
    // Whether or not the programme asks for one.
    sheet.add("buying-centre.deciders", count: buyingCentre.playing(.decider).count)
    sheet.add("buying-centre.placeholders", count: buyingCentre.rows.count(where: \.isPlaceholder))
    let uncovered = buyingCentre.uncoveredKeyPeople
    let untouched = buyingCentre.keyPeople.filter(\.isOverdue)
    func deciders(_ rows: [BuyingCentre.Row]) -> Int { rows.count { $0.roles.contains(.decider) } }
    sheet.add("buying-centre.key-people-uncovered", of: "deciders", count: deciders(uncovered))
    sheet.add("buying-centre.key-people-untouched", of: "deciders", count: deciders(untouched))
    guard isWhole else { return }
    sheet.rest(on: account.roleFacts, coverage: buyingCentre.judgedShare, floor: .team)
    sheet.add(
      "buying-centre.key-people-uncovered", of: "others",
      count: uncovered.count - deciders(uncovered))
    sheet.add(
      "buying-centre.key-people-untouched", of: "others",
      count: untouched.count - deciders(untouched))
    sheet.add("buying-centre.champions", count: buyingCentre.champions.count)
    sheet.add(
      "buying-centre.champions-untested", count: buyingCentre.untestedChampions.count)
    sheet.add("buying-centre.opponents", count: buyingCentre.opponents.count)
    sheet.add("buying-centre.key-people", count: buyingCentre.keyPeople.count)
    sheet.add("buying-centre.judged", real: buyingCentre.judgedShare, .share)
  }
}

extension FigureSheet {
  /// A figure for which nothing at all is recorded.
  mutating func unknown(_ id: String, _ unit: Figure.Unit, _ account: Account, _ field: String) {
    rest(on: [])
    add(id, nil, unit, missing: [account.factPath(field)])
  }
}
