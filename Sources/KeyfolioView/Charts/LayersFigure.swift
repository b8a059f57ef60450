import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

/// Activities, resources and people as bands between the two firms.
struct LayersFigure {
  let account: Account
  let figures: AccountFigures
  let site: SiteContext

  var chart: LayerBands? {
    guard let layers = figures.layers else { return nil }
    return LayerBands(
      caption: caption(layers), own: site.supplier, other: account.name.value,
      layers: layers.rows.map(layer), words: Words.layerBands)
  }

  private func layer(_ row: LayerLevels.Row) -> LayerBands.Layer {
    LayerBands.Layer(
      Words.layer(row.layer), caption: Words.layerEffect(row.layer),
      level: row.level.map { Quantity($0.double, Words.ofThree(site.formats.rating($0))) },
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
      row.level.map { (Words.layer(row.layer), $0) }
    }
    let levels = known.map { "\($0.0) \(site.formats.rating($0.1))" }
    let title =
      if let first = layers.aheadOfBonds.first {
        Words.layersAhead(Words.layer(first), levels)
      } else {
        Words.layersTitle(levels)
      }
    return Caption(
      id: "layers", title: title, measure: Words.layersMeasure,
      description: Words.layersDescription(
        levels, withoutEvidence: layers.rows.filter(\.lacksEvidence).map { Words.layer($0.layer) }),
      source: Words.asOf(site.date))
  }
}
