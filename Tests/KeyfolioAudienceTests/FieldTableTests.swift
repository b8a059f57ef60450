import KeyfolioAudience
import KeyfolioModel
import Testing

/// A field without a class fails here: each stored property of each record stands in its table.
@Suite struct FieldTableTests {
  /// Properties that no table lists, and why.
  static let unlisted = [
    // The mark itself decides, and says nothing about anyone.
    "audience",
    // Where the record was read; the account's own folder.
    "folder",
    // Made by the cuts, in place of a name and of a plan.
    "initials", "planIsWithheld", "thinnedLists",
  ]

  func check<Record: ClassifiedRecord>(
    _ type: Record.Type, renamed: [String: String] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let properties = Mirror(reflecting: Record()).children.compactMap(\.label)
      .filter { !Self.unlisted.contains($0) }
    let keys = properties.map { renamed[$0] ?? snakeCase($0) }
    let table = Record.fields.map(\.name)
    #expect(
      Set(keys).subtracting(table) == [], "\(type): fields without a class",
      sourceLocation: sourceLocation)
    #expect(
      Set(table).subtracting(keys) == [], "\(type): classes without a field",
      sourceLocation: sourceLocation)
    #expect(table.count == Set(table).count, "\(type)", sourceLocation: sourceLocation)
  }

  func snakeCase(_ name: String) -> String {
    name.map { $0.isUppercase ? "_" + $0.lowercased() : String($0) }.joined()
  }

  @Test func everyFieldHasAClass() {
    check(
      Programme.self,
      renamed: [
        "attractivenessLine": "lines.attractiveness", "strengthLine": "lines.strength",
        "strengthAxis": "axes.strength", "publishAudience": "publish.audience",
        "editions": "audiences", "privatePath": "private",
      ])
    check(
      Account.self,
      renamed: [
        "factors": "strength.factors", "quickChecks": "quick_check", "layers": "ara",
        "businessStrategies": "strategies.business", "planNote": "plan.md",
        "relationshipStrategies": "strategies.relationship",
        "internalStrategies": "strategies.internal",
      ])
    check(Brand.self)
    check(Criterion.self)
    check(GatewayRule.self)
    check(Competitor.self)
    check(Offering.self)
    check(MaturityStep.self)
    check(Competency.self)
    check(Privacy.self)
    check(TeamMember.self)
    check(CompanyFigure.self)
    check(CustomerFigure.self)
    check(PlanDates.self)
    check(CustomerUnit.self)
    check(SuccessFactor.self)
    check(CustomerWord.self)
    check(StageAssessment.self)
    check(QuickCheck.self)
    check(Layers.self)
    check(Layers.Layer.self)
    check(Wallet.self)
    check(CategoryOverride.self)
    check(VerifyWithCustomer.self)
    check(Retention.self)
    check(Investment.self)
    check(MoneyFigure.self)
    check(Agreement.self)
  }

  @Test func everyFieldOfPeopleAndPlanHasAClass() {
    check(AccountTeamMember.self)
    check(Person.self)
    check(Contact.self)
    check(Judgement.self)
    check(CustomerBusiness.self)
    check(Initiative.self)
    check(Measure.self)
    check(Reading.self)
    check(Objective.self)
    check(Strategy.self)
    check(ValueProposition.self)
    check(Opportunity.self)
    check(WhitespaceCell.self)
    check(Action.self)
    check(Risk.self)
    check(SwotItem.self)
    check(TeamNeed.self)
    check(Ask.self)
    check(Meeting.self)
  }
}
