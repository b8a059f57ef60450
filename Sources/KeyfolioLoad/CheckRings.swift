import KeyfolioCore
import KeyfolioModel

/// Reports each ring among records that name the one above them. What stands in a ring has nobody
/// at its top, so that no tree can be drawn of it and no sum made.
///
/// Each record is looked at once: a walk upwards ends where this walk, or one before it, came by.
///
/// - Parameters:
///   - field: the key that names the one above.
///   - root: an id that stands for the top itself.
func checkRings<Record: Identified>(
  _ records: [Record], _ field: String, root: String? = nil, above: (Record) -> Reference?,
  _ diagnostics: inout Diagnostics
) {
  let references = records.indices.map { index in
    above(records[index]).flatMap { $0.value == root ? nil : $0 }
  }
  guard references.contains(where: { $0 != nil }) else { return }
  let named = records.indices.map { (records[$0].id.value, $0) }
  let positions = Dictionary(named, uniquingKeysWith: { first, _ in first })
  let parents = references.map { $0.flatMap { positions[$0.value] } }
  var walks: [Int?] = Array(repeating: nil, count: records.count)
  for start in records.indices {
    var next: Int? = start
    while let position = next, walks[position] == nil {
      walks[position] = start
      next = parents[position]
    }
    guard let met = next, walks[met] == start else { continue }
    let ring = ring(through: met, parents)
    guard let first = ring.first.flatMap({ references[$0] }),
      let last = ring.last.flatMap({ references[$0] })
    else { continue }
    diagnostics.report(
      .referenceCycle(
        ring.map { records[$0].id.value }, of: field, at: last.place,
        start: ring.count > 1 ? first.place : nil))
  }
}

/// The positions of a ring, from the one that the author wrote first.
private func ring(through position: Int, _ parents: [Int?]) -> [Int] {
  var ring = [position]
  while let last = ring.last, let next = parents[last], next != position { ring.append(next) }
  let first = ring.indices.min { ring[$0] < ring[$1] } ?? 0
  return Array(ring[first...] + ring[..<first])
}
