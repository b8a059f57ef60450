import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

/// What data files are made of: one for all of them, so that a file of a thousand holds no copy.
/// Project and analysis are those of the edition, after both of its cuts.
final class DataSource: Sendable {
  let project: Project
  let analysis: Analysis
  let site: SiteContext
  /// The edition's tables, in their order.
  let tables: [TableRecipe.EditionTable]
  /// Words of findings, and how people are called.
  let text: FindingText
  private let accounts: Set<String>
  private let staff: [String: Shared<TeamMember>]
  private let offerings: Set<String>
  private let competitors: Set<String>

  init(_ project: Project, _ analysis: Analysis, _ site: SiteContext) {
    self.project = project
    self.analysis = analysis
    self.site = site
    tables = TableRecipe.all(in: site).map { $0.table(in: site) }
    text = FindingText(project, analysis, site)
    accounts = Set(project.accounts.map(\.id.value))
    staff = Dictionary(project.team.map { ($0.id.value, $0) }) { first, _ in first }
    offerings = Set(project.programme.offerings.map(\.id.value))
    competitors = Set(project.programme.competitors.map(\.id.value))
  }

  /// How one of ours is told. Where the edition knows our people by what they do, an id that it
  /// has no other word for stays out: an id made from a name gives the name away.
  func staffKey(_ id: String?) -> String? {
    guard let id else { return nil }
    let context = analysis.context
    return staff[id] == nil && !context.staffAliases.isEmpty ? nil : context.key(ofStaff: id)
  }

  /// What one of ours is called: the name, else what they do.
  func staffName(_ id: String?) -> String? {
    id.flatMap { staff[$0] }.flatMap { $0.name?.value ?? $0.role?.value }
  }

  // A reference is told where its target is: what was taken out whole leaves no id behind.

  func account(_ reference: Reference?) -> DataCell { .of(reference.known(in: accounts)) }
  func offering(_ reference: Reference?) -> DataCell { .of(reference.known(in: offerings)) }
  func competitors(_ references: [Reference]) -> DataCell {
    .of(references.map(\.value).filter(competitors.contains))
  }
}

/// One account as its tables see it.
final class AccountData: Sendable {
  let source: DataSource
  let account: Account
  let figures: AccountFigures
  private let people: Set<String>

  init(_ source: DataSource, at index: Int) {
    self.source = source
    account = source.project.accounts[index].value
    figures = source.analysis.accounts[index].value
    people = Set(account.people.map(\.id.value))
  }

  var id: String { account.id.value }
  var site: SiteContext { source.site }

  /// One of theirs as the edition tells them: by id, or by the position on the list.
  func person(_ reference: Reference?) -> DataCell {
    .of(reference.known(in: people).map(account.key(ofPerson:)))
  }

  func units(_ references: [Reference]) -> DataCell {
    .of(references.map(\.value).filter { id in account.units.contains { $0.id.value == id } })
  }

  func record(_ reference: Reference?, in list: [some Identified]) -> DataCell {
    .of(reference.flatMap { id in list.contains { $0.id.value == id.value } ? id.value : nil })
  }
}

extension Reference? {
  fileprivate func known(in ids: Set<String>) -> String? {
    flatMap { ids.contains($0.value) ? $0.value : nil }
  }
}
