import KeyfolioAnalysis
import KeyfolioAudience
public import KeyfolioCore
import KeyfolioLoad
import KeyfolioModel
import KeyfolioRender
import KeyfolioView

/// The whole build, from a content folder to finished files: the stages in their order.
///
/// Nothing reaches the sink while there are errors, so the caller can keep the last good site.
/// - Returns: what was built; `nil` after errors, which stand in `report`.
public func buildSite(
  _ content: FileTree, _ request: BuildRequest, into sink: inout some Sink,
  _ report: inout Report
) async throws(FileError) -> BuiltSite? {
  // Load
  let theme = try loadTheme(request, &report)
  let read = ReadContent()
  let loaded = try await load(content.noting(in: read), request.noting(in: read), &report)
  guard let theme, var project = loaded else { return nil }
  // Scope, before anything is computed
  guard let edition = edition(of: project, request, &report) else { return nil }
  project = await scope(project, to: edition, jobs: request.jobs)
  // Analysis
  var analysis = await analyze(project, jobs: request.jobs)
  report.diagnostics.merge(analysis.diagnostics)
  if report.stops { return nil }
  // Classes, before anything is shown
  (project, analysis) = classes(project, analysis, for: edition)
  // View, Render, sink
  let look = theme.dressed(for: project.programme)
  let state = read.state(of: project, edition)
  let site = siteContents(project, analysis, edition, report.files, look, state)
  try await renderSite(site, look, jobs: request.jobs, into: &sink)
  return BuiltSite(project, edition, pages: site.pages.count)
}
