import KeyfolioCore
import KeyfolioModel

/// Activities or resources are tied further than the bonds between people that carry them.
let layersAheadOfBonds = AccountCheck(.layersAheadOfBonds, .note, on: [.layers]) { view in
  guard let layers = view.figures.layers, !layers.aheadOfBonds.isEmpty else { return [] }
  let evidence = layers.rows.compactMap { row in
    row.level.map { Finding.Evidence.fixed("layers.level", of: row.layer.rawValue, $0, .level) }
  }
  return [Draft(evidence: evidence, records: layers.aheadOfBonds.map(\.rawValue))]
}
