import KeyfolioCore
import KeyfolioModel

/// An account in which we invest has no written plan.
let noPlan = AccountCheck(.noPlan, .warning, on: [.ratings, .factors, .override]) { view in
  guard !view.account.hasPlan, let category = view.figures.position?.category,
    category.isAttractive, let share = view.figures.planCore?.share
  else { return [] }
  return [
    Draft(evidence: [
      .word("category", category.rawValue), .real("plan-core.share", share, .share),
    ])
  ]
}
