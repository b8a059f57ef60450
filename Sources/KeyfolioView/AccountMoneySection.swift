import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// Sales by fiscal year, and our share of what the customer spends.
struct AccountMoneySection {
  private let account: Account
  private let figures: AccountFigures
  private let site: SiteContext
  private var words: Words { site.words }

  init(_ account: Account, _ figures: AccountFigures, _ site: SiteContext) {
    self.account = account
    self.figures = figures
    self.site = site
  }

  private static let names: TemplateNames = ["caption", "rows"]
  private static let rowNames: TemplateNames = [
    "year", "actual", "plan", "outlook", "wallet", "share", "estimate",
  ]

  var value: TemplateValue {
    guard let sales = figures.sales, !sales.years.isEmpty else { return .unknown }
    return .record(
      Self.names,
      [.text(words.moneyCaption(site.formats.currency)), .list(sales.years.map(row))])
  }

  private func row(_ year: Sales.Year) -> TemplateValue {
    let outlook = figures.sales?.outlook
    let entry = figures.shareOfWallet?.entries.first { $0.period == .year(year.year) }
    return .record(
      Self.rowNames,
      [
        .text("\(year.year)"), .text(amount(year.actual, year.year) ?? words.unknown),
        .text(amount(year.plan, nil) ?? words.unknown),
        .known(
          outlook?.year == year.year ? outlook?.amount.known.map(site.formats.thousands) : nil),
        .text(entry?.wallet.map(site.formats.thousands) ?? words.unknown),
        .text(entry?.share.map { site.formats.locale.percent($0 / 100) } ?? words.unknown),
        .flag(entry?.basis == .estimate),
      ])
  }

  /// A sum that something is missing from says so; the running year's simply goes on.
  private func amount(_ sum: MoneySum?, _ year: Int?) -> String? {
    guard let sum else { return nil }
    let text = site.formats.thousands(sum.amount)
    if year == figures.sales?.yearToDate?.year { return words.soFar(text) }
    return sum.isComplete ? text : words.atLeast(text)
  }
}
