import Foundation
import KeyfolioBuild
import KeyfolioCore
import KeyfolioTesting
import Testing

/// What `figures` gives to readers who may not see everything: values that stand nowhere else are
/// planted in fields of each class and looked for in every byte.
@Suite struct FigureEditionTests {
  static let content = files([
    "portfolio.yaml": """
    name: Test
    as_of: 2026-09-30
    discount_rate: 0.08
    criteria: [{id: size, name: Size, weight: 60}, {id: fit, name: Fit, weight: 40}]
    competitors: [{id: rival, name: Rival}]
    required_roles: [decider, champion]
    thresholds: {key_influence: 6}
    competencies: [{id: planningzz, name: Planning}]

    """,
    "team.yaml": """
    - {id: kim, name: Kim, capacity_hours: 61.37, competencies: [planningzz]}
    - {id: robin, name: Robin, capacity_hours: 8}

    """,
    "accounts/a/account.yaml": """
    name: Account A
    owner: kim
    team: [{person: kim, hours: 43.19}]
    ratings:
      size: [{value: 7, by: raterone}, {value: 3, by: ratertwo}]
      fit: 7
    strength:
      factors:
        - {id: speed, name: Speed, weight: 100, us: 6, them: {rival: 5}, said: {us: 4, by: saidbyzz}}
    money:
      - {period: 2025, line: gross_sales, amount: 71234}
      - {period: 2025, line: direct_cost, amount: {value: 23456, audience: team}}
    wallet: [{period: 2025, amount: 345678}]
    people:
      - {id: personidzz, name: Petra Planted, title: Head of works, roles: [decider], email: mail@zz.example}
      - {id: otheridzz, name: Otto Planted, title: Buyer, influence: 8, attitude: -2}
    contacts:
      - {ours: kim, theirs: personidzz, strength: 1, last: 2026-09-01}
    actions:
      - {id: act, name: Joint step, due: 2026-08-01, promised_to: personidzz, audience: customer}
      - {id: inner, name: Inner step, due: 2026-08-01, promised_to: otheridzz}
    """,
    "private/judgements/a.csv": """
    person,influence,attitude,coverage,notes
    personidzz,9,2,1,Remarkzz

    """,
  ])

  private func text(_ audience: String) async throws -> String {
    var request = BuildRequest()
    request.audience = audience
    var report = Report()
    let json = try await listFigures(Self.content, request, account: nil, &report)
    return try #require(json, "\(report.text(folder: ""))").text
  }

  static let teams = [
    "Petra", "Otto", "personidzz", "otheridzz", "mail@zz", "Remarkzz", "raterone", "ratertwo",
    "saidbyzz", "43.19", "61.37", "opponent", "champion", "23456", "48,", "47778",
  ]

  @Test func leadershipSeesNoneOfTheTeams() async throws {
    let team = try await text("team")
    for planted in ["Petra", "personidzz", "43.19", "61.37", "opponent", "23456", "47778"] {
      #expect(team.contains(planted), "the plant '\(planted)' does not show where it may")
    }
    let leadership = try await text("leadership")
    for planted in Self.teams {
      #expect(!leadership.contains(planted), "'\(planted)' reached leadership")
    }
    // What is left is there: the decider by title and initials, the sales, the promise.
    #expect(leadership.contains("Head of works (P. P.)"))
    #expect(leadership.contains("71234"))
    #expect(leadership.contains("person-1"))
  }

  @Test func theCustomerSeesTheJointPartAlone() async throws {
    let customer = try await text("customer:a")
    // Its own people it may name.
    let own = ["Petra", "Otto", "personidzz", "otheridzz"]
    let more = [
      "71234", "345678", "rival", "Inner", "inner", "attractiveness", "single-threaded",
      "strategic", "streamline",
      "stage", "quick-check", "unknown",
    ]
    for planted in Self.teams.filter({ !own.contains($0) }) + more {
      #expect(!customer.contains(planted), "'\(planted)' reached the customer")
    }
    #expect(customer.contains("\"findings\": []"))
    #expect(customer.contains("promises.count"))
  }

  @Test func trainingHoldsNoAccount() async throws {
    let training = try await text("training")
    #expect(training.contains("\"accounts\": []"))
    #expect(!training.contains("71234") && !training.contains("Account A"))
  }
}
