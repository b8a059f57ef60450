import KeyfolioCore
import KeyfolioModel
import Testing

@testable import KeyfolioAnalysis

@Suite struct RelationshipTests {
  private func stage(_ levels: [Int?], declared: RelationshipStage = .cooperative) -> Account {
    var account = account("a")
    var stage = StageAssessment()
    stage.declared = at(declared)
    stage.evidence = zip(StageAssessment.Indicator.allCases, levels).compactMap { key, level in
      level.map {
        StageAssessment.Evidence(indicator: at(key), opinion: opinion("\($0)"))
      }
    }
    account.stage = stage
    return account
  }

  /// Two thirds of what is known decide; five have to be known.
  @Test(arguments: [
    ([3, 3, 3, 3, 2, 2], RelationshipStage.interdependent, 1, 3),
    ([3, 3, 3, 2, 2, 2], .cooperative, 1, 3),
    ([4, 4, 4, 4, 4, 4, 4, 1, 1, 1], .integrated, 4, 4),
    ([1, 1, 1, 1, 1], .basic, 1, 1), ([1, 1, 1, 2, 2, 2, 2], .basic, 1, 2),
  ])
  func evidencedStage(
    levels: [Int], expected: RelationshipStage, lowest: Int, highest: Int
  ) throws {
    let found = try #require(try only(try project([stage(levels)])).stage)
    #expect(found.evidenced == expected)
    #expect(found.bounds?.lowerBound.level == lowest)
    #expect(found.bounds?.upperBound.level == highest)
  }

  @Test func fourIndicatorsAreNotEnough() throws {
    let found = try #require(try only(try project([stage([3, 3, 3, 3])])).stage)
    #expect(found.evidenced == nil && found.isInsufficient && found.mismatch == nil)
    #expect(found.coverage == 0.4)
  }

  @Test(arguments: [
    (
      RelationshipStage.interdependent,
      EvidenceStage.Mismatch.overClaimed as EvidenceStage.Mismatch?
    ),
    (.basic, .underClaimed), (.cooperative, nil), (.disintegrating, nil),
  ])
  func declaredAgainstEvidenced(
    declared: RelationshipStage, mismatch: EvidenceStage.Mismatch?
  ) throws {
    let account = stage([2, 2, 2, 2, 2], declared: declared)
    #expect(try only(try project([account])).stage?.mismatch == mismatch)
  }

  @Test func withoutTradeTheStageIsExploratory() throws {
    var account = stage([3, 3, 3, 3, 3])
    account.status = at(.candidate)
    #expect(try only(try project([account])).stage?.evidenced == .exploratory)
    account.money = [try figure("2025", .actual, "1000")]
    #expect(try only(try project([account])).stage?.evidenced == .interdependent)
    account.status = nil
    account.money = [try figure("2025", .actual, "0")]
    #expect(try only(try project([account])).stage?.evidenced == .exploratory)
  }

  @Test(arguments: [
    (Category.strategic, RelationshipStage.basic, StageFit.Reading.underDeveloped),
    (.strategic, .integrated, .fits), (.star, .basic, .notYetEntered),
    (.star, .integrated, .aheadOfStrength), (.status, .basic, .erosionRisk),
    (.status, .integrated, .overServed), (.streamline, .exploratory, .fits),
    (.streamline, .cooperative, .fits), (.streamline, .interdependent, .overInvested),
  ])
  func stageAgainstCategory(
    category: Category, stage: RelationshipStage, reading: StageFit.Reading
  ) {
    #expect(StageFit(category, stage)?.reading == reading)
    #expect(StageFit(category, .disintegrating) == nil)
    #expect(StageFit(nil, stage) == nil)
  }

  private func check(_ date: String, _ us: [String?], _ customer: [String?] = []) throws
    -> QuickCheck
  {
    var check = QuickCheck()
    check.date = at(try day(date))
    check.us = us.map { $0.map { at(fixed($0)) } }
    check.customer = customer.map { $0.map { at(fixed($0)) } }
    return check
  }

