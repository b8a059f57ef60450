/// The candidate that the author most likely meant: within one edit for short words, two for
/// words of five letters or more, three from nine on. `nil` if nothing is that near, and for what
/// is too long to be a word.
public func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  guard word.utf8.count <= 120 else { return nil }
  let wanted = Array(word.lowercased().unicodeScalars)
  let allowed = wanted.count < 5 ? 1 : wanted.count < 9 ? 2 : 3
  var best: (distance: Int, candidate: String)?
  for candidate in candidates {
    // Letters take one byte or more, so lengths tell cheaply what cannot be near.
    guard candidate.utf8.count <= 120, candidate.utf8.count >= wanted.count - allowed else {
      continue
    }
    let distance = editDistance(wanted, Array(candidate.lowercased().unicodeScalars))
    guard distance <= allowed else { continue }
    if let known = best, (known.distance, known.candidate) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.candidate
}

/// Insertions, deletions, substitutions and swaps of neighbours between two words.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  if abs(a.count - b.count) > 3 { return 4 }
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      let substitution = last[j] + (a[i] == b[j] ? 0 : 1)
      var cost = min(substitution, last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
      row.append(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
