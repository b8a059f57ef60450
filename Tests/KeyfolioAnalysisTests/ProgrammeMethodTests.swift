import KeyfolioCore
import KeyfolioModel
import Testing

@testable import KeyfolioAnalysis

@Suite struct ProgrammeMethodTests {
  private func step(
    _ stream: MaturityStep.Stream, _ phase: MaturityStep.Phase, _ ticked: Bool?,
    mandatory: Bool = true
  ) -> MaturityStep {
    var step = MaturityStep()
    step.id = at("\(stream.rawValue)-\(phase.rawValue)")
    step.name = step.id
    (step.stream, step.phase) = (at(stream), at(phase))
    step.ticked = ticked.map { at($0) }
    step.mandatory = at(mandatory)
    return step
  }

  @Test func aPhaseIsReachedWithAllBeforeIt() throws {
    let maturity = try #require(
      ProgrammeMaturity([
        step(.strategy, .scoping, true), step(.strategy, .introducing, true),
        step(.strategy, .introducing, false, mandatory: false), step(.strategy, .embedding, nil),
        step(.organisation, .scoping, false), step(.organisation, .introducing, true),
        step(.processes, .embedding, true),
      ]))
    #expect(maturity.streams.map(\.reached) == [.introducing, nil, .embedding])
    #expect(maturity.streams.map(\.possible) == [.embedding, nil, .embedding])
    #expect(maturity.streams[0].next == ["strategy-embedding"])
    #expect(maturity.streams[1].next == ["organisation-scoping"])
    #expect(maturity.spread == 3)
    #expect(maturity.behind?.stream == .organisation)
    #expect(maturity.coverage == 5.0 / 6.0)
  }

  private func company(
    _ year: Int, _ group: CompanyFigure.Group, _ line: MoneyLine, _ amount: String
  ) -> CompanyFigure {
    var figure = CompanyFigure()
    figure.period = at(.year(year))
    figure.kind = at(.actual)
    figure.group = at(group)
    figure.line = at(line)
    figure.amount = Amount(at(money(amount)))
    return figure
  }

  private func owned(_ id: String, by owner: String?, sales: String? = nil) throws -> Account {
    var account = account(id)
    account.owner = owner.map { at($0) }
    account.money = try sales.map { [try figure("2025", .actual, $0)] } ?? []
    return account
  }

  @Test func keyAccountsBesideTheRest() throws {
    var project = try project([account("a")])
    for (year, key, rest) in [(2023, "30", "10"), (2024, "28", "12"), (2025, "26", "13")] {
      project.company += [
        company(year, .key, .grossSales, "100"), company(year, .rest, .grossSales, "200"),
        company(year, .key, .netContribution, key), company(year, .rest, .netContribution, rest),
      ]
    }
    // The running year is no basis, nor is a year of which a group is missing.
    project.company.append(company(2026, .key, .grossSales, "1"))
    let found = try #require(analyze(project).portfolio.effectiveness)
    #expect(found.years.map(\.year) == [2023, 2024, 2025])
    #expect(found.years.map(\.key.margin) == [30, 28, 26])
    #expect(found.years[0].rest.margin == 5 && found.years[1].key.growth == 0)
    #expect(found.isEnough && found.yearsBehind == 0)
    #expect(found.marginShift == -5.5)
  }

  @Test func hoursAskedBesideHoursThereAre() throws {
    var project = try project([
      try owned("a", by: "k"), try owned("b", by: "k"), try owned("c", by: "gone"),
      try owned("d", by: nil),
    ])
    project.accounts[0].contacts = (0..<3).map { contact("k", "p\($0)") }
    project.accounts[1].contacts = [contact("k", "q"), contact("other", "q")]
    var (manager, leaver) = (TeamMember(), TeamMember())
    (manager.id, manager.capacityHours) = (at("k"), number("15"))
    (leaver.id, leaver.until) = (at("gone"), at(try day("2026-01-01")))
    project.team = [Shared(manager), Shared(leaver)]
    let workload = try #require(analyze(project).portfolio.workload)
    #expect(workload.accounts == 4)
    #expect(workload.managers.map(\.manager) == ["k"])
    #expect(workload.managers.map(\.asked) == [FixedPoint(16)])
    #expect(workload.accountsShort == ["a", "b"])
    #expect(workload.withoutOwner == ["c", "d"])
    #expect(workload.load == 16.0 / 15.0)
    #expect(workload.accountsPerManager == 2)
  }

  @Test func effortBesidePotential() throws {
    var project = try project([try owned("a", by: "k"), try owned("b", by: "k"), account("c")])
    for (index, hours, spend) in [(0, "30", "100"), (1, "10", "300")] {
      var member = AccountTeamMember()
      member.hours = number(hours)
      project.accounts[index].team = [member]
      project.accounts[index].wallet = [try wallet("2026", spend)]
    }
    let effort = try #require(analyze(project).portfolio.effort)
    #expect(effort.rows.map(\.ratio) == [3, 1.0 / 3.0])
    #expect(effort.unknown == ["c"])
    #expect(effort.coverage == 2.0 / 3.0)
    // Hours of one of two are not the hours of the team.
    project.accounts[0].team.append(AccountTeamMember())
    #expect(analyze(project).portfolio.effort?.unknown == ["a", "c"])
  }

  @Test func losingOneAccount() throws {
    let accounts = try ["30", "20", "50"].enumerated().map { index, sales in
      try owned("a\(index)", by: "k", sales: sales)
    }
    let analysis = analyze(try project(accounts))
    let concentration = try #require(analysis.portfolio.concentration)
    #expect(concentration.index == 3800)
    let losses = try #require(analysis.portfolio.losses)
    #expect(losses.losses.map(\.salesShare) == [30, 20, 50])
    #expect(losses.losses[2].sales == money("50"))
    #expect(abs(try #require(losses.losses[2].indexAfter) - 5200) < 1e-6)
    #expect(losses.shared.isEmpty)
  }

  @Test func accountsOnOneThreadFallTogether() throws {
    var accounts = [try owned("a", by: "k", sales: "10"), try owned("b", by: "k", sales: "5")]
    for index in accounts.indices {
      accounts[index].people = [person("x"), person("y")]
      accounts[index].contacts = [contact("k", "x"), contact("k", "y")]
    }
    let shared = try #require(analyze(try project(accounts)).portfolio.losses?.shared)
    #expect(shared.map(\.person) == ["k"])
    #expect(shared.first?.accounts == ["a", "b"])
    #expect(shared.first?.sales == money("15"))
  }

  @Test func customersOfTheWholeCompany() throws {
    var project = try project([try owned("a", by: "k", sales: "40")])
    func customer(_ name: String, _ year: Int, _ sales: String?, _ contribution: String?)
      -> CustomerFigure
    {
      var figure = CustomerFigure()
      (figure.name, figure.period) = (at(name), at(.year(year)))
      figure.sales = sales.map { Amount(at(money($0))) }
      figure.contribution = contribution.map { Amount(at(money($0))) }
      return figure
    }
    #expect(analyze(project).portfolio.customers?.keyAccountsOnly == true)
    project.customers = [
      customer("a", 2024, "1", "1"), customer("a", 2025, "40", "10"),
      customer("b", 2025, "30", "-4"), customer("c", 2025, nil, nil),
      customer("a", 2026, "9", "9"),
    ]
    project.company = [
      company(2025, .key, .grossSales, "40"), company(2025, .rest, .grossSales, "60"),
    ]
    let portfolio = analyze(project).portfolio
    #expect(portfolio.customers?.period == .year(2025))
    #expect(portfolio.concentration?.remainder == money("30"))
    #expect(portfolio.concentration?.unknown == 1)
    #expect(portfolio.concentration?.shares.first?.share == 40)
    #expect(portfolio.contributionConcentration == nil)
    #expect(portfolio.whale?.losing == 1 && portfolio.whale?.unknown == 1)
  }

  @Test func competenciesOfTheManagersTogether() throws {
    var project = try project([try owned("a", by: "k"), try owned("b", by: "l")])
    project.programme.competencies = ["plan", "finance"].map {
      var competency = Competency()
      (competency.id, competency.name) = (at($0), at($0))
      return competency
    }
    project.team = [("k", ["plan"]), ("l", [])].map { id, evidenced in
      var member = TeamMember()
      member.id = at(id)
      member.competencies = evidenced.map { at($0) }
      return Shared(member)
    }
    let found = try #require(analyze(project).portfolio.competencies)
    #expect(found.known == 1 && found.unknown == 1 && found.complete == 0)
    #expect(found.rows.map(\.evidenced) == [1, 0])
    #expect(found.missing == ["finance"])
  }

  @Test func ageOfFacts() throws {
    let asOf = try day("2026-09-30")
    #expect(Freshness.age(of: try day("2026-06-22"), asOf: asOf, 100) == .current)
    #expect(Freshness.age(of: try day("2026-06-21"), asOf: asOf, 100) == .ageing)
    #expect(Freshness.age(of: try day("2026-03-13"), asOf: asOf, 100) == .stale)
    var account = account("a")
    account.ratings = [rating("c", "5")]
    let freshness = try #require(try only(try project([account])).freshness)
    #expect(freshness.currentShare == 0 && freshness.entries.first?.undated == 1)
    #expect(freshness.staleKinds.isEmpty)
    account.wallet = [try wallet("2025", "1"), try wallet("2019", "1")]
    let wallets = try #require(try only(try project([account])).freshness)
    #expect(wallets.entries.last?.newest == (try day("2025-12-31")))
  }

  @Test func thresholdsAreSettings() throws {
    var project = try project([try owned("a", by: "k", sales: "10")])
    project.company = [
      company(2025, .key, .grossSales, "10"), company(2025, .rest, .grossSales, "10"),
    ]
    func codes(_ project: Project) -> [FindingCode] {
      analyze(project).programmeFindings.map(\.code)
    }
    #expect(codes(project).contains(.accountNumber))
    #expect(codes(project).contains(.customerDominant))
    project.programme.thresholds = [
      ThresholdSetting(threshold: at(.oneCustomer), value: at(FixedPoint(100))),
      ThresholdSetting(threshold: at(.tooFewAccounts), value: at(.zero)),
      ThresholdSetting(threshold: at(.fewAccounts), value: at(.zero)),
    ]
    #expect(!codes(project).contains(.accountNumber))
    #expect(!codes(project).contains(.customerDominant))
  }
}
