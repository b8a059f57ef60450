import KeyfolioCore
import KeyfolioModel

/// A stage above Basic is declared, and too few indicators are known to tell it from
/// (`stage_indicators`).
let stageUnproven = AccountCheck(.stageUnproven, .note, on: [.stage, .trade]) { view in
  guard let stage = view.figures.stage, stage.isInsufficient, let declared = stage.declared,
    declared > .basic
  else { return [] }
  return [Draft(evidence: [.word("stage.declared", declared.rawValue)])]
}
