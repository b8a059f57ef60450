import KeyfolioAnalysis
import KeyfolioAudience
public import KeyfolioCore
import KeyfolioLoad
import KeyfolioModel
import KeyfolioRender
import KeyfolioView

/// What a build is asked for.
public struct BuildRequest: Sendable {
  /// As the command line names it; `nil` takes `publish:` of portfolio.yaml.
  public var audience: String?
  /// The day the report speaks for; `nil` takes the portfolio's, else the newest fact's.
  public var asOf: CalendarDate?
  /// One's own theme over the built-in one.
  public var theme: FileTree?
  /// How messages name its folder.
  public var themeName = "theme"
  /// Opens a folder that the content names and that lies outside of it.
  public var outside: @Sendable (String) -> FileTree? = { _ in nil }
  /// How many threads work at the same time.
  public var jobs = 1

  public init() {}
}

/// The whole build, from a content folder to finished files: the stages in their order.
///
/// Nothing reaches the sink while there are errors, so the caller can keep the last good site.
/// - Returns: what was built; `nil` after errors, which stand in `report`.
public func buildSite(
  _ content: FileTree, _ request: BuildRequest, into sink: inout some Sink,
  _ report: inout Report
) async throws(FileError) -> BuiltSite? {
  // Load
  guard let theme = try loadTheme(request, &report),
    var project = try await load(content, request, &report)
  else { return nil }
  // Scope, before anything is computed
  guard let edition = edition(of: project, request, &report) else { return nil }
  project = scope(project, to: edition)
  // Analysis
  var analysis = await analyze(project, jobs: request.jobs)
  report.diagnostics.merge(analysis.diagnostics)
  if report.stops { return nil }
  // Classes, before anything is shown
  (project, analysis) = classes(project, analysis, for: edition)
  // View, Render, sink
  let pages = sitePages(project, analysis, edition)
  try await renderSite(pages, theme, jobs: request.jobs, into: &sink)
  return BuiltSite(edition: edition.name, pages: pages.count, accounts: project.accounts.count)
}

/// What a build made, for the command line to tell.
public struct BuiltSite: Sendable, Equatable {
  public var edition: String
  public var pages: Int
  public var accounts: Int
}
