import KeyfolioCore
import Synchronization
import Testing

@Suite struct StepMemoryTests {
  /// Counts how often a step is taken.
  private final class Steps: Sendable {
    private let taken = Mutex<[Int]>([])

    func square(_ number: Int) -> Int {
      taken.withLock { $0.append(number) }
      return number * number
    }

    var all: [Int] {
      taken.withLock { taken in
        defer { taken = [] }
        return taken.sorted()
      }
    }
  }

  private let memory = StepMemory<Int, Int>(keeps: true)
  private let steps = Steps()

  private func squares(_ numbers: [String: Int]) async -> [Int] {
    let names = numbers.keys.sorted()
    return await memory.outputs(
      for: names, of: names.map { numbers[$0] ?? 0 }, jobs: 2, steps.square)
  }

  @Test func aStepIsTakenForWhatIsNew() async {
    #expect(await squares(["a": 1, "b": 2, "c": 3]) == [1, 4, 9])
    #expect(steps.all == [1, 2, 3])
    #expect(await squares(["a": 1, "b": 5, "c": 3]) == [1, 25, 9])
    #expect(steps.all == [5])
    // Some come and some go.
    #expect(await squares(["a": 1, "c": 3, "d": 4]) == [1, 9, 16])
    #expect(steps.all == [4])
    #expect(await squares([:]) == [])
    #expect(await squares(["a": 1, "b": 5]) == [1, 25])
    #expect(steps.all == [])
  }

  @Test func whatNobodyAsksForIsForgotten() async {
    _ = await squares(["a": 1, "b": 2])
    memory.forgetUnused()
    _ = await squares(["a": 1])
    memory.forgetUnused()
    _ = steps.all
    #expect(await squares(["a": 1, "b": 2]) == [1, 4])
    #expect(steps.all == [2])
    memory.forgetUnused()
    // All of it was asked for, so all of it stays.
    #expect(await squares(["a": 1, "b": 2]) == [1, 4])
    #expect(memory.output(for: "a", of: 1, steps.square) == 1)
    #expect(steps.all == [])
    memory.forgetAll()
    #expect(await squares(["a": 1, "b": 2]) == [1, 4])
    #expect(steps.all == [1, 2])
  }

  /// One that is asked for alone counts as asked for, the first time and later.
  @Test func singleStepsAreForgottenToo() {
    for round in 0..<3 {
      #expect(memory.output(for: "a", of: 1, steps.square) == 1)
      #expect(memory.output(for: "a", of: 2 + round, steps.square) == (2 + round) * (2 + round))
      if round == 0 { _ = memory.output(for: "b", of: 7, steps.square) }
      memory.forgetUnused()
    }
    _ = steps.all
    _ = memory.output(for: "a", of: 4, steps.square)
    _ = memory.output(for: "b", of: 7, steps.square)
    #expect(steps.all == [7])
  }

  @Test func aMemoryThatKeepsNothingTakesEachStep() async {
    let memory = StepMemory<Int, Int>(keeps: false)
    for _ in 0..<2 {
      #expect(await memory.outputs(for: ["a"], of: [3], jobs: 1, steps.square) == [9])
    }
    #expect(steps.all == [3, 3])
  }

  /// Texts that are equal and spelled with other bytes are two inputs where it matters.
  @Test func unchangedIsWhatNobodyMadeAnew() {
    let (one, other) = (Shared("\u{E9}"), Shared("e\u{301}"))
    #expect(one == other)
    #expect(Unchanged(one) != Unchanged(other))
    #expect(Unchanged(one) == Unchanged(one))
    var copy = one
    #expect(Unchanged(copy) == Unchanged(one))
    copy.value = "\u{E9}"
    #expect(Unchanged(copy) != Unchanged(one))
    #expect(one.value == "\u{E9}" && copy.utf8.count == 2)
  }
}
