import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

/// The quick check of both sides as a chart.
struct QuickCheckFigure {
  let figures: AccountFigures
  let site: SiteContext
  private var words: Words { site.words }

  var chart: QuickCheckBars? {
    guard let check = figures.quickCheck else { return nil }
    return QuickCheckBars(
      caption: caption(check), items: items(check), most: 3, bands: bands,
      ownTotal: check.own.map(total), otherTotal: check.customer.map(total),
      words: words.quickCheckChart)
  }

  private func caption(_ check: QuickCheckResult) -> Caption {
    let own = check.own.map(total)?.text
    let customer = check.customer.map(total)?.text
    let dates = [check.own, check.customer].compactMap { $0?.date }
    return Caption(
      id: "quick-check", title: words.quickCheckTitle(own: own, customer: customer),
      measure: words.quickCheckMeasure,
      description: words.quickCheckDescription(
        own: check.own.map { ($0.answered, band($0)) },
        customer: check.customer.map { ($0.answered, band($0)) },
        largestGap: largestGap(check)),
      source: dates.max().map { words.asOf(site.formats.locale.date($0)) } ?? "")
  }

  private func band(_ answers: QuickCheckResult.Answers) -> String? {
    answers.band.map(words.stage)
  }

  /// The statement on which the two sides are furthest apart.
  private func largestGap(_ check: QuickCheckResult) -> String? {
    guard let own = check.own, let customer = check.customer else { return nil }
    var widest = (gap: FixedPoint.zero, index: -1)
    for (index, pair) in zip(own.items, customer.items).enumerated() {
      guard let (a, b) = pair.0.flatMap({ a in pair.1.map { (a, $0) } }) else { continue }
      let gap = max(a - b, b - a)
      if gap > widest.gap { widest = (gap, index) }
    }
    return widest.index < 0 ? nil : words.quickCheckStatement(widest.index)
  }

  private func items(_ check: QuickCheckResult) -> [QuickCheckBars.Item] {
    (0..<QuickCheckResult.Answers.count).map { index in
      QuickCheckBars.Item(
        words.quickCheckStatement(index), own: quantity(check.own?.items[index]),
        other: quantity(check.customer?.items[index]))
    }
  }

  private func quantity(_ answer: FixedPoint??) -> Quantity? {
    (answer ?? nil).map { Quantity($0.double, site.formats.rating($0)) }
  }

  private func total(_ answers: QuickCheckResult.Answers) -> BoundedQuantity {
    let bounds = answers.bounds
    let text = words.quickCheckTotal(
      site.formats.rating(bounds.lowerBound), site.formats.rating(bounds.upperBound))
    return .init(bounds.lowerBound.double...bounds.upperBound.double, text)
  }

  /// The bands as whole totals, read off the method itself.
  private var bands: [QuickCheckBars.Band] {
    var bands: [(stage: RelationshipStage, totals: ClosedRange<Double>)] = []
    for total in 0...18 {
      let stage = QuickCheckResult.band(of: FixedPoint(total))
      if let last = bands.last, last.stage == stage {
        bands[bands.count - 1].totals = last.totals.lowerBound...Double(total)
      } else {
        bands.append((stage, Double(total)...Double(total)))
      }
    }
    return bands.map { .init(words.stage($0.stage), $0.totals) }
  }
}
