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
func load(_ content: FileTree, _ request: BuildRequest, _ report: inout Report)
  async throws(FileError) -> Project?
{
  let project = try await loadProject(
    content, privateTree: request.outside, files: &report.files, jobs: request.jobs,
    &report.diagnostics)
  guard var project, !report.stops else { return nil }
  if let asOf = request.asOf {
    project.programme.asOf = Day(asOf, at: project.programme.name.place)
  }
  report.diagnostics.merge(checkNoteFigures(of: project))
  report.diagnostics.merge(checkLessons(of: project))
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
func analyze(_ project: Project, jobs: Int) async -> Analysis {
  let context = PortfolioContext(project)
  let accounts = await parallelMap(project.accounts, jobs: jobs) { figures(of: $0, in: context) }
  return Analysis(of: project, in: context, accounts: accounts)
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
  guard var project = try await load(content, request, &report) else { return nil }
  guard let edition = edition(of: project, request, &report) else { return nil }
  project = await scope(project, to: edition, jobs: request.jobs)
  var analysis = await analyze(project, jobs: request.jobs)
  report.diagnostics.merge(analysis.diagnostics)
  if report.stops { return nil }
  (project, analysis) = classes(project, analysis, for: edition)
  return ComputedEdition(project: project, analysis: analysis, edition: edition)
}

/// Pages, data and search index of an edition.
func siteContents(
  _ project: Project, _ analysis: Analysis, _ edition: Edition, _ files: SourceFiles,
  _ theme: Theme, _ content: SiteManifest.Content
) -> SiteContents {
  var site = SiteContext(
    project, analysis, edition: edition, files: files, assets: theme.paths)
  let search = site.addSearchIndex(of: project)
  return SiteContents(
    search: search, pages: sitePages(project, analysis, site, content),
    data: DataParts.all(project, analysis, site))
}

/// Every page of the site, in the order in which they are written.
private func sitePages(
  _ project: Project, _ analysis: Analysis, _ site: SiteContext, _ content: SiteManifest.Content
) -> [any Page] {
  let edition = site.edition
  let text = FindingText(project, analysis, site)
  var pages: [any Page] = []
  if edition.holdsPortfolio {
    pages += [
      PortfolioPage(project, analysis, text, site), BoardPage(project, analysis, text, site),
      RelationshipsPage(project, analysis, text, site), ActionsPage(project, analysis, site),
      MoneyPage(project, analysis, site), ReviewsPage(project, analysis, site),
      FindingsPage(project, analysis, text, site), PrintPage(project, analysis, text, site),
    ]
  }
  for (account, figures) in zip(project.accounts, analysis.accounts) {
    pages.append(AccountPage(account, figures, text, site))
    for note in account.notes { pages.append(NotePage(note, of: account, figures, site)) }
  }
  pages += coursePages(project, analysis, text, site)
  if edition.holdsPortfolio {
    // The page counts itself.
    let manifest = SiteManifest(
      version: keyfolioVersion, pages: pages.count + 1, content: content)
    pages.append(MethodPage(project, analysis, site, manifest))
  }
  return pages
}

/// The lessons, what leads to them, and their words; none without lessons.
private func coursePages(
  _ project: Project, _ analysis: Analysis, _ text: FindingText, _ site: SiteContext
) -> [any Page] {
  guard !project.training.isEmpty else { return [] }
  var pages: [any Page] = [TrainingPage(project, site)]
  // Where no account stands at the root, the way to the lessons does.
  if project.accounts.isEmpty, !site.edition.holdsPortfolio {
    pages.append(EntryPage(title: project.course?.title?.value, site))
  }
  for path in project.course?.paths ?? [] { pages.append(LearningPage(path, site)) }
  for note in project.training {
    pages.append(LessonPage(note, project, analysis, text, site))
  }
  if !project.glossary.isEmpty { pages.append(GlossaryPage(project.glossary, site)) }
  return pages
}

/// The built-in theme, and over it the author's own where there is one; `nil` after errors.
func loadTheme(_ request: BuildRequest, _ report: inout Report) throws(FileError) -> Theme? {
  var sources = builtInTheme(&report.files)
  let own = request.theme
  for path in try own?.list() ?? [] {
    // What explains the folder to people is no part of a site.
    guard let own, path != themeGuidePath else { continue }
    let name = request.themeName + "/" + path.text
    let file = report.files.id(of: RelativePath("theme/" + path.text), shownAs: name)
    let bytes = try own.read(path)
    sources.append(Theme.Source(path: path, file: file, bytes: bytes, isBuiltIn: false))
  }
  let theme = Theme(sources, &report.diagnostics)
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
