import KeyfolioCore
import KeyfolioModel

/// The relationship is declared to be disintegrating, or a side's quick check fell by
/// `quick_check_fall` points or more since the one before. A smaller fall into another band is a
/// note: the bands rest on a secondary source.
let relationshipComingApart = AccountCheck(
  .relationshipComingApart, .warning, on: [.stage, .quickCheck]
) { view in
  if view.figures.stage?.declared == .disintegrating {
    return [Draft(evidence: [.word("stage.declared", "disintegrating")])]
  }
  guard let check = view.figures.quickCheck else { return [] }
  let sides = [
    ("own", check.fall, check.fellABand, check.own?.date),
    ("customer", check.customerFall, check.customerFellABand, check.customer?.date),
  ]
  return sides.compactMap { side, fall, fellABand, date in
    guard let fall, fall > .zero else { return nil }
    let isSteep = fall >= view.threshold(.quickCheckFall)
    guard isSteep || fellABand else { return nil }
    return Draft(
      severity: isSteep ? .warning : .note,
      evidence: [.fixed("quick-check.fall", of: side, fall, .points)]
    ).date(date, .since)
  }
}
