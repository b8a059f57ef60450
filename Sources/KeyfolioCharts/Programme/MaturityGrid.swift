/// Streams of a programme by phase: every step a mark, and how far each stream has come.
///
/// A square is a step that the phase cannot do without, a circle one that it can. Filled is done,
/// hollow is not done, broken is unknown. The phases that a stream has behind it lie on grey, and
/// the last of them stands below the stream's name in words. Pointing at a mark tells the step.
public struct MaturityGrid: Chart, Equatable {
  /// One thing that has been done or not.
  public struct Step: Equatable, Sendable {
    public var name: String
    /// `nil` if unknown.
    public var isDone: Bool?
    /// Whether the phase is not reached without it.
    public var isMandatory: Bool

    /// Makes a step.
    public init(_ name: String, isDone: Bool?, isMandatory: Bool = true) {
      self.name = name
      self.isDone = isDone
      self.isMandatory = isMandatory
    }
  }

  /// A phase of one stream.
  public struct Cell: Equatable, Sendable {
    public var steps: [Step]
    /// How many of them are done, in words: "2 of 3".
    public var text: String

    /// Makes a cell.
    public init(_ steps: [Step], _ text: String) {
      self.steps = steps
      self.text = text
    }
  }

  /// One stream.
  public struct Stream: Equatable, Sendable {
    public var name: String
    /// One for each phase.
    public var cells: [Cell]
    /// How many phases lie behind it.
    public var reached: Int
    /// The same in words: "Introducing reached".
    public var verdict: String

    /// Makes a stream.
    public init(_ name: String, cells: [Cell], reached: Int, verdict: String) {
      self.name = name
      self.cells = cells
      self.reached = reached
      self.verdict = verdict
    }
  }

  /// Every word that the drawing needs.
  public struct Words: Equatable, Sendable {
    /// The legend.
    public var mandatory: String
    public var optional: String
    public var done: String
    public var open: String
    public var unknown: String
    public var reached: String
    /// The headings of the first and the last column of the table.
    public var stream: String
    public var verdict: String
    /// How many further steps of a cell are told only by pointing at it.
    public var more: CountPhrase
    /// Stands in place of the drawing.
    public var empty: String

    /// Makes the words of a language.
    public init(
      mandatory: String, optional: String, done: String, open: String, unknown: String,
      reached: String, stream: String, verdict: String, more: CountPhrase, empty: String
    ) {
      self.mandatory = mandatory
      self.optional = optional
      self.done = done
      self.open = open
      self.unknown = unknown
      self.reached = reached
      self.stream = stream
      self.verdict = verdict
      self.more = more
      self.empty = empty
    }

    /// Plain English, for use without a table of words.
    public static let english = Words(
      mandatory: "needed", optional: "optional", done: "done", open: "not done",
      unknown: "unknown", reached: "phase reached", stream: "Stream", verdict: "Reached",
      more: CountPhrase(one: "+ #", other: "+ #"),
      empty: "No step of the programme is written down.")
  }

  public var caption: Caption
  /// The phases, the first on the left.
  public var phases: [String]
  public var streams: [Stream]
  public var words: Words

  /// Makes a grid.
  public init(caption: Caption, phases: [String], streams: [Stream], words: Words = .english) {
    self.caption = caption
    self.phases = phases
    self.streams = streams
    self.words = words
  }

  /// One row a stream: steps done in each phase, and the phase reached.
  public var table: ChartTable {
    let columns = [words.stream] + phases + [words.verdict]
    guard !isEmpty else { return ChartTable(columns: columns, rows: []) }
    return ChartTable(
      columns: columns,
      rows: streams.map { stream in
        let cells = phases.indices.map { index -> ChartTable.Cell in
          guard let cell = stream.cells.indices.contains(index) ? stream.cells[index] : nil,
            !cell.steps.isEmpty
          else { return .init("–") }
          let done = cell.steps.count { $0.isDone == true }
          return .init(Quantity(Double(done), cell.text), unknown: words.unknown)
        }
        return [.init(stream.name)] + cells + [.init(stream.verdict)]
      })
  }

  private var isEmpty: Bool {
    phases.isEmpty || !streams.contains { $0.cells.contains { !$0.steps.isEmpty } }
  }

  public func drawing(_ form: ChartForm) -> Drawing {
    guard !isEmpty else { return Drawing(stating: words.empty, form) }
    return MaturityLayout(self, form).drawing
  }
}
