import KeyfolioAnalysis
import KeyfolioAudience
public import KeyfolioCore
import KeyfolioLoad
import KeyfolioModel
import KeyfolioRender
import KeyfolioView

/// The whole build, from a content folder to finished files.
///
/// Nothing reaches the sink while there are errors, so the caller can keep the last good site.
/// - Returns: what was built; `nil` after errors, which stand in `report`.
public func buildSite(
  _ content: FileTree, _ request: BuildRequest, into sink: inout some Sink,
  _ report: inout Report
) async throws(FileError) -> BuiltSite? {
  let planned = try await planSite(content, request, BuildMemory(keeps: false), &report)
  guard let planned else { return nil }
  try await renderSite(planned.contents, planned.theme, jobs: request.jobs, into: &sink)
  return planned.site
}

/// The build up to its pages: the stages in their order. What is left to do cannot fail, so a
/// preview does it page by page, as they are asked for.
///
/// - Parameter memory: what earlier builds of this content for this edition came to.
/// - Returns: `nil` after errors, which stand in `report`.
public func planSite(
  _ content: FileTree, _ request: BuildRequest, _ memory: BuildMemory, _ report: inout Report
) async throws(FileError) -> PlannedSite? {
  memory.number(&report)
  defer { memory.keepNumbers(report) }
  // Load
  let theme = try loadTheme(request, memory, &report)
  let read = ReadContent(memory.hashes)
  let loaded = try await load(content.noting(in: read), request.noting(in: read), memory, &report)
  guard let theme, var project = loaded else { return nil }
  // Scope, before anything is computed
  guard let edition = edition(of: project, request, &report) else { return nil }
  project = await scope(project, to: edition, jobs: request.jobs, memory: memory.audience)
  // Analysis
  var analysis = await analyze(project, jobs: request.jobs, memory)
  report.diagnostics.merge(analysis.diagnostics)
  if report.stops { return nil }
  // Classes, before anything is shown
  (project, analysis) = classes(project, analysis, for: edition, memory: memory.audience)
  // View; Render makes files of it
  let look = theme.dressed(for: project.programme)
  let site = SiteContext(
    project, analysis, edition: edition, files: report.files, assets: look.paths,
    memory: memory.view)
  let contents = SiteContents(project, analysis, site, memory: memory.view) { [project] pages in
    SiteManifest(
      version: keyfolioVersion, pages: pages, content: read.state(of: project, edition))
  }
  memory.forgetUnused()
  // What many pages ask for, in their order; a second processor has nothing else to do.
  if memory.keeps { Task.detached { [analysis] in _ = (contents.search.value, analysis.whole) } }
  return PlannedSite(
    site: BuiltSite(project, edition, pages: contents.pages.count), contents: contents,
    theme: look, authors: Lazy { [project] in Authors(project) })
}

/// A site without errors, whose pages are still to be made.
public struct PlannedSite: Sendable {
  public var site: BuiltSite
  let contents: SiteContents
  let theme: Theme
  private let lazyAuthors: Lazy<Authors>

  init(site: BuiltSite, contents: SiteContents, theme: Theme, authors: Lazy<Authors>) {
    (self.site, self.contents, self.theme, lazyAuthors) = (site, contents, theme, authors)
  }

  /// Who looks after which account.
  public var authors: @Sendable () -> Authors {
    { [lazyAuthors] in lazyAuthors.value }
  }

  /// Its files, each made when it is asked for.
  public var files: SiteFiles { contents.files(with: theme) }
}
