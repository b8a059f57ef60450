import KeyfolioCore
import KeyfolioModel

/// Less than half of the weight (`verified_share`) rests on more than our own belief.
let evidenceWeak = AccountCheck(.evidenceWeak, .note, on: [.ratings, .factors, .verify]) { view in
  guard let verification = view.figures.verification, verification.isBelowThreshold,
    view.figures.position?.isPlotted == true
  else { return [] }
  var evidence: [Finding.Evidence] = []
  if let share = verification.ratings, verification.isWeak(share) {
    evidence.append(.real("verification.ratings", share, .share))
  }
  if let share = verification.factors, verification.isWeak(share) {
    evidence.append(.real("verification.factors", share, .share))
  }
  return [Draft(evidence: evidence)]
}
