import KeyfolioCore
import KeyfolioModel

/// One stream of the programme lies two phases or more behind another.
let maturityUneven = ProgrammeCheck(.maturityUneven, .note, on: []) { view in
  guard let maturity = view.portfolio.maturity, maturity.spread >= 2 else { return [] }
  return [
    Draft(
      evidence: maturity.streams.map {
        .word("maturity.reached", of: $0.stream.rawValue, $0.reached?.rawValue ?? "none")
      })
  ]
}
