public import KeyfolioAnalysis
public import KeyfolioCore
public import KeyfolioModel
public import KeyfolioTemplate

/// The questions that the checks raise, account by account, the gravest first.
///
/// A large portfolio has thousands. Nobody reads those on one page, so it shows as many as can be
/// talked about, tells how many are left, and leads to the accounts' pages, which hold all of
/// theirs, and to the data.
public struct FindingsPage: Page {
  public static let template = "findings"

  /// As many as a page shows.
  static let usualLimit = 400

  private let choice: FindingChoice
  private let text: FindingText
  private let site: SiteContext
  private var words: Words { site.words }

  public init(
    _ project: Project, _ analysis: Analysis, _ text: FindingText, _ site: SiteContext
  ) {
    self.init(project, analysis, text, site, atMost: Self.usualLimit)
  }

  init(
    _ project: Project, _ analysis: Analysis, _ text: FindingText, _ site: SiteContext,
    atMost limit: Int
  ) {
    (self.text, self.site) = (text, site)
    let accounts = zip(project.accounts, analysis.accounts).map { ($0.id.value, $1.findings) }
    choice = FindingChoice(
      programme: analysis.programmeFindings, accounts: accounts, atMost: limit)
  }

  public var path: RelativePath { SitePaths.findings }

  private static let names: TemplateNames = [
    "kicker", "headline", "lede", "cut", "files", "groups", "left", "none",
  ]
  private static let groupNames: TemplateNames = ["id", "title", "href", "rows", "more"]
  private static let leftNames: TemplateNames = ["href", "title", "more"]

  public var value: TemplateValue {
    let all = choice.groups.flatMap(\.findings)
    let grave = all.count { $0.severity != .note }
    let shown = choice.groups.reduce(0) { $0 + $1.shown }
    let page = TemplateValue.record(
      Self.names,
      [
        .text(site.name),
        .text(words.findingsHeadline(grave: grave, others: all.count - grave)),
        .text(words.findingsLede),
        .known(shown < all.count ? words.findingsCut(shown, of: all.count) : nil),
        DataLinks.table(.findings, from: path, site).value,
        .list(choice.groups.filter { $0.shown > 0 }.map(group)),
        .rows(choice.groups.filter { $0.shown == 0 }.map(left)), .flag(all.isEmpty),
      ])
    return Frame.value(
      title: words.navFindings + " · " + site.name, path: path, section: .findings, site: site,
      page: page)
  }

  private func group(_ group: FindingChoice.Group) -> TemplateValue {
    let block = FindingBlock(text, site, on: path)
    // What concerns one account stands under its name.
    let rows = group.findings.prefix(group.shown).map {
      block.row($0, named: group.account == nil, taught: true)
    }
    let rest = group.findings.count - group.shown
    return .record(
      Self.groupNames,
      [
        .text(group.account.map(SitePaths.findings(ofAccount:)) ?? "programme"), title(group),
        .known(href(group)), .list(rows),
        .known(rest > 0 ? words.moreFindings(rest) : nil),
      ])
  }

  private func left(_ group: FindingChoice.Group) -> TemplateValue {
    .record(
      Self.leftNames,
      [
        .known(href(group)), title(group),
        .text(words.questions(group.findings.count)),
      ])
  }

  private func title(_ group: FindingChoice.Group) -> TemplateValue {
    .text(group.account.map { text.accountName($0) ?? $0 } ?? words.severalAccounts)
  }

  /// Where an account's page holds what its summary has no room for.
  private func href(_ group: FindingChoice.Group) -> String? {
    guard let account = group.account else { return nil }
    let isLong = group.findings.count > AccountSummary.firstFindings
    return path.link(to: site.path(ofAccount: account)) + (isLong ? "#questions" : "#summary")
  }
}
