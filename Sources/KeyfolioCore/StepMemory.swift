public import Synchronization

/// What a step of a build made, kept for the next build: an input equal to the last one gets the
/// output that it got then.
///
/// Nothing here lists what a step depends on. A step is a function of its input, so the input says
/// all, and a build that remembers gives the bytes of one that does not. Values of our own that
/// nobody touched share their storage with the last ones, which makes comparing them cheap.
///
/// A class, because steps work side by side and share it.
public final class StepMemory<Input: Equatable & Sendable, Output: Sendable>: Sendable {
  @usableFromInline
  final class Entry: Sendable {
    @usableFromInline let input: Input
    @usableFromInline let output: Output
    /// The round in which a step last asked for it.
    @usableFromInline let round = Atomic(0)

    @inlinable
    init(_ input: Input, _ output: Output) { (self.input, self.output) = (input, output) }
  }

  /// What the last step that was taken for many came to, in its order.
  @usableFromInline
  struct Row: Sendable {
    @usableFromInline var names: [String] = []
    @usableFromInline var entries: [Entry?] = []
    @usableFromInline var outputs: [Output] = []

    @inlinable
    init() {}
  }

  @usableFromInline
  struct Kept: Sendable {
    @usableFromInline var entries: [String: Entry] = [:]
    @usableFromInline var row = Row()

    @inlinable
    init() {}
  }

  public let keeps: Bool
  @usableFromInline let kept = Mutex(Kept())
  /// From one forgetting to the next.
  @usableFromInline let round = Atomic(1)
  /// How many entries this round has asked for.
  @usableFromInline let used = Atomic(0)

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
    let known = kept.withLock { $0.entries[name] }
    if let known, isCurrent(known.input) {
      use(known)
      return known.output
    }
    let (input, output) = make()
    let entry = Entry(input, output)
    kept.withLock { keep(entry, for: name, in: &$0) }
    return output
  }

  /// The outputs of a step that is taken for many, in their order.
  ///
  /// - Parameter make: takes the step; several side by side.
  @inlinable
  public func outputs(
    for names: [String], of inputs: [Input], jobs: Int,
    _ make: @escaping @Sendable (Input) -> Output
  ) async -> [Output] {
    await outputs(
      for: names, jobs: jobs, where: { $1 == inputs[$0] },
      make: { (inputs[$0], make(inputs[$0])) })
  }

  /// The same for a step whose inputs are only known once it was taken.
  ///
  /// A thousand accounts are asked at each stage of each build, and seldom has more than one of them
  /// another input; so this is specialized where it is called, and goes through them once.
  ///
  /// - Parameters:
  ///   - isCurrent: whether the input that was kept for the one at a place is what it would have now.
  ///   - make: takes the step for the one at a place; several side by side.
  @inlinable
  public func outputs(
    for names: [String], jobs: Int, where isCurrent: (Int, Input) -> Bool,
    make: @escaping @Sendable (Int) -> (Input, Output)
  ) async -> [Output] {
    var row = row(of: names)
    var missing: [Int] = []
    for index in names.indices {
      if let entry = row.entries[index], isCurrent(index, entry.input) {
        use(entry)
      } else {
        missing.append(index)
      }
    }
    let made = await parallelMap(missing, jobs: jobs) { index in
      let (input, output) = make(index)
      return Entry(input, output)
    }
    for (index, entry) in zip(missing, made) { row.entries[index] = entry }
    if row.outputs.count == names.count {
      for (index, entry) in zip(missing, made) { row.outputs[index] = entry.output }
    } else {
      row.outputs = row.entries.compactMap { $0?.output }
    }
    if keeps {
      kept.withLock { kept in
        for (index, entry) in zip(missing, made) { keep(entry, for: names[index], in: &kept) }
        kept.row = row
      }
    }
    return row.outputs
  }

  /// What was kept under these names. They are seldom others than the last time.
  @usableFromInline
  func row(of names: [String]) -> Row {
    kept.withLock { kept in
      if kept.row.names == names { return kept.row }
      var row = Row()
      row.names = names
      row.entries = names.map { kept.entries[$0] }
      return row
    }
  }

  @usableFromInline
  func keep(_ entry: Entry, for name: String, in kept: inout Kept) {
    let former = kept.entries.updateValue(entry, forKey: name)
    let now = round.load(ordering: .relaxed)
    entry.round.store(now, ordering: .relaxed)
    // Who was asked for already was counted.
    if former?.round.load(ordering: .relaxed) != now { used.wrappingAdd(1, ordering: .relaxed) }
  }

  @inlinable
  func use(_ entry: Entry) {
    let now = round.load(ordering: .relaxed)
    if entry.round.exchange(now, ordering: .relaxed) != now {
      used.wrappingAdd(1, ordering: .relaxed)
    }
  }

  public func forgetAll() {
    kept.withLock { $0 = Kept() }
    used.store(0, ordering: .relaxed)
  }

  /// Forgets what no step has asked for since this was last called.
  public func forgetUnused() {
    kept.withLock { kept in
      let asked = used.exchange(0, ordering: .relaxed)
      let last = round.wrappingAdd(1, ordering: .relaxed).oldValue
      // Most often all of it was asked for.
      guard asked < kept.entries.count else { return }
      kept.entries = kept.entries.filter { $0.value.round.load(ordering: .relaxed) == last }
      kept.row = Row()
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
