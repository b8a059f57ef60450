import KeyfolioCore
import Synchronization

extension StepMemory {
  /// What a step of reading came to. The step is taken again once it is told something else, or one
  /// of the files that it opened has other bytes.
  func value<Told, Value>(
    for name: String, told: Told, _ reader: SourceReader, _ diagnostics: inout Diagnostics,
    _ read: (SourceReader, inout Diagnostics) -> Value
  ) -> Value where Input == ReadInput<Told>, Output == Reported<Value> {
    let reported = output(
      for: name,
      where: { known in
        known.told == told
          && known.seen.allSatisfy { (try? reader.tree.read($0.path)) == $0.bytes }
      },
      make: {
        let opened = Opened<Told>()
        var watched = reader
        watched.tree = reader.tree.telling(opened.note)
        var found = Diagnostics()
        let value = read(watched, &found)
        return (ReadInput(told: told, seen: opened.all), Reported(value, found))
      })
    diagnostics.merge(reported.diagnostics)
    return reported.value
  }
}

/// The files that a step opens. A class, because a tree tells it of them while they are read.
private final class Opened<Told: Equatable & Sendable>: Sendable {
  private let files = Mutex<[ReadInput<Told>.Seen]>([])

  func note(_ path: RelativePath, _ bytes: [UInt8]?) {
    files.withLock { $0.append(.init(path: path, bytes: bytes)) }
  }

  var all: [ReadInput<Told>.Seen] { files.withLock { $0 } }
}
