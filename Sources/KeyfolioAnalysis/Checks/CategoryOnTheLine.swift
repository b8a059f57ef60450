import KeyfolioCore
import KeyfolioModel

/// A score lies exactly on a dividing line and counts as high by convention alone.
let categoryOnTheLine = AccountCheck(.categoryOnTheLine, .note, on: [.ratings, .factors]) { view in
  guard let position = view.figures.position else { return [] }
  var evidence: [Finding.Evidence] = []
  if position.attractivenessIsOnLine, let score = view.figures.attractiveness?.score.value {
    evidence.append(.real("attractiveness.score", score, .score))
  }
  if position.strengthIsOnLine, let ratio = view.figures.strength?.outcome?.ratio {
    evidence.append(.real("strength.ratio", ratio, .ratio))
  }
  return evidence.isEmpty ? [] : [Draft(evidence: evidence)]
}
