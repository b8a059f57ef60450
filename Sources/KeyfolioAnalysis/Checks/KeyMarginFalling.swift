import KeyfolioCore
import KeyfolioModel

/// Over three years or more (`periods`) the key accounts' margin fell against that of the rest.
let keyMarginFalling = ProgrammeCheck(.keyMarginFalling, .warning, on: [.company]) { view in
  guard let shift = view.portfolio.effectiveness?.marginShift, shift < 0
  else { return [] }
  return [Draft(evidence: [.real("effectiveness.margin-shift", shift, .percentagePoints)])]
}
