import CSiteTemplates
import KeyfolioAnalysis
import KeyfolioAudience
import KeyfolioCore
import KeyfolioLoad
import KeyfolioModel
import KeyfolioRender
import KeyfolioView

// The stages as more than one product calls them.

/// Reads the content, settles the day it speaks for, and looks whether the figures that notes name
/// are there; `nil` after errors of reading. An unknown figure stops the build as late as what is
/// wrong with the figures themselves, so that both are told at once.
func load(
  _ content: FileTree, _ request: BuildRequest,
  _ memory: BuildMemory, _ report: inout Report
) async throws(FileError) -> Project? {
  let project = try await loadProject(
    content, privateTree: request.outside, files: &report.files, jobs: request.jobs,
    memory: memory.load, &report.diagnostics)
  guard var project, !report.stops else { return nil }
  if let asOf = request.asOf {
    project.programme.asOf = Day(asOf, at: project.programme.name.place)
  }
  report.diagnostics.merge(
    await checkNotes(
      of: project, in: Lazy { [project] in memory.context(of: project, isCut: false) },
      jobs: request.jobs,
      memory: memory.notes))
  return project
}

/// The edition that was asked for, on the command line or in portfolio.yaml. There is no default:
/// who reads a site is never guessed.
func edition(of project: Project, _ request: BuildRequest, _ report: inout Report) -> Edition? {
  let programme = project.programme
  let choices = editionChoices(in: programme)
  let place = programme.publishAudience?.place ?? programme.name.place
  guard let name = request.audience ?? programme.publishAudience?.value else {
    report.diagnostics.report(.noAudience(choices, at: place))
    return nil
  }
  guard let edition = resolveEdition(named: name, in: programme),
    holds(edition, project)
  else {
    report.diagnostics.report(.unknownAudience(name, choices, at: place))
    return nil
  }
  return edition
}

/// A customer's edition needs that customer.
private func holds(_ edition: Edition, _ project: Project) -> Bool {
  guard case .customer(let id) = edition.base else { return true }
  return project.accounts.contains { $0.id.value == id }
}

/// Accounts side by side; the result is the same as one after the other.
func analyze(_ project: Project, jobs: Int, _ memory: BuildMemory) async -> Analysis {
  let context = memory.context(of: project)
  let accounts = project.accounts
  let figures = await memory.figures.outputs(
    for: accounts.map { $0.folder },
    of: accounts.map { FiguresInput(account: Unchanged($0), context: context) }, jobs: jobs
  ) { Shared(KeyfolioAnalysis.figures(of: $0.account.value, in: $0.context)) }
  return Analysis(of: project, in: context, accounts: figures)
}

/// What an edition holds and what was computed of it: everything up to the pages.
struct ComputedEdition {
  var project: Project
  var analysis: Analysis
  var edition: Edition

  /// The place of an account in both; `nil`, with a report, where this edition has no such account.
  func index(of account: String, _ report: inout Report) -> Int? {
    if let index = project.accounts.firstIndex(where: { $0.id.value == account }) { return index }
    let known = project.accounts.map(\.id.value)
    report.diagnostics.report(.unknownAccount(account, known, at: project.programme.name.place))
    return nil
  }
}

/// Load, scope, Analysis and classes, for products that print something of an edition; `nil` after
/// errors.
func computedEdition(_ content: FileTree, _ request: BuildRequest, _ report: inout Report)
  async throws(FileError) -> ComputedEdition?
{
  let memory = BuildMemory(keeps: false)
  guard var project = try await load(content, request, memory, &report) else { return nil }
  guard let edition = edition(of: project, request, &report) else { return nil }
  project = await scope(project, to: edition, jobs: request.jobs, memory: memory.audience)
  var analysis = await analyze(project, jobs: request.jobs, memory)
  report.diagnostics.merge(analysis.diagnostics)
  if report.stops { return nil }
  (project, analysis) = classes(project, analysis, for: edition)
  return ComputedEdition(project: project, analysis: analysis, edition: edition)
}

/// The built-in theme, and over it the author's own where there is one; `nil` after errors.
func loadTheme(
  _ request: BuildRequest, _ memory: BuildMemory, _ report: inout Report
) throws(FileError) -> Theme? {
  var sources = builtInTheme(&report.files)
  var own: [RelativePath: [UInt8]] = [:]
  for path in try request.theme?.list() ?? [] {
    // What explains the folder to people is no part of a site.
    guard let theme = request.theme, path != themeGuidePath else { continue }
    let name = request.themeName + "/" + path.text
    let file = report.files.id(of: RelativePath("theme/" + path.text), shownAs: name)
    let bytes = try theme.read(path)
    own[path] = bytes
    sources.append(Theme.Source(path: path, file: file, bytes: bytes, isBuiltIn: false))
  }
  let theme = memory.themes.value(for: "", of: own, &report.diagnostics) { Theme(sources, &$1) }
  return report.stops ? nil : theme
}

func builtInTheme(_ files: inout SourceFiles) -> [Theme.Source] {
  (0..<keyfolio_theme_count()).map { number in
    let embedded = keyfolio_theme_at(number)
    let path = RelativePath(String(cString: embedded.path))
    let bytes = UnsafeBufferPointer(start: embedded.bytes, count: embedded.length)
    let name = "site-templates/" + path.text
    let file = files.id(of: RelativePath(name), shownAs: name)
    return Theme.Source(path: path, file: file, bytes: Array(bytes), isBuiltIn: true)
  }
}
