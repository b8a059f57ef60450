import KeyfolioCore
import KeyfolioModel

/// Promises to the customer that were dropped.
let promiseBroken = AccountCheck(.promiseBroken, .note, on: [.actions]) { view in
  view.promises(.broken)
}

extension AccountCase {
  /// What there is to ask about the promises in one state, together.
  func promises(_ state: PromiseLedger.State) -> [Draft] {
    let promises = figures.promises?.promises.filter { $0.state == state } ?? []
    guard !promises.isEmpty else { return [] }
    return [
      Draft(
        evidence: [.count("promises.count", of: state.rawValue, promises.count)],
        people: promises.compactMap { $0.promisedTo.map { .init(.theirs, $0) } },
        records: promises.map { "actions.\($0.action)" }
      ).date(promises.compactMap(\.first).min(), .due)
    ]
  }
}
