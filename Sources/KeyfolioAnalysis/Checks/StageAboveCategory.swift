import KeyfolioCore
import KeyfolioModel

/// The relationship is deeper, and so dearer, than accounts of its category usually call for.
let stageAboveCategory = AccountCheck(
  .stageAboveCategory, .note, on: [.stage, .trade, .ratings, .factors, .override]
) { view in
  guard let fit = view.figures.stageFit, fit.stage > fit.target.upperBound,
    fit.reading != .fits
  else { return [] }
  let severity: Severity = fit.reading == .overInvested ? .warning : .note
  return [Draft(severity: severity, evidence: fit.evidence)]
}
