public import KeyfolioAnalysis
public import KeyfolioCore
public import KeyfolioModel
public import KeyfolioTemplate

/// The whole portfolio as one document with contents, for one PDF: the board's sides, the portfolio,
/// and of each account its sheet, its objectives, agreements, plan, people, money, actions and risks.
///
/// Charts other than the matrix stay on the accounts' own pages, whose sheets print well alone. A
/// portfolio of more than `mostAccounts` is told without the accounts: nobody reads a thousand sheets
/// in one file, and the document says what it leaves out.
public struct PrintPage: Page {
  public static let template = "print"
  static let mostAccounts = 120

  let project: Project
  let analysis: Analysis
  let text: FindingText
  let site: SiteContext
  private var words: Words { site.words }

  public init(
    _ project: Project, _ analysis: Analysis, _ text: FindingText, _ site: SiteContext
  ) {
    (self.project, self.analysis, self.text, self.site) = (project, analysis, text, site)
  }

  public var path: RelativePath { SitePaths.print }

  private static let names: TemplateNames = [
    "title", "date", "lede", "contents", "board", "portfolio", "accounts",
  ]
  private static let linkNames: TemplateNames = ["href", "label"]
  private static let accountNames: TemplateNames = ["id", "summary", "sections"]

  public var value: TemplateValue {
    let isWhole = project.accounts.count <= Self.mostAccounts
    let accounts = isWhole ? Array(zip(project.accounts, analysis.accounts)) : []
    let links =
      [("board", words.navBoard), ("portfolio", words.navPortfolio)]
      + accounts.map { (id($0.0), $0.0.name.value) }
    let page = TemplateValue.record(
      Self.names,
      [
        .text(site.name), .text(words.printDate(words.edition(site.edition), site.date)),
        .text(words.printLede(left: isWhole ? nil : project.accounts.count)),
        .rows(
          links.map { .record(Self.linkNames, [.text("#" + $0.0), .text($0.1)]) }),
        BoardPage(project, analysis, text, site).register(on: path).value(words),
        PortfolioPage(project, analysis, text, site).content(on: path),
        .list(accounts.map(account)),
      ])
    return Frame.value(
      title: words.printTitle + " · " + site.name, path: path, section: .portfolio, site: site,
      page: page)
  }

  private func id(_ account: Shared<Account>) -> String { "account-" + account.id.value }

  private func account(
    _ account: Shared<Account>, _ figures: Shared<AccountFigures>
  ) -> TemplateValue {
    let page = AccountPage(account.value, figures.value, text, site)
    return .record(
      Self.accountNames,
      [.text(id(account)), page.summary(on: path), page.printed(on: path, prefix: id(account))])
  }
}
