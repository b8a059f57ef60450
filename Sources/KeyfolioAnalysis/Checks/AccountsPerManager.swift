import KeyfolioCore
import KeyfolioModel

/// Key account managers with five accounts or more (`accounts_per_manager`). How many there are, not
/// who they are.
let accountsPerManager = ProgrammeCheck(.accountsPerManager, .warning, on: [.profile]) { view in
  guard let workload = view.portfolio.workload, workload.managersFull > 0,
    let mean = workload.accountsPerManager
  else { return [] }
  return [
    Draft(evidence: [
      .count("workload.managers-full", workload.managersFull),
      .real("workload.accounts-per-manager", mean, .count),
    ])
  ]
}
