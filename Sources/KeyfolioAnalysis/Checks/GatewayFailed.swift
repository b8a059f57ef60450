import KeyfolioCore
import KeyfolioModel

/// A key account fails a rule that candidates have to pass.
let gatewayFailed = AccountCheck(.gatewayFailed, .warning, on: [.gateway, .ratings]) { view in
  guard let failed = view.figures.attractiveness?.gateway.failed, !failed.isEmpty else { return [] }
  return [
    Draft(
      evidence: [.word("attractiveness.gateway", "failed")], records: failed.map { "gateway.\($0)" }
    )
  ]
}
