import KeyfolioCore
import KeyfolioAnalysis
import KeyfolioModel

/// Every page of the site, in the order in which they are written.
///
/// - Parameter manifest: what the page of methods tells of a site with this number of pages.
func sitePages(
  _ project: Project, _ analysis: Analysis, _ site: SiteContext,
  _ manifest: @escaping @Sendable (_ pages: Int) -> SiteManifest
) -> [PlannedPage] {
  let edition = site.edition
  let text = FindingText(project, analysis, site)
  var pages: [PlannedPage] = []
  if edition.holdsPortfolio { pages += portfolioPages(project, analysis, text, site) }
  for index in project.accounts.indices {
    let (account, figures) = (project.accounts[index], analysis.accounts[index])
    let id = account.id.value
    pages.append(
      PlannedPage(site.path(ofAccount: id)) {
        AccountPage(account.value, figures.value, text, site)
      })
    for note in account.notes {
      pages.append(
        PlannedPage(SitePaths.note(note, of: id)) {
          NotePage(note, of: account.value, figures.value, site)
        })
    }
  }
  pages += coursePages(project, analysis, text, site)
  pages.append(PlannedPage(SitePaths.missing) { MissingPage(site) })
  if edition.holdsPortfolio {
    // The page counts itself.
    let count = pages.count + 1
    pages.append(
      PlannedPage(SitePaths.method) { MethodPage(project, analysis, site, manifest(count)) })
  }
  return pages
}

/// The pages that see accounts side by side.
private func portfolioPages(
  _ project: Project, _ analysis: Analysis, _ text: FindingText, _ site: SiteContext
) -> [PlannedPage] {
  [
    PlannedPage(SitePaths.portfolio) { PortfolioPage(project, analysis, text, site) },
    PlannedPage(SitePaths.board) { BoardPage(project, analysis, text, site) },
    PlannedPage(SitePaths.relationships) { RelationshipsPage(project, analysis, text, site) },
    PlannedPage(SitePaths.actions) { ActionsPage(project, analysis, site) },
    PlannedPage(SitePaths.money) { MoneyPage(project, analysis, site) },
    PlannedPage(SitePaths.reviews) { ReviewsPage(project, analysis, site) },
    PlannedPage(SitePaths.findings) { FindingsPage(project, analysis, text, site) },
    PlannedPage(SitePaths.print) { PrintPage(project, analysis, text, site) },
  ]
}

/// The lessons, what leads to them, and their words; none without lessons.
private func coursePages(
  _ project: Project, _ analysis: Analysis, _ text: FindingText, _ site: SiteContext
) -> [PlannedPage] {
  guard !project.training.isEmpty else { return [] }
  var pages = [PlannedPage(SitePaths.training) { TrainingPage(project, site) }]
  // Where no account stands at the root, the way to the lessons does.
  if project.accounts.isEmpty, !site.edition.holdsPortfolio {
    let title = project.course?.title?.value
    pages.append(PlannedPage(SitePaths.portfolio) { EntryPage(title: title, site) })
  }
  for path in project.course?.paths ?? [] {
    pages.append(PlannedPage(SitePaths.learning(path)) { LearningPage(path, site) })
  }
  for note in project.training {
    pages.append(
      PlannedPage(SitePaths.lesson(note)) { LessonPage(note, project, analysis, text, site) })
  }
  if !project.glossary.isEmpty {
    let terms = project.glossary
    pages.append(PlannedPage(SitePaths.glossary) { GlossaryPage(terms, site) })
  }
  return pages
}
