import KeyfolioCore
import KeyfolioModel

/// A place in our team that was to be filled by now.
let placeVacant = AccountCheck(.placeVacant, .note, on: [.team]) { view in
  let vacant = view.account.team.filter { $0.isVacant(asOf: view.context.asOf) }
  guard !vacant.isEmpty else { return [] }
  return [
    Draft(
      evidence: [.count("team.places-vacant", vacant.count)],
      records: vacant.compactMap(\.role?.value)
    ).date(vacant.compactMap(\.wanted?.value).min(), .due)
  ]
}

extension AccountTeamMember {
  /// A place that nobody has and somebody should have by now.
  func isVacant(asOf: CalendarDate?) -> Bool {
    guard placeholder?.value == true, let asOf else { return false }
    return wanted.map { $0.value <= asOf } ?? false
  }
}
