import KeyfolioAnalysis
import KeyfolioTesting
import Testing

/// Questions read as sentences of one and of several, and where a name or a date is not known.
@Suite struct FindingQuestionTests {
  private func questions(_ code: String, _ content: [String: String]) async throws -> [String] {
    var content = content
    if content["portfolio.yaml"] == nil {
      content["portfolio.yaml"] = "name: Test\nas_of: 2026-09-30\n"
    }
    let found = FoundFindings(json: try await figures(files(content)))
    try found.expectWellFormed()
    return found.all.filter { $0["code"] as? String == code }
      .compactMap { $0["question"] as? String }
  }

  private func account(_ text: String) -> [String: String] {
    ["accounts/aldermoor/account.yaml": "name: Aldermoor\n\(text)\n"]
  }

  private func account(_ text: String, judged: String) -> [String: String] {
    account(text).merging(["private/judgements/aldermoor.csv": judged]) { $1 }
  }

  @Test func nobodyWasEverMet() async throws {
    var content = account(
      """
      plan: {next_review: 2026-10-15}
      people: [{id: jo, name: Jo Marsh}]
      contacts: [{ours: ada, theirs: jo, strength: 0}]
      """)
    content["team.yaml"] = "- {id: ada, name: Ada Lund}\n"
    #expect(
      try await questions("no-active-contact", content) == [
        "None of the contacts on record is active. Who meets them next?"
      ])
  }

  @Test func severalLinksAreLost() async throws {
    var content = account(
      """
      people:
        - {id: jo, name: Jo Marsh, until: 2026-09-01}
        - {id: kim, name: Kim Vale, until: 2026-09-01}
      contacts: [{ours: ada, theirs: jo}, {ours: ada, theirs: kim}]
      """)
    content["team.yaml"] = "- {id: ada, name: Ada Lund, until: 2026-09-01}\n"
    #expect(
      try await questions("link-lost", content) == [
        "The links between Ada Lund, Jo Marsh and Kim Vale are lost, as both sides have left. "
          + "Who takes them up?"
      ])
  }

  private let two = "people: [{id: jo, name: Jo Marsh}, {id: kim, name: Kim Vale}]"

  @Test func severalPeople() async throws {
    let champions = account(two, judged: "person,attitude,coverage\njo,2,1\nkim,2,1\n")
    #expect(
      try await questions("champion-untested", champions) == [
        "Jo Marsh and Kim Vale are said to be all for us, and hardly anybody of ours meets them. "
          + "How do we know?"
      ])
    let opponents = account(two, judged: "person,influence,attitude\njo,8,-1\nkim,8,-2\n")
    #expect(
      try await questions("opponent-unaddressed", opponents) == [
        "Jo Marsh and Kim Vale carry weight and are against us, and no open action is meant for "
          + "them. What would change their minds?"
      ])
  }

  @Test func severalSuccessors() async throws {
    var content = account(
      """
      people:
        - {id: jo, name: Jo Marsh, until: 2026-09-01, successor: lee}
        - {id: kim, name: Kim Vale, until: 2026-09-01, successor: ros}
        - {id: lee, name: Lee Orr}
        - {id: ros, name: Ros Finch}
      contacts: [{ours: ada, theirs: jo, strength: 2}, {ours: ada, theirs: kim, strength: 2}]
      """)
    content["team.yaml"] = "- {id: ada, name: Ada Lund}\n"
    #expect(
      try await questions("successor-unmet", content) == [
        "Lee Orr and Ros Finch have taken over from somebody we knew, and none of ours meets them. "
          + "Who calls first?"
      ])
  }

  @Test func severalPromisesAndAPlaceWithoutARole() async throws {
    let content = account(
      """
      \(two)
      team: [{placeholder: true, wanted: 2026-09-01}]
      actions:
        - {id: a1, name: Send the sample, promised_to: jo, status: dropped}
        - {id: a2, name: Show the depot, promised_to: jo, status: dropped}
      """)
    #expect(
      try await questions("promise-broken", content) == [
        "“Send the sample” and “Show the depot”, promised to Jo Marsh, were dropped. "
          + "Did we tell them?"
      ])
    #expect(
      try await questions("place-vacant", content) == [
        "A place in the team is still vacant. Who fills it, or can the plan do without?"
      ])
  }

  /// How far an objective has come is told where it is measured, and only there.
  @Test func objectivesBehind() async throws {
    let content = account(
      """
      measures: [{id: otif, name: On time}]
      readings: [{measure: otif, period: 2026-Q2, value: 88}]
      objectives:
        - {id: o1, name: Deliver, measure: otif, baseline: 90, target: 94, status: behind}
        - {id: o2, name: Recover, measure: otif, baseline: 80, target: 96, status: behind}
        - {id: o3, name: Renew, status: behind}
        - {id: o4, name: Extend, status: at-risk}
      """)
    #expect(
      try await questions("objective-behind", content) == [
        "“Deliver” is behind, further away than at the start. What changes, the objective or what "
          + "we do?",
        "“Recover” is behind (50\u{A0}% of the way). What changes, the objective or what we do?",
        "“Renew” is behind. What changes, the objective or what we do?",
        "“Extend” is at risk. What would save it?",
      ])
  }

  @Test func oneOfAKind() async throws {
    var content = account("plan: {expires: 2026-09-29, next_review: 2026-09-29}")
    content["customers.csv"] = "name,period,contribution\nA,2025,9000\nB,2025,-900\n"
    content["company.csv"] = """
      period,group,line,amount
      2025,key,gross_sales,9000
      2025,rest,gross_sales,9000

      """
    let all = [
      "plan-expired": "The plan expired one day ago. Is it still what we do?",
      "review-overdue": "The review was due one day ago. When will it be held?",
      "account-number":
        "Only 1 key account; the programme is meant for 15 to 35. Is that a programme of its own?",
      "customers-costing":
        "1 customer gives back 10.0\u{A0}% of what the others earn. Could it be served otherwise?",
      "years-too-few":
        "1 year of company figures is too few to judge by. Where are earlier ones?",
    ]
    for (code, question) in all {
      #expect(try await questions(code, content) == [question])
    }
  }

  @Test func categoriesHaveTheirNames() async throws {
    let fixture = try FindingFixture(.categoryUndetermined)
    #expect(
      try await questions("category-undetermined", fixture.firing) == [
        "Ratings are missing, so it may be any of Strategic and Status. Who can supply them?"
      ])
  }

  /// Both shares stand beside each other only where both are weak.
  @Test func weakEvidenceOfOneAxis() async throws {
    var content = account(
      """
      ratings: {size: {value: 7, verified: assumed}}
      strength:
        factors: [{id: price, name: Price, weight: 100, us: 8, them: {vega: 6}, said: {us: 8}}]
      """)
    content["portfolio.yaml"] = """
      name: Test
      as_of: 2026-09-30
      criteria: [{id: size, name: Size, weight: 100}]
      competitors: [{id: vega, name: Vega}]

      """
    #expect(
      try await questions("evidence-weak", content) == [
        "Of the weight behind its ratings 0\u{A0}% is confirmed by the customer or a document. "
          + "What could we verify at the next visit?"
      ])
  }
}
