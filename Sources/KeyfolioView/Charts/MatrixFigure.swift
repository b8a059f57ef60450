import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// The portfolio matrix as a figure of the portfolio page.
struct MatrixFigure {
  let rows: [AccountRow]
  let site: SiteContext
  private var words: Words { site.words }

  /// Ratios from a half to double fill the axis; what lies beyond stands at its end.
  private static let domain = 0.5...2.0

  private var plotted: [AccountRow] { rows.filter { $0.position?.isPlotted ?? false } }

  var chart: PortfolioMatrix {
    let plotted = self.plotted
    let line = site.lines.attractiveness.value
    let par = site.lines.strength.double
    return PortfolioMatrix(
      caption: Caption(
        id: "matrix", title: title(plotted), measure: words.matrixMeasure,
        description: description(plotted), source: words.asOf(site.date)),
      strength: strengthAxis, strengthLine: Quantity(par, par == 1 ? words.par : ratio(par)),
      attractiveness: attractivenessAxis,
      attractivenessLine: Quantity(line, site.formats.score(line)), cells: Self.cells(site),
      transposed: false,
      bubbles: plotted.compactMap(bubble), sizeKey: sizeKey(plotted), words: chartWords)
  }

  private var chartWords: PortfolioMatrix.Words {
    words.matrixLegend(unverified: words.unverifiedLegend(site.verifiedShare))
  }

  /// The best of the four cells: how many accounts lie in it, and what they bring.
  private func title(_ plotted: [AccountRow]) -> String {
    let strategic = plotted.filter { $0.position?.computed == .strategic }
    let all = sum(plotted)
    let share = all > 0 ? sum(strategic) / all : nil
    return words.matrixTitle(
      strategic.count, of: plotted.count, site.category(.strategic),
      share: share.map { site.formats.locale.percent($0) })
  }

  private func sum(_ rows: [AccountRow]) -> Double {
    rows.reduce(0) { $0 + max(0, $1.sales?.actual.amount.double ?? 0) }
  }

  private func description(_ plotted: [AccountRow]) -> String {
    let sales = plotted.map { (amount: $0.sales?.actual.amount ?? .zero, id: $0.id) }
    let bySales = sales.indices.sorted { a, b in
      (sales[a].amount, sales[b].id) > (sales[b].amount, sales[a].id)
    }
    let lines = words.lines(
      attractiveness: site.formats.score(site.lines.attractiveness.value),
      strength: site.formats.ratio(site.lines.strength.double))
    return words.matrixDescription(
      plotted: plotted.count, lines: lines, largest: bySales.prefix(3).map { plotted[$0].name },
      notPlaced: rows.count { !$0.isGroup && !($0.position?.isPlotted ?? false) })
  }

  private func ratio(_ value: Double) -> String { site.formats.ratio(value) }

  private var strengthAxis: Axis {
    let marks = [0.5, 0.65, 0.8, 1.25, 1.6, 2]
    return Axis(
      title: words.strengthAxis, lowWord: words.weaker, highWord: words.stronger,
      ticks: marks.map {
        Quantity($0, site.formats.locale.number($0, decimals: decimals($0)) + "\u{A0}×")
      },
      domain: Self.domain, kind: .logarithmic,
      direction: site.axis == .ascending ? .ascending : .descending)
  }

  private func decimals(_ mark: Double) -> Int {
    mark == mark.rounded() ? 0 : (mark * 10).rounded() == mark * 10 ? 1 : 2
  }

  private var attractivenessAxis: Axis {
    let marks = [0.0, 250, 500, 750, 1000]
    return Axis(
      title: words.attractivenessAxis, lowWord: words.lessAttractive,
      highWord: words.moreAttractive, ticks: marks.map { Quantity($0, site.formats.score($0)) },
      domain: 0...1000)
  }

  /// The four categories with their names, strategies and colours.
  static func cells(_ site: SiteContext) -> PortfolioMatrix.Cells {
    func cell(_ category: Category) -> PortfolioMatrix.Cell {
      .init(
        name: site.category(category), strategy: site.words.strategy(category),
        role: category.paletteRole)
    }
    return .init(
      attractiveStrong: cell(.strategic), attractiveWeak: cell(.star),
      unattractiveStrong: cell(.status), unattractiveWeak: cell(.streamline))
  }

  private func bubble(_ row: AccountRow) -> PortfolioMatrix.Bubble? {
    guard let score = row.score, let strength = row.strength, let ratio = x(strength) else {
      return nil
    }
    let bounds = score.bounds
    let middle = (bounds.lowerBound + bounds.upperBound) / 2
    let isOpen = row.position?.attractiveness == nil
    // Both amounts of one period, so that the disc inside the ring is the share of the wallet.
    let sales = row.share?.sales ?? row.sales?.actual.amount
    let height = isOpen ? middle : bounds.lowerBound
    return PortfolioMatrix.Bubble(
      id: row.id, label: row.name, fullName: row.name, x: Quantity(ratio, self.ratio(ratio)),
      y: Quantity(height, score.isComplete ? site.formats.score(height) : between(bounds)),
      inner: sales.map(quantity), outer: row.share?.wallet.map(quantity),
      role: row.position?.computed?.paletteRole,
      href: site.chartLink(to: row.path), isUnverified: row.isUnverified,
      isFragile: row.label == .fragile, range: score.isComplete ? nil : bounds,
      tooltip: tooltip(row, ratio))
  }

  private func between(_ bounds: ClosedRange<Double>) -> String {
    words.between(site.formats.score(bounds.lowerBound), site.formats.score(bounds.upperBound))
  }

  private func quantity(_ money: Money) -> Quantity {
    Quantity(money.double, site.formats.short(money))
  }

  /// The ratio, or the middle of what missing ratings allow, on the logarithmic axis.
  private func x(_ strength: StrengthOutcome) -> Double? {
    if let ratio = strength.ratio { return ratio }
    return strength.ratioBounds.map { ($0.lowerBound * $0.upperBound).squareRoot() }
  }

  private func tooltip(_ row: AccountRow, _ ratio: Double) -> String {
    let category =
      row.position?.computed.map(site.category)
      ?? words.undeterminedRow(row.position?.possible.map(site.category) ?? [])
    let score = row.score.map { site.formats.score($0.known) } ?? words.unknown
    return "\(row.name): \(category), \(score), \(site.formats.ratio(ratio))"
  }

  private func sizeKey(_ plotted: [AccountRow]) -> [Quantity] {
    let sizes = plotted.flatMap { [$0.share?.wallet?.double, $0.share?.sales?.double] }
    guard let largest = sizes.compactMap(\.self).max(), largest > 0 else { return [] }
    var step = 1.0
    while step * 10 <= largest { step *= 10 }
    return [step / 4, step, step * 4].filter { $0 <= largest }.map {
      Quantity($0, site.formats.short(Money(rounding: $0)))
    }
  }
}

extension Category {
  var paletteRole: Palette.Role {
    switch self {
    case .strategic: .strategic
    case .star: .star
    case .status: .status
    case .streamline: .streamline
    }
  }
}
