import Foundation
import KeyfolioTesting
import Testing

/// The golden numbers 1 to 4 of domain.md section 6, as `figures --json` gives them.
@Suite struct GoldenFigureTests {
  private static func portfolio(line: Int) -> String {
    """
    name: DHL, teaching figures of Woodburn's deck
    publish: {audience: team}
    criteria:
      - {id: wallet, name: Size of wallet, weight: 25}
      - {id: small, name: Moves small valuable items, weight: 25}
      - {id: central, name: Central decision making, weight: 20}
      - {id: global, name: Global operator, weight: 15}
      - {id: growth, name: Industry growth rate, weight: 15}
    lines: {attractiveness: \(line), strength: 1.0}
    competitors: [{id: one, name: Rival 1}, {id: two, name: Rival 2}]

    """
  }

  private static let accounts = [
    "accounts/a/account.yaml":
      "name: A\nratings: {wallet: 9, small: 4, central: 3, global: 6, growth: 3}\n",
    "accounts/b/account.yaml":
      "name: B\nratings: {wallet: 5, small: 8, central: 9, global: 3, growth: 7}\n",
  ]

  private func computed(line: Int = 500, _ more: [String: String] = [:]) async throws -> Computed {
    var content = Self.accounts.merging(more) { $1 }
    content["portfolio.yaml"] = Self.portfolio(line: line)
    return Computed(json: try await figures(files(content)))
  }

  @Test func scoresAndMargins() async throws {
    let at500 = try await computed()
    #expect(try at500.figure("a", "attractiveness.score") == 520)
    #expect(try at500.figure("b", "attractiveness.score") == 655)
    #expect(try at500.word("a", "attractiveness.side") == "high")
    #expect(try at500.word("b", "attractiveness.side") == "high")
    #expect(try at500.figure("a", "attractiveness.weight-margin").rounded(5) == 0.09524)
    #expect(try at500.figure("b", "attractiveness.weight-margin").rounded(5) == 0.72093)
    #expect(try at500.order().margin.rounded(5) == 0.31765)
    let at600 = try await computed(line: 600)
    #expect(try at600.word("a", "attractiveness.side") == "low")
    #expect(try at600.figure("a", "attractiveness.weight-margin").rounded(5) == 0.34783)
    #expect(try at600.figure("b", "attractiveness.weight-margin").rounded(5) == 0.28205)
  }

  @Test func criticalWeightsAndSlack() async throws {
    let computed = try await computed()
    #expect(try computed.critical("a", "wallet") == "below 21.05")
    #expect(try computed.critical("a", "small") == "above 37.5")
    #expect(try computed.critical("a", "central") == "above 27.27")
    #expect(try computed.critical("a", "growth") == "above 22.73")
    #expect(try computed.critical("a", "global") == nil)
    let slack = try ["wallet", "small", "central", "global", "growth"].map {
      try computed.slack("a", $0).rounded(2)
    }
    #expect(slack == [-0.8, -0.8, -1, -1.33, -1.33])
    #expect(try computed.order().critical("wallet").rounded(2) == 43.93)
    #expect(try computed.order().critical("global").rounded(2) == 41.38)
  }

  @Test func aMissingRatingIsNotZero() async throws {
    let computed = try await computed([
      "accounts/b/account.yaml": "name: B\nratings: {wallet: 5, small: 8, central: 9, growth: 7}\n"
    ])
    let score = try computed.object("b", "attractiveness.score")
    #expect(score["value"] is NSNull)
    #expect(score["bounds"] as? [Double] == [610, 760])
    #expect(score["coverage"] as? Double == 0.85)
    #expect(try computed.word("b", "attractiveness.side") == "high")
  }

  @Test func strengthAgainstTheOneBestRival() async throws {
    let factors = zip(
      [30, 25, 20, 15, 10], zip([8, 6, 7, 5, 9], zip([7, 8, 6, 6, 7], [5, 5, 9, 4, 6]))
    ).enumerated().map { index, row in
      let (weight, (us, (one, two))) = row
      return "    - {id: f\(index), name: F\(index), weight: \(weight), us: \(us), "
        + "them: {one: \(one), two: \(two)}}\n"
    }.joined()
    let computed = try await computed([
      "accounts/c/account.yaml": "name: C\nstrength:\n  factors:\n" + factors
    ])
    #expect(try computed.figure("c", "strength.score") == 695)
    #expect(try computed.figure("c", "strength.ratio").rounded(5) == 1.00725)
    #expect(try computed.figure("c", "strength.difference") == 5)
    #expect(try computed.word("c", "strength.side") == "high")
    #expect(try computed.figure("c", "strength.weight-margin").rounded(5) == 0.03704)
    let rows = try computed.rows("c", "strength")
    #expect(rows.map { $0["gap"] as? Double } == [1, -2, 1, -1, 2])
    #expect(rows.map { $0["weighted_gap"] as? Double } == [30, -50, 20, -15, 20])
  }

  @Test func everyInputHasItsPlace() async throws {
    let computed = try await computed()
    for account in ["a", "b"] {
      let inputs = try computed.object(account, "attractiveness.score")["inputs"]
      let facts = try #require(try computed.account(account)["facts"] as? [[String: Any]])
      let numbers = try #require(inputs as? [Int])
      #expect(Set(numbers).count == 10)
      for input in numbers.map({ facts[$0] }) {
        #expect((input["file"] as? String)?.hasSuffix(".yaml") == true)
        #expect((input["line"] as? Int ?? 0) > 0 && (input["column"] as? Int ?? 0) > 0)
        #expect((input["value"] as? String)?.isEmpty == false)
      }
    }
  }
}
