import KeyfolioAudience
import KeyfolioCore
import KeyfolioModel
import Testing

/// A list of records that carry marks, also while it is empty.
private protocol MarkedList {}
extension Array: MarkedList where Element: AudienceMarked {}

@Suite struct ScopeTests {
  func dach(_ project: Project) throws -> Edition {
    try #require(resolveEdition(named: "dach-team", in: project.programme))
  }

  @Test func aNarrowedEditionKnowsNothingOfTheRest() throws {
    var project = try project()
    project.accounts[0].partOf = at("aalto")
    let scoped = scope(project, to: try dach(project))
    #expect(scoped.accounts.map(\.id.value) == ["nordwind"])
    #expect(scoped.accounts[0].partOf == nil)
    #expect(scoped.customers.isEmpty)
    #expect(scoped.company.isEmpty)
    // It is like the team's otherwise.
    #expect(scoped.accounts[0].judgements.count == 1)
    #expect(scoped.accounts[0].planNote != nil)
  }

  @Test func aFilterOnAnUnknownFieldLetsNothingPass() throws {
    let filter = NarrowedEdition.Filter(field: at("colour"), values: [at("red")])
    let narrowed = Edition.narrowed(name: "red", like: .team, accounts: [filter])
    #expect(scope(try project(), to: narrowed).accounts.isEmpty)
  }

  @Test(arguments: [
    (Edition.team, ["joint", "ours", "desk"]), (.leadership, ["joint", "ours", "board"]),
    (.customer("nordwind"), ["joint", "ours"]),
  ])
  func recordsMarkedForOthersGoBeforeAnalysis(edition: Edition, actions: [String]) throws {
    let scoped = scope(try project(), to: edition)
    #expect(scoped.accounts[0].actions.map(\.id.value) == actions)
  }

  @Test(arguments: [
    (Edition.team, true, ["joint", "board"]), (.leadership, false, ["joint", "board"]),
    (.customer("nordwind"), false, ["joint"]),
  ])
  func notesWithoutAMarkAreTheTeams(edition: Edition, plan: Bool, notes: [String]) throws {
    let account = try #require(scope(try project(), to: edition).accounts.first)
    #expect((account.planNote != nil) == plan)
    #expect(account.notes.map(\.title) == notes)
  }

  @Test func judgementsAreTheTeamsAlone() throws {
    let project = try project()
    #expect(scope(project, to: .team).accounts[0].judgements.count == 1)
    #expect(scope(project, to: .leadership).accounts[0].judgements.isEmpty)
    #expect(scope(project, to: .customer("nordwind")).accounts[0].judgements.isEmpty)
  }

  @Test func aRatingForLeadershipAloneIsUnknownToTheTeam() throws {
    var project = try project()
    project.accounts[0].ratings[0].opinion.values[0].audience = list(.leadership)
    #expect(scope(project, to: .team).accounts[0].ratings.isEmpty)
    #expect(scope(project, to: .leadership).accounts[0].ratings.count == 1)
  }

  @Test func theCustomersEditionHoldsOneAccountAndNoProgramme() throws {
    let scoped = scope(try project(), to: .customer("nordwind"))
    #expect(scoped.accounts.map(\.id.value) == ["nordwind"])
    #expect(scoped.team.map(\.id.value) == ["keller"])
    #expect(scoped.programme.criteria.isEmpty)
    #expect(scoped.programme.competitors.isEmpty)
    #expect(scoped.programme.name.value == "Halden Instruments")
    #expect(scoped.customers.isEmpty)
    #expect(scoped.training.isEmpty)
    #expect(scope(try project(), to: .customer("nobody")).accounts.isEmpty)
  }

  @Test func trainingHoldsLessonsAlone() throws {
    let scoped = scope(try project(), to: .training)
    #expect(scoped.accounts.isEmpty)
    #expect(scoped.team.isEmpty)
    #expect(scoped.programme.criteria.isEmpty)
    #expect(scoped.training.map(\.title) == ["lesson"])
  }

