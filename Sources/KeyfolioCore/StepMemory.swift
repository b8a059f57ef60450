import Synchronization

/// What a step of a build made, kept for the next build: an input equal to the last one gets the
/// output that it got then.
///
/// Nothing here lists what a step depends on. A step is a function of its input, so the input says
/// all, and a build that remembers gives the bytes of one that does not. Values of our own that
/// nobody touched share their storage with the last ones, which makes comparing them cheap.
///
/// A class, because steps work side by side and share it.
public final class StepMemory<Input: Equatable & Sendable, Output: Sendable>: Sendable {
  private final class Entry: Sendable {
    let input: Input
    let output: Output
    let isUsed = Atomic(true)

    init(_ input: Input, _ output: Output) { (self.input, self.output) = (input, output) }
  }

  public let keeps: Bool
  private let entries = Mutex<[String: Entry]>([:])
  /// Those of the last step that was taken for many, under their names in their order.
  private let row = Mutex<(names: [String], entries: [Entry])>(([], []))

  /// - Parameter keeps: false remembers nothing, for a build that has none after it.
  public init(keeps: Bool) { self.keeps = keeps }

  /// The output of a step.
  ///
  /// - Parameters:
  ///   - name: for whom or what the step is taken; one input and output is kept for each.
  ///   - make: takes the step.
  public func output(for name: String, of input: Input, _ make: (Input) -> Output) -> Output {
    output(for: name, where: { $0 == input }, make: { (input, make(input)) })
  }

  /// The same for a step whose input is only known once it was taken.
  ///
  /// - Parameter isCurrent: whether an input that was kept is what the step would have now.
  public func output(
    for name: String, where isCurrent: (Input) -> Bool, make: () -> (Input, Output)
  ) -> Output {
    guard keeps else { return make().1 }
    let known = entries.withLock { $0[name] }
    if let known, isCurrent(known.input) {
      known.isUsed.store(true, ordering: .relaxed)
      return known.output
    }
    let (input, output) = make()
    let entry = Entry(input, output)
    entries.withLock { $0[name] = entry }
    return output
  }

  /// The outputs of a step that is taken for many, in their order.
  ///
  /// - Parameter make: takes the step; several side by side.
  public func outputs(
    for names: [String], of inputs: [Input], jobs: Int, _ make: @escaping @Sendable (Input) -> Output
  ) async -> [Output] {
    await outputs(
      for: names, jobs: jobs, where: { $1 == inputs[$0] },
      make: { (inputs[$0], make(inputs[$0])) })
  }

  /// The same for a step whose inputs are only known once it was taken.
  ///
  /// - Parameters:
  ///   - isCurrent: whether the input that was kept for the one at a place is what it would have now.
  ///   - make: takes the step for the one at a place; several side by side.
  public func outputs(
    for names: [String], jobs: Int, where isCurrent: (Int, Input) -> Bool,
    make: @escaping @Sendable (Int) -> (Input, Output)
  ) async -> [Output] {
    let known = known(names)
    let missing = known.indices.filter { index in
      guard let entry = known[index], isCurrent(index, entry.input) else { return true }
      entry.isUsed.store(true, ordering: .relaxed)
      return false
    }
    let made = await parallelMap(missing, jobs: jobs) { index in
      let (input, output) = make(index)
      return Entry(input, output)
    }
    var all = known
    for (index, entry) in zip(missing, made) { all[index] = entry }
    let now = all.compactMap { $0 }
    if keeps {
      entries.withLock { entries in
        for (index, entry) in zip(missing, made) { entries[names[index]] = entry }
      }
      row.withLock { $0 = (names, now) }
    }
    return now.map { $0.output }
  }

  /// What was kept under these names. They are seldom others than the last time.
  private func known(_ names: [String]) -> [Entry?] {
    let last = row.withLock { $0 }
    if last.names == names { return last.entries }
    return entries.withLock { entries in names.map { entries[$0] } }
  }

  public func forgetAll() {
    entries.withLock { $0 = [:] }
    row.withLock { $0 = ([], []) }
  }

  /// Forgets what no step has asked for since this was last called.
  public func forgetUnused() {
    entries.withLock { entries in
      let unused = entries.filter { !$0.value.isUsed.exchange(false, ordering: .relaxed) }
      for name in unused.keys { entries[name] = nil }
    }
  }
}

/// What a step made, with what it found wrong.
public struct Reported<Value: Sendable>: Sendable {
  public var value: Value
  public var diagnostics: Diagnostics

  public init(_ value: Value, _ diagnostics: Diagnostics) {
    (self.value, self.diagnostics) = (value, diagnostics)
  }
}

extension StepMemory {
  /// The output of a step that reports what is wrong; it is reported each time.
  public func value<Value>(
    for name: String, of input: Input, _ diagnostics: inout Diagnostics,
    _ make: (Input, inout Diagnostics) -> Value
  ) -> Value where Output == Reported<Value> {
    let reported = output(for: name, of: input) { input in
      var found = Diagnostics()
      let value = make(input, &found)
      return Reported(value, found)
    }
    diagnostics.merge(reported.diagnostics)
    return reported.value
  }
}
