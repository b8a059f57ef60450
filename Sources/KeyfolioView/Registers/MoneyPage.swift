public import KeyfolioAnalysis
import KeyfolioCharts
public import KeyfolioCore
public import KeyfolioModel
public import KeyfolioTemplate

/// The money of the portfolio: every account's plan, actual and outlook, what it contributes, what
/// the customers are worth together, and the key accounts beside the rest of the company.
public struct MoneyPage: Page {
  public static let template = "register"

  let project: Project
  let analysis: Analysis
  let site: SiteContext
  private var words: Words { site.words }
  private var formats: Formats { site.formats }

  public init(_ project: Project, _ analysis: Analysis, _ site: SiteContext) {
    (self.project, self.analysis, self.site) = (project, analysis, site)
  }

  public var path: RelativePath { SitePaths.money }

  public var value: TemplateValue {
    let pairs = Array(zip(project.accounts, analysis.accounts))
    // What is left after the costs that are recorded is the most that an account can bring.
    let contributions = pairs.compactMap { $0.1.profit?.latestYear?.netContribution }
    let register = Register(
      kicker: words.registerKicker(words.navMoney, site.date),
      headline: words.moneyHeadline(
        negative: contributions.count { $0 < .zero }, of: contributions.count,
        whale: analysis.portfolio.whale.flatMap(peak)),
      lede: words.moneyLede,
      sections: [
        .init(id: "accounts", title: words.accountByAccount, tables: [table(pairs)]),
        .init(
          id: "customers", title: words.customersSection,
          charts: [chart(.whaleCurve), chart(.pareto)].compactMap(\.self)),
        .init(
          id: "rest", title: words.besideTheRest,
          tables: [EffectivenessTable(analysis: analysis, site: site).block].compactMap(\.self)),
        .init(
          id: "effort", title: words.effortSection,
          charts: [chart(.effort)].compactMap(\.self)),
      ], none: words.nothingYet)
    return Frame.value(
      title: words.navMoney + " · " + site.name, path: path, section: .money, site: site,
      page: register.value(words))
  }

  private func chart(_ kind: PortfolioChart) -> (any Chart)? {
    kind.chart(project, analysis, site)
  }

  /// What the profitable customers earn, of what all of them leave.
  private func peak(_ whale: KeyfolioAnalysis.WhaleCurve) -> String? {
    whale.peakShare.map { formats.locale.percent($0 / 100) }
  }

  private func table(_ pairs: [(Shared<Account>, Shared<AccountFigures>)]) -> TableBlock {
    let ordered = pairs.enumerated().sorted { a, b in
      let x = a.element.1.sales?.yearToDate?.actual.amount ?? .zero
      let y = b.element.1.sales?.yearToDate?.actual.amount ?? .zero
      return x == y ? a.offset < b.offset : x > y
    }.map(\.element)
    var block = TableBlock(
      register: "money", words.moneyRegisterCaption(formats.currency),
      [
        .text(.account), .number(.sales), .number(.plan), .number(.againstPlan),
        .number(.onLastYear), .number(.outlook), .number(.shareOfWallet),
        .number(.contribution), .number(.margin), .number(.lifetimeValue),
      ], [TableBlock.Group(rows: ordered.map(row))])
    let totals = analysis.totals
    func sum(_ sum: PortfolioTotals.Sum) -> String {
      sum.known > 0 ? formats.thousands(sum.amount) : words.unknown
    }
    block.total = TableBlock.Row([
      .init(words.totalOfKeyAccounts), .init(sum(totals.yearToDate)), .init(sum(totals.plan)),
      .init(totals.againstPlan.ratio.map(formats.change)),
      .init(totals.againstLastYear.ratio.map(formats.change)),
      .init(sum(totals.outlook)),
      .init(totals.shareOfWallet.map { formats.locale.percent($0 / 100) }), .init(""), .init(""),
      .init(""),
    ])
    return block.with(.table(.sales, from: path, site))
  }

  private func row(
    _ account: Shared<Account>, _ figures: Shared<AccountFigures>
  ) -> TableBlock.Row {
    let sales = figures.sales?.yearToDate
    let profit = figures.profit?.latestYear
    let lifetime = figures.lifetimeValue
    func thousands(_ amount: Money?) -> String { amount.map(formats.thousands) ?? words.unknown }
    func change(_ base: MoneySum?) -> String {
      formats.change(of: sales?.actual, on: base) ?? words.unknown
    }
    return TableBlock.Row([
      .init(
        account.name.value,
        href: path.link(to: site.path(ofAccount: account.id.value))
          + (figures.sales?.years.isEmpty ?? true ? "" : "#money")),
      .init(thousands(sales?.actual.known)), .init(thousands(sales?.plan?.known)),
      .init(change(sales?.plan), isAlert: sales?.variance.map { $0 < .zero } ?? false),
      .init(change(sales?.lastYear)), .init(thousands(figures.sales?.outlook?.amount.known)),
      .init(
        figures.shareOfWallet?.latest?.share.map { formats.locale.percent($0 / 100) }
          ?? words.unknown),
      .init(
        formats.contribution(profit) ?? words.unknown,
        isAlert: profit?.netContribution.map { $0 < .zero } ?? false),
      .init(profit?.share(profit?.known).map { formats.locale.percent($0) } ?? words.unknown),
      .init(thousands(lifetime?.riskAdjusted ?? lifetime?.plain)),
    ])
  }
}

/// Key accounts beside the rest of the company, year by year.
struct EffectivenessTable {
  let analysis: Analysis
  let site: SiteContext
  private var words: Words { site.words }

  /// `nil` without figures of the company.
  var block: TableBlock? {
    guard let effectiveness = analysis.portfolio.effectiveness else { return nil }
    return TableBlock(
      "effectiveness-table", words.effectivenessCaption(site.formats.currency),
      [
        .text(.year), .number(.keySales), .number(.growth), .number(.keyMargin),
        .number(.restSales), .number(.growth), .number(.restMargin), .number(.keyShare),
      ], effectiveness.years.map(row))
  }

  private func row(_ year: Effectiveness.Year) -> TableBlock.Row {
    let formats = site.formats
    func thousands(_ amount: Money?) -> String { amount.map(formats.thousands) ?? words.unknown }
    func percent(_ value: Double?) -> String {
      value.map { formats.locale.percent($0 / 100) } ?? words.unknown
    }
    func growth(_ value: Double?) -> String { value.map { formats.change($0 / 100) } ?? "" }
    let trails = year.key.margin.flatMap { key in year.rest.margin.map { key < $0 } } ?? false
    return TableBlock.Row([
      .init("\(year.year)"), .init(thousands(year.key.sales)), .init(growth(year.key.growth)),
      .init(percent(year.key.margin), isAlert: trails), .init(thousands(year.rest.sales)),
      .init(growth(year.rest.growth)), .init(percent(year.rest.margin)),
      .init(percent(year.keyShare)),
    ])
  }
}
