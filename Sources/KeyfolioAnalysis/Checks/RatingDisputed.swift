import KeyfolioCore
import KeyfolioModel

/// Somebody disputes a rating that counts.
let ratingDisputed = AccountCheck(.ratingDisputed, .note, on: [.ratings, .factors, .verify]) {
  view in
  guard let disputed = view.figures.verification?.disputed, !disputed.isEmpty else { return [] }
  var evidence: [Finding.Evidence] = []
  if let share = view.figures.verification?.ratings {
    evidence.append(.real("verification.ratings", share, .share))
  }
  return [Draft(evidence: evidence, records: disputed)]
}
