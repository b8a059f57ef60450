import KeyfolioCore
import KeyfolioModel

/// The line of attractiveness is the median: accounts change category because others changed.
let lineMoves = ProgrammeCheck(.lineMoves, .note, on: [.ratings]) { view in
  guard let count = view.context.lines.medianOf, count > 0 else { return [] }
  return [
    Draft(evidence: [
      .real("lines.attractiveness", view.context.lines.attractiveness.value, .score),
      .count("lines.median-of", count),
    ])
  ]
}
