import KeyfolioLoad
import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel
import KeyfolioView
import Testing

@testable import KeyfolioBuild

/// Every chart of every account of the sample, in the editions that people publish.
@Suite struct SampleChartTests {
  private struct Drawn {
    /// "isar network", or "matrix" for the portfolio.
    var name: String
    var chart: any Chart
  }

  private func edition(_ audience: String) async throws -> ComputedEdition {
    var request = BuildRequest()
    (request.audience, request.jobs) = (audience, 2)
    var report = Report()
    return try #require(
      try await computedEdition(try folder("../content"), request, &report),
      "\(report.text(folder: ""))")
  }

  private func charts(of edition: ComputedEdition) -> [Drawn] {
    let site = SiteContext(edition.project, edition.analysis, edition: edition.edition)
    var drawn: [Drawn] = []
    for kind in PortfolioChart.allCases {
      guard let chart = kind.chart(edition.project, edition.analysis, site) else { continue }
      drawn.append(Drawn(name: kind.rawValue, chart: chart))
    }
    for (account, figures) in zip(edition.project.accounts, edition.analysis.accounts) {
      for kind in AccountChart.allCases {
        guard let chart = kind.chart(account.value, figures.value, site) else { continue }
        drawn.append(Drawn(name: "\(account.id.value) \(kind.rawValue)", chart: chart))
      }
    }
    return drawn
  }

  @Test(arguments: ["team", "leadership"]) func readable(_ audience: String) async throws {
    for drawn in charts(of: try await edition(audience)) {
      let caption = drawn.chart.caption
      #expect(!caption.title.isEmpty && !caption.description.isEmpty, "\(drawn.name)")
      #expect(caption.title.utf8.count <= 160, "\(drawn.name): \(caption.title)")
      let table = drawn.chart.table
      #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(drawn.name)")
      for form in ChartForm.allCases {
        let problems = drawn.chart.drawing(form).problems
        #expect(problems.isEmpty, "\(drawn.name) \(form)")
      }
    }
  }

  /// The team's edition of the sample has every chart at least once.
  @Test func noneIsMissing() async throws {
    let names = Set(
      charts(of: try await edition("team")).map { $0.name.split(separator: " ").last })
    for name in chartNames { #expect(names.contains(Substring(name.name)), "\(name.name)") }
  }

  /// Finding, description, table and tooltips: no word of a drawing names one of the customers'
  /// people to the leadership.
  @Test func leadershipReadsNoNames() async throws {
    let team = try await edition("team")
    let names = Set(team.project.accounts.flatMap { $0.people.compactMap(\.name?.value) })
    #expect(names.count > 20)
    for drawn in charts(of: try await edition("leadership")) {
      let text = String(decoding: drawn.chart.titledSVG(.wide), as: UTF8.self)
      let cells = drawn.chart.table.rows.joined().map(\.text).joined(separator: "\n")
      for name in names where text.contains(name) || cells.contains(name) {
        Issue.record("\(drawn.name) names \(name)")
      }
    }
  }

  /// A customer reads no category, score, profit or opinion, whatever chart is asked for.
  @Test func customersReadTheJointPartOnly() async throws {
    let edition = try await edition("customer:isar")
    let words = Category.allCases.map(\.rawValue) + ["attractiveness", "contribution", "score"]
    for drawn in charts(of: edition) {
      let text = String(decoding: drawn.chart.titledSVG(.wide), as: UTF8.self).lowercased()
      for word in words where text.contains(">\(word)") || text.contains(" \(word)") {
        Issue.record("\(drawn.name) says \(word)")
      }
    }
  }
}
