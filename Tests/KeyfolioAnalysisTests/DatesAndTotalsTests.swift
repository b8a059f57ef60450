import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import Testing

@Suite struct DatesAndTotalsTests {
  func agreement(_ id: String, ends: String?, notice: String? = nil) throws -> Agreement {
    var agreement = Agreement()
    agreement.id = at(id)
    agreement.name = at(id)
    agreement.ends = try ends.map { at(.day(try day($0))) }
    agreement.noticeBy = try notice.map { at(try day($0)) }
    return agreement
  }

  func action(_ id: String, due: String, _ status: Action.Status = .open) throws -> Action {
    var action = Action()
    action.id = at(id)
    action.due = at(try day(due))
    action.status = at(status)
    return action
  }

  @Test func agreementsOfTheNextTwelveMonths() throws {
    var account = account("a")
    account.agreements = [
      try agreement("late", ends: "2027-10-01"), try agreement("edge", ends: "2027-09-30"),
      try agreement("notice", ends: "2028-03-31", notice: "2026-12-31"),
      try agreement("over", ends: "2026-09-29", notice: "2026-12-31"),
    ]
    account.money = [try figure("2025", .actual, "80")]
    var action = try action("renew", due: "2026-11-01")
    action.agreement = at("notice")
    account.actions = [action]
    let watch = try #require(try only(try project([account])).agreements)
    #expect(watch.entries.map(\.agreement) == ["notice", "edge"])
    #expect(watch.entries.map(\.event) == [.notice, .end])
    #expect(watch.entries.map(\.daysLeft) == [92, 365])
    #expect(watch.entries.map(\.isInHand) == [true, false])
    #expect(watch.entries.map(\.salesAtStake) == [money("80"), money("80")])
    #expect(watch.salesAtStake == money("80"))
    #expect(watch.salesYear == 2025)
  }

  @Test func salesAtStakeAreOfTheUnitsAndTheirParts() throws {
    var account = account("a")
    account.units = [unit("hub", parent: "a"), unit("dock", parent: "hub"), unit("port")]
    account.money = [
      try figure("2025", .actual, "10", unit: "hub"),
      try figure("2025", .actual, "5", unit: "dock"),
      try figure("2025", .actual, "70", unit: "port"),
    ]
    account.agreements = [
      try agreement("one", ends: "2026-12-31"), try agreement("two", ends: "2027-01-31"),
    ]
    account.agreements[0].units = [at("hub")]
    account.agreements[1].units = [at("dock")]
    let watch = try #require(try only(try project([account])).agreements)
    #expect(watch.entries.map(\.salesAtStake) == [money("15"), money("5")])
    #expect(watch.salesAtStake == money("15"))
  }

  @Test func nextDateAndOverdue() throws {
    var account = account("a")
    account.actions = [
      try action("old", due: "2026-09-01"), try action("done", due: "2026-10-01", .done),
      try action("today", due: "2026-09-30"),
    ]
    account.plan = PlanDates()
    account.plan?.nextReview = at(try day("2026-10-15"))
    let figures = try only(try project([account]))
    #expect(figures.nextDate?.kind == .actionDue)
    #expect(figures.nextDate?.record == "today")
    #expect(figures.nextDate?.daysLeft == 0)
    #expect(figures.overdue.map(\.action) == ["old"])
    #expect(figures.overdue.map(\.daysLate) == [29])
    account.actions = []
    #expect(try only(try project([account])).nextDate?.kind == .review)
  }

  @Test func objectivesStandBetweenBaselineAndTarget() throws {
    var account = account("a")
    var measure = Measure()
    measure.id = at("otif")
    var share = Measure()
    share.id = at("sow")
    share.from = at("share_of_wallet")
    account.measures = [measure, share]
    for (when, kind, value) in [
      ("2026-Q2", Reading.Kind.actual, "90"), ("2026-Q3", .actual, "88"),
      ("2026-Q4", .actual, "99"),
      ("2026-Q3", .target, "94"), ("2026-Q4", .target, "95"),
    ] {
      var reading = Reading()
      reading.measure = at("otif")
      reading.period = at(try period(when))
      reading.kind = at(kind)
      reading.value = number(value)
      account.readings.append(reading)
    }
    for (id, measure, baseline, target) in [("o1", "otif", "80", "96"), ("o2", "sow", "20", "35")] {
      var objective = Objective()
      objective.id = at(id)
      objective.measure = at(measure)
      objective.baseline = number(baseline)
      objective.target = number(target)
      objective.status = at("behind")
      account.objectives.append(objective)
    }
    account.money = [try figure("2025", .actual, "25")]
    account.wallet = [try wallet("2025", "100")]
    let standings = try only(try project([account])).objectives
    #expect(standings[0].now == fixed("88"))
    #expect(standings[0].progress == 0.5)
    #expect(standings[0].targetReading?.value == fixed("94"))
    #expect(standings[0].status == .behind)
    #expect(standings[1].now == fixed("25"))
    #expect(standings[1].source == .shareOfWallet)
    #expect(try #require(standings[1].progress) == 1.0 / 3)
  }

