import KeyfolioCore
import KeyfolioModel

/// Missing ratings decide the category: what the account may be is listed, what it is is not known.
let categoryUndetermined = AccountCheck(
  .categoryUndetermined, .note, .keyAndCandidates, on: [.ratings, .factors, .gateway]
) { view in
  guard let position = view.figures.position, position.isUndetermined else { return [] }
  let possible = position.possible.map(\.rawValue).joined(separator: " ")
  return [Draft(evidence: [.word("category.possible", possible)])]
}
