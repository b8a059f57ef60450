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
