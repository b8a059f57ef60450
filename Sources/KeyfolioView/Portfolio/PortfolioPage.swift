public import KeyfolioAnalysis
public import KeyfolioCore
public import KeyfolioModel
public import KeyfolioTemplate

/// The home page: the matrix, the headline, the accounts by category.
public struct PortfolioPage: Page {
  public static let template = "portfolio"

  let site: SiteContext
  private var words: Words { site.words }
  let project: Project
  let analysis: Analysis
  let text: FindingText
  let rows: [AccountRow]
  /// Sales under agreements that end soon.
  let salesAtStake: Money?
  private var totals: PortfolioTotals { analysis.totals }

  public init(
    _ project: Project, _ analysis: Analysis, _ text: FindingText, _ site: SiteContext
  ) {
    (self.project, self.analysis, self.text, self.site) = (project, analysis, text, site)
    rows = AccountRow.all(project, analysis, site)
    let atStake = rows.compactMap(\.salesAtStake)
    salesAtStake = atStake.isEmpty ? nil : atStake.reduce(.zero, +)
  }

  public var path: RelativePath { SitePaths.portfolio }

  private static let names: TemplateNames = [
    "kicker", "headline", "lede", "figures", "matrix", "facts", "attention", "table", "moved",
    "guardRails", "concentration", "competition", "missing", "print",
  ]

  public var value: TemplateValue {
    Frame.value(
      title: site.name, path: path, section: .portfolio, site: site, page: content(on: path))
  }

  /// - Parameter path: of the page that it stands on.
  func content(on path: RelativePath) -> TemplateValue {
    // The tables beside the matrix, and all before what needs all accounts together, which a preview
    // computes meanwhile.
    let table = AccountTable(rows: rows, site: site)
    let sections = PortfolioSections(
      project: project, analysis: analysis, text: text, site: site, path: path)
    let accounts = Lazy { table.value(span) }
    let others = Lazy { (moved: sections.moved(atMost: 8), competition: sections.competition) }
    accounts.begin()
    others.begin()
    let matrix = ChartBlock(MatrixFigure(rows: rows, site: site).chart).value
    return .record(
      Self.names,
      [
        .text(words.portfolioKicker(span: span, date: site.date)), .text(headline), .text(lede),
        PortfolioHeadlines(analysis: analysis, site: site).value, matrix,
        .list(facts), sections.attention(atMost: 8), accounts.value,
        others.value.moved, sections.guardRails(atMost: 6), sections.concentration,
        others.value.competition, .rows(table.notPlaced), print(from: path),
      ])
  }

  private static let linkNames: TemplateNames = ["href", "label"]

  /// The way to the whole as one document.
  private func print(from path: RelativePath) -> TemplateValue {
    .record(
      Self.linkNames, [.text(path.link(to: SitePaths.print)), .text(words.printTitle)])
  }

  /// The months that the year to date covers, in words.
  private var span: String {
    guard let months = rows.lazy.compactMap({ $0.sales?.months }).first else { return "" }
    return words.span(months, site.formats.locale)
  }

  private var headline: String {
    // As few accounts as bring half of the sales, and three at most by name.
    let half = (totals.pareto.firstIndex { $0.cumulated >= 0.5 } ?? 0) + 1
    let count = min(half, totals.pareto.count)
    let byID = Dictionary(rows.map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
    let names = totals.pareto.prefix(count).map { byID[$0.account] ?? $0.account }
    let top = count <= 3 ? names : [words.capitalised(words.accounts(count))]
    return words.portfolioHeadline(
      top: top, share: totals.topShare(count).map { site.formats.locale.percent($0) },
      of: rows.count, atRisk: salesAtStake.map(site.formats.short),
      months: site.agreementMonths)
  }

  private var lede: String {
    let formats = site.formats
    let plan = totals.againstPlan
    let keyAccounts = rows.count { [.key, .paused].contains($0.status) && !$0.isGroup }
    let planText = plan.accounts > 0 && plan.base > .zero ? formats.againstPlan(plan) : nil
    let lastYear = totals.againstLastYear.ratio.map { words.againstLastYear(formats.change($0)) }
    return words.portfolioLede(
      keyAccounts: keyAccounts,
      sales: totals.yearToDate.known > 0 ? formats.short(totals.yearToDate.amount) : nil,
      span: span, plan: planText, lastYear: lastYear,
      wallet: totals.shareOfWallet.map { formats.locale.percent($0 / 100) })
  }

  private static let factNames: TemplateNames = ["label", "value"]

  /// What the matrix does not say by itself.
  private var facts: [TemplateValue] {
    let formats = site.formats
    var facts: [(String, String)] = []
    facts.append(
      (
        words.linesFact,
        words.lines(
          attractiveness: formats.score(site.lines.attractiveness.value),
          strength: formats.ratio(site.lines.strength.double))
      ))
    if let count = site.lines.medianOf { facts.append((words.medianFact, words.medianLine(count))) }
    for (axis, balance) in [
      (words.attractivenessWord, totals.attractivenessBalance),
      (words.strengthWord, totals.strengthBalance),
    ] where balance.isOneSided {
      let (side, all) = (max(balance.high, balance.low), balance.high + balance.low)
      facts.append((words.oneSidedFact, words.oneSided(axis, side, all)))
    }
    let fragile = rows.filter { $0.label == .fragile && ($0.position?.isPlotted ?? false) }
    if !fragile.isEmpty { facts.append((words.fragileFact, names(fragile))) }
    let onLine = rows.filter {
      $0.position?.attractivenessIsOnLine == true || $0.position?.strengthIsOnLine == true
    }
    if !onLine.isEmpty { facts.append((words.borderlineFact, names(onLine))) }
    let open = rows.filter { $0.position?.isUndetermined ?? false }
    if !open.isEmpty { facts.append((words.undeterminedFact, names(open))) }
    let unverified = rows.filter { ($0.position?.isPlotted ?? false) && $0.isUnverified }
    if !unverified.isEmpty {
      let count = words.accounts(unverified.count)
      facts.append((words.unverifiedFact, words.unverified(count, site.verifiedShare)))
    }
    return facts.map { .record(Self.factNames, [.text($0.0), .text($0.1)]) }
  }

  private func names(_ rows: [AccountRow]) -> String {
    let shown = rows.prefix(4).map(\.name)
    let rest = rows.count - shown.count
    return words.list(rest > 0 ? shown + [words.more(rest)] : Array(shown))
  }
}
