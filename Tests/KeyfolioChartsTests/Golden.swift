import Foundation
import Testing

/// Drawings that must not change by accident. A missing one is recorded, and the test fails once;
/// a different one is written beside it with the ending `.changed.svg`.
func expectGolden(
  _ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Goldens")
  let file = folder.appendingPathComponent("\(name).svg")
  let changed = folder.appendingPathComponent("\(name).changed.svg")
  guard let golden = try? Data(contentsOf: file) else {
    try Data(bytes).write(to: file)
    Issue.record("recorded \(name).svg: look at it, then run again", sourceLocation: sourceLocation)
    return
  }
  if golden == Data(bytes) {
    try? FileManager.default.removeItem(at: changed)
    return
  }
  try Data(bytes).write(to: changed)
  Issue.record("\(name).svg differs from \(name).changed.svg", sourceLocation: sourceLocation)
}
