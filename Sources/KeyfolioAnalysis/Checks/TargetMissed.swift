import KeyfolioCore
import KeyfolioModel

/// The latest reading of a measure misses the target of its period.
let targetMissed = AccountCheck(.targetMissed, .warning, on: [.objectives]) { view in
  view.figures.measures.filter { $0.meetsTarget == false }.map { measure in
    Draft(
      evidence: [
        measure.latest?.actual.map {
          .fixed("measure.latest", of: measure.measure, $0, .measure)
        },
        measure.latest?.target.map {
          .fixed("measure.target", of: measure.measure, $0, .measure)
        },
      ].compactMap(\.self), records: ["measures.\(measure.measure)"])
  }
}
