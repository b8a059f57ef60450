import Foundation
import KeyfolioAnalysis
import KeyfolioBuild
import KeyfolioCore
import KeyfolioMarkdown
import KeyfolioTemplate
import KeyfolioTesting
import Testing

/// What notes, themes, figures and requests can have wrong: each code has a folder in
/// `Tests/Projects/refused` whose build says so, word for word. `theme/` in it is the theme;
/// `audience.txt` what is asked for.
@Suite struct RefusedProjectTests {
  /// Found while reading files too, under the same code, or made in memory by other tests.
  static let elsewhere: Set<String> = [
    "invalid-utf8", "note-too-long", "unknown-account", "no-chart",
  ]

  static let codes =
    MarkdownProblem.allCases.map(\.rawValue) + TemplateProblem.allCases.map(\.rawValue)
    + AnalysisCode.allCases.map(\.rawValue) + BuildProblem.allCases.map(\.rawValue)
    + ["broken-link", "bad-directive"]

  @Test(arguments: codes.filter { !elsewhere.contains($0) })
  func isReportedWithPlaceAndMend(_ code: String) async throws {
    let all = try folder("Projects/refused/\(code)")
    let paths = try all.list()
    #expect(!paths.isEmpty, "no fixture provokes \(code)")
    let theme = paths.filter { $0.text.hasPrefix("theme/") }
    let audience =
      paths.contains(RelativePath("audience.txt"))
      ? String(decoding: try all.read(RelativePath("audience.txt")), as: UTF8.self)
        .trimmingCharacters(in: .whitespacesAndNewlines) : nil
    let built = try await build(
      all, audience: audience,
      theme: theme.isEmpty
        ? nil
        : try folder(
          "Projects/refused/\(code)/theme"))
    #expect(built.codes.contains(code))
    for diagnostic in built.report.diagnostics.all { #expect(diagnostic.hint != nil) }
    if built.report.diagnostics.hasErrors { #expect(built.files == []) }
    expectGolden(built.report.text(folder: ""), "\(code).txt")
  }

  @Test func aNoteOf300KBIsRefused() async throws {
    let note = String(repeating: "A line of a very long note.\n\n", count: 11_000)
    let content = files([
      "portfolio.yaml": "name: Test\n", "accounts/a/account.yaml": "name: A\n",
      "accounts/a/plan.md": note,
    ])
    let built = try await build(content)
    #expect(built.codes == ["note-too-long"] && built.files == [])
  }

  @Test func figuresOfAnUnknownAccount() async throws {
    var request = BuildRequest()
    request.audience = "team"
    var report = Report()
    let content = files([
      "portfolio.yaml": "name: Test\n", "accounts/acme/account.yaml": "name: A\n",
    ])
    #expect(try await listFigures(content, request, account: "acne", &report) == nil)
    #expect(report.text(folder: "").contains("did you mean 'acme'? [unknown-account]") == false)
    #expect(report.text(folder: "").contains("hint: did you mean 'acme'?"))
  }

  @Test func aChartOfNothing() async throws {
    var request = BuildRequest()
    request.audience = "team"
    var report = Report()
    let content = files([
      "portfolio.yaml": "name: Test\n", "accounts/acme/account.yaml": "name: A\n",
    ])
    let wanted = ChartRequest(account: "acme", name: "quick-check")
    #expect(try await drawChart(content, request, wanted, &report) == nil)
    #expect(
      report.text(folder: "")
        == """
        accounts/acme/account.yaml:1:7: error: there is nothing to draw 'quick-check' from for 'acme' [no-chart]
          hint: what it shows is not in the content, or this edition may not see it; \
        'keyfolio figures acme' tells what is missing

        """)
  }
}
