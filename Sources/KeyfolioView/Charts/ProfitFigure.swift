import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

/// The profit and loss of a customer as a waterfall: the latest full year, or what is booked of the
/// running one.
struct ProfitFigure {
  let figures: AccountFigures
  let site: SiteContext
  private var words: Words { site.words }

  var chart: Waterfall? {
    guard let profit = latest, let gross = profit.grossSales else { return nil }
    let unit = MoneyUnit([gross], site.formats)
    var chartWords = words.profitChart
    chartWords.amount = words.amount(in: unit.name)
    return Waterfall(
      caption: caption(profit, unit), lines: lines(profit, gross, unit), words: chartWords)
  }

  /// Sales of which no cost is known are no profit and loss.
  private var latest: CustomerProfitAndLoss? {
    let years = (figures.profit?.years ?? []) + [figures.profit?.yearToDate].compactMap(\.self)
    let known = years.filter { year in
      year.netContribution != nil
        && (year.isRecorded || CustomerProfitAndLoss.costs.contains { year.amount(of: $0) != nil })
    }
    return known.last { $0.months.count == 12 } ?? known.last
  }

  private func lines(
    _ profit: CustomerProfitAndLoss, _ gross: Money, _ unit: MoneyUnit
  ) -> [Waterfall.Line] {
    var level = gross
    var lines = [total(words.moneyLine(.grossSales), gross, profit, unit)]
    for cost in CustomerProfitAndLoss.costs {
      let amount = profit.amount(of: cost)
      level = level - (amount ?? .zero)
      lines.append(
        Waterfall.Line(
          words.moneyLine(cost), .change, amount.map { unit.signed(-$0) },
          share: share(amount.map { -$0 }, profit), level: unit.text(level)))
      if cost == .discounts {
        lines.append(total(words.netSales, profit.netSales, profit, unit))
      } else if cost == .directCost {
        lines.append(total(words.grossContribution, profit.grossContribution, profit, unit))
      }
    }
    let net = words.netContribution(
      isBefore: profit.missing.count, isRecorded: profit.isRecorded)
    lines.append(total(net, profit.netContribution, profit, unit))
    return lines
  }

  private func total(
    _ label: String, _ amount: Money?, _ profit: CustomerProfitAndLoss, _ unit: MoneyUnit
  ) -> Waterfall.Line {
    Waterfall.Line(
      label, .total, amount.map(unit.quantity), share: share(amount, profit),
      level: amount.map(unit.text) ?? "")
  }

  private func share(_ amount: Money?, _ profit: CustomerProfitAndLoss) -> Quantity? {
    profit.share(amount).map {
      Quantity(100 * $0, site.formats.locale.percent($0, decimals: 1))
    }
  }

  private func caption(_ profit: CustomerProfitAndLoss, _ unit: MoneyUnit) -> Caption {
    let formats = site.formats
    let net = profit.netContribution ?? .zero
    let share = profit.share(net)
    let serving = profit.lines.filter { CustomerProfitAndLoss.serving.contains($0.line) }
    let dearest = serving.max { ($0.amount ?? .zero) < ($1.amount ?? .zero) }
    let isWhole = profit.months.count == 12
    return Caption(
      id: "profit",
      title: words.profitTitle(
        net: formats.short(net), share: share.map { ($0, formats.locale.percent($0)) },
        isLoss: net < .zero, missing: profit.missing.count),
      measure: words.profitMeasure(unit.name, year: profit.year, isWhole: isWhole),
      description: words.profitDescription(
        netSales: profit.netSales.map(formats.short),
        gross: profit.grossContribution.map(formats.short),
        serving: profit.costToServe.map {
          (formats.short($0), profit.share($0).map { formats.locale.percent($0) })
        },
        net: formats.short(net),
        dearest: dearest.flatMap { line in
          line.amount.map { (words.moneyLine(line.line), formats.short($0)) }
        },
        missing: profit.missingLines.map(words.moneyLine)),
      source: words.asOf(site.date))
  }
}
