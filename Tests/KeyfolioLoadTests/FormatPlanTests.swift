import KeyfolioCore
import KeyfolioTesting
import Testing

@testable import KeyfolioLoad
@testable import KeyfolioModel

/// The examples of the format's description, continued: what is planned.
@Suite struct FormatPlanTests {
  private func account() async throws -> Account {
    let loaded = try await load(.folder(projectFolder("valid/format")))
    return try #require(loaded.project?.accounts.first).value
  }

  private func day(_ text: String) -> CalendarDate? { CalendarDate(parsing: text) }

  @Test func customer() async throws {
    let account = try await account()
    let customer = try #require(account.customer)
    #expect(customer.business?.value == "Freight")
    #expect(customer.strategy?.value == "Grow in the south")
    #expect(customer.initiatives.map(\.id.value) == ["hub27"])
    #expect(customer.initiatives.map(\.name.value) == ["Southern hub opens"])
    #expect(customer.initiatives[0].due?.value.text == "2027-06")
    #expect(customer.initiatives[0].due?.value.lastDay == day("2027-06-30"))
    #expect(customer.initiatives[0].units.map(\.value) == ["hub"])
    #expect(customer.pestel.map(\.heading.value) == [""])
    #expect(customer.pestel.map(\.text.value) == ["Tolls rise"])
    #expect(customer.fiveForces.map(\.heading.value) == ["rivals", "buyers", "buyers"])
    #expect(customer.fiveForces.map(\.text.value) == ["Many", "Few", "large"])
  }

  @Test func objectivesAndMeasures() async throws {
    let account = try await account()
    #expect(account.measures.map(\.id.value) == ["otif", "sow"])
    #expect(account.measures[0].name.value == "Delivered on time in full")
    #expect(account.measures[0].measureUnit?.value == "%")
    #expect(account.measures[0].better?.value == .higher)
    #expect(account.measures[1].from?.value == "share_of_wallet")
    guard case .atLeast(.customer, _) = account.measures[0].audience else {
      Issue.record("the measure is marked for the customer")
      return
    }
    let reading = try #require(account.readings.first)
    #expect(reading.measure?.value == "otif")
    #expect(reading.period?.value == .quarters(2026, 3, 3))
    #expect(reading.kind?.value == .actual)
    #expect(reading.value?.value.value == FixedPoint(parsing: "88.6"))
    #expect(reading.source?.value == "their portal")
    let objective = try #require(account.objectives.first)
    #expect(objective.id.value == "o1")
    #expect(objective.name.value == "Lead supplier for the hub")
    #expect(objective.kind?.value == .threeYear)
    #expect(objective.measure?.value == "sow")
    #expect(objective.baseline?.value.value == FixedPoint(19))
    #expect(objective.target?.value.value == FixedPoint(35))
    #expect(objective.due?.value == day("2028-12-31"))
    #expect(objective.status?.value == "on-track")
    #expect(account.businessStrategies.map(\.id.value) == ["s1"])
    #expect(account.businessStrategies.map(\.objective?.value) == ["o1"])
    #expect(account.relationshipStrategies.map(\.id.value) == ["meet-the-board"])
    #expect(account.internalStrategies.map(\.name.value) == ["One price list"])
    guard case .only([.team], _) = account.internalStrategies[0].audience else {
      Issue.record("the strategy is marked for the team alone")
      return
    }
  }

