import KeyfolioCore
import KeyfolioModel

/// The account needs a capability two levels (`capability_gap`) above what our team has.
let capabilityMissing = AccountCheck(.capabilityMissing, .note, on: [.team]) { view in
  let gaps = view.account.teamNeeds.compactMap { need -> (String, FixedPoint, String?)? in
    guard let capability = need.capability?.value, let gap = need.gap,
      gap >= view.threshold(.capabilityGap)
    else { return nil }
    return (capability, gap, need.owner?.value)
  }
  guard !gaps.isEmpty else { return [] }
  return [
    Draft(
      evidence: gaps.map { .fixed("team.capability-gap", of: $0.0, $0.1, .level) },
      records: gaps.map(\.0), owner: gaps.compactMap(\.2).first)
  ]
}

extension TeamNeed {
  /// Levels, 0 to 3, that are missing; negative where we have more than is needed.
  var gap: FixedPoint? {
    guard let need, let have else { return nil }
    return need.value.value - have.value.value
  }
}
