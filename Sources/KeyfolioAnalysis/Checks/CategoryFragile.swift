import KeyfolioCore
import KeyfolioModel

/// The category would change with weights that are a little different, or with ratings a little
/// lower: an axis below the margins of `Robustness.Label.fragile`.
let categoryFragile = AccountCheck(.categoryFragile, .note, on: [.ratings, .factors]) { view in
  guard let robustness = view.figures.robustness, robustness.label == .fragile else { return [] }
  var evidence: [Finding.Evidence] = []
  let axes = [("attractiveness", robustness.attractiveness), ("strength", robustness.strength)]
  for (name, axis) in axes where axis?.label == .fragile {
    guard let axis else { continue }
    evidence.append(.real("\(name).weight-margin", axis.weightMargin, .share))
    evidence.append(.real("\(name).rating-margin", axis.ratingMargin, .points))
  }
  return [Draft(evidence: evidence)]
}
