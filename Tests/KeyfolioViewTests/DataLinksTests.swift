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

  /// An account's page leads to the account's own file and to each table that has a row of it; the
  /// table of accounts, and those of what it lists in sentences, stand with the pages of all.
  @Test(arguments: [true, false]) func anAccountHasItsTables(_ isJoint: Bool) throws {
    for index in project.accounts.indices {
      let account = project.accounts[index]
      let (files, analysis, site) = site(isJoint ? .customer(account.id.value) : .team)
      let data = AccountData(DataSource(project, analysis, site), at: index)
      let filled = data.source.tables.filter { !$0.rows(of: data).isEmpty }.map(\.name)
      let wanted = filled.filter { ![.accounts, .asks, .findings].contains($0) }
      let links = DataLinks.account(account.value, analysis.accounts[index].value, from: page, site)
      #expect(leads(links, to: files))
      #expect(links.links.first?.type == "application/json" && links.links.first?.lead == nil)
      let tables = links.links.dropFirst()
      #expect(tables.map(\.label) == wanted.map(site.words.tableName))
      #expect(tables.allSatisfy { $0.type == "text/csv" })
      let lead = tables.isEmpty ? nil : isJoint ? "Tables as CSV:" : "All accounts as CSV:"
      #expect(tables.first?.lead == lead)
      #expect(tables.dropFirst().allSatisfy { $0.lead == nil })
    }
  }

  @Test func learnersHaveNone() throws {
    let (files, analysis, site) = site(.training)
    #expect(files.isEmpty)
    let (account, figures) = (
      try #require(project.accounts.first), try #require(analysis.accounts.first)
    )
    #expect(DataLinks.account(account.value, figures.value, from: page, site).links.isEmpty)
    #expect(DataLinks.table(.actions, from: page, site).links.isEmpty)
  }

  /// Each table is called something of its own, in both languages.
  @Test(arguments: [Language.english, .german]) func tablesHaveNames(_ language: Language) {
    let words = Words(language: language)
    let names = DataTableName.allCases.map(words.tableName)
    #expect(Set(names).count == names.count && !names.contains(""))
  }
}
