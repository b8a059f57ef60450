import KeyfolioCore
import KeyfolioModel

/// What the customer said puts us on the other side of the strength line than our own guesses.
let wordChangesSide = AccountCheck(.wordChangesSide, .warning, on: [.factors]) { view in
  guard let strength = view.figures.strength, strength.sideDiffers,
    let side = strength.outcome?.side
  else { return [] }
  var evidence = [Finding.Evidence.word("strength.side", side.rawValue)]
  if let ratio = strength.outcome?.ratio { evidence.append(.real("strength.ratio", ratio, .ratio)) }
  return [Draft(evidence: evidence)]
}
