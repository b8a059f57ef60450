import KeyfolioCore
import KeyfolioModel

/// The relationship is said to be close, and yet one statement of the quick check has no agreement at
/// all.
let quickCheckConflict = AccountCheck(
  .quickCheckConflict, .note, on: [.quickCheck, .stage]
) { view in
  guard let check = view.figures.quickCheck, check.hasConflict else { return [] }
  var evidence: [Finding.Evidence] = []
  if let own = check.own?.total { evidence.append(.fixed("quick-check.own", own, .points)) }
  if let customer = check.customer?.total {
    evidence.append(.fixed("quick-check.customer", customer, .points))
  }
  return [Draft(evidence: evidence)]
}
