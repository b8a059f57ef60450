/// The candidate that the author most likely meant: within one edit for short words, two for
/// words of five letters or more, three from nine on. `nil` if nothing is that near, and for what
/// is too long to be a word.
public func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  guard word.utf8.count <= 120 else { return nil }
  // A table of thousands is no list to have misread a word of, and would take long to compare.
  guard candidates.underestimatedCount <= 2000 else { return nil }
  let wanted = Array(word.lowercased().unicodeScalars)
  let allowed = wanted.count < 5 ? 1 : wanted.count < 9 ? 2 : 3
  let letters = letterSet(word)
  var best: (distance: Int, isOdd: Int, candidate: String)?
  for candidate in candidates {
    // Cheap tests first: each edit changes the set of letters by two at most.
    guard candidate.utf8.count <= 120,
      (letterSet(candidate) ^ letters).nonzeroBitCount <= 2 * allowed
    else { continue }
    let distance = editDistance(wanted, Array(candidate.lowercased().unicodeScalars))
    guard distance <= allowed else { continue }
    // Of two that are equally near, the one with the same first letter; people rarely miss it.
    let isOdd = candidate.lowercased().unicodeScalars.first == wanted.first ? 0 : 1
    if let known = best, known <= (distance, isOdd, candidate) { continue }
    best = (distance, isOdd, candidate)
  }
  return best?.candidate
}

/// The ASCII letters of a word, one bit each.
private func letterSet(_ word: String) -> UInt32 {
  var set: UInt32 = 0
  for byte in word.utf8 where (0x61...0x7A).contains(byte | 0x20) { set |= 1 << (byte & 0x1F) }
  return set
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
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
