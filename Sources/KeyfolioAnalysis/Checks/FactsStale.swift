import KeyfolioCore
import KeyfolioModel

/// Kinds of facts whose newest one is older than two half-lives.
let factsStale = AccountCheck(.factsStale, .note, on: []) { view in
  let all = view.figures.freshness?.staleKinds ?? []
  let isOpen = { (kind: Freshness.Kind) in
    kind.basis.fieldClass(in: view.account) == .leadership
  }
  // One for everyone, and one for those who may see the rest.
  return [all.filter(isOpen), all.filter { !isOpen($0) }].compactMap { kinds in
    guard !kinds.isEmpty else { return nil }
    let entries = view.figures.freshness?.entries.filter { kinds.contains($0.kind) } ?? []
    return Draft(
      evidence: kinds.map { .word("freshness.age", of: $0.rawValue, "stale") },
      records: kinds.map(\.rawValue), bases: kinds.map(\.basis)
    ).date(entries.compactMap(\.newest).min(), .since)
  }
}
