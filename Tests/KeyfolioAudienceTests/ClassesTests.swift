import KeyfolioAnalysis
import KeyfolioAudience
import KeyfolioCore
import KeyfolioModel
import Testing

@Suite struct ClassesTests {
  @Test func theTeamSeesEverything() throws {
    let scoped = scope(try project(), to: .team)
    let analysis = analyze(scoped)
    let (shown, figures) = classes(scoped, analysis, for: .team)
    #expect(shown == scoped)
    #expect(figures == analysis)
  }

  @Test func leadershipSeesFiguresAndRecords() throws {
    let (shown, analysis) = edition(.leadership, of: try project())
    #expect(shown.accounts.count == 2)
    #expect(shown.accounts[0].ratings.count == 1)
    #expect(shown.accounts[0].money.count == 2)
    #expect(shown.accounts[0].objectives.map(\.id.value) == ["joint", "ours"])
    #expect(shown.programme.criteria.count == 1)
    let figures = analysis.accounts[0]
    #expect(figures.attractiveness?.score.value == 700)
    #expect(figures.position?.category == .star)
    #expect(figures.shareOfWallet?.latest?.share == 50)
    #expect(figures.agreements?.entries.count == 1)
    #expect(figures.nextDate?.record == "joint")
    #expect(analysis.totals.yearToDate.known == 2)
  }

  @Test func leadershipSeesPeopleByInitials() throws {
    let (shown, _) = edition(.leadership, of: try project())
    let people = shown.accounts[0].people
    #expect(people.map(\.initials) == ["I. S. H.", nil])
    #expect(people.map(\.name) == [nil, nil])
    #expect(people[0].title?.value == "Chief operating officer")
    #expect(people[0].unit?.value == "hub")
    #expect(people[0].roles.map(\.value) == [.decider])
    #expect(shown.team.map { $0.name?.value } == ["Mara Keller", "J. Okafor"])
  }

