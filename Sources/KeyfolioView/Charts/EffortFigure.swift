import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

/// Where the effort goes beside where the potential is, over all key accounts.
struct EffortFigure {
  let project: Project
  let analysis: Analysis
  let site: SiteContext
  private var words: Words { site.words }

  var chart: KeyfolioCharts.EffortFit? {
    guard let effort = analysis.portfolio.effort, !effort.rows.isEmpty else { return nil }
    let names = Dictionary(
      project.accounts.map { ($0.id.value, $0.name.value) }, uniquingKeysWith: { a, _ in a })
    let items =
      effort.rows.map { item($0, names) }
      + effort.unknown.map { id in
        KeyfolioCharts.EffortFit.Item(
          id: id, name: names[id] ?? id, category: nil, potential: nil, effort: nil)
      }
    return KeyfolioCharts.EffortFit(
      caption: caption(effort, names),
      categories: Category.allCases.map { .init(site.category($0), $0.paletteRole) },
      items: items, multiple: limit, ticks: ticks(effort), words: chartWords)
  }

  private var limit: Double { site.thresholds[.effortRatio].double }

  private var chartWords: KeyfolioCharts.EffortFit.Words {
    words.effortChart(multiple: site.formats.rating(site.thresholds[.effortRatio]))
  }

  private func isBeyond(_ row: KeyfolioAnalysis.EffortFit.Row) -> Bool {
    row.effortShare > limit * row.potentialShare
  }

  private func share(_ value: Double) -> Quantity {
    Quantity(100 * value, site.formats.locale.percent(value, decimals: 1))
  }

  private func item(_ row: KeyfolioAnalysis.EffortFit.Row, _ names: [String: String])
    -> KeyfolioCharts.EffortFit.Item
  {
    let name = names[row.account] ?? row.account
    let (potential, effort) = (share(row.potentialShare), share(row.effortShare))
    return KeyfolioCharts.EffortFit.Item(
      id: row.account, name: name,
      href: site.chartLink(to: site.path(ofAccount: row.account)),
      category: row.category.flatMap { Category.allCases.firstIndex(of: $0) },
      potential: potential, effort: effort, isBeyond: isBeyond(row),
      tooltip: words.effortTooltip(
        name: name, category: row.category.map(site.category), effort: effort.text,
        potential: potential.text, hours: site.formats.rating(row.hours)))
  }

  /// Round shares, well beyond the greatest: the longer axis reaches as far as the frame.
  private func ticks(_ effort: KeyfolioAnalysis.EffortFit) -> [Quantity] {
    let greatest = effort.rows.map { max($0.effortShare, $0.potentialShare) }.max() ?? 0
    let steps = Axis.roundSteps(covering: 0...max(0.01, 100 * greatest), atMost: 6)
    let step = steps.count > 1 ? steps[1] - steps[0] : 10
    let decimals = step < 1 ? 1 : 0
    return (0...24).map { index in
      let value = Double(index) * step
      return Quantity(value, site.formats.locale.percent(value / 100, decimals: decimals))
    }
  }

  private func caption(_ effort: KeyfolioAnalysis.EffortFit, _ names: [String: String])
    -> Caption
  {
    let beyond = effort.rows.filter(isBeyond).sorted { a, b in
      (a.effortShare - limit * a.potentialShare, b.account)
        > (b.effortShare - limit * b.potentialShare, a.account)
    }
    let multiple = site.formats.rating(site.thresholds[.effortRatio])
    let largest = beyond.prefix(3).map { row in
      words.effortOf(
        names[row.account] ?? row.account, effort: share(row.effortShare).text,
        potential: share(row.potentialShare).text)
    }
    return Caption(
      id: "effort",
      title: words.effortTitle(beyond: beyond.count, of: effort.rows.count, multiple: multiple),
      measure: words.effortMeasure,
      description: words.effortDescription(
        accounts: effort.rows.count, beyond: beyond.count, multiple: multiple, largest: largest,
        unknown: effort.unknown.count),
      source: words.asOf(site.date))
  }
}
