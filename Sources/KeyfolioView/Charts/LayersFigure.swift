import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

/// Activities, resources and people as bands between the two firms.
struct LayersFigure {
  let account: Account
  let figures: AccountFigures
  let site: SiteContext
  private var words: Words { site.words }

  var chart: LayerBands? {
    guard let layers = figures.layers else { return nil }
    return LayerBands(
      caption: caption(layers), own: site.supplier, other: account.name.value,
      layers: layers.rows.map(layer), words: words.layerBands)
  }

  private func layer(_ row: LayerLevels.Row) -> LayerBands.Layer {
    LayerBands.Layer(
      words.layer(row.layer), caption: words.layerEffect(row.layer),
      level: row.level.map { Quantity($0.double, words.ofThree(site.formats.rating($0))) },
      evidence: evidence(row.layer))
  }

  private func evidence(_ layer: LayerLevels.Layer) -> [String] {
    let recorded =
      switch layer {
      case .activities: account.layers?.activities
      case .resources: account.layers?.resources
      case .people: account.layers?.people
      }
    return recorded?.evidence.map(\.value) ?? []
  }

  private func caption(_ layers: LayerLevels) -> Caption {
    let known = layers.rows.compactMap { row in
      row.level.map { (words.layer(row.layer), $0) }
    }
    let levels = known.map { "\($0.0) \(site.formats.rating($0.1))" }
    let title =
      if let first = layers.aheadOfBonds.first {
        words.layersAhead(words.layer(first), levels)
      } else {
        words.layersTitle(levels)
      }
    return Caption(
      id: "layers", title: title, measure: words.layersMeasure,
      description: words.layersDescription(
        levels, withoutEvidence: layers.rows.filter(\.lacksEvidence).map { words.layer($0.layer) }),
      source: words.asOf(site.date))
  }
}
