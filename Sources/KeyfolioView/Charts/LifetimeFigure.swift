import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

/// The lifetime value of a customer, year by year.
struct LifetimeFigure {
  let figures: AccountFigures
  let site: SiteContext
  private var words: Words { site.words }

  var chart: KeyfolioCharts.LifetimeValue? {
    guard let value = figures.lifetimeValue else { return nil }
    let years = value.years.indices.map { year($0, of: value) }
    let amounts = years.flatMap { [$0.plain, $0.risky] } + [value.plain, value.riskAdjusted]
    let unit = MoneyUnit(amounts + [value.investment], site.formats)
    var chartWords = words.lifetimeChart
    if value.discountRate == nil { chartWords.empty = words.noDiscountRate }
    return KeyfolioCharts.LifetimeValue(
      caption: caption(value, unit),
      investment: value.investmentIsPartial ? nil : unit.quantity(-value.investment),
      years: zip(value.years, years).map { year, amounts in
        .init(
          label(year), plain: amounts.plain.map(unit.quantity),
          risky: amounts.risky.map(unit.quantity))
      },
      total: .init(
        chartWords.total, plain: value.plain.map(unit.quantity),
        risky: value.riskAdjusted.map(unit.quantity)),
      gap: value.risk.map(unit.quantity), words: chartWords)
  }

  /// What one year adds to the sums: its contribution at today's value, and weighted with the
  /// chance of having kept the customer until then.
  private func year(_ index: Int, of value: KeyfolioAnalysis.LifetimeValue) -> (
    plain: Money?, risky: Money?
  ) {
    var contributions: [Money?] = Array(repeating: .zero, count: index)
    contributions.append(value.years[index].contribution)
    let retention = value.years.map(\.retention)
    return (
      KeyfolioAnalysis.LifetimeValue.value(contributions, value.discountRate, nil),
      KeyfolioAnalysis.LifetimeValue.value(contributions, value.discountRate, retention)
    )
  }

  private func label(_ year: KeyfolioAnalysis.LifetimeValue.Year) -> String {
    let kept = year.retention.map { site.formats.locale.percent($0.double) }
    return words.lifetimeYear(year.year, year.basis.map(words.basis), kept: kept)
  }

  private func caption(_ value: KeyfolioAnalysis.LifetimeValue, _ unit: MoneyUnit) -> Caption {
    let formats = site.formats
    let rate = value.discountRate.map { formats.locale.percent($0.double) }
    let first = value.years.first?.year ?? 0
    return Caption(
      id: "lifetime-value",
      title: words.lifetimeTitle(
        plain: value.plain.map(formats.short), risky: value.riskAdjusted.map(formats.short),
        isLoss: (value.riskAdjusted ?? value.plain ?? .zero) < .zero, years: value.years.count,
        missing: value.missing.map(words.missing)),
      measure: words.lifetimeMeasure(
        unit.name, from: first, to: value.years.last?.year ?? first, rate: rate),
      description: words.lifetimeDescription(
        investment: value.investmentIsPartial || value.investment == .zero
          ? nil : formats.short(value.investment),
        plain: value.plain.map(formats.short), risky: value.riskAdjusted.map(formats.short),
        risk: value.risk.map(formats.short), years: value.years.count,
        missing: value.missing.map(words.missing),
        before: Set(value.years.flatMap(\.missingLines)).count),
      source: words.asOf(site.date))
  }
}
