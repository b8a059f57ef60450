import KeyfolioCore
import KeyfolioModel

/// Competencies that none of our key account managers gives evidence of.
let competencyMissing = ProgrammeCheck(.competencyMissing, .note, on: [.hours]) { view in
  guard let competencies = view.portfolio.competencies, competencies.known > 0,
    !competencies.missing.isEmpty
  else { return [] }
  return [
    Draft(
      evidence: competencies.missing.map { .count("competencies.evidenced", of: $0, 0) },
      records: competencies.missing.map { "competency.\($0)" })
  ]
}