  @Test func quickChecksOfBothSides() throws {
    var account = account("a")
    account.quickChecks = [
      try check("2026-06-30", ["2", "2", "2", "2", "1", "2"], ["1", "1", "1", "1", "1", "0"]),
      try check("2025-06-30", ["3", "3", "3", "2", "2", "2"]),
      try check("2026-12-31", ["0", "0", "0", "0", "0", "0"]),
    ]
    let result = try #require(try only(try project([account])).quickCheck)
    #expect(result.own?.total == FixedPoint(11))
    #expect(result.customer?.total == FixedPoint(5))
    // Six times little agreement reads as five points, and nothing is agreed to.
    #expect(result.customer?.band == .basic)
    #expect(result.customer?.agreed == 0)
    #expect(result.gap == FixedPoint(6))
    #expect(result.fall == FixedPoint(4))
    #expect(!result.fellABand)
    #expect(result.hasConflict)
    #expect(result.history.count == 2)
  }

  @Test func unansweredStatementsLeaveBounds() throws {
    var account = account("a")
    account.quickChecks = [
      try check("2026-06-30", ["2", "2", nil, "2", "1", "2"], ["3", nil, nil, nil, nil, nil])
    ]
    let result = try #require(try only(try project([account])).quickCheck)
    #expect(result.own?.total == nil && result.gap == nil)
    #expect(result.own?.bounds == FixedPoint(9)...FixedPoint(12))
    #expect(result.own?.band == nil)
    #expect(result.gapBounds == FixedPoint(-9)...FixedPoint(9))
  }

  @Test func withoutContactsTheNetworkIsUnknown() throws {
    #expect(try only(try project([account("a")])).network == nil)
  }

  @Test func whatIsNotKnownWidensTheMatching() throws {
    var account = account("a")
    account.people = ["x", "y", "z"].map { person($0) }
    account.contacts = [
      contact("k", "x"), contact("l", "y", last: nil), contact("m", "z", nil),
    ]
    let network = try #require(try only(try project([account])).network)
    #expect(network.matching == 1 && network.matchingBounds == 1...3)
    #expect(network.links.map(\.state) == [.active, .unknown, .unknown])
    // One link is known to be there: both of its ends are the cut.
    #expect(network.cut == [.init(.ours, "k"), .init(.theirs, "x")])
  }

  /// Current for twice its own rhythm, or for the portfolio's days where it has none.
  @Test(arguments: [
    ("2026-08-01", "30" as String?, ContactNetwork.Link.State.active),
    ("2026-07-31", "30", .stale), ("2026-07-02", nil, .active), ("2026-07-01", nil, .stale),
  ])
  func aContactIsCurrentForTwiceItsRhythm(
    last: String, every: String?, state: ContactNetwork.Link.State
  ) throws {
    var account = account("a")
    account.people = [person("x")]
    account.contacts = [contact("k", "x", last: last, every: every)]
    #expect(try only(try project([account])).network?.links.first?.state == state)
  }

  @Test func leaversAreNoLinks() throws {
    var account = account("a")
    var gone = person("x")
    gone.until = at(try day("2026-09-30"))
    account.people = [gone, person("y")]
    account.contacts = [
      contact("k", "y"), contact("k", "x"), contact("out", "y"), contact("out", "x"),
    ]
    var project = try project([account])
    var leaver = TeamMember()
    (leaver.id, leaver.until) = (at("out"), at(try day("2026-01-31")))
    project.team = [Shared(leaver)]
    let network = try #require(try only(project).network)
    #expect(network.links.map(\.state) == [.active, .left, .left, .lost])
    #expect(network.matching == 1)
  }

  @Test func aDiamondNeedsFunctionsOnBothSides() throws {
    var account = account("a")
    let functions = ["operations", "finance", "quality"]
    account.people = functions.map { person($0, function: $0) }
    account.contacts = functions.map { contact("our-" + $0, $0) }
    var project = try project([account])
    // What ours do is not recorded: it may be three functions, or one.
    let open = try #require(try only(project).network)
    #expect(open.shape == nil && open.ourFunctions == 0 && open.ourFunctionsAtMost == 3)
    project.team = functions.map { name in
      var member = TeamMember()
      (member.id, member.role) = (at("our-" + name), at(name))
      return Shared(member)
    }
    #expect(try only(project).network?.shape == .diamond)
    for index in project.team.indices { project.team[index].role = at("sales") }
    #expect(try only(project).network?.shape == .hub)
  }

