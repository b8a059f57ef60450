import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import Testing

@Suite struct SalesTests {
  /// One record: period, kind, amount.
  typealias Row = (when: String, kind: FigureKind, amount: String)

  func sales(
    _ rows: [Row], asOf: String = "2026-09-30", _ change: (inout Project) -> Void = { _ in }
  ) throws -> Sales {
    var account = account("a")
    account.money = try rows.map { try figure($0.when, $0.kind, $0.amount) }
    var project = try project(asOf: asOf, [account])
    change(&project)
    return try #require(try only(project).sales)
  }

  @Test(
    arguments: [
      // Quarters, a range, months, and a mixture.
      (
        [("2026-Q1", .actual, "10"), ("2026-Q2", .actual, "20"), ("2026-Q3", .actual, "30")], "60",
        9
      ),
      ([("2026-Q1..Q3", .actual, "60")], "60", 9),
      ([("2026-01", .actual, "1"), ("2026-02", .actual, "2")], "3", 2),
      ([("2026-Q1", .actual, "10"), ("2026-04", .actual, "4")], "14", 4),
      // A record of a later month than the report's date does not count.
      ([("2026-Q1", .actual, "10"), ("2026-Q4", .actual, "99")], "10", 3),
    ] as [([Row], String, Int)])
  func yearToDateIsCountedByMonths(rows: [Row], amount: String, months: Int) throws {
    let toDate = try #require(try sales(rows).yearToDate)
    #expect(toDate.actual == MoneySum(money(amount), isComplete: true))
    #expect(toDate.months.count == months)
    #expect(toDate.year == 2026)
  }

  @Test func yearToDateMeetsTheSameMonthsOfPlanAndLastYear() throws {
    let toDate = try #require(
      try sales([
        ("2026-Q1..Q3", .actual, "60"), ("2026-Q1..Q3", .plan, "66"), ("2026-Q4", .plan, "30"),
        ("2025-Q1..Q3", .actual, "50"), ("2025-Q4", .actual, "20"),
      ]).yearToDate)
    #expect(toDate.plan?.known == money("66"))
    #expect(toDate.lastYear?.known == money("50"))
    #expect(toDate.variance == money("-6"))
    #expect(toDate.change?.total == money("10"))
    #expect(toDate.change?.currency == .zero)
  }

  @Test func aYearlyPlanSaysNothingAboutThreeQuarters() throws {
    let sales = try sales([("2026-Q1..Q3", .actual, "60"), ("2026", .plan, "100")])
    #expect(sales.yearToDate?.plan == nil)
    #expect(sales.yearToDate?.variance == nil)
    #expect(sales.year(2026)?.plan?.known == money("100"))
  }

  @Test func aGapInTheMonthsLeavesTheSumPartial() throws {
    let toDate = try #require(
      try sales([("2026-Q1", .actual, "10"), ("2026-Q3", .actual, "30")]).yearToDate)
    // The first quarter is the longest stretch without a gap.
    #expect(toDate.months.count == 3)
    #expect(toDate.actual.known == money("10"))
    let late = try #require(try sales([("2026-Q2", .actual, "10")]).yearToDate)
    #expect(late.actual == MoneySum(money("10"), isComplete: false))
    #expect(late.actual.known == nil)
  }

  @Test(
    arguments: [
      (
        [("2026-Q1..Q3", .actual, "60"), ("2026-Q4", .forecast, "25")], "85", true,
        .actualAndForecast
      ),
      ([("2026-Q1..Q3", .actual, "60"), ("2026", .forecast, "90")], "90", true, .forecast),
      ([("2026-Q1..Q3", .actual, "60")], "60", false, .actualAndForecast),
      ([("2026", .forecast, "90")], "90", true, .forecast),
      (
        [("2026-Q1..Q3", .actual, "60"), ("2026-10", .forecast, "9")], "69", false,
        .actualAndForecast
      ),
    ] as [([Row], String, Bool, Sales.Outlook.Basis)])
  func outlookIsActualAndForecastForTheRest(
    rows: [Row], amount: String, complete: Bool, basis: Sales.Outlook.Basis
  ) throws {
    let outlook = try #require(try sales(rows).outlook)
    #expect(outlook.amount == MoneySum(money(amount), isComplete: complete))
    #expect(outlook.basis == basis)
  }

  @Test func aYearThatIsOverIsItsOwnOutlook() throws {
    let outlook = try #require(try sales([("2026", .actual, "80")], asOf: "2026-12-31").outlook)
    #expect(outlook.basis == .actual)
    #expect(outlook.amount.known == money("80"))
  }

  @Test func fiscalYearsAreOurs() throws {
    let sales = try sales([("2026-Q1..Q2", .actual, "40")], asOf: "2026-03-31") {
      $0.programme.fiscalYear = at(FiscalYear(startMonth: 10, namedAfter: .end))
    }
    let toDate = try #require(sales.yearToDate)
    #expect(toDate.year == 2026)
    #expect(toDate.months == (2025 * 12 + 9)..<(2026 * 12 + 3))
  }

  @Test func theCustomersYearIsCountedInItsMonths() throws {
    // April to June of 2026 is the first quarter of the customer's year.
    let sales = try sales([("2026-Q1", .actual, "10"), ("2026-Q1", .actual, "7")]) {
      $0.accounts[0].fiscalYear = at(FiscalYear(startMonth: 4, namedAfter: .start))
      $0.accounts[0].money[1].yearOf = at(.customer)
    }
    #expect(sales.yearToDate?.months.count == 6)
    #expect(sales.yearToDate?.actual.known == money("17"))
  }

  @Test func foreignAmountsTakeTheRateOfTheirYear() throws {
    let rows: [Row] = [
      ("2026-Q1..Q3", .actual, "100"), ("2025-Q1..Q3", .actual, "100"),
      ("2026-Q1..Q3", .plan, "100"), ("2026-Q4", .forecast, "10"),
    ]
    let sales = try sales(rows) {
      $0.programme.rates = [
        rate("GBP", 2025, "1.17"), rate("GBP", 2026, "1.15"), rate("GBP", nil, "1.2"),
      ]
      for index in rows.indices { $0.accounts[0].money[index].currency = at("GBP") }
    }
    let toDate = try #require(sales.yearToDate)
    #expect(toDate.actual.known == money("115"))
    #expect(toDate.lastYear?.known == money("117"))
    #expect(toDate.plan?.known == money("120"))
    #expect(sales.outlook?.amount.known == money("126.5"))
    // The same quantity at the same prices: all of the change is currency.
    #expect(toDate.change?.volumeAndPrice == .zero)
    #expect(toDate.change?.currency == money("-2"))
  }

  @Test func aMissingRateIsUnknownAndReported() throws {
    var account = account("a")
    account.money = [
      try figure("2026-Q1", .actual, "10"), try figure("2026-Q2", .actual, "10", currency: "GBP"),
    ]
    let analysis = analyze(try project([account]))
    let toDate = try #require(analysis.accounts[0].sales?.yearToDate)
    #expect(toDate.months.count == 3)
    #expect(analysis.diagnostics.all.map(\.code) == ["missing-exchange-rate"])
  }

  @Test func unitsAreSummedAndEachHasToReachTheEnd() throws {
    var account = account("a")
    account.units = [unit("hub"), unit("port")]
    account.money = [
      try figure("2026-Q1..Q3", .actual, "30", unit: "hub"),
      try figure("2026-Q1..Q2", .actual, "20", unit: "port"),
    ]
    let partial = try #require(try only(try project([account])).sales?.yearToDate)
    #expect(partial.actual == MoneySum(money("50"), isComplete: false))
    // A unit that closed in June has nothing to report for the third quarter.
    account.units[1].until = at(try day("2026-06-30"))
    let closed = try #require(try only(try project([account])).sales?.yearToDate)
    #expect(closed.actual == MoneySum(money("50"), isComplete: true))
  }

  @Test func netSalesNeedTheDiscounts() throws {
    var account = account("a")
    account.money = [try figure("2026-Q1", .actual, "10")]
    #expect(try only(try project([account])).sales?.yearToDate?.net == nil)
    account.money.append(try figure("2026-Q1", .actual, "1.5", line: .discounts))
    #expect(try only(try project([account])).sales?.yearToDate?.net == money("8.5"))
  }

  @Test func yearsAreTotalledAndFlagged() throws {
    let sales = try sales([
      ("2024", .actual, "70"), ("2025-Q1..Q2", .actual, "40"), ("2026-Q1", .actual, "9"),
    ])
    #expect(sales.years.map(\.year) == [2024, 2025, 2026])
    #expect(sales.years.map { $0.actual?.isComplete } == [true, false, false])
    #expect(sales.latestFullYear?.year == 2024)
  }
}

