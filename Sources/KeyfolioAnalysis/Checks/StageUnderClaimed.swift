import KeyfolioCore
import KeyfolioModel

/// The evidence shows a stage above the one that is declared.
let stageUnderClaimed = AccountCheck(.stageUnderClaimed, .note, on: [.stage, .trade]) { view in
  guard let stage = view.figures.stage, stage.mismatch == .underClaimed else { return [] }
  return [Draft(evidence: stage.evidence)]
}
