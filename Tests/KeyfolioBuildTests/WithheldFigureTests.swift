import Foundation
import KeyfolioBuild
import KeyfolioCore
import KeyfolioTesting
import Testing

/// Roundabout ways in which a figure or finding could tell what an edition withholds, or state what
/// is false because the edition withholds what would show otherwise.
@Suite struct WithheldFigureTests {
  private func computed(_ audience: String, _ content: [String: String]) async throws -> Computed {
    var request = BuildRequest()
    request.audience = audience
    var report = Report()
    let json = try #require(
      try await listFigures(files(content), request, account: nil, &report),
      "\(report.text(folder: ""))")
    let object = try JSONSerialization.jsonObject(with: Data(json.text.utf8))
    return Computed(json: try #require(object as? [String: Any]))
  }

  private static let portfolio = """
    name: Test
    as_of: 2026-09-30
    criteria: [{id: c, name: C, weight: 100}]
    competitors: [{id: rival, name: Rival}]

    """

  private func account(_ name: String, _ more: String = "") -> String {
    "name: \(name)\n\(more)\n"
  }

  private func sold(_ amount: Int, _ mark: String = "") -> String {
    mark.isEmpty
      ? "money: [{period: 2026-Q1, line: gross_sales, amount: \(amount)}]"
      : "money: [{period: 2026-Q1, line: gross_sales, amount: {value: \(amount), audience: \(mark)}}]"
  }

  /// A former account does not count, so of two that hide their sales only one is in the sum.
  @Test func aSumDoesNotTellWhatOneAccountHides() async throws {
    let content = [
      "portfolio.yaml": Self.portfolio,
      "accounts/a/account.yaml": account("A", sold(777_123, "team")),
      "accounts/b/account.yaml": account("B", "status: former\n" + sold(5, "team")),
      "accounts/c/account.yaml": account("C", sold(100_000)),
      "accounts/d/account.yaml": account("D", sold(100_000)),
      "accounts/e/account.yaml": account("E", sold(100_000)),
    ]
    #expect(
      try await computed("team", content).programme("programme.sales-year-to-date") as? Double
        == 1_077_123)
    let leadership = try await computed("leadership", content)
    #expect(try leadership.programme("programme.sales-year-to-date") == nil)
    #expect(try leadership.programme("loss.sales") == nil)
  }

  @Test func aMedianDoesNotTellAHiddenScore() async throws {
    func rated(_ rating: String) -> String { "ratings: {c: \(rating)}" }
    let content = [
      "portfolio.yaml": Self.portfolio + "lines: {attractiveness: median}\n",
      "accounts/a/account.yaml": account("A", rated("{value: 6.37, audience: team}")),
      "accounts/b/account.yaml": account("B", rated("2")),
      "accounts/c/account.yaml": account("C", rated("9")),
    ]
    for audience in ["team", "leadership"] {
      let line = try await computed(audience, content).programme("lines.attractiveness")
      #expect(line as? Double == 550, "\(audience)")
    }
  }

  @Test func nothingIsAskedAboutWhatIsNotShown() async throws {
    let content = [
      "portfolio.yaml": Self.portfolio + "required_roles: [user]\n",
      "accounts/a/account.yaml": account(
        "A",
        """
        people:
          - {id: jo, name: Jo Marsh, roles: [user]}
          - {id: kim, name: Kim Vale, roles: [decider], audience: team}
        objectives: [{id: o1, name: Grow}]
        actions: [{id: a1, name: Visit, objective: o1, due: 2026-12-01, audience: team}]
        opportunities:
          - {id: p1, name: Line, value: 8, winnability: 8, backer: jo, next_action: a1}
        """),
      "accounts/a/plan.md": "# Plan\n",
    ]
    let asked = try await computed("leadership", content).codes()
    for code in ["no-decider", "objective-idle", "opportunity-unsupported", "no-plan"] {
      #expect(!asked.contains(code), "\(code)")
    }
    #expect(asked.contains("no-sponsor"))
  }

  @Test func progressDoesNotTellAHiddenWallet() async throws {
    let content = [
      "portfolio.yaml": Self.portfolio,
      "accounts/a/account.yaml": account(
        "A",
        """
        money: [{period: 2025, line: gross_sales, amount: 100000}]
        wallet: [{period: 2025, amount: {value: 412345, audience: team}}]
        measures: [{id: sow, name: Share, from: share_of_wallet}]
        objectives:
          - {id: o1, name: Grow, measure: sow, baseline: 10, target: 50, status: behind}
        """),
    ]
    #expect(try await computed("team", content).codes().contains("objective-behind"))
    #expect(try await !computed("leadership", content).codes().contains("objective-behind"))
  }

  @Test func companyFiguresGoWithTheirFindings() async throws {
    let content = [
      "portfolio.yaml": Self.portfolio, "accounts/a/account.yaml": account("A"),
      "customers.csv": "name,period,sales,contribution,sales.audience\n"
        + "A,2025,,9000,\nB,2025,,-900,\n",
      "company.csv": "period,group,line,amount.value,amount.audience\n"
        + "2025,key,gross_sales,987654,team\n2025,rest,gross_sales,1,team\n",
    ]
    let told = try await computed("leadership", content)
    #expect(try await computed("team", content).codes().contains("years-too-few"))
    #expect(try !told.codes().contains("years-too-few"))
    #expect(try !told.codes().contains("customers-costing"))
    #expect(try told.programme("effectiveness.sales") == nil)
  }

  /// Promised for March, moved to August, done in July: late, whoever may see the dates.
  @Test func aPromiseIsLateForItsReaderToo() async throws {
    let content = [
      "portfolio.yaml": Self.portfolio,
      "accounts/a/account.yaml": account(
        "A",
        """
        people: [{id: jo, name: Jo Marsh}]
        actions:
          - id: a1
            name: Joint plan
            due: 2026-08-01
            moved_from: [2026-03-01]
            status: done
            done: 2026-07-30
            promised_to: jo
            audience: customer
        """),
    ]
    for audience in ["team", "customer:a"] {
      let share = try await computed(audience, content).figure("a", "promises.kept-share")
      #expect(share == 0, "\(audience)")
    }
    let customer = try await computed("customer:a", content).account("a")
    let shown = try #require(customer["figures"] as? [[String: Any]])
    #expect(!shown.contains { $0["id"] as? String == "actions.moves" })
  }

  @Test func aPartOfTheAccountsIsNoProgramme() async throws {
    let content = [
      "portfolio.yaml": Self.portfolio
        + "audiences: {north: {like: team, accounts: {region: N}}}\n",
      "accounts/a/account.yaml": account("A", "region: N\n" + sold(10)),
      "accounts/b/account.yaml": account("B", "region: S\n" + sold(10)),
    ]
    #expect(try await computed("team", content).codes().contains("account-number"))
    let north = try await computed("north", content)
    #expect(try !north.codes().contains("account-number"))
    #expect(try north.programme("workload.accounts") == nil)
  }
}

extension Computed {
  /// The value of a figure of the programme; `nil` where there is none, or it is unknown.
  fileprivate func programme(_ id: String) throws -> Any? {
    let programme = try #require(json["programme"] as? [String: Any])
    let figures = try #require(programme["figures"] as? [[String: Any]])
    let value = figures.first { $0["id"] as? String == id }?["value"]
    return value is NSNull ? nil : value
  }

  fileprivate func codes() throws -> [String] {
    try #require(json["findings"] as? [[String: Any]]).compactMap { $0["code"] as? String }
  }
}
