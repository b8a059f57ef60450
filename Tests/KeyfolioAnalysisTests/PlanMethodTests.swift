import KeyfolioCore
import KeyfolioModel
import Testing

@testable import KeyfolioAnalysis

@Suite struct PlanMethodTests {
  private func action(
    _ id: String, due: String?, moved: [String] = [], status: Action.Status = .open,
    done: String? = nil, promised: Bool = true
  ) throws -> Action {
    var action = Action()
    (action.id, action.name) = (at(id), at(id))
    action.due = try due.map { at(try day($0)) }
    action.movedFrom = try moved.map { at(try day($0)) }
    action.status = at(status)
    action.done = try done.map { at(try day($0)) }
    action.promisedTo = promised ? at("x") : nil
    return action
  }

  @Test func whatBecameOfPromises() throws {
    var account = account("a")
    account.actions = [
      try action("kept", due: "2026-05-31", status: .done, done: "2026-05-31"),
      try action("late", due: "2026-05-31", status: .done, done: "2026-06-10"),
      try action(
        "late-after-moving", due: "2026-06-30", moved: ["2026-05-31"], status: .done,
        done: "2026-06-15"),
      try action("done", due: "2026-05-31", status: .done),
      try action("pending", due: "2026-09-30"),
      try action("moved", due: "2026-12-31", moved: ["2026-10-31"]),
      try action("over", due: "2026-09-29"),
      try action("dropped", due: "2026-12-31", status: .dropped),
      try action("ours", due: "2026-01-01", promised: false),
    ]
    let ledger = try #require(try only(try project([account])).promises)
    #expect(
      ledger.entries.map(\.state) == [
        .kept, .late, .late, .done, .pending, .slipping, .slipping, .broken, .slipping,
      ])
    #expect(ledger.promises.count == 8)
    #expect(ledger.keptShare == 0.25)
    #expect(ledger.entries.map(\.daysSlipped) == [0, 10, 15, 0, 0, 61, 1, 0, 272])
  }

  private func cell(
    _ unit: String?, _ offering: String, _ state: WhitespaceCell.State, _ current: String? = nil,
    _ potential: String? = nil
  ) -> WhitespaceCell {
    var cell = WhitespaceCell()
    cell.unit = unit.map { at($0) }
    cell.offering = at(offering)
    cell.state = at(state)
    cell.current = current.map { Amount(at(money($0))) }
    cell.potential = potential.map { Amount(at(money($0))) }
    return cell
  }

  @Test func whiteSpaceIsPotentialLessCurrent() throws {
    var account = account("a")
    account.units = [unit("north"), unit("south")]
    account.whitespace = [
      cell("north", "meters", .current, "80", "100"),
      cell("south", "meters", .potential, "0", "50"),
      cell("north", "service", .potential, "0", "30"), cell("south", "courses", .notApplicable),
      cell("south", "service", .unknown),
    ]
    var project = try project([account])
    project.programme.offerings = ["meters", "service", "courses"].map {
      var offering = Offering()
      (offering.id, offering.name) = (at($0), at($0))
      return offering
    }
    let space = try #require(try only(project).whiteSpace)
    #expect(space.cells.count == 6 && space.applicable == 5)
    #expect(space.explored == 0.6)
    #expect(space.total.amount == money("100"))
    #expect(space.total.known == 3 && space.total.unknown == 2)
    #expect(space.byUnit.map(\.amount) == ["50", "50"].map(money))
    #expect(space.byOffering.map(\.amount) == ["70", "30", "0"].map(money))
    let directions = space.cells.map(\.direction)
    #expect(directions == [nil, .develop, .develop, .extend, .diversify, nil])
  }

  private func swot(_ kind: SwotItem.Kind, source: String?, feeds: String?) -> SwotItem {
    var item = SwotItem()
    item.kind = at(kind)
    item.name = at("\(kind.rawValue)")
    item.source = source.map { at($0) }
    item.feeds = feeds.map { at($0) }
    return item
  }

  private func objective(_ id: String) -> Objective {
    var objective = Objective()
    (objective.id, objective.name) = (at(id), at(id))
    return objective
  }

  @Test func strategiesPairThroughObjectives() throws {
    var account = account("a")
    account.factors = [
      factor("fast", "60", us: "9", them: ["x": "6"]),
      factor("near", "40", us: "4", them: ["x": "6"]),
    ]
    account.objectives = ["o1", "o2", "o3"].map(objective)
    account.swot = [
      swot(.strength, source: "factor:fast", feeds: "o1"),
      swot(.opportunity, source: nil, feeds: "o1"),
      swot(.weakness, source: "supplier day", feeds: "o2"), swot(.threat, source: nil, feeds: nil),
    ]
    var strategy = Strategy()
    (strategy.id, strategy.name, strategy.objective) = (at("s1"), at("s1"), at("o1"))
    account.businessStrategies = [strategy]
    let swot = try #require(try only(try project([account])).swot)
    #expect(swot.counts == [1, 1, 1, 1])
    #expect(swot.pairings.map(\.strategies) == [["s1"], [], [], []])
    #expect(swot.emptyPairings == [.st, .wo, .wt])
    #expect(swot.withoutSource.count == 2 && swot.feedingNothing == ["threat"])
    #expect(swot.unfed == ["o3"])
    // The strength is named already; the weakness is proposed from its gap.
    #expect(swot.proposals.map(\.factor) == ["near"])
    #expect(swot.proposals.first?.kind == .weakness)
  }

  @Test(arguments: [
    ("6", "6", "A"), ("6", "5.9", "B"), ("5", "9", "B"), ("5", "5", "C"), ("9", nil, "A B"),
    (nil, "3", "B C"), (nil, nil, "A B C"),
  ])
  func gradesOfOpportunities(value: String?, winnability: String?, grades: String) {
    let possible = OpportunityGrade.possible(value.map(fixed), winnability.map(fixed))
    #expect(possible.map(\.rawValue).joined(separator: " ") == grades)
  }

  @Test func theExpectedValueNeedsBothItsParts() throws {
    var account = account("a")
    var opportunity = Opportunity()
    (opportunity.id, opportunity.name) = (at("p"), at("p"))
    opportunity.contribution = Amount(at(money("180000")))
    account.opportunities = [opportunity]
    #expect(try only(try project([account])).opportunities.first?.expected == nil)
    account.opportunities[0].probability = number("0.6")
    #expect(try only(try project([account])).opportunities.first?.expected == money("108000"))
    account.opportunities[0].currency = at("GBP")
    let figures = try only(try project([account]))
    #expect(figures.opportunities.first?.expected == nil)
    #expect(figures.problems.count == 1)
  }

  @Test func anEmptyPlanHasNothingOfItsCore() throws {
    let core = try #require(try only(try project([account("a")])).planCore)
    #expect(core.share == 0)
    #expect(core.entries.count == 12)
    #expect(core.entries.allSatisfy { $0.missing.count == $0.takes })
  }

  @Test func measuresMeetTheirTargetOrNot() throws {
    var account = account("a")
    var measure = Measure()
    (measure.id, measure.name, measure.better) = (at("otif"), at("otif"), at(.higher))
    account.measures = [measure]
    func reading(_ when: String, _ kind: Reading.Kind, _ value: String) throws -> Reading {
      var reading = Reading()
      reading.measure = at("otif")
      reading.period = at(try period(when))
      reading.kind = at(kind)
      reading.value = number(value)
      return reading
    }
    account.readings = [
      try reading("2026-Q2", .actual, "88"), try reading("2026-Q3", .actual, "90"),
      try reading("2026-Q3", .target, "90"), try reading("2026-Q4", .actual, "99"),
    ]
    let readings = try #require(try only(try project([account])).measures.first)
    // The fourth quarter is not over on the report's date.
    #expect(readings.latest?.actual == FixedPoint(90))
    #expect(readings.trend == FixedPoint(2))
    #expect(readings.meetsTarget == true)
    account.measures[0].better = at(.lower)
    #expect(try only(try project([account])).measures.first?.meetsTarget == true)
    account.readings[2].value = number("89")
    #expect(try only(try project([account])).measures.first?.meetsTarget == false)
    account.measures[0].better = nil
    #expect(try only(try project([account])).measures.first?.meetsTarget == nil)
  }
}
