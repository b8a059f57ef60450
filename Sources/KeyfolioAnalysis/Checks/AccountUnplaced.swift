import KeyfolioCore
import KeyfolioModel

/// A key account has no place on the matrix, as an input is missing.
let accountUnplaced = AccountCheck(.accountUnplaced, .note, on: [.ratings, .factors]) { view in
  guard let exclusion = view.figures.position?.exclusion else { return [] }
  switch exclusion {
  case .former, .failsGateway, .noCriteria: return []
  case .noRatings, .noFactors, .noOwnRatings, .noCompetitor: break
  }
  return [Draft(evidence: [.word("category.excluded-by", exclusion.rawValue)])]
}
