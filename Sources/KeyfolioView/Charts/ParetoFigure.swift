import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

/// The customers by sales and what they reach together: all that are known, or where those are not
/// told, the key accounts in the year to date.
struct ParetoFigure {
  let project: Project
  let analysis: Analysis
  let site: SiteContext
  private var words: Words { site.words }

  var chart: ParetoChart? {
    if let base = analysis.portfolio.concentration { return chart(of: base) }
    return keyAccounts
  }

  private var rule: Quantity { Quantity(80, percent(80)) }

  private func percent(_ share: Double) -> String { site.formats.locale.percent(share / 100) }

  private func item(_ name: String, _ amount: Money, _ share: Double, _ sum: Double)
    -> ParetoChart.Item
  {
    ParetoChart.Item(
      name, amount: Quantity(amount.double, site.formats.short(amount)),
      share: Quantity(share, percent(share)), cumulative: Quantity(sum, percent(sum)))
  }

  private func chart(of base: Concentration) -> ParetoChart? {
    guard let last = base.shares.last else { return nil }
    let customers = analysis.portfolio.customers
    let isKeyOnly = (customers?.keyAccountsOnly ?? false) && base.remainder == .zero
    let rest = 100 - last.cumulated
    return ParetoChart(
      caption: caption(
        base.shares.map(\.name), listed: last.cumulated, reached: base.pareto,
        total: base.total, period: customers?.period.description,
        isPart: base.remainder > .zero, isKeyOnly: isKeyOnly, first: base.shares.first?.share),
      items: base.shares.map { item($0.name, $0.amount, $0.share, $0.cumulated) },
      remainder: base.remainder > .zero
        ? item(words.notListed, base.remainder, rest, 100) : nil,
      rule: rule, reached: base.pareto,
      reachedLabel: words.paretoReached(base.pareto, of: base.shares.count, percent(80)),
      note: words.paretoNote(
        isKeyOnly: isKeyOnly, isEditionOnly: project.isPart,
        withoutSales: base.unknown),
      words: words.paretoChart)
  }

  private var keyAccounts: ParetoChart? {
    let order = analysis.totals.pareto
    guard let first = order.first, order.allSatisfy({ $0.sales >= .zero }),
      (order.last?.cumulated ?? 0) > 0
    else { return nil }
    let names = Dictionary(
      project.accounts.map { ($0.id.value, $0.name.value) }, uniquingKeysWith: { a, _ in a })
    var before = 0.0
    let items = order.map { entry in
      let share = 100 * entry.cumulated - before
      before = 100 * entry.cumulated
      return item(
        names[entry.account] ?? entry.account, entry.sales, max(0, share), before)
    }
    let reached = order.firstIndex { $0.cumulated >= 0.8 }.map { $0 + 1 }
    return ParetoChart(
      caption: caption(
        items.map(\.name), listed: 100, reached: reached,
        total: order.reduce(.zero) { $0 + $1.sales }, period: nil, isPart: false, isKeyOnly: true,
        first: 100 * first.cumulated),
      items: items, rule: rule, reached: reached,
      reachedLabel: words.paretoReached(reached, of: order.count, percent(80)),
      note: words.paretoNote(
        isKeyOnly: true, isEditionOnly: project.isPart,
        withoutSales: analysis.totals.yearToDate.unknown),
      words: words.paretoChart)
  }

  private func caption(
    _ names: [String], listed: Double, reached: Int?, total: Money, period: String?,
    isPart: Bool, isKeyOnly: Bool, first: Double?
  ) -> Caption {
    Caption(
      id: "pareto",
      title: words.paretoTitle(
        reached, of: names.count, percent(80), listed: percent(listed), isPart: isPart,
        isKeyOnly: isKeyOnly),
      measure: words.paretoMeasure(period),
      description: words.paretoDescription(
        names.count, total: site.formats.short(total), largest: names.first ?? "",
        share: first.map(percent), listed: isPart ? percent(listed) : nil),
      source: words.asOf(site.date))
  }
}
