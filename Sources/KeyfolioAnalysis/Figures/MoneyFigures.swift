import KeyfolioCore
import KeyfolioModel

extension AccountFigures {
  /// Sales, share of wallet, profit and loss, lifetime value, agreements.
  func addMoney(to sheet: inout FigureSheet, _ account: Account, _ context: PortfolioContext) {
    if let sales {
      add(sales, to: &sheet, account, context)
    }
    if let shareOfWallet { add(shareOfWallet, to: &sheet, account, context) }
    addProfit(to: &sheet, account, context)
    addLifetimeValue(to: &sheet, account)
    if let agreements, !agreements.entries.isEmpty {
      sheet.rest(
        on: account.agreementFacts,
        lacking: [account.factPath("money (actual gross_sales of the units under them)")])
      sheet.add("agreements.ending", count: agreements.entries.count)
      sheet.add("agreements.unattended", count: agreements.entries.count { !$0.isInHand })
      sheet.add("agreements.sales-at-stake", money: agreements.salesAtStake)
      sheet.add("agreements.sales-share", real: agreements.share(of: sales), .percent)
    }
  }

  private func add(
    _ sales: Sales, to sheet: inout FigureSheet, _ account: Account, _ context: PortfolioContext
  ) {
    let facts = account.moneyFacts(context, [.grossSales])
    func add(_ id: String, _ sum: MoneySum?, _ months: Range<Int>?, _ kinds: [FigureKind]) {
      let inputs = facts.filter { fact in
        kinds.contains(fact.kind) && months.map { fact.months.overlaps($0) } ?? false
      }
      sheet.rest(on: inputs.map(\.fact), coverage: sum?.isComplete ?? false ? 1 : 0)
      let field = kinds.map(\.rawValue).joined(separator: " or ")
      sheet.add(
        id, money: sum?.known,
        missing: sum?.known == nil ? [account.factPath("money (\(field) gross_sales)")] : [])
    }
    let toDate = sales.yearToDate
    let before = toDate.map { ($0.months.lowerBound - 12)..<($0.months.upperBound - 12) }
    let year = sales.outlook.map { context.fiscalYear.months(of: $0.year) }
    add("sales.year-to-date", toDate?.actual, toDate?.months, [.actual])
    add("sales.plan-to-date", toDate?.plan, toDate?.months, [.plan])
    add("sales.last-year-to-date", toDate?.lastYear, before, [.actual])
    add(
      "sales.variance-to-plan", toDate?.variance.map { MoneySum($0, isComplete: true) },
      toDate?.months, [.actual, .plan])
    if let change = toDate?.change {
      func part(_ amount: Money?) -> MoneySum? { amount.map { MoneySum($0, isComplete: true) } }
      let both = toDate.map { $0.months.lowerBound - 12..<$0.months.upperBound }
      add("sales.change", part(change.total), both, [.actual])
      add("sales.change-volume-price", part(change.volumeAndPrice), both, [.actual])
      add("sales.change-currency", part(change.currency), both, [.actual])
    }
    add("sales.outlook", sales.outlook?.amount, year, [.actual, .forecast])
    let plan = sales.outlook.flatMap { sales.year($0.year)?.plan }
    add("sales.plan", plan, year, [.plan])
  }

  private func add(
    _ share: ShareOfWallet, to sheet: inout FigureSheet, _ account: Account,
    _ context: PortfolioContext
  ) {
    func add(
      _ id: String, _ entry: ShareOfWallet.Entry?, _ value: Figure.Value?, _ unit: Figure.Unit
    ) {
      let inputs = entry.map { entry in
        account.walletFacts(entry.months, context)
          + account.moneyFacts(context, [.grossSales]).filter { $0.months.overlaps(entry.months) }
          .map(\.fact)
      }
      sheet.rest(on: inputs ?? [], coverage: entry?.share == nil ? 0 : 1)
      let isChange = id == "share-of-wallet.change"
      let missing =
        isChange
        ? "wallet (of the same categories and as many months as the period before)"
        : entry == nil ? "wallet" : entry?.wallet == nil ? "wallet.amount" : "money"
      sheet.add(
        id, of: entry?.period.description, value, unit,
        missing: value == nil
          ? [account.factPath(missing)]
          : entry?.mixesYears ?? false
            ? [account.factPath("money (of the same months as the wallet)")] : [])
    }
    let latest = share.latest ?? share.entries.last
    add("share-of-wallet.latest", latest, latest?.share.map { .real($0) }, .percent)
    add("share-of-wallet.reading", latest, latest?.reading.map { .word($0.rawValue) }, .word)
    add("share-of-wallet.gap", latest, latest?.gap.map { .money($0) }, .money)
    if let previous = share.previous {
      add("share-of-wallet.previous", previous, previous.share.map { .real($0) }, .percent)
      add(
        "share-of-wallet.change", latest, share.change.map { .real($0) }, .percentagePoints)
    }
  }

