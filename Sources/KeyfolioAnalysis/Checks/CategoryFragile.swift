import KeyfolioCore
import KeyfolioModel

/// The category would change with weights that are a little different, or with one rating a little
/// lower or higher: an axis below the margins of `Robustness.Label.fragile`. It is told by the one
/// rating that changes it, where there is one.
let categoryFragile = AccountCheck(.categoryFragile, .note, on: [.ratings, .factors]) { view in
  guard let robustness = view.figures.robustness, robustness.label == .fragile else { return [] }
  var evidence: [Finding.Evidence] = []
  let axes = [("attractiveness", robustness.attractiveness), ("strength", robustness.strength)]
  for (name, axis) in axes where axis?.label == .fragile {
    guard let axis else { continue }
    if let flip = axis.flip, let subject = view.figures.subject(of: flip, name) {
      evidence.append(.fixed("robustness.flip-from", of: subject, flip.from, .points))
      evidence.append(.fixed("robustness.flip-to", of: subject, FixedPoint(flip.to), .points))
    }
    evidence.append(.real("\(name).weight-margin", axis.weightMargin, .share))
    evidence.append(.real("\(name).rating-margin", axis.ratingMargin, .points))
  }
  return [Draft(evidence: evidence)]
}

extension AccountFigures {
  /// The rating that a flip is of: `criterion wallet`, `factor delivery`.
  func subject(of flip: Robustness.Flip, _ axis: String) -> String? {
    axis == "attractiveness"
      ? attractiveness.map { "criterion " + $0.rows[flip.row].criterion }
      : strength.map { "factor " + $0.rows[flip.row].factor }
  }
}
