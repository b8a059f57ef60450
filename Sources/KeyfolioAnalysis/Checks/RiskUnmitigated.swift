import KeyfolioCore
import KeyfolioModel

/// A risk whose likelihood times impact is 12 or more (`risk_score`), without a mitigation, or without
/// anybody who is there to own it.
let riskUnmitigated = AccountCheck(.riskUnmitigated, .warning, on: [.risks]) { view in
  view.account.risks.compactMap { risk in
    guard let score = risk.score, score >= view.threshold(.riskScore),
      risk.mitigation == nil || (risk.owner.flatMap { view.present($0.value) } == nil)
    else { return nil }
    let id = risk.id.value
    let stake = view.context.planned(risk.atStake, risk.currency)
    var draft = Draft(
      evidence: [.fixed("risk.score", of: id, score, .points)], records: ["risks.\(id)"]
    ).money(stake, .atStake)
    draft.owner = risk.owner?.value
    return draft
  }
}

extension Risk {
  /// Likelihood times impact, 1 to 25; `nil` where one is unknown.
  var score: FixedPoint? {
    guard let likelihood, let impact else { return nil }
    return FixedPoint(rounding: likelihood.value.value.double * impact.value.value.double)
  }
}
