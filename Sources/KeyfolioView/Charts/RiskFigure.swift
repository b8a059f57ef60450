import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

/// The risks of an account by likelihood and impact.
struct RiskFigure {
  let account: Account
  let site: SiteContext
  private var words: Words { site.words }

  var chart: RiskGrid? {
    guard !account.risks.isEmpty else { return nil }
    let threshold = site.formats.rating(site.riskScore)
    return RiskGrid(
      caption: caption(threshold), risks: account.risks.map(risk),
      threshold: Quantity(site.riskScore.double, words.riskThreshold(threshold)),
      words: words.riskChart)
  }

  private func risk(_ risk: Risk) -> RiskGrid.Risk {
    RiskGrid.Risk(
      risk.name.value, likelihood: rating(risk.likelihood?.value.value),
      impact: rating(risk.impact?.value.value), severity: rating(score(risk)),
      atStake: risk.atStake.map { stake($0.value.value, risk.currency?.value) },
      mitigation: risk.mitigation?.value, owner: site.ownerName(risk.owner?.value))
  }

  private func rating(_ value: FixedPoint?) -> Quantity? {
    value.map { Quantity($0.double, site.formats.rating($0)) }
  }

  /// Likelihood times impact, 1 to 25; `nil` where one is unknown.
  private func score(_ risk: Risk) -> FixedPoint? {
    guard let likelihood = risk.likelihood?.value.value, let impact = risk.impact?.value.value
    else { return nil }
    return FixedPoint(rounding: likelihood.double * impact.double)
  }

  /// In the currency in which it was written.
  private func stake(_ amount: Money, _ currency: String?) -> Quantity {
    let formats = Formats(
      locale: site.formats.locale, currency: currency ?? site.formats.currency)
    return Quantity(amount.double, formats.short(amount))
  }

  private func caption(_ threshold: String) -> Caption {
    let risks = account.risks
    let grave = risks.filter { (score($0) ?? .zero) >= site.riskScore }
    let gravest = risks.filter { score($0) != nil }.enumerated().max { a, b in
      let (first, second) = (score(a.element) ?? .zero, score(b.element) ?? .zero)
      return first == second ? a.offset > b.offset : first < second
    }?.element
    return Caption(
      id: "risks",
      title: words.riskTitle(
        risks.count, grave: grave.count, unmitigated: grave.count { $0.mitigation == nil },
        threshold: threshold),
      measure: words.riskMeasure,
      description: words.riskDescription(
        risks.count, unmitigated: risks.count { $0.mitigation == nil },
        unplaced: risks.count { score($0) == nil },
        gravest: gravest.flatMap { risk in
          score(risk).map { (risk.name.value, site.formats.rating($0)) }
        }), source: words.asOf(site.date))
  }
}
