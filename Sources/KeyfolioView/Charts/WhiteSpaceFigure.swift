import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

/// What a customer could buy of us and where, as a grid of its units and our offerings.
struct WhiteSpaceFigure {
  let account: Account
  let figures: AccountFigures
  let site: SiteContext
  private var words: Words { site.words }

  var chart: WhiteSpaceGrid? {
    guard let space = figures.whiteSpace, !space.cells.isEmpty else { return nil }
    let count = space.offerings.count
    let rows = zip(space.units.indices, space.byUnit).map { row, sum in
      WhiteSpaceGrid.Row(
        unitName(sum.id), space.cells[(row * count)..<((row + 1) * count)].map(cell),
        total: quantity(sum))
    }
    return WhiteSpaceGrid(
      caption: caption(space),
      columns: space.byOffering.map { .init(site.offeringName($0.id), total: quantity($0)) },
      rows: rows, total: quantity(space.total), explored: explored(space),
      words: words.whiteSpaceChart)
  }

  private func unitName(_ id: String) -> String {
    account.units.first { $0.id.value == id }?.name.value
      ?? (id == account.id.value ? account.name.value : id)
  }

  private func cell(_ cell: WhiteSpace.Cell) -> WhiteSpaceGrid.Cell {
    let detail = words.whiteSpaceDetail(
      today: cell.current.map(site.formats.short), of: cell.potential.map(site.formats.short),
      rival: site.competitorName(cell.competitor))
    let state = Self.state(cell.state)
    if let space = cell.space {
      return .init(
        state, Quantity(space.double, site.formats.short(space)), detail: detail)
    }
    // No more than all of it: nothing is known of what is sold there today.
    guard cell.state != .notApplicable, cell.current == nil, let potential = cell.potential else {
      return .init(state, detail: detail)
    }
    let amount = Quantity(potential.double, words.atMost(site.formats.short(potential)))
    return .init(state, amount, isUpperBound: true, detail: detail)
  }

  private static func state(_ state: WhitespaceCell.State) -> WhiteSpaceGrid.State {
    switch state {
    case .current: .current
    case .pipeline: .pipeline
    case .potential: .potential
    case .competitor: .competitor
    case .notApplicable: .notApplicable
    case .unknown: .unknown
    }
  }

  /// `nil` where not one cell tells both amounts.
  private func quantity(_ sum: WhiteSpace.Sum) -> Quantity? {
    sum.known > 0 ? Quantity(sum.amount.double, site.formats.short(sum.amount)) : nil
  }

  private func known(_ space: WhiteSpace) -> Int {
    space.cells.count { $0.state != .notApplicable && $0.state != .unknown }
  }

  private func explored(_ space: WhiteSpace) -> Quantity? {
    space.explored.map {
      Quantity(
        $0,
        words.exploredCells(
          known(space), of: space.applicable, share: site.formats.locale.percent($0)))
    }
  }

  private func caption(_ space: WhiteSpace) -> Caption {
    let total = space.total
    let largest = space.cells.filter { ($0.space ?? .zero) > .zero }
      .max { ($0.space ?? .zero) < ($1.space ?? .zero) }
    let states = WhitespaceCell.State.allCases.map { state in
      (state, space.cells.count { $0.state == state })
    }
    return Caption(
      id: "white-space",
      title: words.whiteSpaceTitle(
        quantity(total)?.text, unexplored: space.applicable - known(space), of: space.applicable),
      measure: words.whiteSpaceMeasure(site.formats.currency),
      description: words.whiteSpaceDescription(
        units: space.units.count, offerings: space.offerings.count, states: states,
        largest: largest.map { cell in
          (
            unitName(cell.unit), site.offeringName(cell.offering),
            site.formats.short(cell.space ?? .zero)
          )
        }, known: total.known, unknown: total.unknown),
      source: words.asOf(site.date))
  }
}
