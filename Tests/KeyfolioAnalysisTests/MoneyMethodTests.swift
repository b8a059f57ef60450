import KeyfolioCore
import KeyfolioModel
import Testing

@testable import KeyfolioAnalysis

@Suite struct MoneyMethodTests {
  /// Two units in the plan and the year before, one of them booked so far: the other is late.
  @Test func aUnitThatIsNotBookedYetIsNotWithoutBusiness() throws {
    var account = account("a")
    account.units = [unit("hub"), unit("east")]
    account.money = [
      try figure("2025", .actual, "400", unit: "hub"),
      try figure("2025", .actual, "400", unit: "east"),
      try figure("2026-Q1", .plan, "100", unit: "hub"),
      try figure("2026-Q1", .plan, "100", unit: "east"),
      try figure("2026-Q1", .actual, "100", unit: "hub"),
    ]
    var project = try project(asOf: "2026-03-31", [account])
    #expect(try only(project).sales?.yearToDate?.actual.known == nil)
    #expect(try only(project).sales?.yearToDate?.variance == nil)
    #expect(try only(project).findings.allSatisfy { $0.code != .behindPlan })
    // Sold since: it is not waited for.
    project.accounts[0].units[1].until = at(try day("2025-12-31"))
    project.accounts[0].money.remove(at: 3)
    #expect(try only(project).sales?.yearToDate?.actual.known == money("100"))
  }

  /// Finance's one figure counts as long as a line that would make it is missing.
  @Test func aRecordedContributionStandsInForMissingLines() throws {
    var account = account("a")
    account.money = [
      try figure("2025", .actual, "500"), try figure("2025", .actual, "200", line: .directCost),
      try figure("2025", .actual, "100", line: .netContribution),
    ]
    let year = try #require(try only(try project([account])).profit?.latestYear)
    #expect(year.netContribution == money("100") && year.known == money("100"))
    #expect(year.grossContribution == money("300"))
    #expect(year.missing.isEmpty && !year.missingLines.isEmpty)
    account.money.removeLast()
    let before = try #require(try only(try project([account])).profit?.latestYear)
    #expect(before.netContribution == money("300") && before.known == nil)
  }

  @Test func salesAloneAreNoContribution() throws {
    var (first, second) = (account("a"), account("b"))
    first.money = [try figure("2025", .actual, "500")]
    second.money = [try figure("2025", .actual, "90", line: .netContribution)]
    var project = try project([first, second])
    project.programme.discountRate = number("0.1")
    let analysis = analyze(project)
    #expect(analysis.accounts[0].lifetimeValue == nil)
    #expect(analysis.portfolio.whale?.total == money("90"))
    #expect(analysis.portfolio.whale?.unknown == 1)
    #expect(analysis.portfolio.losses?.losses[0].contribution == nil)
  }

  @Test func lifetimeValueSaysWhatItLacks() throws {
    var account = account("a")
    account.money = [try figure("2025", .actual, "100", line: .netContribution)]
    var project = try project([account])
    var value = try #require(try only(project).lifetimeValue)
    #expect(value.years.map(\.year) == [2027, 2028, 2029])
    #expect(value.missing == [.discountRate, .retention] && value.plain == nil)
    project.programme.discountRate = number("0")
    project.accounts[0].retention = Retention()
    project.accounts[0].retention?.values = ["1", "0.5"].map { at(fixed($0)) }
    value = try #require(try only(project).lifetimeValue)
    #expect(value.plain == money("300") && value.riskAdjusted == nil)
    project.accounts[0].retention?.values.append(at(fixed("0")))
    value = try #require(try only(project).lifetimeValue)
    #expect(value.riskAdjusted == money("150") && value.risk == money("150"))
    var resident = Investment()
    (resident.name, resident.amount) = (at("r"), Amount(at(money("40"))))
    project.accounts[0].investment = [resident]
    #expect(try only(project).lifetimeValue?.riskAdjusted == money("110"))
    // What belongs to a year that is over is spent.
    project.accounts[0].investment[0].period = at(.year(2025))
    #expect(try only(project).lifetimeValue?.riskAdjusted == money("150"))
    project.accounts[0].investment[0].period = nil
    project.accounts[0].investment[0].currency = at("GBP")
    #expect(try only(project).lifetimeValue?.plain == nil)
    #expect(try only(project).problems.count == 1)
  }

  /// Where the group alone has sales it counts; where a member has, the member does.
  @Test func groupsCountOnceAmongCustomers() throws {
    var (group, member) = (account("g"), account("m"))
    group.money = [try figure("2025", .actual, "1000")]
    member.partOf = at("g")
    var other = account("o")
    other.money = [try figure("2025", .actual, "100")]
    var project = try project([group, member, other])
    #expect(analyze(project).portfolio.concentration?.total == money("1100"))
    project.accounts[1].money = [try figure("2025", .actual, "700")]
    #expect(analyze(project).portfolio.concentration?.total == money("800"))
  }

  @Test func sharesOfAnUnknownWholeAreNotTold() throws {
    var (first, second) = (account("a"), account("b"))
    first.money = [try figure("2025", .actual, "500")]
    second.name = at("b")
    let project = try project([first, second])
    let analysis = analyze(project)
    let figures = analysis.programmeFigures(of: project)
    let largest = try #require(figures.first { $0.id == "concentration.largest" })
    #expect(largest.value == nil && !largest.missing.isEmpty)
    #expect(figures.first { $0.id == "concentration.scope" }?.value == .word("key-accounts-only"))
  }

  @Test func agreementsAreLookedForAsFarAheadAsIsSet() throws {
    var account = account("a")
    var agreement = Agreement()
    (agreement.id, agreement.name) = (at("f"), at("f"))
    agreement.ends = at(.day(try day("2027-04-30")))
    account.agreements = [agreement]
    var project = try project([account])
    #expect(try only(project).agreements?.entries.count == 1)
    project.programme.thresholds = [
      ThresholdSetting(threshold: at(.agreementMonths), value: at(FixedPoint(6)))
    ]
    #expect(try only(project).agreements?.entries.isEmpty == true)
  }
}
