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
  private let accounts: [String: String]
  private let site: SiteContext
  private var words: Words { site.words }

  public init(_ project: Project, _ analysis: Analysis, _ site: SiteContext) {
    self.site = site
    text = FindingText(project, analysis, site)
    accounts = Dictionary(
      project.accounts.map { ($0.id.value, $0.name.value) }, uniquingKeysWith: { a, _ in a })
    let all = analysis.programmeFindings + analysis.accounts.flatMap(\.findings)
    // Where nothing tells two apart, the order in which they were found does.
    findings = all.enumerated().sorted { first, second in
      let (a, b) = (first.element, second.element)
      if a.severity != b.severity { return a.severity < b.severity }
      let (more, less) = (a.money ?? .zero, b.money ?? .zero)
      return more != less ? more > less : first.offset < second.offset
    }.map(\.element)
  }

  public var path: RelativePath { SitePaths.findings }

  private static let names: TemplateNames = ["kicker", "headline", "lede", "groups", "none"]
  private static let groupNames: TemplateNames = ["id", "title", "rows"]
  private static let rowNames: TemplateNames = ["question", "accounts", "facts", "method"]
  private static let linkNames: TemplateNames = ["href", "label"]

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
        .flag(findings.isEmpty),
      ])
    return Frame.value(
      title: words.navFindings + " · " + site.name, path: path, section: .findings, site: site,
      page: page)
  }

  private func group(_ id: String, _ title: String, _ findings: [Finding]) -> TemplateValue {
    .record(Self.groupNames, [.text(id), .text(title), .list(findings.map(row))])
  }

  private func row(_ finding: Finding) -> TemplateValue {
    let named = finding.accounts.compactMap { id in
      accounts[id].map { link(site.path(ofAccount: id), $0) }
    }
    let facts = [text.money(finding), text.owner(finding), text.date(finding)]
    let method = finding.method
    return .record(
      Self.rowNames,
      [
        .text(text.question(finding)), .list(named),
        .text(facts.compactMap(\.self).joined(separator: " · ")),
        .record(
          Self.linkNames,
          [
            .text(path.link(to: SitePaths.method) + "#" + method.rawValue),
            .text(words.methodName(method)),
          ]),
      ])
  }

  private func link(_ target: RelativePath, _ label: String) -> TemplateValue {
    .record(Self.linkNames, [.text(path.link(to: target)), .text(label)])
  }
}
