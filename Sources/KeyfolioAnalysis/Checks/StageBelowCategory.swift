import KeyfolioCore
import KeyfolioModel

/// The relationship is less deep than accounts of its category usually aim for.
let stageBelowCategory = AccountCheck(
  .stageBelowCategory, .note, on: [.stage, .trade, .ratings, .factors, .override]
) { view in
  guard let fit = view.figures.stageFit, fit.stage < fit.target.lowerBound,
    fit.reading != .fits
  else { return [] }
  let severity: Severity = fit.category == .strategic ? .warning : .note
  return [Draft(severity: severity, evidence: fit.evidence)]
}

extension StageFit {
  /// As findings tell it.
  var evidence: [Finding.Evidence] {
    [.word("category", category.rawValue), .word("stage.fit", reading.rawValue)]
  }
}
