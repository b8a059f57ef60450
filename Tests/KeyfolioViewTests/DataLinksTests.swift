import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate
import Testing

@testable import KeyfolioView

/// Links to data lead to files that the same edition has.
@Suite struct DataLinksTests {
  private let project = specimenProject()
  private let page = RelativePath("accounts/some/note.html")

  private func site(_ edition: Edition) -> (files: Set<RelativePath>, Analysis, SiteContext) {
    let analysis = analyze(project)
    let site = SiteContext(project, analysis, edition: edition)
    let files = DataParts.all(project, analysis, site)
    return (
      Set(files.flatMap(\.paths)), analysis, site
    )
  }

  /// Whether there are links, and each leads to one of these files.
  private func leads(_ links: DataLinks, to files: Set<RelativePath>) -> Bool {
    let targets = links.links.map { page.resolving($0.href) }
    return !targets.isEmpty && targets.allSatisfy { $0.map(files.contains) ?? false }
  }

  @Test(arguments: [Edition.team, .leadership]) func aPortfolioHasEveryTable(_ edition: Edition)
    throws
  {
    let (files, analysis, site) = site(edition)
    for table in DataTableName.allCases {
      let links = DataLinks.table(table, from: page, site)
      #expect(links.links.map(\.type) == ["text/csv", "application/json"])
      #expect(leads(links, to: files), "\(table)")
    }
    let account = try #require(project.accounts.first)
    let links = DataLinks.account(account.id.value, from: page, site)
    #expect(links.links.count == 1)
    #expect(leads(links, to: files))
    let calendars = DataLinks.calendars(project, analysis, from: page, site)
    #expect(leads(calendars, to: files))
  }

  @Test func aCustomerHasTheJointPart() throws {
    let id = try #require(project.accounts.first).id.value
    let (files, analysis, site) = site(.customer(id))
    for table in DataTableName.allCases {
      let links = DataLinks.table(table, from: page, site)
      let isJoint = [.people, .objectives, .actions].contains(table)
      #expect(links.links.map(\.type) == (isJoint ? ["text/csv"] : []), "\(table)")
      if isJoint { #expect(leads(links, to: files), "\(table)") }
    }
    #expect(DataLinks.calendars(project, analysis, from: page, site).links.isEmpty)
    #expect(DataLinks.table(.findings, from: page, site).value == .unknown)
  }

  @Test func learnersHaveNone() {
    let (files, _, site) = site(.training)
    #expect(files.isEmpty)
    #expect(DataLinks.account("some", from: page, site).links.isEmpty)
    #expect(DataLinks.table(.actions, from: page, site).links.isEmpty)
  }

  /// Each table is called something of its own, in both languages.
  @Test(arguments: [Language.english, .german]) func tablesHaveNames(_ language: Language) {
    let words = Words(language: language)
    let names = DataTableName.allCases.map(words.tableName)
    #expect(Set(names).count == names.count && !names.contains(""))
  }
}
