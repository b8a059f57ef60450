/// How far a programme has come: a row for each stream of work, a column for each phase, and in
/// every cell a small square for each step.
///
/// A filled square is done, a hollow one is not, a dashed one has no answer. Steps that a phase
/// cannot do without are larger and have a thick outline. A line below each row runs to the end of
/// the phase that is reached for certain, with the word at its end, and on as a dashed line to the
/// phase that unanswered steps may still turn out to have reached.
public struct MaturityGrid: Chart, Equatable {
  /// Whether a step is taken.
  public enum State: String, CaseIterable, Sendable {
    case done, open, unknown
  }

  /// One step.
  public struct Step: Equatable, Sendable {
    /// What is to be done; told on pointing at its square.
    public var name: String
    public var state: State
    /// Whether the phase is not reached without it.
    public var isMandatory: Bool

    /// Makes a step.
    public init(_ name: String, _ state: State, isMandatory: Bool) {
      self.name = name
      self.state = state
      self.isMandatory = isMandatory
    }
  }

  /// The steps of one phase of a stream.
  public struct Cell: Equatable, Sendable {
    /// In any order.
    public var steps: [Step]
    /// How many of the mandatory steps are done: "3 of 4"; empty for nothing.
    public var reading: String
    /// How many of all: "5 of 6 in all"; empty where all are mandatory.
    public var remark: String

    /// Makes a cell.
    public init(_ steps: [Step], reading: String, remark: String = "") {
      self.steps = steps
      self.reading = reading
      self.remark = remark
    }
  }

  /// One stream of work.
  public struct Stream: Equatable, Sendable {
    /// What it is called.
    public var name: String
    /// One for each phase.
    public var cells: [Cell]
    /// The last phase that is reached for certain, an index of `phases`; `nil` before the first.
    public var reached: Int?
    /// The last phase that may be reached, if the unanswered steps are done.
    public var possible: Int?

    /// Makes a stream.
    public init(_ name: String, cells: [Cell], reached: Int?, possible: Int?) {
      self.name = name
      self.cells = cells
      self.reached = reached
      self.possible = possible
    }
  }

  /// What the chart says; both forms may share a page.
  public var caption: Caption
  /// What the phases are called, the first one first.
  public var phases: [String]
  /// From top to bottom.
  public var streams: [Stream]
  /// Every other word that the drawing needs.
  public var words: Words

  /// Makes a grid.
  public init(caption: Caption, phases: [String], streams: [Stream], words: Words = .english) {
    self.caption = caption
    self.phases = phases
    self.streams = streams
    self.words = words
  }

  private var hasSteps: Bool {
    !phases.isEmpty && streams.contains { $0.cells.contains { !$0.steps.isEmpty } }
  }

  /// One row a cell: the phases of the first stream, then those of the next.
  public var table: ChartTable {
    guard hasSteps else { return ChartTable(columns: words.columns, rows: []) }
    func number(_ count: Int) -> ChartTable.Cell {
      .init(Quantity(Double(count), String(count)), unknown: words.unknown)
    }
    let rows = streams.flatMap { stream in
      phases.indices.map { index -> [ChartTable.Cell] in
        let steps = stream.cells.indices.contains(index) ? stream.cells[index].steps : []
        let mandatory = steps.filter(\.isMandatory)
        return [
          .init(stream.name), .init(phases[index]),
          number(mandatory.count { $0.state == .done }), number(mandatory.count),
          number(steps.count { $0.state == .done }), number(steps.count),
          number(steps.count { $0.state == .unknown }), .init(word(stream, index)),
        ]
      }
    }
    return ChartTable(columns: words.columns, rows: rows)
  }

  private func word(_ stream: Stream, _ phase: Int) -> String {
    if phase <= stream.reached ?? -1 { return words.reached }
    return phase <= stream.possible ?? -1 ? words.possible : words.notReached
  }

  public func drawing(_ form: ChartForm) -> Drawing {
    guard hasSteps else { return Drawing(stating: words.empty, form) }
    return GridDrawing(self, form).drawing
  }
}

extension MaturityGrid {
  /// Every word that the drawing needs.
  public struct Words: Equatable, Sendable {
    /// The legend: filled, hollow and dashed squares.
    public var done: String
    public var open: String
    public var unknown: String
    /// The legend: thick and thin outlines.
    public var mandatory: String
    public var optional: String
    /// Stands at the end of the line, and of its dashed part.
    public var reached: String
    public var possible: String
    /// Stands in the table for a phase that is not reached.
    public var notReached: String
    /// Stands in place of a line: no phase is reached.
    public var nothing: String
    /// How many squares of a cell are not drawn.
    public var more: CountPhrase
    /// How many streams are not drawn.
    public var onlyInTable: CountPhrase
    /// The eight headings of the table: stream, phase, mandatory done, mandatory, done, all,
    /// unknown, reached.
    public var columns: [String]
    /// Stands in place of the drawing without steps.
    public var empty: String

    /// Makes the words of a language.
    public init(
      done: String, open: String, unknown: String, mandatory: String, optional: String,
      reached: String, possible: String, notReached: String, nothing: String, more: CountPhrase,
      onlyInTable: CountPhrase, columns: [String], empty: String
    ) {
      self.done = done
      self.open = open
      self.unknown = unknown
      self.mandatory = mandatory
      self.optional = optional
      self.reached = reached
      self.possible = possible
      self.notReached = notReached
      self.nothing = nothing
      self.more = more
      self.onlyInTable = onlyInTable
      self.columns = columns
      self.empty = empty
    }

    /// Plain English, for use without a table of words.
    public static let english = Words(
      done: "done", open: "not done", unknown: "unknown", mandatory: "mandatory",
      optional: "optional", reached: "reached", possible: "perhaps", notReached: "not reached",
      nothing: "no phase reached yet",
      more: CountPhrase(one: "1 more", other: "# more"),
      onlyInTable: CountPhrase(
        one: "One more stream stands only in the table.",
        other: "# more streams stand only in the table."),
      columns: [
        "Stream", "Phase", "Mandatory done", "Mandatory", "Done", "Steps", "Unknown", "Reached",
      ],
      empty: "No steps of the programme are recorded yet.")
  }
}