@Suite struct ShareOfWalletTests {
  func share(_ money: [MoneyFigure], _ wallets: [Wallet]) throws -> ShareOfWallet {
    var account = account("a")
    account.money = money
    account.wallet = wallets
    return try #require(try only(try project([account])).shareOfWallet)
  }

  @Test func sharesOfTwoYearsAndTheirChange() throws {
    let share = try share(
      [
        try figure("2024", .actual, "20"), try figure("2025", .actual, "30"),
        try figure("2026-Q1..Q3", .actual, "30"),
      ],
      [
        try wallet("2025", "60", category: "gas", basis: .documented),
        try wallet("2025", "40", category: "air"), try wallet("2024", "80"),
        try wallet("2026", "120"),
      ])
    #expect(share.entries.map(\.share) == [25, 30, nil])
    #expect(share.latest?.categories == ["gas", "air"])
    #expect(share.latest?.basis == .estimate)
    #expect(share.latest?.gap == money("70"))
    // Gas and air are not what was asked about the year before.
    #expect(share.change == nil)
  }

  @Test func aShareChangesBetweenLikeWallets() throws {
    let share = try share(
      [try figure("2024", .actual, "20"), try figure("2025", .actual, "30")],
      [try wallet("2024", "80"), try wallet("2025", "100")])
    #expect(share.change == 5)
  }

  @Test func theRunningYearTakesTheOutlook() throws {
    let share = try share(
      [try figure("2026-Q1..Q3", .actual, "30"), try figure("2026-Q4", .forecast, "10")],
      [try wallet("2026", "80")])
    #expect(share.latest?.share == 50)
    #expect(share.latest?.salesBasis == .outlook)
  }

  @Test func moreThanTheWalletIsReported() throws {
    var account = account("a")
    account.money = [try figure("2025", .actual, "120")]
    account.wallet = [try wallet("2025", "100")]
    let analysis = analyze(try project([account]))
    #expect(analysis.accounts[0].shareOfWallet?.latest?.isAboveWallet == true)
    #expect(analysis.diagnostics.all.map(\.code) == ["share-above-wallet"])
  }

  @Test func theCustomersYearFallsBackToOurs() throws {
    var account = account("a")
    account.fiscalYear = at(FiscalYear(startMonth: 4, namedAfter: .start))
    account.money = [try figure("2025", .actual, "30")]
    account.wallet = [try wallet("2025", "60")]
    account.wallet[0].yearOf = at(.customer)
    let latest = try only(try project([account])).shareOfWallet?.latest
    #expect(latest?.share == 50)
    #expect(latest?.mixesYears == true)
  }
}
