import KeyfolioCore
import KeyfolioModel

/// Promises to the customer whose first date was moved or is over.
let promiseSlipping = AccountCheck(.promiseSlipping, .warning, on: [.actions]) { view in
  let slipping = view.figures.promises?.promises.filter { $0.state == .slipping } ?? []
  guard !slipping.isEmpty else { return [] }
  return [
    Draft(
      evidence: [.count("promises.count", of: "slipping", slipping.count)],
      people: slipping.compactMap { $0.promisedTo.map { .init(.theirs, $0) } },
      records: slipping.map { "actions.\($0.action)" }
    ).date(slipping.compactMap(\.first).min(), .due)
  ]
}