  @Test func nothingOfTheTeamsReachesLeadership() throws {
    let whole = contents(of: try project())
    #expect(whole.texts.contains { $0.contains("secret") })
    #expect(whole.numbers.contains { (77_000...78_000).contains($0) })
    #expect(whole.texts.contains("1977-07-07"))
    for edition in [Edition.leadership, .customer("nordwind")] {
      let (shown, analysis) = KeyfolioAudienceTests.edition(edition, of: try project())
      let left = contents(of: (shown, analysis))
      // The customer sees its own people's names, one of which is marked here.
      let texts = left.texts.filter { $0.contains("secret") && !$0.hasPrefix("Dr. Ilse") }
      #expect(texts == [], "\(edition)")
      #expect(left.texts.filter { $0.hasPrefix("1977") } == [], "\(edition)")
      #expect(left.numbers.filter { (77_000...78_000).contains($0) } == [], "\(edition)")
      if edition == .leadership { #expect(!left.texts.contains { $0.hasPrefix("Dr. Ilse") }) }
    }
  }

  @Test func theCustomerSeesTheJointPart() throws {
    let (shown, analysis) = edition(.customer("nordwind"), of: try project())
    let account = try #require(shown.accounts.first)
    #expect(account.name.value == "Account nordwind")
    #expect(account.units.map(\.name.value) == ["Southern hub"])
    #expect(account.people.map { $0.name?.value } == ["Dr. Ilse secret Hofer", nil])
    #expect(account.objectives.map(\.id.value) == ["joint"])
    #expect(account.objectives[0].target?.value.value == FixedPoint(95))
    #expect(account.actions.map(\.id.value) == ["joint"])
    #expect(account.actions[0].progress == nil)
    #expect(account.readings.count == 1)
    #expect(account.customer?.strategy == nil)
    // An initiative is the joint part only once it is marked.
    #expect(account.customer?.initiatives.isEmpty == true)
    #expect(shown.team.map { $0.name?.value } == ["Mara Keller"])
    for hidden in [account.ratings.count, account.factors.count, account.money.count] {
      #expect(hidden == 0)
    }
    #expect(account.contacts.isEmpty)
    #expect(account.agreements.isEmpty)
    #expect(account.owner == nil)
    let figures = analysis.accounts[0]
    #expect(figures.attractiveness == nil)
    #expect(figures.strength == nil)
    #expect(figures.position == nil)
    #expect(figures.robustness == nil)
    #expect(figures.sales == nil)
    #expect(figures.shareOfWallet == nil)
    #expect(figures.agreements == nil)
    #expect(figures.objectives.map(\.objective) == ["joint"])
    #expect(figures.objectives[0].now == FixedPoint(88))
    #expect(figures.nextDate?.record == "joint")
    #expect(analysis.totals == PortfolioTotals())
    let left = contents(of: (shown, analysis)).texts
    #expect(!left.contains { $0.contains("aalto") || $0.contains("Vega") || $0.contains("star") })
  }

  @Test func trainingHoldsNoFieldOfThePortfolio() throws {
    let (shown, analysis) = edition(.training, of: try project())
    #expect(analysis.accounts.isEmpty)
    let left = contents(of: (shown.accounts, shown.team, shown.company, analysis)).texts
    #expect(!left.contains { $0.contains("nordwind") || $0.contains("wallet") })
    #expect(shown.training.map(\.title) == ["lesson"])
    let programme = try project().programme
    #expect(shown.programme.name == programme.name && shown.programme.asOf == programme.asOf)
    #expect(shown.programme.criteria.isEmpty && shown.programme.competitors.isEmpty)
  }

  @Test func ownPeopleMayAppearByRole() throws {
    var project = try project()
    project.programme.staff = at(.roles)
    #expect(edition(.team, of: project).0.team[0].name?.value == "Mara Keller")
    let shown = edition(.leadership, of: project).0.team
    #expect(shown.map(\.name) == [nil, nil])
    #expect(shown[0].role?.value == "role of keller")
    #expect(edition(.customer("nordwind"), of: project).0.team.map(\.name) == [nil])
  }

  @Test func aRecordForLeadershipIsThereAlone() throws {
    func actions(_ wanted: Edition) throws -> [String] {
      edition(wanted, of: try project()).0.accounts[0].actions.map(\.id.value)
    }
    #expect(try actions(.leadership).contains("board"))
    #expect(try !actions(.team).contains("board"))
    #expect(try !actions(.customer("nordwind")).contains("board"))
  }

  @Test func figuresGoWithAFactTheyRestOn() throws {
    var project = try project()
    project.accounts[0].ratings[0].opinion.values[0].audience = mark(.team)
    let (shown, analysis) = edition(.leadership, of: project)
    #expect(shown.accounts[0].ratings.isEmpty)
    #expect(analysis.accounts[0].attractiveness == nil)
    #expect(analysis.accounts[0].position == nil)
    #expect(analysis.accounts[0].strength != nil)
    #expect(analysis.accounts[0].robustness?.attractiveness == nil)
    #expect(analysis.accounts[1].position != nil)
    // One of two: the counts would tell the other.
    #expect(analysis.totals.categories.isEmpty)
    #expect(analysis.totals.yearToDate.known == 2)
  }

  @Test func salesGoWithAnAmountTheyRestOn() throws {
    var project = try project()
    project.accounts[0].money[0].amount?.audience = mark(.team)
    let (shown, analysis) = edition(.leadership, of: project)
    #expect(shown.accounts[0].money[0].amount == nil)
    #expect(analysis.accounts[0].sales == nil)
    #expect(analysis.accounts[0].shareOfWallet == nil)
    #expect(analysis.accounts[0].agreements?.salesAtStake == nil)
    #expect(analysis.totals.yearToDate == PortfolioTotals.Sum())
    #expect(analysis.totals.pareto.isEmpty)
    #expect(analysis.accounts[1].sales != nil)
  }

  /// Its neighbours would tell one of the two: those with a plan, those with a year before.
  @Test func aSumOverManyHidesNobody() throws {
    var project = try project()
    for number in 0..<4 {
      project.accounts.append(Shared(try account("more\(number)", region: "DACH")))
    }
    project.accounts[0].money[0].amount?.audience = mark(.team)
    #expect(edition(.leadership, of: project).1.totals.yearToDate == PortfolioTotals.Sum())
    project.accounts[1].money[0].amount?.audience = mark(.team)
    let totals = edition(.leadership, of: project).1.totals
    #expect(totals.yearToDate == PortfolioTotals.Sum())
    #expect(totals.pareto.isEmpty)
  }

  @Test func aStandingGoesWithItsReading() throws {
    var project = try project()
    project.accounts[0].readings[0].value?.audience = mark(.team)
    let standing = try #require(edition(.leadership, of: project).1.accounts[0].objectives.first)
    #expect(standing.now == nil)
    #expect(standing.baseline == FixedPoint(80))
    #expect(standing.progress == nil)
  }

  @Test func ratersOfEarlierReviewsGoToo() throws {
    let (shown, _) = edition(.leadership, of: try project())
    let review = try #require(shown.accounts[0].reviews.first)
    #expect(review.ratings[0].opinion.values[0].by == nil)
    #expect(review.ratings[0].opinion.values[0].source != nil)
    #expect(review.quickChecks.first?.by == nil)
  }

  @Test(arguments: [
    ("Dr. Ilse Hofer", "I. H."), ("J. Okafor", "J. O."), ("Čedomir Čačak", "Č. Č."),
    ("Prof. Dr. van der Berg", "V. D. B."), ("  ", ""), ("玲 王", "玲. 王."),
  ])
  func initialsOfNames(name: String, initials: String) throws {
    var project = try project()
    project.accounts[0].people = [try person("p", name)]
    #expect(edition(.leadership, of: project).0.accounts[0].people[0].initials == initials)
  }
}
