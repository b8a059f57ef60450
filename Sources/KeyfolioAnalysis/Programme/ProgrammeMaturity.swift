import KeyfolioCore
public import KeyfolioModel

/// How far the programme of key accounts has come, in three streams of four phases.
///
/// The phase reached in a stream is the last up to which every phase has all its mandatory steps
/// ticked. A step that is neither ticked nor denied is unknown: the phase then lies between the one
/// reached without it and the one reached with it. A phase without mandatory steps is passed only
/// on the way to a later one that has some.
///
/// Source: domain.md 3.23; Woodburn 2006, phases scoping, introducing, embedding, optimising.
public struct ProgrammeMaturity: Sendable, Equatable {
  public struct Cell: Sendable, Equatable {
    public var phase: MaturityStep.Phase
    public var ticked = 0
    public var steps = 0
    public var mandatoryTicked = 0
    public var mandatory = 0
    /// Mandatory steps that nobody has answered.
    public var unknown = 0
  }

  public struct Stream: Sendable, Equatable {
    public var stream: MaturityStep.Stream
    /// The four phases in order.
    public var cells: [Cell]
    /// `nil` before the first.
    public var reached: MaturityStep.Phase?
    /// What is reached if the unknown steps are ticked.
    public var possible: MaturityStep.Phase?
    /// Ids of the mandatory steps of the next phase that are not ticked.
    public var next: [String]

    /// A stream without mandatory steps is unknown as a whole.
    public var isRecorded: Bool { cells.contains { $0.mandatory > 0 } }
  }

  public var streams: [Stream]

  /// The share of the mandatory steps that are answered, 0 to 1.
  public var coverage: Double {
    let cells = streams.flatMap(\.cells)
    let all = cells.reduce(0) { $0 + $1.mandatory }
    return Double(all - cells.reduce(0) { $0 + $1.unknown }) / Double(max(1, all))
  }

  /// The stream that has come least far.
  public var behind: Stream? {
    streams.filter(\.isRecorded).min { rank($0.reached) < rank($1.reached) }
  }
  /// How many phases lie for certain between the stream furthest on and the one least far: unknown
  /// steps count as ticked where they let a stream catch up.
  public var spread: Int {
    let recorded = streams.filter(\.isRecorded)
    let (furthest, least) = (
      recorded.map { rank($0.reached) }.max(), recorded.map { rank($0.possible) }.min()
    )
    return max(0, (furthest ?? 0) - (least ?? 0))
  }

  private func rank(_ phase: MaturityStep.Phase?) -> Int {
    phase.flatMap { MaturityStep.Phase.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
  }

  /// `nil` without a step.
  public init?(_ steps: [MaturityStep]) {
    guard !steps.isEmpty else { return nil }
    streams = MaturityStep.Stream.allCases.map { stream in
      Stream(stream, steps.filter { $0.stream?.value == stream })
    }
  }
}

extension ProgrammeMaturity.Stream {
  fileprivate init(_ stream: MaturityStep.Stream, _ steps: [MaturityStep]) {
    self.stream = stream
    cells = MaturityStep.Phase.allCases.map { phase in
      var cell = ProgrammeMaturity.Cell(phase: phase)
      for step in steps where step.phase?.value == phase { cell.add(step) }
      return cell
    }
    reached = Self.last(cells) { $0.mandatoryTicked == $0.mandatory }
    possible = Self.last(cells) { $0.mandatoryTicked + $0.unknown == $0.mandatory }
    let after =
      reached.flatMap { MaturityStep.Phase.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    let waiting = cells[after...].first { $0.mandatoryTicked < $0.mandatory }?.phase
    next = steps.filter { step in
      step.phase?.value == waiting && step.isMandatory && step.ticked?.value != true
    }.map(\.id.value)
  }

  private static func last(
    _ cells: [ProgrammeMaturity.Cell], _ holds: (ProgrammeMaturity.Cell) -> Bool
  ) -> MaturityStep.Phase? {
    cells.prefix(while: holds).last { $0.mandatory > 0 }?.phase
  }
}

extension ProgrammeMaturity.Cell {
  fileprivate mutating func add(_ step: MaturityStep) {
    steps += 1
    if step.ticked?.value == true { ticked += 1 }
    guard step.isMandatory else { return }
    mandatory += 1
    if step.ticked == nil { unknown += 1 }
    if step.ticked?.value == true { mandatoryTicked += 1 }
  }
}
