import Foundation
import KeyfolioBuild
import KeyfolioCore
import KeyfolioTesting
import Testing

/// Figures as text say what they speak for, ask first, and read as numbers of something.
@Suite struct FigureTableTests {
  private let content = files([
    "portfolio.yaml": """
    name: North
    currency: EUR
    as_of: 2026-09-30
    criteria: [{id: size, name: Size, weight: 60}, {id: fit, name: Fit, weight: 40}]

    """,
    "team.yaml": "- {id: ada, name: Ada Lund}\n",
    "accounts/a/account.yaml": """
    name: Aldermoor
    owner: ada
    plan: {expires: 2026-09-29, next_review: 2026-12-01}
    ratings: {size: 7}
    money:
      - {period: 2025, line: gross_sales, amount: 1234567.50}
    people: [{id: jo, name: Jo Marsh}, {id: kim, name: Kim Vale}]
    contacts:
      - {ours: ada, theirs: jo, strength: 3, last: 2026-09-01}
      - {ours: ada, theirs: kim, strength: 3, last: 2026-09-01}

    """,
    "accounts/b/account.yaml": "name: Brackenhill\nowner: ada\n",
  ])

  private func table(account: String? = nil, audience: String = "team") async throws -> String {
    var request = BuildRequest()
    request.audience = audience
    var report = Report()
    let json = try #require(
      try await listFigures(content, request, account: account, &report),
      "\(report.text(folder: ""))")
    return figureTable(json)
  }

  @Test func saysWhatItSpeaksFor() async throws {
    let table = try await table()
    #expect(table.hasPrefix("North: team edition, as of 2026-09-30\n\nThe programme\n  findings\n"))
    let leadership = try await self.table(audience: "leadership")
    #expect(leadership.hasPrefix("North: leadership edition, as of 2026-09-30\n"))
    #expect(!leadership.contains("Jo Marsh"))
  }

  @Test func asksFirstAndThenCounts() async throws {
    let table = try await table(account: "a")
    let lines = table.split(separator: "\n").map(String.init)
    let findings = try #require(lines.firstIndex { $0.hasPrefix("  findings (Ada Lund, ") })
    let figures = try #require(lines.firstIndex(of: "  Attractiveness [attractiveness]"))
    #expect(findings < figures)
    #expect(lines.contains { $0.hasPrefix("    warning  Both active links share Ada Lund.") })
    #expect(!table.contains("The programme"))
    #expect(!table.contains("Brackenhill"))
  }

  /// Amounts with their thousands apart, one day and two days, what missing ratings allow.
  @Test func unitsReadAsTheyAreSpoken() async throws {
    let lines = try await table(account: "a").split(separator: "\n").map { line in
      line.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
    #expect(lines.contains("line 2025 gross_sales 1 234 567.50 EUR"))
    #expect(lines.contains("days-expired 1 day"))
    #expect(lines.contains("left-without ada 0"))
    let score = try #require(lines.first { $0.hasPrefix("score ") })
    #expect(score.hasPrefix("score unknown 420 of 1000 to 820 of 1000; 60 % known; missing: "))
  }

  /// Nobody's money or date is lent to a finding that has none of its own.
  @Test func whatMostHaveInCommonStandsOnce() async throws {
    let table = try await table(account: "a")
    let common = "Ada Lund, €1.23\u{A0}M of sales a year, next review 1\u{A0}Dec\u{A0}2026"
    #expect(table.contains("  findings (\(common), unless said below)\n"))
    #expect(table.components(separatedBy: common).count == 2, "more than once")
    #expect(
      table.contains(
        "             Ada Lund, €1.23\u{A0}M of sales a year, ends 29\u{A0}Sep\u{A0}2026\n")
    )
  }
}
