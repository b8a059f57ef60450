import KeyfolioCore
import KeyfolioModel

/// The relationships ask for more hours than their managers have. It names the accounts, not the
/// managers.
let hoursShort = ProgrammeCheck(.hoursShort, .warning, on: [.hours, .contacts, .profile]) { view in
  guard let workload = view.portfolio.workload, let load = workload.load,
    !workload.accountsShort.isEmpty
  else { return [] }
  return [
    Draft(
      severity: load > 1 ? .warning : .note,
      evidence: [
        .count("workload.accounts-short", workload.accountsShort.count),
        .real("workload.load", load, .share),
      ], accounts: workload.accountsShort)
  ]
}
