import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import Testing

@Suite struct PositionTests {
  /// One criterion, one factor, one rival.
  func portfolio(
    rating value: String?, us: String?, them: String?, _ change: (inout Account) -> Void = { _ in }
  ) throws -> Project {
    var account = account("a")
    account.ratings = value.map { [rating("appeal", $0)] } ?? []
    account.factors = [factor("price", "100", us: us, them: them.map { ["vega": $0] } ?? [:])]
    change(&account)
    var project = try project([account])
    project.programme.criteria = [criterion("appeal", "100")]
    project.programme.competitors = [competitor("vega")]
    return project
  }

  func position(
    rating: String? = "7", us: String? = "7", them: String? = "6",
    _ change: (inout Account) -> Void = { _ in }
  ) throws -> Position {
    let project = try portfolio(rating: rating, us: us, them: them, change)
    return try #require(try only(project).position)
  }

  @Test(
    arguments: [
      ("7", "7", .strategic, .strategicInvestment), ("7", "5", .star, .selectiveInvestment),
      ("3", "7", .status, .proactiveMaintenance), ("3", "5", .streamline, .manageForCash),
    ] as [(String, String, KeyfolioModel.Category, CategoryStrategy)])
  func categoryAndStrategy(
    rating: String, us: String, category: KeyfolioModel.Category, strategy: CategoryStrategy
  ) throws {
    let position = try position(rating: rating, us: us)
    #expect(position.category == category)
    #expect(position.possible == [category])
    #expect(position.strategy == strategy)
  }

  @Test func equalityIsHighAndBorderline() throws {
    let position = try position(rating: "5", us: "6")
    #expect(position.category == .strategic)
    #expect(position.attractivenessIsOnLine)
    #expect(position.strengthIsOnLine)
  }

  @Test(
    arguments: [
      (nil, "7", "6", .noRatings), ("7", nil, "6", .noOwnRatings), ("7", "7", nil, .noCompetitor),
    ] as [(String?, String?, String?, Position.Exclusion)])
  func missingInputsKeepAnAccountOffTheMatrix(
    rating: String?, us: String?, them: String?, reason: Position.Exclusion
  ) throws {
    let position = try position(rating: rating, us: us, them: them)
    #expect(position.exclusion == reason)
    #expect(position.category == nil)
    #expect(!position.isPlotted)
  }

  @Test func statusRules() throws {
    #expect(try position { $0.status = at(.former) }.exclusion == .former)
    #expect(try position { $0.status = at(.paused) }.isPlotted)
    #expect(try position { $0.status = at(.candidate) }.isPlotted)
    #expect(try position { $0.factors = [] }.exclusion == .noFactors)
    var project = try portfolio(rating: "7", us: "7", them: "6")
    var rule = GatewayRule()
    rule.id = at("spend")
    project.programme.gateway = [rule]
    project.accounts[0].gateway = [GatewayAnswer(rule: at("spend"), passes: at(false))]
    #expect(try only(project).position?.isPlotted == true)
    project.accounts[0].status = at(.candidate)
    #expect(try only(project).position?.exclusion == .failsGateway)
    project.accounts[0].gateway = []
    #expect(try only(project).attractiveness?.gateway.unanswered == ["spend"])
    #expect(try only(project).position?.isPlotted == true)
  }

  @Test func anOverrideKeepsTheComputedCategory() throws {
    var override = CategoryOverride()
    override.category = at(.star)
    override.reason = at("acquisition under way")
    let placed = try position { $0.categoryOverride = override }
    #expect(placed.category == .star)
    #expect(placed.computed == .strategic)
    let former = try position {
      $0.categoryOverride = override
      $0.status = at(.former)
    }
    #expect(former.category == nil)
  }

  @Test func undeterminedListsWhatItMayBe() throws {
    var project = try portfolio(rating: "5", us: "7", them: "6")
    project.programme.criteria = [criterion("appeal", "80"), criterion("growth", "20")]
    let position = try #require(try only(project).position)
    #expect(position.attractiveness == nil)
    #expect(position.isUndetermined)
    #expect(position.possible == [.strategic, .status])
  }

  @Test func whatTheCustomerSaidCounts() throws {
    var said = CustomerWord()
    said.us = number("5")
    said.by = at("hofer")
    let project = try portfolio(rating: "7", us: "7", them: "6") { $0.factors[0].said = said }
    let strength = try #require(try only(project).strength)
    #expect(strength.outcome?.side == .low)
    #expect(strength.byOurGuesses?.side == .high)
    #expect(strength.sideDiffers)
    #expect(strength.basis == .mixed)
    #expect(strength.rows[0].us.guess == fixed("7"))
    #expect(strength.rows[0].us.said == fixed("5"))
    #expect(strength.evidence.share == 1)
  }

  @Test func aRivalWithFewRatingsWidensTheBounds() throws {
    var project = try strengthExample()
    project.accounts[0].factors[2].them.removeAll { $0.competitor.value == "two" }
    let strength = try #require(try only(project).strength?.outcome)
    // Rival two has 395 known of 575 and may reach 595: still below rival one.
    #expect(strength.bestIsCertain)
    #expect(strength.difference == 5)
    project.accounts[0].factors[0].them.removeAll { $0.competitor.value == "two" }
    let open = try #require(try only(project).strength)
    // Now it may reach 745, so it decides the side.
    #expect(open.outcome?.side == nil)
    #expect(open.outcome?.ratio == nil)
    #expect(open.outcome?.differenceBounds == -50...5)
    #expect(open.best?.id == "one")
  }

  @Test func theMedianLeavesOutWhatIsNotPlaced() throws {
    var project = try dhl()
    project.programme.attractivenessLine = at(.median)
    #expect(analyze(project).lines.attractiveness.value == 587.5)
    project.accounts[0].status = at(.former)
    let analysis = analyze(project)
    #expect(analysis.lines.attractiveness.value == 655)
    #expect(analysis.lines.medianOf == 1)
    #expect(analysis.figures(of: "b")?.position?.attractivenessIsOnLine == true)
  }

  @Test func severalRatersAreAveragedAndShown() throws {
    var project = try dhl()
    project.accounts[0].ratings[0].opinion.values.append(number("4"))
    project.accounts[0].ratings[0].opinion.values[0].verified = at(.documented)
    let attractiveness = try #require(analyze(project).figures(of: "a")?.attractiveness)
    #expect(attractiveness.rows[0].rating == fixed("6.5"))
    #expect(attractiveness.rows[0].spread == fixed("4")...fixed("9"))
    // The second rater rests on nothing.
    #expect(attractiveness.evidence.share == 0)
  }

  @Test func aOneSidedLineIsFlagged() throws {
    var project = try portfolio(rating: "7", us: "7", them: "6")
    for number in 1..<5 {
      var copy = project.accounts[0]
      copy.id = at("a\(number)")
      project.accounts.append(copy)
    }
    let totals = analyze(project).totals
    #expect(totals.attractivenessBalance.high == 5)
    #expect(totals.attractivenessBalance.isOneSided)
    project.accounts[4].ratings = [rating("appeal", "3")]
    #expect(!analyze(project).totals.attractivenessBalance.isOneSided)
  }
}
