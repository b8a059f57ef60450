import KeyfolioCore
import KeyfolioModel

/// A risk whose likelihood times impact is 12 or more (`risk_score`), without a mitigation, or without
/// anybody who is there to own it.
let riskUnmitigated = AccountCheck(.riskUnmitigated, .warning, on: [.risks]) { view in
  view.account.risks.compactMap { risk in
    guard let score = risk.score, score >= view.threshold(.riskScore),
      let lacking = risk.lacking(view.context)
    else { return nil }
    let id = risk.id.value
    let stake = view.context.planned(risk.atStake, risk.currency)
    var draft = Draft(
      evidence: [
        .fixed("risk.score", of: id, score, .points), .word("risk.lacks", of: id, lacking.rawValue),
      ], records: ["risks.\(id)"]
    ).money(stake, .atStake)
    draft.owner = risk.owner?.value
    return draft
  }
}

extension Risk {
  /// What a risk should have and has not.
  enum Lacking: String, Sendable, CaseIterable {
    case owner, mitigation
    case both = "owner-and-mitigation"
  }

  /// An owner who has left is none.
  func lacking(_ context: PortfolioContext) -> Lacking? {
    let isOwned = owner.map { !context.leavers.contains($0.value) } ?? false
    if mitigation == nil { return isOwned ? .mitigation : .both }
    return isOwned ? nil : .owner
  }

  /// Likelihood times impact, 1 to 25; `nil` where one is unknown.
  var score: FixedPoint? {
    guard let likelihood, let impact else { return nil }
    return FixedPoint(rounding: likelihood.value.value.double * impact.value.value.double)
  }
}
