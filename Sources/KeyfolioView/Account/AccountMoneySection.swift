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

  var value: TemplateValue {
    guard let sales = figures.sales else { return .unknown }
    return TableBlock(
      "sales-table", words.moneyCaption(site.formats.currency),
      [
        .text(.year), .number(.actual), .number(.plan), .number(.outlook), .number(.wallet),
        .number(.shareOfWallet),
      ], sales.years.map(row)
    ).value(words)
  }

  private func row(_ year: Sales.Year) -> TableBlock.Row {
    let formats = site.formats
    let outlook = figures.sales?.outlook
    let entry = figures.shareOfWallet?.entries.first { $0.period == .year(year.year) }
    return TableBlock.Row([
      .init("\(year.year)"), .init(amount(year.actual, year.year) ?? words.unknown),
      .init(amount(year.plan, nil) ?? words.unknown),
      .init(outlook?.year == year.year ? outlook?.amount.known.map(formats.thousands) : nil),
      .init(
        entry?.wallet.map(formats.thousands) ?? words.unknown,
        note: entry?.basis == .estimate ? words.estimate : nil),
      .init(entry?.share.map { formats.locale.percent($0 / 100) } ?? words.unknown),
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
