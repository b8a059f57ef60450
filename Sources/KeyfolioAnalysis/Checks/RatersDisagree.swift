import KeyfolioCore
import KeyfolioModel

/// Several of our raters lie four points or more apart (`rater_range`).
let ratersDisagree = AccountCheck(.ratersDisagree, .note, on: [.ratings, .factors]) { view in
  guard let apart = view.figures.raterSpread?.disagreements, !apart.isEmpty else { return [] }
  let evidence = apart.map {
    Finding.Evidence.fixed(
      "rater-spread.width", of: "\($0.sheet.rawValue) \($0.id)", $0.width, .points)
  }
  return [Draft(evidence: evidence, records: apart.map { "\($0.sheet.rawValue).\($0.id)" })]
}
