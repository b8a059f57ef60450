import KeyfolioCore
import KeyfolioModel

/// Promises to the customer that were dropped.
let promiseBroken = AccountCheck(.promiseBroken, .note, on: [.actions]) { view in
  let broken = view.figures.promises?.promises.filter { $0.state == .broken } ?? []
  guard !broken.isEmpty else { return [] }
  return [
    Draft(
      evidence: [.count("promises.count", of: "broken", broken.count)],
      people: broken.compactMap { $0.promisedTo.map { .init(.theirs, $0) } },
      records: broken.map { "actions.\($0.action)" }
    ).date(broken.compactMap(\.first).min(), .due)
  ]
}