  @Test func whatCannotHaveHappenedIsNoLink() throws {
    var account = account("a")
    var vacant = person("place")
    vacant.placeholder = at(true)
    account.people = [person("x"), vacant]
    account.contacts = [contact("k", "x", last: "2026-12-01"), contact("l", "place")]
    let network = try #require(try only(try project([account])).network)
    #expect(network.links.map(\.state) == [.unknown, .planned])
  }

  private func judgement(_ person: String, _ influence: String, _ attitude: String?) -> Judgement {
    var judgement = Judgement()
    judgement.person = at(person)
    judgement.influence = number(influence)
    judgement.attitude = attitude.map { number($0) }
    return judgement
  }

  @Test func coverageComesFromContactsFirst() throws {
    var account = account("a")
    account.people = [person("x", [.decider]), person("y", [.user]), person("z")]
    account.contacts = [
      contact("k", "x", "2"), contact("l", "x", "1"), contact("k", "y", "3", last: "2020-01-01"),
    ]
    var byHand = judgement("z", "5", "2")
    byHand.coverage = number("3")
    var ignored = judgement("y", "9", "-1")
    ignored.coverage = number("4")
    account.judgements = [byHand, ignored]
    let centre = try #require(try only(try project([account])).buyingCentre)
    #expect(centre.rows.map(\.coverage) == [FixedPoint(3), .zero, FixedPoint(3)])
    #expect(centre.required.map(\.state) == [.covered, .uncovered, .covered])
    #expect(centre.champions.map(\.person) == ["z"])
    #expect(centre.opponents.map(\.person) == ["y"])
    #expect(centre.uncoveredKeyPeople.map(\.person) == ["y"])
    #expect(centre.roleCoverage == 2.0 / 3.0)
  }

  @Test func theNewestJudgementCounts() throws {
    var account = account("a")
    account.people = [person("x")]
    account.judgements = [judgement("x", "9", "-2"), judgement("x", "3", "2")]
    account.judgements[0].asOf = at(try day("2026-01-01"))
    account.judgements[1].asOf = at(try day("2020-01-01"))
    let centre = try #require(try only(try project([account])).buyingCentre)
    #expect(centre.rows[0].attitude == FixedPoint(-2) && centre.opponents.count == 1)
  }

  @Test func theCustomersFallIsSeenToo() throws {
    var account = account("a")
    let same: [String?] = ["2", "2", "2", "2", "2", "2"]
    account.quickChecks = [
      try check("2025-06-30", same, ["3", "3", "3", "3", "2", "2"]),
      try check("2026-06-30", same, ["2", "2", "2", "1", "1", "1"]),
    ]
    let figures = try only(try project([account]))
    #expect(figures.quickCheck?.fall == .zero && figures.quickCheck?.customerFall == FixedPoint(7))
    let finding = figures.findings.first { $0.code == .relationshipComingApart }
    #expect(finding?.severity == .warning && finding?.evidence.first?.subject == "customer")
  }

  @Test func whoIsNotJudgedMayBeAChampion() throws {
    var account = account("a")
    account.people = [person("x", [.decider])]
    let centre = try #require(try only(try project([account])).buyingCentre)
    #expect(centre.championState == .unknown)
    #expect(centre.roleCoverage == nil)
    #expect(centre.roleBounds == 0...(2.0 / 3.0))
  }

  @Test func layersStandOnBonds() throws {
    var account = account("a")
    func layer(_ level: String?, _ evidence: Int) -> Layers.Layer {
      var layer = Layers.Layer()
      layer.level = level.map { number($0) }
      layer.evidence = Array(repeating: at("line"), count: evidence)
      return layer
    }
    var layers = Layers()
    layers.activities = layer("3", 1)
    layers.people = layer("1", 0)
    account.layers = layers
    let levels = try #require(try only(try project([account])).layers)
    #expect(levels.aheadOfBonds == [.activities])
    #expect(levels.rows.map(\.lacksEvidence) == [false, false, true])
    #expect(levels.coverage == 2.0 / 3.0)
  }
}
