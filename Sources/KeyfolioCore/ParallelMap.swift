/// Applies `transform` to each element, `jobs` runs of elements at a time, and returns the results
/// in the order of the elements: parallel work never shows in the output.
public func parallelMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], jobs: Int, _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
  let jobs = max(1, jobs)
  if jobs == 1 || elements.count < 2 { return elements.map(transform) }
  // Runs are small enough to even out and large enough not to count.
  let size = max(1, min(64, elements.count / (jobs * 8)))
  let starts = stride(from: 0, to: elements.count, by: size)
  return await withTaskGroup(of: (Int, [Result]).self) { group in
    var waiting = starts.makeIterator()
    func add(_ group: inout TaskGroup<(Int, [Result])>) {
      guard let start = waiting.next() else { return }
      let run = elements[start..<min(start + size, elements.count)]
      group.addTask { (start, run.map(transform)) }
    }
    for _ in 0..<jobs { add(&group) }
    var runs: [Int: [Result]] = [:]
    for await (start, results) in group {
      runs[start] = results
      add(&group)
    }
    return starts.flatMap { runs[$0] ?? [] }
  }
}