  @Test func everyListOfMarkedRecordsIsCut() throws {
    var account = Account()
    account.customer = CustomerBusiness()
    let kept = mark(.customer)
    let cut = list(.training)
    plant(&account, [kept, cut])
    var project = Project()
    project.accounts = [Shared(account)]
    let scoped = scope(project, to: .team).accounts[0]
    var lists = 0
    func walk(_ value: Any) {
      let mirror = Mirror(reflecting: value)
      if mirror.displayStyle == .collection, let records = value as? [any AudienceMarked],
        !records.isEmpty
      {
        lists += 1
        #expect(records.count == 1, "\(type(of: value))")
      }
      for child in mirror.children { walk(child.value) }
    }
    walk(scoped)
    #expect(lists == 21)
    // As many lists of such records as an account has at all, and the initiatives inside.
    let all = Mirror(reflecting: account).children.count { $0.value is any MarkedList }
    #expect(all + 1 == lists)
  }

  /// Two records in every list: one with each mark.
  private func plant(_ account: inout Account, _ marks: [AudienceMark]) {
    account.units = marks.map { make(CustomerUnit(), \.audience, $0) }
    account.factors = marks.map { make(SuccessFactor(), \.audience, $0) }
    account.agreements = marks.map { make(Agreement(), \.audience, $0) }
    account.people = marks.map { make(Person(), \.audience, $0) }
    account.contacts = marks.map { make(Contact(), \.audience, $0) }
    account.customer?.initiatives = marks.map { make(Initiative(), \.audience, $0) }
    account.measures = marks.map { make(Measure(), \.audience, $0) }
    account.readings = marks.map { make(Reading(), \.audience, $0) }
    account.objectives = marks.map { make(Objective(), \.audience, $0) }
    account.businessStrategies = marks.map { make(Strategy(), \.audience, $0) }
    account.relationshipStrategies = marks.map { make(Strategy(), \.audience, $0) }
    account.internalStrategies = marks.map { make(Strategy(), \.audience, $0) }
    account.valuePropositions = marks.map { make(ValueProposition(), \.audience, $0) }
    account.opportunities = marks.map { make(Opportunity(), \.audience, $0) }
    account.whitespace = marks.map { make(WhitespaceCell(), \.audience, $0) }
    account.actions = marks.map { make(Action(), \.audience, $0) }
    account.risks = marks.map { make(Risk(), \.audience, $0) }
    account.swot = marks.map { make(SwotItem(), \.audience, $0) }
    account.teamNeeds = marks.map { make(TeamNeed(), \.audience, $0) }
    account.asks = marks.map { make(Ask(), \.audience, $0) }
    account.meetings = marks.map { make(Meeting(), \.audience, $0) }
  }

  private func make<Record>(
    _ record: Record, _ path: WritableKeyPath<Record, AudienceMark?>, _ mark: AudienceMark
  ) -> Record {
    var record = record
    record[keyPath: path] = mark
    return record
  }

  @Test func editionsAreFoundByName() throws {
    var programme = try project().programme
    #expect(resolveEdition(named: "leadership", in: programme) == .leadership)
    #expect(resolveEdition(named: "customer:nordwind", in: programme) == .customer("nordwind"))
    #expect(resolveEdition(named: "customer:", in: programme) == nil)
    #expect(resolveEdition(named: "everyone", in: programme) == nil)
    let narrowed = try #require(resolveEdition(named: "dach-team", in: programme))
    #expect(narrowed.base == .team)
    #expect(narrowed.name == "dach-team")
    #expect(editionChoices(in: programme).last == "dach-team")
    // Two that are like each other are like nothing.
    programme.editions[0].like = at("dach-team")
    #expect(resolveEdition(named: "dach-team", in: programme) == nil)
    programme.editions[0].like = nil
    #expect(resolveEdition(named: "dach-team", in: programme)?.base == .leadership)
  }
}
