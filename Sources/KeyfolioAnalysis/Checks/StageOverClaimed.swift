import KeyfolioCore
import KeyfolioModel

/// The stage that is declared lies above the one that the evidence shows.
let stageOverClaimed = AccountCheck(.stageOverClaimed, .warning, on: [.stage, .trade]) { view in
  guard let stage = view.figures.stage, stage.mismatch == .overClaimed else { return [] }
  return [Draft(evidence: stage.evidence)]
}

extension EvidenceStage {
  /// Declared and evidenced, as findings tell them.
  var evidence: [Finding.Evidence] {
    [
      declared.map { .word("stage.declared", $0.rawValue) },
      evidenced.map { .word("stage.evidenced", $0.rawValue) },
    ].compactMap(\.self)
  }
}
