import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

/// The customers by what they contribute, as a whale curve.
struct WhaleFigure {
  let portfolio: PortfolioFigures
  let site: SiteContext
  private var words: Words { site.words }

  var chart: KeyfolioCharts.WhaleCurve? {
    guard let whale = portfolio.whale, !whale.steps.isEmpty else { return nil }
    let unit = MoneyUnit(whale.steps.map(\.cumulated) + [whale.peak], site.formats)
    let zones = self.zones(whale)
    let isShare = whale.total > .zero
    return KeyfolioCharts.WhaleCurve(
      caption: caption(whale, zones, unit),
      customers: whale.steps.map { step in
        .init(
          step.name, profit: Quantity(step.contribution.double, short(step.contribution)),
          cumulative: sum(step.cumulated, whale))
      },
      earning: zones.earning, eroding: zones.eroding, share: shareAxis(whale.steps.count),
      sum: sumAxis(whale, unit),
      whole: isShare ? Quantity(100, site.formats.locale.percent(1)) : nil,
      peakLabel: words.whalePeak(
        sum(whale.peak, whale).text, after: whale.peak > .zero ? whale.peakCount : 0,
        of: whale.steps.count),
      endLabel: words.whaleEnd(sum(whale.total, whale).text, of: whale.steps.count),
      note: note(whale), words: words.whaleChart)
  }

  private func short(_ amount: Money) -> String { site.formats.short(amount) }

  /// In per cent of the total where it is above zero, else in money.
  private func sum(_ amount: Money, _ whale: KeyfolioAnalysis.WhaleCurve) -> Quantity {
    guard let share = whale.share(amount) else {
      return Quantity(amount.double, short(amount))
    }
    return Quantity(share, site.formats.locale.percent(share / 100))
  }

  /// About break-even is who brings or takes less than a tenth of what the average customer has
  /// brought at the peak; where nobody brings anything, who does neither.
  private func zones(_ whale: KeyfolioAnalysis.WhaleCurve) -> (earning: Int, eroding: Int) {
    let limit = whale.peak.double / Double(whale.steps.count) / 10
    return (
      whale.steps.count { $0.contribution.double > limit },
      whale.steps.count { $0.contribution.double < -limit }
    )
  }

  private func shareAxis(_ count: Int) -> Axis {
    let quarters = count < 4 ? [1.0] : [0.25, 0.5, 0.75, 1]
    return Axis(
      title: words.whaleCustomers,
      ticks: quarters.map { share in
        let customers = Int((Double(count) * share).rounded())
        return Quantity(
          100 * Double(customers) / Double(count),
          "\(customers)\u{A0}· "
            + site.formats.locale.percent(Double(customers) / Double(count)))
      }, domain: 0...100)
  }

  private func sumAxis(_ whale: KeyfolioAnalysis.WhaleCurve, _ unit: MoneyUnit) -> Axis {
    let values = [0] + whale.steps.map { sum($0.cumulated, whale).value }
    let range = (values.min() ?? 0)...(values.max() ?? 0)
    guard whale.total > .zero else {
      let ticks = unit.ticks(range, atMost: 5)
      return Axis(
        title: words.whaleMoney(unit.name), ticks: ticks, domain: domain(of: ticks))
    }
    let ticks = Axis.roundSteps(covering: range, atMost: 5).map {
      Quantity($0, site.formats.locale.percent($0 / 100))
    }
    return Axis(title: words.whaleShare, ticks: ticks, domain: domain(of: ticks))
  }

  private func domain(of ticks: [Quantity]) -> ClosedRange<Double> {
    let low = ticks.first?.value ?? 0
    return low...max(low, ticks.last?.value ?? 1)
  }

  private var isKeyOnly: Bool { portfolio.customers?.keyAccountsOnly ?? false }

  private func note(_ whale: KeyfolioAnalysis.WhaleCurve) -> String {
    words.customersNote(isKeyOnly: isKeyOnly, withoutContribution: whale.unknown)
  }

  private func caption(
    _ whale: KeyfolioAnalysis.WhaleCurve, _ zones: (earning: Int, eroding: Int),
    _ unit: MoneyUnit
  ) -> Caption {
    let count = whale.steps.count
    let percent = { (share: Double) in site.formats.locale.percent(share / 100) }
    let worst = whale.steps.suffix(3).filter { $0.contribution < .zero }.reversed()
    return Caption(
      id: "whale-curve",
      title: words.whaleTitle(
        customers: count, best: whale.topFifth,
        bestShare: whale.share(whale.top(whale.topFifth)).map(percent), losing: whale.losing,
        givenBack: whale.giveBack.map(percent), total: short(whale.total),
        peak: whale.peak > .zero ? short(whale.peak) : nil),
      measure: words.whaleMeasure(portfolio.customers?.period.description),
      description: words.whaleDescription(
        customers: count, total: short(whale.total), peak: short(whale.peak),
        after: whale.peakCount, earning: zones.earning, eroding: zones.eroding,
        worst: worst.map { "\($0.name) (\(short($0.contribution)))" }),
      source: words.asOf(site.date))
  }
}
