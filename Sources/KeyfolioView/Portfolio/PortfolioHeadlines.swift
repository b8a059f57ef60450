import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioTemplate

/// The portfolio in five figures: sales against plan and last year, outlook, contribution, share of
/// wallet, and what hangs on paper.
struct PortfolioHeadlines {
  let analysis: Analysis
  let site: SiteContext
  private var words: Words { site.words }
  private var formats: Formats { site.formats }
  private var totals: PortfolioTotals { analysis.totals }

  var value: TemplateValue {
    HeadlineBlock(
      figures: [sales, outlook, contribution, wallet, agreements], unknown: words.unknown
    ).value
  }

  private var sales: HeadlineBlock.Figure {
    let months = analysis.accounts.lazy.compactMap { $0.sales?.yearToDate?.months }.first
    let label = months.map { words.salesTo(formats.locale.months[($0.upperBound - 1) % 12]) }
    guard totals.yearToDate.known > 0 else { return .init(label ?? words.salesWord) }
    let plan = totals.againstPlan
    return HeadlineBlock.Figure(
      label ?? words.salesWord, formats.short(totals.yearToDate.amount),
      plan.accounts > 0
        ? words.againstPlan(
          formats.short(Money(hundredths: abs(plan.difference.hundredths))),
          over: plan.difference >= .zero) : nil,
      totals.againstLastYear.ratio.map { words.lastYear(formats.change($0)) },
      isBehind: plan.accounts > 0 && plan.difference < .zero)
  }

  private var outlook: HeadlineBlock.Figure {
    let year = analysis.accounts.lazy.compactMap { $0.sales?.outlook?.year }.first
    guard let year, totals.outlook.known > 0 else { return .init(words.outlookWord) }
    let plans = analysis.accounts.compactMap { $0.sales?.year(year)?.plan?.known }
    return HeadlineBlock.Figure(
      words.outlook(year), formats.short(totals.outlook.amount),
      words.plan(formats.short(plans.reduce(.zero, +))), unknown(totals.outlook.unknown))
  }

  /// Of the latest full year, over the accounts of which it is known.
  private var contribution: HeadlineBlock.Figure {
    let years = analysis.accounts.compactMap { $0.profit?.latestYear }
    guard let year = years.map(\.year).max() else { return .init(words.contributionWord) }
    let known = years.filter { $0.year == year && $0.known != nil }
    guard !known.isEmpty else { return .init(words.contribution(in: year)) }
    let amount = known.compactMap(\.known).reduce(.zero, +)
    let sales = known.compactMap(\.grossSales).reduce(.zero, +)
    return HeadlineBlock.Figure(
      words.contribution(in: year), formats.short(amount),
      sales > .zero ? words.ofSales(formats.locale.percent(amount.double / sales.double)) : nil,
      words.overAccounts(known.count))
  }

  private var wallet: HeadlineBlock.Figure {
    HeadlineBlock.Figure(
      words.shareOfWallet, totals.shareOfWallet.map { formats.locale.percent($0 / 100) },
      totals.shareOfWallet == nil ? nil : words.overAccounts(totals.wallet.accounts))
  }

  private var agreements: HeadlineBlock.Figure {
    guard totals.underAgreements.known > 0 else { return .init(words.underAgreements) }
    return HeadlineBlock.Figure(
      words.underAgreements, formats.short(totals.underAgreements.amount),
      totals.agreementsShare.map {
        words.ofYearlySales(formats.locale.percent($0 / 100), site.agreementMonths)
      })
  }

  private func unknown(_ count: Int) -> String? { count > 0 ? words.unknownOf(count) : nil }
}
