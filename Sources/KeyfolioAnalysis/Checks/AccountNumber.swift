import KeyfolioCore
import KeyfolioModel

/// The number of key accounts lies outside 15 to 35 (a note), 5 to 50 (a warning) or above 100.
let accountNumber = ProgrammeCheck(.accountNumber, .note, on: []) { view in
  guard let count = view.portfolio.workload?.accounts, count > 0 else { return [] }
  func line(_ threshold: Threshold) -> Int { view.context.thresholds.whole(threshold) }
  let severity: Severity?
  if count > line(.excessiveAccounts) {
    severity = .error
  } else if count < line(.tooFewAccounts) || count > line(.tooManyAccounts) {
    severity = .warning
  } else {
    severity = count < line(.fewAccounts) || count > line(.manyAccounts) ? .note : nil
  }
  return severity.map {
    [Draft(severity: $0, evidence: [.count("workload.accounts", count)])]
  } ?? []
}
