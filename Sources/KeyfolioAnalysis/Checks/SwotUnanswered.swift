import KeyfolioCore
import KeyfolioModel

/// A pairing of the SWOT, such as weaknesses with threats, has items and no strategy.
let swotUnanswered = AccountCheck(.swotUnanswered, .note, on: [.swot, .objectives, .factors]) {
  view in
  guard let swot = view.figures.swot else { return [] }
  let counts = Dictionary(uniqueKeysWithValues: zip(SwotItem.Kind.allCases, swot.counts))
  let empty = swot.emptyPairings.filter { pairing in
    let (inside, outside) = pairing.kinds
    return (counts[inside] ?? 0) > 0 && (counts[outside] ?? 0) > 0
  }
  guard !empty.isEmpty else { return [] }
  return [
    Draft(
      evidence: empty.map { .count("swot.strategies", of: $0.rawValue, 0) },
      records: empty.map(\.rawValue))
  ]
}
