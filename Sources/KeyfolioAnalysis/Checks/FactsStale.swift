import KeyfolioCore
import KeyfolioModel

/// Kinds of facts whose newest one is older than two half-lives.
let factsStale = AccountCheck(
  .factsStale, .note, on: [.ratings, .factors, .stage, .quickCheck, .sales]
) { view in
  let all = view.figures.freshness?.staleKinds ?? []
  func draft(_ kinds: [Freshness.Kind], _ bases: [FigureBasis]) -> Draft? {
    guard !kinds.isEmpty else { return nil }
    let entries = view.figures.freshness?.entries.filter { kinds.contains($0.kind) } ?? []
    return Draft(
      evidence: kinds.map { .word("freshness.age", of: $0.rawValue, "stale") },
      records: kinds.map(\.rawValue), bases: bases
    ).date(entries.compactMap(\.newest).min(), .since)
  }
  return [
    draft(all.filter { $0 != .judgements }, []),
    draft(all.filter { $0 == .judgements }, [.opinions]),
  ].compactMap(\.self)
}
