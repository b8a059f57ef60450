import KeyfolioCore
import KeyfolioModel

/// More than four fifths (`one_sided`) of the accounts lie on one side of a line: the criteria, or
/// the factors, do not tell accounts apart.
let lineOneSided = ProgrammeCheck(.lineOneSided, .warning, on: [.ratings, .factors]) { view in
  // Some of the accounts say nothing about the criteria of all.
  guard !view.isPart else { return [] }
  return [
    ("attractiveness", view.totals.attractivenessBalance),
    ("strength", view.totals.strengthBalance),
  ].filter { $0.1.isOneSided }.map { axis, balance in
    Draft(evidence: [
      .count("lines.high", of: axis, balance.high), .count("lines.low", of: axis, balance.low),
    ])
  }
}
