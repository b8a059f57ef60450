public import KeyfolioAnalysis
public import KeyfolioCore
public import KeyfolioModel
public import KeyfolioTemplate

/// The home page: the matrix, the headline, the accounts by category.
public struct PortfolioPage: Page {
  public static let template = "portfolio"

  let site: SiteContext
  let rows: [AccountRow]
  let totals: PortfolioTotals
  /// Sales under agreements that end soon.
  let salesAtStake: Money?

  public init(_ project: Project, _ analysis: Analysis, _ site: SiteContext) {
    self.site = site
    rows = AccountRow.all(project, analysis, site)
    totals = analysis.totals
    let atStake = rows.compactMap(\.salesAtStake)
    salesAtStake = atStake.isEmpty ? nil : atStake.reduce(.zero, +)
  }

  public var path: RelativePath { SitePaths.portfolio }

  private static let names: TemplateNames = [
    "kicker", "headline", "lede", "matrix", "facts", "caption", "groups", "missing",
  ]

  public var value: TemplateValue {
    let table = AccountTable(rows: rows, site: site)
    let matrix = MatrixFigure(rows: rows, site: site)
    let page = TemplateValue.record(
      Self.names,
      [
        .text(Words.portfolioKicker(span: span, date: site.date)), .text(headline), .text(lede),
        ChartBlock(matrix.chart).value, .list(facts), .text(table.caption(span)),
        .list(table.groups),
        .rows(table.notPlaced),
      ])
    return Frame.value(
      title: site.name, path: path, section: .portfolio, site: site, page: page)
  }

  /// The months that the year to date covers, in words.
  private var span: String {
    guard let months = rows.lazy.compactMap({ $0.sales?.months }).first else { return "" }
    return Words.span(months, site.formats.locale)
  }

  private var headline: String {
    // As few accounts as bring half of the sales, and three at most by name.
    let half = (totals.pareto.firstIndex { $0.cumulated >= 0.5 } ?? 0) + 1
    let count = min(half, totals.pareto.count)
    let byID = Dictionary(rows.map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
    let names = totals.pareto.prefix(count).map { byID[$0.account] ?? $0.account }
    let top = count <= 3 ? names : [Words.capitalised(Words.count(count)) + " accounts"]
    return Words.portfolioHeadline(
      top: top, share: totals.topShare(count).map { site.formats.locale.percent($0) },
      of: rows.count, atRisk: salesAtStake.map(site.formats.short),
      months: site.agreementMonths)
  }

  private var lede: String {
    let formats = site.formats
    let plan = totals.againstPlan
    let keyAccounts = rows.count { [.key, .paused].contains($0.status) && !$0.isGroup }
    var planText: String?
    if plan.accounts > 0, plan.base > .zero {
      let difference = Money(hundredths: abs(plan.difference.hundredths))
      planText = Words.againstPlan(formats.short(difference), over: plan.difference >= .zero)
    }
    let lastYear = totals.againstLastYear.ratio.map { Words.againstLastYear(formats.change($0)) }
    return Words.portfolioLede(
      keyAccounts: keyAccounts, sales: formats.short(totals.yearToDate.amount), span: span,
      plan: planText, lastYear: lastYear,
      wallet: totals.shareOfWallet.map { formats.locale.percent($0 / 100) })
  }

  private static let factNames: TemplateNames = ["label", "value"]

  /// What the matrix does not say by itself.
  private var facts: [TemplateValue] {
    let formats = site.formats
    var facts: [(String, String)] = []
    facts.append(
      (
        Words.linesFact,
        Words.lines(
          attractiveness: formats.score(site.lines.attractiveness.value),
          strength: formats.ratio(site.lines.strength.double))
      ))
    if let count = site.lines.medianOf { facts.append((Words.medianFact, Words.medianLine(count))) }
    for (axis, balance) in [
      (Words.attractivenessWord, totals.attractivenessBalance),
      (Words.strengthWord, totals.strengthBalance),
    ] where balance.isOneSided {
      let (side, all) = (max(balance.high, balance.low), balance.high + balance.low)
      facts.append((Words.oneSidedFact, Words.oneSided(axis, side, all)))
    }
    let fragile = rows.filter { $0.label == .fragile && ($0.position?.isPlotted ?? false) }
    if !fragile.isEmpty { facts.append((Words.fragileFact, names(fragile))) }
    let onLine = rows.filter {
      $0.position?.attractivenessIsOnLine == true || $0.position?.strengthIsOnLine == true
    }
    if !onLine.isEmpty { facts.append((Words.borderlineFact, names(onLine))) }
    let open = rows.filter { $0.position?.isUndetermined ?? false }
    if !open.isEmpty { facts.append((Words.undeterminedFact, names(open))) }
    let unverified = rows.filter { ($0.position?.isPlotted ?? false) && $0.isUnverified }
    if !unverified.isEmpty {
      let count = Words.accounts(unverified.count)
      facts.append((Words.unverifiedFact, Words.unverified(count, site.verifiedShare)))
    }
    return facts.map { .record(Self.factNames, [.text($0.0), .text($0.1)]) }
  }

  private func names(_ rows: [AccountRow]) -> String {
    let shown = rows.prefix(4).map(\.name)
    let rest = rows.count - shown.count
    return Words.list(rest > 0 ? shown + [Words.more(rest)] : Array(shown))
  }
}