  @Test func valueAndOpportunities() async throws {
    let account = try await account()
    let value = try #require(account.valuePropositions.first)
    #expect(value.id.value == "v1")
    #expect(value.name.value == "6 h calibration turnaround")
    #expect(value.worth?.value.value == Money(parsing: "240000"))
    #expect(value.per?.value == .year)
    #expect(value.factor?.value == "delivery")
    #expect(value.initiative?.value == "hub27")
    #expect(value.proof?.value == "words")
    #expect(value.verified?.value == .customerSaid)
    let opportunity = try #require(account.opportunities.first)
    #expect(opportunity.id.value == "p1")
    #expect(opportunity.offering?.value == "calibration")
    #expect(opportunity.units.map(\.value) == ["hub"])
    #expect(opportunity.value?.value.value == FixedPoint(8))
    #expect(opportunity.winnability?.value.value == FixedPoint(7))
    #expect(opportunity.contribution?.value.value == Money(parsing: "180000"))
    #expect(opportunity.contributionOver?.value.value == FixedPoint(3))
    #expect(opportunity.probability?.value.value == FixedPoint(parsing: "0.6"))
    #expect(opportunity.backer?.value == "hofer")
    #expect(opportunity.competitors.map(\.value) == ["vega"])
    #expect(opportunity.factor?.value == "delivery")
    #expect(opportunity.nextAction?.value == "a1")
    #expect(opportunity.stage?.value == "qualified")
    #expect(opportunity.close?.value.lastDay == day("2027-03-31"))
    let cell = try #require(account.whitespace.first)
    #expect(cell.unit?.value == "hub")
    #expect(cell.offering?.value == "calibration")
    #expect(cell.state?.value == .potential)
    #expect(cell.current?.value.value == .zero)
    #expect(cell.potential?.value.value == Money(parsing: "300000"))
    #expect(cell.competitor?.value == "vega")
  }

  @Test func actionsRisksAndAsks() async throws {
    let account = try await account()
    let action = try #require(account.actions.first)
    #expect(action.id.value == "a1")
    #expect(action.objective?.value == "o1")
    #expect(action.owner?.value == "mkeller")
    #expect(action.due?.value == day("2026-11-15"))
    #expect(action.status?.value == .open)
    #expect(action.isOpen)
    #expect(action.progress?.value.value == FixedPoint(40))
    #expect(action.promisedTo?.value == "hofer")
    #expect(action.movedFrom.map(\.value) == [day("2026-10-01")])
    let risk = try #require(account.risks.first)
    #expect(risk.likelihood?.value.value == FixedPoint(3))
    #expect(risk.impact?.value.value == FixedPoint(4))
    #expect(risk.atStake?.value.value == Money(parsing: "400000"))
    #expect(risk.mitigation?.value == "words")
    #expect(risk.owner?.value == "mkeller")
    #expect(risk.side?.value == .supplier)
    let item = try #require(account.swot.first)
    #expect(item.kind?.value == .strength)
    #expect(item.source?.value == "factor:delivery")
    #expect(item.feeds?.value == "o1")
    let need = try #require(account.teamNeeds.first)
    #expect(need.capability?.value == "data integration")
    #expect(need.need?.value.value == FixedPoint(3))
    #expect(need.have?.value.value == FixedPoint(1))
    #expect(need.owner?.value == "abrandt")
    let ask = try #require(account.asks.first)
    #expect(ask.name.value == "Fund the resident engineer")
    #expect(ask.of?.value == "board")
    #expect(ask.amount?.value.value == Money(parsing: "120000"))
    #expect(ask.decideBy?.value == day("2026-12-01"))
    #expect(ask.why?.value == "words")
    #expect(ask.ifNot?.value == "words")
    #expect(ask.status?.value == .open)
    let meeting = try #require(account.meetings.first)
    #expect(meeting.date?.value == day("2026-09-02"))
    #expect(meeting.name.value == "Quarterly review")
    #expect(meeting.with.map(\.value) == ["hofer"])
  }

  @Test func notesAndReviews() async throws {
    let account = try await account()
    #expect(account.planNote?.title == "The plan")
    #expect(account.planNote?.asOf?.value == day("2026-07-01"))
    guard case .atLeast(.leadership, _) = account.planNote?.audience else {
      Issue.record("the plan is marked for leadership")
      return
    }
    #expect(account.notes.map(\.path.name) == ["b.md", "a.md"])
    #expect(account.notes.map(\.order?.value.whole) == [1, nil])
    let review = try #require(account.reviews.first)
    #expect(review.date == day("2025-09-30"))
    #expect(review.byHand?.value == true)
    #expect(review.ratings.map(\.opinion.mean?.whole) == [7])
    #expect(review.category?.value == .star)
    #expect(review.stage?.declared?.value == .cooperative)
    #expect(review.quickChecks[0].us.map(\.?.value.whole) == [1, 1, 1, 2, 1, nil])
    #expect(review.wallet.map(\.period?.value) == [.year(2025)])
    #expect(review.actions.map(\.name.value) == ["Call"])
  }
}
