import KeyfolioCore
public import KeyfolioModel

/// Holds what lessons, and blocks in other notes, say of figures against what is computed: names of
/// methods, findings and figures, and every number that a self-check counts on.
///
/// Examples are computed one by one; the portfolio itself only where a block asks something of it.
/// What a live box asks of a portfolio whose data do not allow it is no mistake: the box tells
/// something else then.
struct LessonCheck {
  /// The account that blocks of a note ask of itself.
  struct Owner {
    var id: String
    /// Computed when the first one asks.
    var figures: Lazy<[Figure]>
  }

  private let portfolio: PortfolioAsked
  private var diagnostics = Diagnostics()

  private init(_ portfolio: PortfolioAsked) { self.portfolio = portfolio }

  /// What is wrong with one note.
  ///
  /// - Parameter owner: the account whose note it is; `nil` for a lesson.
  static func found(in note: Note, of owner: Owner?, _ portfolio: PortfolioAsked) -> Diagnostics {
    var check = LessonCheck(portfolio)
    check.check(note, of: owner)
    return check.diagnostics
  }

  private mutating func check(_ note: Note, of owner: Owner?) {
    for name in owner == nil ? note.methods : [] { method(name) }
    for block in note.blocks { self.block(block.content, owner: owner) }
  }

  private mutating func method(_ name: Text) {
    guard Method(rawValue: name.value) == nil else { return }
    report(.unknownMethod(name.value, name.place))
  }

  private mutating func block(_ content: NoteBlock.Content, owner: Owner?) {
    switch content {
    case .example(let example): self.example(example)
    case .check(let check): if let answer = check.computed { self.answer(answer, owner) }
    case .live(let box): live(box)
    case .chart, .figure, .task, .worksheet, .annotated: break
    }
  }

  private mutating func example(_ example: WorkedExample) {
    let analysis = analyze(example.project)
    diagnostics.merge(analysis.diagnostics)
    for table in example.tables {
      guard case .method(let name) = table else { continue }
      guard let method = Method(rawValue: name.value) else {
        report(.unknownMethod(name.value, name.place))
        continue
      }
      if example.figures(of: method, in: analysis).isEmpty {
        report(.nothingToShow("'\(name.value)'", name.place))
      }
    }
  }

  private mutating func answer(_ answer: SelfCheck.Answer, _ owner: Owner?) {
    let (wanted, place) = (answer.figure, answer.figure.id.place)
    let all: [Figure]
    let name: String
    switch answer.of {
    case .example(let example):
      (all, name) = (example.allFigures(in: analyze(example.project)), "the example")
    case .owner:
      guard let owner else { return }
      all = owner.figures.value
      name = "'\(owner.id)'"
    case .portfolio:
      (all, name) = (portfolio.figures, "the portfolio")
    }
    guard let figure = wanted.figure(among: all) else {
      let named = all.filter { $0.id == wanted.id.value }
      guard !named.isEmpty else {
        report(.unknownFigureInLesson(wanted.id.value, of: name, known: all.map(\.id), place))
        return
      }
      report(
        .unknownSubject(
          wanted.subject?.value, figure: wanted.id.value, known: named.compactMap(\.subject),
          wanted.subject?.place ?? place))
      return
    }
    guard let expected = answer.expected, !figure.agrees(with: expected) else { return }
    report(
      .figureDiffers(
        expected.text, figure: figure.id, computed: figure.plainText, expected.place))
  }

  private mutating func live(_ box: LiveBox) {
    for code in box.findings where FindingCode(rawValue: code.value) == nil {
      report(.unknownFinding(code.value, code.place))
    }
    for figure in box.figures where !Self.isOfPortfolio(figure.id.value) {
      report(
        .unknownFigureInLesson(
          figure.id.value, of: "the portfolio", known: portfolio.figures.map(\.id),
          figure.id.place))
    }
    if case .example(let example)? = box.fallback { self.example(example) }
  }

  /// Whether portfolios have figures of that method at all; whether this one does depends on its data.
  private static func isOfPortfolio(_ id: String) -> Bool {
    // The lines are drawn once, for all accounts, and each stands on one side of them.
    Method(ofFigure: id).map { $0 == .lines || !$0.isOfAccounts } ?? false
  }

  private mutating func report(_ problem: AnalysisProblem) {
    diagnostics.report(problem.diagnostic)
  }
}

extension WorkedExample {
  /// The figures of the account that is meant, and those of the whole example.
  public func allFigures(in analysis: Analysis) -> [Figure] {
    let ofAccount =
      accountIndex.map {
        analysis.accounts[$0].value.figures(of: project.accounts[$0].value, in: analysis.context)
      } ?? []
    return ofAccount + analysis.programmeFigures(of: project)
  }

  /// Those of one method that are known, or of which something is.
  public func figures(of method: Method, in analysis: Analysis) -> [Figure] {
    allFigures(in: analysis).filter {
      Method(ofFigure: $0.id) == method && ($0.value != nil || $0.bounds != nil)
    }
  }
}

extension Figure {
  /// The number as it is told: a share in per cent.
  private var told: Double? { unit == .share ? double.map { $0 * 100 } : double }

  public func agrees(with expected: ExpectedValue) -> Bool {
    if case .word(let word)? = value { return word == expected.text }
    return told.map(expected.agrees) ?? false
  }

  /// For messages: the word, or the number with a point and enough digits to mend a text by.
  fileprivate var plainText: String {
    if case .word(let word)? = value { return "'\(word)'" }
    guard let told else { return "unknown" }
    let rounded = (told * 10_000).rounded() / 10_000
    return rounded == rounded.rounded() && rounded.magnitude < 1e15
      ? "\(Int64(rounded))" : "\(rounded)"
  }
}
