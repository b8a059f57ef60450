import KeyfolioCore
import KeyfolioModel

/// An objective whose owner says that it is behind or at risk.
let objectiveBehind = AccountCheck(.objectiveBehind, .warning, on: [.objectives]) { view in
  view.account.objectives.indices.compactMap { index in
    let standing = view.figures.objectives[index]
    guard standing.status == .behind || standing.status == .atRisk else { return nil }
    return Draft(
      evidence: standing.progress.map {
        [.real("objective.progress", of: standing.objective, $0, .share)]
      } ?? [], records: ["objectives.\(standing.objective)"],
      bases: standing.source == .shareOfWallet ? [.wallet] : []
    ).date(view.account.objectives[index].due?.value, .due)
  }
}
