import KeyfolioCore
import KeyfolioModel

/// An objective whose owner says that it is behind or at risk.
let objectiveBehind = AccountCheck(.objectiveBehind, .warning, on: [.objectives]) { view in
  view.account.objectives.indices.compactMap { index in
    let standing = view.figures.objectives[index]
    guard standing.status == .behind || standing.status == .atRisk else { return nil }
    var evidence = [
      Finding.Evidence.word(
        "objective.status", of: standing.objective, standing.status?.rawValue ?? "")
    ]
    if let progress = standing.progress {
      evidence.append(.real("objective.progress", of: standing.objective, progress, .share))
    }
    return Draft(
      severity: standing.status == .atRisk ? .note : .warning, evidence: evidence,
      records: ["objectives.\(standing.objective)"],
      bases: standing.source == .shareOfWallet ? [.wallet] : []
    ).date(view.account.objectives[index].due?.value, .due)
  }
}
