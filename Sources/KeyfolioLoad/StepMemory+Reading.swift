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
      for: name, where: { $0.isCurrent(told, reader) },
      make: { Self.reading(told, reader) { read($0, &$1) } })
    diagnostics.merge(reported.diagnostics)
    return reported.value
  }

  /// The same for many, several side by side.
  func values<Told, Value>(
    for names: [String], told: [Told], _ reader: SourceReader, jobs: Int,
    _ diagnostics: inout Diagnostics,
    _ read: @escaping @Sendable (Told, SourceReader, inout Diagnostics) -> Value
  ) async -> [Value] where Input == ReadInput<Told>, Output == Reported<Value> {
    let reported = await outputs(
      for: names, jobs: jobs, where: { $1.isCurrent(told[$0], reader) },
      make: { index in Self.reading(told[index], reader) { read(told[index], $0, &$1) } })
    for one in reported { diagnostics.merge(one.diagnostics) }
    return reported.map { $0.value }
  }

  private static func reading<Told, Value>(
    _ told: Told, _ reader: SourceReader, _ read: (SourceReader, inout Diagnostics) -> Value
  ) -> (Input, Output) where Input == ReadInput<Told>, Output == Reported<Value> {
    let opened = Opened<Told>()
    var watched = reader
    watched.tree = reader.tree.telling(opened.note)
    var found = Diagnostics()
    let value = read(watched, &found)
    return (ReadInput(told: told, seen: opened.all), Reported(value, found))
  }
}

extension ReadInput {
  /// Whether the step would be told and see the same now.
  fileprivate func isCurrent(_ told: Told, _ reader: SourceReader) -> Bool {
    self.told == told && seen.allSatisfy { (try? reader.tree.read($0.path)) == $0.bytes }
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
