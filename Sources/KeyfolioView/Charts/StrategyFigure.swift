import KeyfolioCore
import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioModel

/// The glyph of an account's category.
struct StrategyFigure {
  let account: Account
  let figures: AccountFigures
  let site: SiteContext
  private var words: Words { site.words }

  /// `nil` for an account without a place on the matrix.
  var chart: StrategyGlyph? {
    guard let position = figures.position else { return nil }
    let category = position.category
    guard category != nil || position.isUndetermined else { return nil }
    let name = account.name.value
    let title =
      category.map { words.isCategory(name, site.category($0)) }
      ?? words.mayBe(name, position.possible.map(site.category))
    return StrategyGlyph(
      caption: Caption(
        id: "strategy", title: title, measure: words.strategyMeasure,
        description: description(position), source: words.asOf(site.date)), label: name,
      isAttractive: category.map(\.isAttractive) ?? position.attractiveness.map { $0 == .high },
      isStrong: category.map(\.isStrong) ?? position.strength.map { $0 == .high },
      cells: MatrixFigure.cells(site),
      direction: site.axis == .ascending ? .ascending : .descending,
      words: words.strategyGlyph)
  }

  private func description(_ position: Position) -> String {
    let score = figures.attractiveness?.score
    let bounds = score.map { $0.isComplete ? $0.known...$0.known : $0.bounds }
    let points = bounds.map {
      words.of(
        range(site.formats.score($0.lowerBound), site.formats.score($0.upperBound)),
        site.formats.score(1000))
    }
    let outcome = figures.strength?.outcome
    let ratios = outcome?.ratio.map { $0...$0 } ?? outcome?.ratioBounds
    let ratio = ratios.map {
      range(site.formats.ratio($0.lowerBound), site.formats.ratio($0.upperBound))
    }
    var text = words.cellsOfFour(
      position.category == nil ? position.possible.count : 1, score: points, ratio: ratio)
    if let override = position.override, override.category != position.computed {
      text +=
        " " + words.overridden(position.computed.map(site.category), override.reason)
    }
    return text
  }

  private func range(_ low: String, _ high: String) -> String {
    low == high ? low : words.between(low, high)
  }
}
