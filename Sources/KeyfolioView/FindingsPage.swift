public import KeyfolioAnalysis
public import KeyfolioCore
public import KeyfolioModel
public import KeyfolioTemplate

/// Every question that the checks raise, over the whole portfolio: the gravest first, and by the
/// money behind them.
public struct FindingsPage: Page {
  public static let template = "findings"

  private let findings: [Finding]
  private let text: FindingText
  private let site: SiteContext
  private var words: Words { site.words }

  public init(_ project: Project, _ analysis: Analysis, _ site: SiteContext) {
    self.site = site
    text = FindingText(project, analysis, site)
    findings = (analysis.programmeFindings + analysis.accounts.flatMap(\.findings)).byWeight
  }

  public var path: RelativePath { SitePaths.findings }

  private static let names: TemplateNames = [
    "kicker", "headline", "lede", "groups", "none", "data",
  ]
  private static let groupNames: TemplateNames = ["id", "title", "rows"]

  public var value: TemplateValue {
    let grave = findings.filter { $0.severity != .note }
    let others = findings.filter { $0.severity == .note }
    let page = TemplateValue.record(
      Self.names,
      [
        .text(site.name),
        .text(words.findingsHeadline(grave: grave.count, others: others.count)),
        .text(words.findingsLede),
        .list(
          [("first", words.findingsFirst, grave), ("later", words.findingsLater, others)]
            .filter { !$0.2.isEmpty }.map(group)),
        .flag(findings.isEmpty), DataLinks.table(.findings, from: path, site).value,
      ])
    return Frame.value(
      title: words.navFindings + " · " + site.name, path: path, section: .findings, site: site,
      page: page)
  }

  private func group(_ id: String, _ title: String, _ findings: [Finding]) -> TemplateValue {
    let block = FindingBlock(text, site, on: path)
    return .record(
      Self.groupNames, [.text(id), .text(title), .list(findings.map { block.row($0) })])
  }
}
