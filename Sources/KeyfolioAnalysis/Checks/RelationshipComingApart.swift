import KeyfolioCore
import KeyfolioModel

/// The relationship is declared to be disintegrating, or our quick check fell by four points or more
/// (`quick_check_fall`) since the one before; a fall by a band alone is a note.
let relationshipComingApart = AccountCheck(
  .relationshipComingApart, .warning, on: [.stage, .quickCheck]
) { view in
  if view.figures.stage?.declared == .disintegrating {
    return [Draft(evidence: view.figures.stage?.evidence ?? [])]
  }
  guard let check = view.figures.quickCheck, let fall = check.fall, fall > .zero else { return [] }
  let isSteep = fall >= view.threshold(.quickCheckFall)
  guard isSteep || check.fellABand else { return [] }
  return [
    Draft(
      severity: isSteep ? .warning : .note, evidence: [.fixed("quick-check.fall", fall, .points)]
    )
    .date(check.own?.date, .since)
  ]
}