  @Test func whoHasLeftOwnsNothing() throws {
    var member = TeamMember()
    member.id = at("mkeller")
    member.until = at(try day("2026-09-30"))
    var account = account("a")
    account.owner = at("mkeller")
    account.sponsor = at("abrandt")
    var project = try project([account])
    project.team = [Shared(member)]
    #expect(try only(project).ownerHasLeft)
    #expect(try only(project).sponsorHasLeft == false)
    project.programme.asOf = at(try day("2026-09-29"))
    #expect(try only(project).ownerHasLeft == false)
  }

  @Test func groupsCountOnce() throws {
    var accounts = try [("group", "100"), ("north", "30"), ("south", "20"), ("other", "50")].map {
      var account = account($0)
      account.money = [try figure("2026-Q1", .actual, $1)]
      return account
    }
    accounts[1].partOf = at("group")
    accounts[2].partOf = at("group")
    let totals = analyze(try project(accounts)).totals
    #expect(totals.yearToDate.amount == money("100"))
    #expect(totals.yearToDate.known == 3)
    #expect(totals.groups.map(\.members) == [["north", "south"]])
    #expect(totals.groups[0].yearToDate.amount == money("50"))
    #expect(totals.pareto.map(\.account) == ["other", "north", "south"])
    #expect(totals.topShare(1) == 0.5)
    #expect(totals.topShare(9) == 1)
    // A ring of groups is an error of the content; it still counts somebody.
    accounts[0].partOf = at("north")
    #expect(analyze(try project(accounts)).totals.yearToDate.known > 0)
  }

  @Test func totalsCompareLikeWithLike() throws {
    var first = account("a")
    first.money = [try figure("2026-Q1", .actual, "10"), try figure("2026-Q1", .plan, "12")]
    var second = account("b")
    second.money = [try figure("2026-Q1", .actual, "90")]
    second.status = at(.paused)
    var third = account("c")
    third.money = [try figure("2026-Q1", .actual, "7")]
    third.status = at(.candidate)
    let totals = analyze(try project([first, second, third])).totals
    #expect(totals.yearToDate.amount == money("100"))
    #expect(totals.plan.unknown == 1)
    #expect(totals.againstPlan.amount == money("10"))
    #expect(totals.againstPlan.difference == money("-2"))
    #expect(totals.statuses.map(\.accounts) == [1, 1, 1, 0])
    #expect(totals.unplaced == 3)
  }

  @Test func figuresNameTheirInputsAndTakeTheStrictestClass() throws {
    var project = try dhl()
    project.accounts[0].ratings[1].opinion.values[0].audience = .atLeast(.team, somewhere)
    let analysis = analyze(project)
    let figures = zip(project.accounts, analysis.accounts).map { account, figures in
      figures.value.figures(of: account.value, in: analysis.context)
    }
    let scores = figures.compactMap { $0.first { $0.id == "attractiveness.score" } }
    #expect(scores.map(\.double) == [520, 655])
    #expect(scores.map(\.fieldClass) == [.team, .leadership])
    #expect(scores[0].inputs.count == 10)
    #expect(scores[0].inputs.contains { $0.path == "accounts/a ratings.wallet" && $0.value == "9" })
    #expect(FigureBasis.ratings.fieldClass(in: project.accounts[0].value) == .team)
    // A list for leadership alone keeps its class; the team is kept out by scope.
    project.accounts[0].ratings[1].opinion.values[0].audience = .only([.leadership], somewhere)
    #expect(FigureBasis.ratings.fieldClass(in: project.accounts[0].value) == .leadership)
  }

  @Test func theSameInputGivesTheSameFigures() throws {
    let project = try dhl()
    let context = PortfolioContext(project)
    let each = project.accounts.map { Shared(figures(of: $0.value, in: context)) }
    #expect(Analysis(of: project, in: context, accounts: each) == analyze(project))
  }
}
