import KeyfolioCore
import KeyfolioModel

/// Of an account that is attractive, less than half of the white space (`explored`) is known.
let whiteSpaceUnexplored = AccountCheck(
  .whiteSpaceUnexplored, .note, on: [.whitespace, .ratings]
) { view in
  guard let space = view.figures.whiteSpace, let explored = space.explored,
    view.figures.position?.attractiveness == .high,
    explored * 100 < view.threshold(.explored).double
  else { return [] }
  return [Draft(evidence: [.real("white-space.explored", explored, .share)])]
}