  private func addProfit(
    to sheet: inout FigureSheet, _ account: Account, _ context: PortfolioContext
  ) {
    guard let profit else { return }
    if profit.years.isEmpty, profit.yearToDate == nil, account.money.isEmpty {
      sheet.unknown("profit.net-contribution", .money, account, "money")
    }
    // Beside the latest year those whose two contributions have to be cleared up.
    for year in profit.years
    where year.year == profit.latestYear?.year || year.discrepancy != nil {
      add(year, "\(year.year)", to: &sheet, account, context)
      guard year.discrepancy != nil else { continue }
      let recorded = account.moneyFacts(context, [.netContribution], year.months, year.kind)
      sheet.rest(on: recorded)
      sheet.add("profit.recorded-contribution", of: "\(year.year)", money: year.recorded)
    }
    if let toDate = profit.yearToDate, toDate.months.count < 12 {
      add(toDate, "\(toDate.year) to date", to: &sheet, account, context)
    }
    for year in profit.ahead where year.netContribution != nil && year.hasCosts {
      sheet.rest(on: account.moneyFacts(context, MoneyLine.allCases, year.months, year.kind))
      sheet.add(
        "profit.net-contribution", of: "\(year.year) \(year.kind.rawValue)",
        money: year.netContribution, coverage: year.coverage,
        missing: year.missing.map { account.factPath("money (\($0.rawValue))") })
    }
  }

  private func add(
    _ profit: CustomerProfitAndLoss, _ subject: String, to sheet: inout FigureSheet,
    _ account: Account, _ context: PortfolioContext
  ) {
    let facts = { lines in account.moneyFacts(context, lines, profit.months, profit.kind) }
    for line in profit.lines {
      let lacking = line.amount == nil ? line.line : .grossSales
      sheet.rest(
        on: facts([line.line]), lacking: [account.factPath("money (\(lacking.rawValue))")])
      sheet.add("profit.line", of: "\(subject) \(line.line.rawValue)", money: line.amount)
      if line.line != .grossSales {
        sheet.add(
          "profit.line-share", of: "\(subject) \(line.line.rawValue)",
          real: profit.share(line.amount).map { $0 * 100 }, .percent)
      }
    }
    func add(_ id: String, _ amount: Money?, _ lines: [MoneyLine]) {
      let missing = (lines == [.netContribution] ? [] : profit.missingLines).filter(lines.contains)
        .map {
          account.factPath("money (\($0.rawValue))")
        }
      let covered = 1 - Double(missing.count) / Double(lines.count)
      sheet.rest(
        on: facts(lines), coverage: amount == nil ? 0 : covered,
        lacking: [account.factPath("money (gross_sales)")])
      sheet.add("profit.\(id)", of: subject, money: amount, missing: missing)
      if id != "net-sales" {
        sheet.add(
          "profit.\(id)-share", of: subject, real: profit.share(amount).map { $0 * 100 }, .percent,
          missing: missing)
      }
    }
    let lines = MoneyLine.allCases.filter { $0 != .netContribution }
    add("net-sales", profit.netSales, [.grossSales, .discounts])
    add("gross-contribution", profit.grossContribution, [.grossSales, .discounts, .directCost])
    add("cost-to-serve", profit.costToServe, CustomerProfitAndLoss.serving)
    add(
      "net-contribution", profit.netContribution,
      profit.isRecorded ? [.netContribution] : lines)
  }

  private func addLifetimeValue(to sheet: inout FigureSheet, _ account: Account) {
    guard let value = lifetimeValue else { return }
    sheet.rest(on: account.lifetimeFacts, coverage: value.coverage)
    let lines = Set(value.years.flatMap(\.missingLines)).sorted { $0.rawValue < $1.rawValue }
    let before = lines.map { account.factPath("money (\($0.rawValue))") }
    func missing(_ needed: [LifetimeValue.Missing]) -> [String] {
      value.missing.filter(needed.contains).map { missing in
        switch missing {
        case .contribution: account.factPath("money (plan or forecast)")
        case .investment: account.factPath("investment (amount, or a rate for its currency)")
        case .discountRate: "portfolio discount_rate"
        case .retention: account.factPath("retention")
        }
      }
    }
    let plain = missing([.contribution, .investment, .discountRate])
    sheet.add("lifetime-value.plain", money: value.plain, missing: plain + before)
    sheet.add(
      "lifetime-value.risk-adjusted", money: value.riskAdjusted,
      missing: missing(LifetimeValue.Missing.allCases) + before)
    sheet.lacking = missing(LifetimeValue.Missing.allCases)
    sheet.add("lifetime-value.risk", money: value.risk)
    sheet.add(
      "lifetime-value.investment", money: value.investmentIsPartial ? nil : value.investment)
    for year in value.years {
      sheet.add("lifetime-value.contribution", of: "\(year.year)", money: year.contribution)
      sheet.add("lifetime-value.basis", of: "\(year.year)", word: year.basis?.rawValue)
      sheet.add(
        "lifetime-value.retention", of: "\(year.year)", fixed: year.retention, .share,
        missing: year.retention == nil ? [account.factPath("retention")] : [])
    }
  }
}
