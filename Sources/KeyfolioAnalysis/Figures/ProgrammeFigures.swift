import KeyfolioCore
import KeyfolioModel

// What key account management brings and costs: against the rest of the company, by stage of
// maturity, by manager and by the account that may be lost.

extension Analysis {
  func addEffectiveness(to sheet: inout FigureSheet, _ project: Project) {
    guard let effectiveness = portfolio.effectiveness else { return }
    sheet.rest(
      on: records("company.csv", project.company.compactMap { $0.period?.place }),
      lacking: ["company.csv"])
    for year in effectiveness.years {
      for (name, side) in [("key", year.key), ("rest", year.rest)] {
        let subject = "\(year.year) \(name)"
        sheet.add("effectiveness.sales", of: subject, money: side.sales)
        sheet.add(
          "effectiveness.growth", of: subject, real: side.growth, .percent,
          missing: side.growth == nil ? ["company.csv (gross_sales of \(year.year - 1))"] : [])
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
      missing: lacking == 0 ? [] : ["margins of \(counted(lacking, "more year")) in company.csv"])
  }

  func addMaturity(to sheet: inout FigureSheet, _ project: Project) {
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

  func addCompetencies(to sheet: inout FigureSheet, _ project: Project) {
    guard let competencies = portfolio.competencies else { return }
    let places = project.programme.competencies.map(\.name.place)
    sheet.rest(
      on: records("portfolio competencies", places), coverage: competencies.coverage, floor: .team)
    let missing =
      competencies.unknown == 0
      ? [] : ["competencies of \(counted(competencies.unknown, "manager"))"]
    sheet.add("competencies.managers-known", count: competencies.known, missing: missing)
    sheet.add("competencies.managers-complete", count: competencies.complete, missing: missing)
    for row in competencies.rows {
      sheet.add(
        "competencies.evidenced", of: row.competency, count: row.evidenced, missing: missing)
    }
  }

  func addWorkload(to sheet: inout FigureSheet, _ project: Project) {
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
    sheet.add("workload.accounts-short", count: workload.accountsShort.count)
    for manager in workload.managers {
      let key = context.key(ofStaff: manager.manager)
      sheet.add("workload.asked", of: key, fixed: manager.asked, .hours, coverage: 1)
      sheet.add(
        "workload.capacity", of: key, fixed: manager.capacity, .hours, coverage: 1,
        missing: manager.capacity == nil ? ["team \(key).capacity_hours"] : [])
    }
  }

  func addEffort(to sheet: inout FigureSheet, _ project: Project) {
    guard let effort = portfolio.effort else { return }
    let missing =
      effort.unknown.isEmpty
      ? [] : ["hours or wallet of \(counted(effort.unknown.count, "account"))"]
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

  func addLosses(to sheet: inout FigureSheet, _ project: Project) {
    let all = (portfolio.losses?.losses ?? []) + (portfolio.losses?.shared ?? [])
    let inputs = records("accounts", project.accounts.map(\.name.place))
    // The rest of the company is known as a sum.
    func remainder(_ loss: LossTest.Loss) -> [String] {
      guard let concentration = portfolio.concentration, loss.indexAfter == nil else { return [] }
      return concentration.index == nil ? ["the customers behind the remainder"] : []
    }
    for loss in all {
      sheet.rest(
        on: inputs,
        lacking: loss.accounts.map { "accounts/\($0) money, or its row of customers.csv" })
      let subject = loss.subject
      sheet.add("loss.accounts-together", of: subject, count: loss.accounts.count)
      sheet.add("loss.sales", of: subject, money: loss.sales)
      sheet.add(
        "loss.contribution", of: subject, money: loss.contribution,
        missing: loss.contribution == nil
          ? loss.accounts.map { "accounts/\($0) money (every line of costs)" } : [])
      sheet.add("loss.sales-share", of: subject, real: loss.salesShare, .percent)
      sheet.add(
        "loss.index-after", of: subject, real: loss.indexAfter, .index, missing: remainder(loss))
      sheet.add(
        "loss.effective-number-after", of: subject, real: loss.effectiveAfter, .count,
        missing: remainder(loss))
    }
    sheet.rest(on: inputs, floor: .team)
    for loss in all {
      guard let hours = loss.hoursFreed else { continue }
      sheet.add("loss.hours-freed", of: loss.subject, fixed: hours, .hours)
    }
  }
}
