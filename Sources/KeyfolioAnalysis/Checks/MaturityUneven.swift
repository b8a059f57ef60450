import KeyfolioCore
import KeyfolioModel

/// One stream of the programme lies two phases or more (`phases_apart`) behind another.
let maturityUneven = ProgrammeCheck(.maturityUneven, .note, on: []) { view in
  guard let maturity = view.portfolio.maturity,
    maturity.spread >= view.context.thresholds.whole(.phasesApart)
  else { return [] }
  return [
    Draft(
      evidence: maturity.streams.filter(\.isRecorded).map {
        .word("maturity.reached", of: $0.stream.rawValue, $0.reached?.rawValue ?? "none")
      })
  ]
}
