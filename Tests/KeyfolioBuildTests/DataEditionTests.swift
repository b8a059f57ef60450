import KeyfolioBuild
import KeyfolioCore
import KeyfolioTesting
import Testing

/// What stands in data files that readers may not see: the same plants as for figures, looked for in
/// every byte of every file, and in the files' names.
@Suite struct DataEditionTests {
  private func site(_ audience: String, _ content: FileTree = FigureEditionTests.content)
    async throws -> String
  {
    let built = try await build(content, audience: audience)
    #expect(built.site != nil, "\(built.report.text(folder: ""))")
    return built.files.filter { $0.path.text.hasPrefix("data/") }.map {
      $0.path.text + "\n" + String(decoding: $0.bytes, as: UTF8.self)
    }.joined(separator: "\n")
  }

  @Test func leadershipSeesNoneOfTheTeams() async throws {
    let team = try await site("team")
    for planted in ["Petra", "personidzz", "71234", "345678", "Inner step"] {
      #expect(team.contains(planted), "the plant '\(planted)' does not show where it may")
    }
    // Opinions about people, and their addresses, are in no edition's data.
    for planted in ["mail@zz", "Remarkzz", "attitude", "influence"] {
      #expect(!team.contains(planted), "'\(planted)'")
    }
    let leadership = try await site("leadership")
    for planted in FigureEditionTests.teams {
      #expect(!leadership.contains(planted), "'\(planted)' reached leadership")
    }
    #expect(leadership.contains("P. P.") && leadership.contains("person-1"))
    #expect(leadership.contains("71234"))
  }

  @Test func theCustomerSeesTheJointPartAlone() async throws {
    let customer = try await site("customer:a")
    let hidden = [
      "71234", "345678", "rival", "Inner", "inner", "raterone", "saidbyzz", "mail@zz", "speed",
      "category", "strategic", "score", "finding", "stage",
    ]
    for planted in hidden {
      #expect(!customer.contains(planted), "'\(planted)' reached the customer")
    }
    #expect(customer.contains("Joint step") && customer.contains("Petra Planted"))
  }

  @Test func learnersHaveNoData() async throws {
    #expect(try await site("training") == "")
  }

  /// Single figures that are the team's, in tables whose other cells are not; and what is computed
  /// of them.
  @Test func aFigureOfTheTeamsLeavesAnEmptyCell() async throws {
    let content = files([
      "portfolio.yaml": """
      name: Test
      as_of: 2026-09-30
      criteria: [{id: c, name: C, weight: 100}]
      competitors: [{id: rival, name: Rival}]

      """,
      "accounts/a/account.yaml": """
      name: A
      ratings: {c: {value: 7.31, audience: team}}
      strength:
        factors: [{id: f, name: F, weight: 100, us: {value: 6.37, audience: team}, them: {rival: 5}}]
      money:
        - {period: 2025, line: gross_sales, amount: {value: 987121, audience: team}}
      wallet: [{period: 2025, amount: {value: 987122, audience: team}}]
      stage: {evidence: {trust: {value: 3.41, audience: team}}}
      measures: [{id: m, name: M}]
      readings: [{measure: m, period: 2026-Q2, value: {value: 98.7123, audience: team}}]
      objectives:
        - {id: o, name: O, measure: m, baseline: {value: 98.7124, audience: team}, target: 99}
      agreements: [{id: d, name: D, commitment: {value: 987125, audience: team}}]
      risks: [{id: r, name: R, likelihood: 2, at_stake: {value: 987126, audience: team}}]
      asks: [{id: q, name: Q, amount: {value: 987127, audience: team}}]
      opportunities:
        - id: p
          name: P
          contribution: {value: 987128, audience: team}
          probability: {value: 0.7713, audience: team}
      actions: [{id: x, name: X, progress: {value: 77, audience: team}}]
      """,
    ])
    let planted = ["7.31", "731", "6.37", "1.274", "98712", "98.712", "3.41", "0.77"]
    let team = try await site("team", content)
    for value in planted { #expect(team.contains(value), "the plant '\(value)' does not show") }
    let leadership = try await site("leadership", content)
    for value in planted { #expect(!leadership.contains(value), "'\(value)' reached leadership") }
    #expect(leadership.contains("a,r,R,2,,,,,,,\r\n"))
  }

  /// What is taken out whole leaves no id behind in what refers to it.
  @Test func noReferenceOutlivesItsTarget() async throws {
    let content = files([
      "portfolio.yaml": "name: Test\nas_of: 2026-09-30\nstaff: roles\n",
      "team.yaml": "- {id: kimzz, name: Kim Zett, role: key account manager}\n",
      "accounts/a/account.yaml": """
      name: A
      owner: kimzz
      people:
        - {id: openzz, name: Olga Open, reports_to: gonezz, successor: gonezz}
        - {id: gonezz, name: Greta Gone, audience: team}
      measures: [{id: measurezz, name: M, audience: team}]
      objectives:
        - {id: goalzz, name: Goal, audience: team}
        - {id: o1, name: Joint, measure: measurezz, agreement: dealzz, audience: customer}
      agreements: [{id: dealzz, name: Deal, audience: team}]
      actions:
        - {id: stepzz, name: Step, audience: team}
        - id: a1
          name: Visit
          owner: kimzz
          due: 2026-12-01
          objective: goalzz
          agreement: dealzz
          promised_to: gonezz
          audience: customer
      opportunities: [{id: p1, name: Line, backer: gonezz, next_action: stepzz}]
      """,
    ])
    let team = try await site("team", content)
    for planted in ["gonezz", "measurezz", "goalzz", "dealzz", "stepzz", "kimzz"] {
      #expect(team.contains(planted), "the plant '\(planted)' does not show where it may")
    }
    for audience in ["leadership", "customer:a"] {
      let text = try await site(audience, content)
      for planted in [
        "gonezz", "Greta", "measurezz", "goalzz", "dealzz", "stepzz", "kimzz", "Zett",
      ] {
        #expect(!text.contains(planted), "'\(planted)' reached \(audience)")
      }
      #expect(text.contains("colleague-1") && text.contains("key account manager"))
    }
    let leadership = try await site("leadership", content)
    #expect(leadership.contains("data/actions-colleague-1.ics"))
    #expect(leadership.contains("X-WR-CALNAME:Actions of key account manager"))
  }
}
