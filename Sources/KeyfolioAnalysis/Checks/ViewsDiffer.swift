import KeyfolioCore
import KeyfolioModel

/// On a success factor our view of ourselves lies two points or more (`word_gap`) from what the
/// customer said.
let viewsDiffer = AccountCheck(.viewsDiffer, .note, on: [.factors]) { view in
  let rows = view.figures.reciprocity?.wide(view.threshold(.wordGap)) ?? []
  guard !rows.isEmpty else { return [] }
  let isRosy = rows.contains { $0.gap > .zero }
  let evidence = rows.map {
    Finding.Evidence.fixed("reciprocity.gap", of: $0.factor, $0.gap, .points)
  }
  return [
    Draft(
      severity: isRosy ? .warning : .note, evidence: evidence,
      records: rows.map { "factor.\($0.factor)" })
  ]
}
