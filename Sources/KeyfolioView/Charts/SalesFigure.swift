import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

/// Sales by fiscal year with the share of wallet below, and the same as a sparkline.
struct SalesFigure {
  let figures: AccountFigures
  let site: SiteContext
  private var words: Words { site.words }

  /// The years of the trend; empty where no sales are known.
  private var years: [Sales.Year] {
    (figures.sales?.years ?? []).filter { $0.actual != nil || $0.plan != nil || $0.forecast != nil }
  }

  var chart: SalesTrend? {
    let years = self.years
    guard !years.isEmpty else { return nil }
    let periods = years.map(period)
    return SalesTrend(
      caption: caption(years), periods: periods, words: words.salesTrend)
  }

  var sparkline: Sparkline? {
    let known = years.filter { $0.actual?.isComplete ?? false }
    guard known.count > 1 else { return nil }
    return Sparkline(
      caption: Caption(
        id: "sales-spark", title: words.salesGrowth(growth(known), years: span(known)) ?? "",
        measure: words.salesMeasure(site.formats.currency, share: false),
        description: words.salesDescription(
          known.map { ($0.name, $0.actual.map(text) ?? words.unknown) }),
        source: words.asOf(site.date)),
      entries: known.map { .init($0.name, quantity($0.actual)) }, period: words.fiscalYear,
      value: words.salesTrend.actual, unknown: words.unknown)
  }

  private func period(_ year: Sales.Year) -> SalesTrend.Period {
    let outlook = figures.sales?.outlook
    let isRunning = outlook?.year == year.year && outlook?.basis != .actual
    let entry = share(of: year.year)
    // What was sold so far stands inside what the running year is expected to bring.
    let soFar = isRunning ? figures.sales?.yearToDate?.actual : year.actual
    return SalesTrend.Period(
      year.name, actual: quantity(soFar), outlook: isRunning ? quantity(outlook?.amount) : nil,
      plan: quantity(year.plan),
      share: entry?.share.map { Quantity($0, site.formats.locale.percent($0 / 100)) },
      isEstimate: entry?.basis == .estimate || entry?.salesBasis == .outlook)
  }

  /// The share of a whole fiscal year.
  private func share(of year: Int) -> ShareOfWallet.Entry? {
    figures.shareOfWallet?.entries.last { $0.share != nil && $0.period == .year(year) }
  }

  /// A sum that lacks a part is no number to be drawn.
  private func quantity(_ sum: MoneySum?) -> Quantity? {
    (sum?.known).map { Quantity($0.double, site.formats.thousands($0)) }
  }

  private func text(_ sum: MoneySum) -> String { site.formats.short(sum.amount) }

  private func caption(_ years: [Sales.Year]) -> Caption {
    let known = years.filter { $0.actual?.isComplete ?? false }
    let shares = years.compactMap { year in
      share(of: year.year)?.share.map {
        words.inYear(site.formats.locale.percent($0 / 100), year.name)
      }
    }
    return Caption(
      id: "sales",
      title: words.salesTitle(
        growth: words.salesGrowth(growth(known), years: span(known)),
        outlook: figures.sales?.outlook.flatMap { $0.amount.known }.map(site.formats.short),
        shares: shares.count > 1 ? [shares[0], shares[shares.count - 1]] : shares),
      measure: words.salesMeasure(site.formats.currency, share: !shares.isEmpty),
      description: words.salesDescription(
        years.map { ($0.name, $0.actual.map(text) ?? words.unknown) }),
      source: words.asOf(site.date))
  }

  /// From the first to the last full year.
  private func growth(_ known: [Sales.Year]) -> String? {
    guard let first = known.first?.actual?.known, let last = known.last?.actual?.known,
      known.count > 1, first > .zero
    else { return nil }
    return site.formats.change(last.double / first.double - 1)
  }

  private func span(_ known: [Sales.Year]) -> (from: String, to: String)? {
    guard let first = known.first, let last = known.last, known.count > 1 else { return nil }
    return (first.name, last.name)
  }
}

extension Sales.Year {
  fileprivate var name: String { String(year) }
}
