public import KeyfolioCore
public import KeyfolioModel

extension PortfolioTotals {
  /// The totals of a project's accounts and their figures, which stand in the same order.
  public init(of project: Project, _ figures: [Shared<AccountFigures>]) {
    let accounts = project.accounts
    let membership = Membership(accounts)
    let limit = Thresholds(project.programme.thresholds)[.oneSided]
    attractivenessBalance = LineBalance(limit: limit)
    strengthBalance = LineBalance(limit: limit)
    categories = Category.allCases.map { CategoryCount(category: $0, accounts: 0) }
    statuses = AccountStatus.allCases.map { StatusCount(status: $0, accounts: 0) }
    for index in figures.indices {
      count(accounts[index].effectiveStatus, figures[index].position)
    }
    addSales(figures, membership.counted(accounts) { figures[$0].hasSales })
    addWallets(
      figures, membership.counted(accounts) { figures[$0].shareOfWallet?.latest != nil })
    groups = membership.groups.map { id, members in
      var sum = Sum()
      for member in members where accounts[member].effectiveStatus.isKey {
        sum.add(figures[member].sales?.yearToDate?.actual.known)
      }
      return Group(id: id, members: members.map { accounts[$0].id.value }, yearToDate: sum)
    }
  }

  private mutating func count(_ status: AccountStatus, _ position: Position?) {
    if let index = statuses.firstIndex(where: { $0.status == status }) {
      statuses[index].accounts += 1
    }
    guard let position else { return }
    if let category = position.category,
      let index = categories.firstIndex(where: { $0.category == category })
    {
      categories[index].accounts += 1
    } else if position.isPlotted {
      undetermined += 1
    } else {
      unplaced += 1
    }
    guard position.isPlotted else { return }
    attractivenessBalance.count(position.attractiveness)
    strengthBalance.count(position.strength)
  }

  private mutating func addSales(_ figures: [Shared<AccountFigures>], _ counted: [Int]) {
    var months: Range<Int>?
    var order: [(account: String, sales: Money)] = []
    for index in counted {
      let toDate = figures[index].sales?.yearToDate
      let actual = toDate?.actual.known
      yearToDate.add(actual)
      plan.add(toDate?.plan?.known)
      lastYear.add(toDate?.lastYear?.known)
      outlook.add(figures[index].sales?.outlook?.amount.known)
      yearlySales.add(figures[index].sales?.latestFullYear?.actual?.known)
      if let watch = figures[index].agreements, !watch.entries.isEmpty {
        // An outlook is no part of the yearly sales that these are a share of.
        underAgreements.add(watch.salesAreOutlook ? nil : watch.salesAtStake)
      }
      againstPlan.add(actual, toDate?.plan?.known)
      againstLastYear.add(actual, toDate?.lastYear?.known)
      if let own = toDate?.months {
        if let months, months != own { monthsDiffer = true }
        months = own
      }
      if let actual { order.append((figures[index].account, actual)) }
    }
    setPareto(order)
  }

  private mutating func setPareto(_ accounts: [(account: String, sales: Money)]) {
    let order = accounts.enumerated().sorted {
      ($1.element.sales, $0.offset) < ($0.element.sales, $1.offset)
    }
    let total = accounts.reduce(Money.zero) { $0 + $1.sales }
    var sum = Money.zero
    pareto = order.map { _, entry in
      sum += entry.sales
      let share = total > .zero ? Double(sum.hundredths) / Double(total.hundredths) : 0
      return Share(account: entry.account, sales: entry.sales, cumulated: share)
    }
  }

  private mutating func addWallets(_ figures: [Shared<AccountFigures>], _ counted: [Int]) {
    var months: Range<Int>?
    for index in counted {
      guard let latest = figures[index].shareOfWallet?.latest else { continue }
      wallet.add(latest.sales, latest.wallet)
      if let months, months != latest.months { walletPeriodsDiffer = true }
      months = latest.months
    }
  }
}

extension AccountFigures {
  fileprivate var hasSales: Bool {
    sales?.yearToDate != nil || sales?.outlook != nil
  }
}
