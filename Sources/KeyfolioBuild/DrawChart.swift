import KeyfolioAnalysis
import KeyfolioAudience
import KeyfolioCharts
public import KeyfolioCore
import KeyfolioModel
import KeyfolioView

/// Which chart is wanted, and how.
public struct ChartRequest: Sendable {
  /// The id of the account that the chart is of; `nil` for one of the portfolio.
  public var account: String?
  /// As `chartNames` lists it.
  public var name: String
  /// For a phone instead of a slide.
  public var isNarrow: Bool
  /// With the finding, the measure and the source in words above and below.
  public var isTitled: Bool

  public init(account: String?, name: String, isNarrow: Bool = false, isTitled: Bool = true) {
    self.account = account
    self.name = name
    self.isNarrow = isNarrow
    self.isTitled = isTitled
  }
}

/// A chart that can be asked for.
public struct ChartName: Sendable, Equatable {
  public var name: String
  /// Whether it is one of an account; otherwise it is one of the portfolio.
  public var isOfAccount: Bool
  /// What it shows, in a few words.
  public var summary: String
}

/// Every chart there is, those of the portfolio first.
public let chartNames: [ChartName] =
  PortfolioChart.allCases.map {
    ChartName(name: $0.rawValue, isOfAccount: false, summary: $0.summary)
  }
  + AccountChart.allCases.map {
    ChartName(name: $0.rawValue, isOfAccount: true, summary: $0.summary)
  }

/// Draws one chart of an edition as an SVG document; `nil` after errors.
public func drawChart(
  _ content: FileTree, _ request: BuildRequest, _ wanted: ChartRequest, _ report: inout Report
) async throws(FileError) -> [UInt8]? {
  guard let edition = try await computedEdition(content, request, &report) else { return nil }
  let site = SiteContext(edition.project, edition.analysis, edition: edition.edition)
  let chart: (any Chart)?
  var place = edition.project.programme.name.place
  if let id = wanted.account {
    guard let index = edition.index(of: id, &report) else { return nil }
    let account = edition.project.accounts[index]
    place = account.name.place
    chart = AccountChart(rawValue: wanted.name)?
      .chart(account.value, edition.analysis.accounts[index].value, site)
  } else {
    chart = PortfolioChart(rawValue: wanted.name)?.chart(edition.project, edition.analysis, site)
  }
  guard let chart else {
    report.diagnostics.report(.noChart(wanted.name, of: wanted.account, at: place))
    return nil
  }
  let form = wanted.isNarrow ? ChartForm.narrow : .wide
  return wanted.isTitled ? chart.titledSVG(form) : chart.svg(form)
}
