import KeyfolioCore
import KeyfolioModel

/// On average a key account manager has five accounts or more (`accounts_per_manager`).
let accountsPerManager = ProgrammeCheck(.accountsPerManager, .warning, on: [.profile]) { view in
  guard let mean = view.portfolio.workload?.accountsPerManager,
    mean >= view.threshold(.accountsPerManager).double
  else { return [] }
  return [Draft(evidence: [.real("workload.accounts-per-manager", mean, .count)])]
}
