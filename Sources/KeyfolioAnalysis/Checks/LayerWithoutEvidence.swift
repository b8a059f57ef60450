import KeyfolioCore
import KeyfolioModel

/// A layer has a level, and not one line of evidence for it.
let layerWithoutEvidence = AccountCheck(.layerWithoutEvidence, .note, on: [.layers]) { view in
  let bare = view.figures.layers?.rows.filter(\.lacksEvidence) ?? []
  guard !bare.isEmpty else { return [] }
  let evidence = bare.compactMap { row in
    row.level.map { Finding.Evidence.fixed("layers.level", of: row.layer.rawValue, $0, .level) }
  }
  return [Draft(evidence: evidence, records: bare.map(\.layer.rawValue))]
}
