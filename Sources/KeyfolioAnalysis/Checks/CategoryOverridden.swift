import KeyfolioCore
import KeyfolioModel

/// The category in force is another than the ratings give.
let categoryOverridden = AccountCheck(
  .categoryOverridden, .warning, on: [.ratings, .factors, .override]
) { view in
  guard let position = view.figures.position, let override = position.override,
    let computed = position.computed, computed != override.category
  else { return [] }
  return [
    Draft(evidence: [
      .word("category", override.category.rawValue),
      .word("category.computed", computed.rawValue),
    ])
  ]
}
