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
      plan.accounts > 0 ? formats.againstPlan(plan) : nil,
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

  /// Of the latest full year that the company knows, beside the margin of the rest; else of the
  /// accounts whose costs are all recorded.
  private var contribution: HeadlineBlock.Figure {
    let years = analysis.portfolio.effectiveness?.years ?? []
    if let year = years.last(where: { $0.key.contribution != nil }),
      let amount = year.key.contribution
    {
      func percent(_ value: Double) -> String { formats.locale.percent(value / 100) }
      return HeadlineBlock.Figure(
        words.contribution(in: year.year), formats.short(amount),
        year.key.margin.map { words.ofSales(percent($0)) },
        year.rest.margin.map { words.theRest(percent($0)) },
        isBehind: year.key.margin.flatMap { key in year.rest.margin.map { key < $0 } } ?? false)
    }
    let known = analysis.accounts.compactMap { $0.profit?.latestYear }.filter { $0.known != nil }
    guard let year = known.map(\.year).max() else { return .init(words.contributionWord) }
    let latest = known.filter { $0.year == year }
    let amount = latest.compactMap(\.known).reduce(.zero, +)
    return HeadlineBlock.Figure(
      words.contribution(in: year), formats.short(amount), words.overAccounts(latest.count))
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
