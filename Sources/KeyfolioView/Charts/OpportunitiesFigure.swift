import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

/// The opportunities in pursuit as a chart of their grades.
struct OpportunitiesFigure {
  let account: Account
  let figures: AccountFigures
  let site: SiteContext
  private var words: Words { site.words }

  var chart: OpportunityQuadrant? {
    let open = figures.opportunities.filter { !$0.isOver }
    guard !open.isEmpty else { return nil }
    let line = quantity(site.thresholds[.opportunityGrade])
    return OpportunityQuadrant(
      caption: caption(open), items: open.map(item), winnabilityLine: line, valueLine: line,
      quarters: words.opportunityQuarters,
      ticks: [0, 2, 4, 6, 8, 10].map { quantity(FixedPoint($0)) }, sizeKey: sizeKey(open),
      words: words.opportunitiesChart)
  }

  private func name(_ grade: OpportunityGrade) -> String {
    account.opportunities.first { $0.id.value == grade.opportunity }?.name.value
      ?? grade.opportunity
  }

  private func quantity(_ value: FixedPoint) -> Quantity {
    Quantity(value.double, site.formats.rating(value))
  }

  private func item(_ grade: OpportunityGrade) -> OpportunityQuadrant.Item {
    let expected = grade.expected.map { Quantity($0.double, site.formats.short($0)) }
    let grades = words.grades(grade.possible.map(\.rawValue))
    let lacking = grade.lacking.map(words.lacking) ?? ""
    let close = grade.close.map { site.formats.locale.date($0) }
    return OpportunityQuadrant.Item(
      id: grade.opportunity, name: name(grade), winnability: grade.winnability.map(quantity),
      value: grade.value.map(quantity), expected: expected, grade: grades, lacking: lacking,
      isOverdue: grade.isOverdue,
      tooltip: words.opportunityTooltip(
        name: name(grade), grade: grades, expected: expected?.text, lacking: lacking,
        close: close, isOverdue: grade.isOverdue))
  }

  /// Three round amounts, the largest no larger than the largest disc.
  private func sizeKey(_ open: [OpportunityGrade]) -> [Quantity] {
    guard let largest = open.compactMap({ $0.expected?.double }).max(), largest > 0 else {
      return []
    }
    var step = 1.0
    while step * 10 <= largest { step *= 10 }
    let top = largest >= 5 * step ? 5 * step : largest >= 2 * step ? 2 * step : step
    return [top / 10, top / 2, top].filter { $0 >= 1 }.map {
      Quantity($0, site.formats.short(Money(rounding: $0)))
    }
  }

  private func caption(_ open: [OpportunityGrade]) -> Caption {
    let best = open.filter { $0.grade == .a }
    let worth = best.compactMap(\.expected)
    let total = worth.isEmpty ? nil : site.formats.short(worth.reduce(.zero, +))
    let unsupported = open.filter { $0.lacking != nil }
    return Caption(
      id: "opportunities",
      title: words.opportunitiesTitle(
        best: best.count, of: open.count,
        grade: words.grades(open[0].possible.map(\.rawValue)), worth: total,
        unsupported: best.count { $0.lacking != nil }),
      measure: words.opportunitiesMeasure(site.formats.currency),
      description: words.opportunitiesDescription(
        open: open.count, best: best.map(name), unsupported: unsupported.map(name),
        unrated: open.count { $0.grade == nil },
        line: site.formats.rating(site.thresholds[.opportunityGrade])),
      source: words.asOf(site.date))
  }
}
