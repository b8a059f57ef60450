import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
public import KeyfolioTemplate

/// A value of each page kind with every optional present and an element in each list, which
/// templates are checked against.
///
/// It is made by the pages themselves from a small portfolio in which everything occurs, and by
/// laying the values of its accounts over each other. So it cannot differ from what pages really
/// hold; a test looks that nothing is left unknown in it.
public enum Specimen {
  public struct PageValue: Sendable {
    public var template: String
    public var value: TemplateValue
  }

  public static let pages: [PageValue] = {
    let project = specimenProject()
    let analysis = analyze(project)
    let site = SiteContext(project, analysis, edition: .team)
    let text = FindingText(project, analysis, site)
    let accounts = zip(project.accounts, analysis.accounts)
    let frame = Frame.specimen(site)
    let manifest = SiteManifest(
      version: "1", pages: 1, content: SiteManifest.Content(files: 1, hash: "0"))
    return [
      page([PortfolioPage(project, analysis, text, site)]),
      page([
        BoardPage(project, analysis, text, site),
        RelationshipsPage(project, analysis, text, site), ActionsPage(project, analysis, site),
        MoneyPage(project, analysis, site), ReviewsPage(project, analysis, site),
      ]),
      page(accounts.map { AccountPage($0.value, $1.value, text, site) }),
      page(
        accounts.flatMap { account, figures in
          account.notes.map { NotePage($0, of: account.value, figures.value, site) }
        }),
      page(project.training.map { LessonPage($0, project, analysis, text, site) }),
      page([TrainingPage(project, site)]),
      page((project.course?.paths ?? []).map { LearningPage($0, site) }),
      page([GlossaryPage(project.glossary, site)]),
      page([EntryPage(title: nil, site), MissingPage(site)]),
      page([1, .max].map { FindingsPage(project, analysis, text, site, atMost: $0) }),
      page([PrintPage(project, analysis, text, site)]),
      page([MethodPage(project, analysis, site, manifest)]),
    ].compactMap(\.self).map {
      PageValue(template: $0.template, value: $0.value.filled(from: frame))
    }
  }()

  /// What pages are put together from, with all that each can have.
  private static let blocks = [
    TableBlock.specimen, FindingBlock.specimen, FindingBlock.listSpecimen,
    HeadlineBlock.specimen, ChartBlock.specimen, NoteBody.specimen, AccountArithmetic.specimen,
    Register.specimen, DataLinks.linkSpecimen,
  ]

  /// The pages of one template: what the first lacks is taken from the others.
  private static func page(_ pages: [any Page]) -> PageValue? {
    guard let first = pages.first else { return nil }
    let value = pages.dropFirst().reduce(first.value) { $0.filled(from: $1.value) }
    // Once more from itself, so that every list has become one element with all that any has.
    let whole = value.filled(from: value).filled(fromBlocks: blocks)
    return PageValue(template: type(of: first).template, value: whole)
  }
}
