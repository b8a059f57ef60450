import Foundation
public import Testing

/// Compares text with the golden file `Goldens/NAME` beside the test. A missing golden is recorded
/// and fails the test, so that a person looks at it before it counts; `RECORD_GOLDENS=1` records
/// all of them anew.
public func expectGolden(
  _ actual: String, _ name: String, testFile: StaticString = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = URL(fileURLWithPath: "\(testFile)").deletingLastPathComponent()
  let golden = folder.appendingPathComponent("Goldens/\(name)")
  let record = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"
  if !record, let data = try? Data(contentsOf: golden) {
    let expected = String(decoding: data, as: UTF8.self)
    if expected != actual {
      Issue.record(
        "\(name) differs from its golden: \(firstDifference(expected, actual))",
        sourceLocation: sourceLocation)
    }
    return
  }
  do {
    try FileManager.default.createDirectory(
      at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: golden)
  } catch {
    Issue.record("cannot record \(name): \(error)", sourceLocation: sourceLocation)
  }
  if !record {
    Issue.record("\(name) was recorded: look at it and commit it", sourceLocation: sourceLocation)
  }
}

/// The first line in which two texts differ, both versions.
private func firstDifference(_ expected: String, _ actual: String) -> String {
  let (old, new) = (expected.split(separator: "\n"), actual.split(separator: "\n"))
  for (index, pair) in zip(old, new).enumerated() where pair.0 != pair.1 {
    return "line \(index + 1)\n- \(pair.0.prefix(300))\n+ \(pair.1.prefix(300))"
  }
  return "\(old.count) lines expected, \(new.count) found"
}
