public import KeyfolioCore

// What the fenced blocks of lessons hold beside charts and figures: examples, checks, live boxes,
// tasks, worksheets and annotated texts.

/// A small project inside a note, computed like the real one.
public struct WorkedExample: Sendable, Equatable {
  /// What is told of it as a table.
  public enum Table: Sendable, Equatable {
    case scores, strength, robustness, bounds
    /// The questions that the checks ask of it.
    case findings
    /// The figures of one method, by its name.
    case method(Text)
  }

  /// What is drawn of it.
  public enum Drawing: Sendable, Equatable {
    case account(AccountChart)
    case portfolio(PortfolioChart)
  }

  /// By which the same note may come back to it.
  public var name: Text?
  public var project: Project
  public var tables: [Table] = []
  public var drawings: [Drawing] = []
  /// Whose chart and figures are meant; the first account's where nothing is said.
  public var account: Text?
  public var caption: String?
  /// Of the block, for what is wrong with it as a whole.
  public var place: Place

  public init(project: Project, at place: Place) {
    (self.project, self.place) = (project, place)
  }

  /// The number of the account that is meant; `nil` where there is none of that id.
  public var accountIndex: Int? {
    guard let account else { return project.accounts.isEmpty ? nil : 0 }
    return project.accounts.firstIndex { $0.id.value == account.value }
  }
}

/// A question whose answer is folded away.
public struct SelfCheck: Sendable, Equatable {
  public struct Choice: Sendable, Equatable {
    public var say: Text?
    public var isRight: Located<Bool>?
    /// Why it is right or wrong.
    public var why: Text?

    public init() {}
  }

  /// Whose figure belongs to the answer.
  public enum Subject: Sendable, Equatable {
    case example(WorkedExample)
    /// The account whose note it is.
    case owner
    /// The whole portfolio: only editions that hold it show the question.
    case portfolio
  }

  /// A computed figure, and the number that the text counts on.
  public struct Answer: Sendable, Equatable {
    public var figure: NoteFigure
    public var of: Subject
    /// Rounded to as many decimals as it is written with.
    public var expected: ExpectedValue?

    public init(figure: NoteFigure, of subject: Subject, expected: ExpectedValue?) {
      (self.figure, of, self.expected) = (figure, subject, expected)
    }
  }

  public var question: String
  public var choices: [Choice] = []
  public var answer: String?
  public var computed: Answer?

  public init(_ question: String) { self.question = question }
}

/// What an author writes down so that the program holds it against what it computes.
public struct ExpectedValue: Sendable, Equatable {
  /// As written: a sign, digits and a point, or the word of a figure that is one.
  public var text: String
  public var place: Place

  public init(_ text: String, at place: Place) { (self.text, self.place) = (text, place) }

  /// How many digits stand behind the point.
  private var decimals: Int {
    text.firstIndex(of: ".").map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0
  }

  /// Whether that is what a computed number comes to when it is rounded as this one is.
  public func agrees(with computed: Double) -> Bool {
    guard text.utf8.allSatisfy({ "+-.0123456789".utf8.contains($0) }), let value = Double(text)
    else { return false }
    var unit = 1.0
    for _ in 0..<decimals { unit /= 10 }
    return (computed - value).magnitude <= unit / 2 * (1 + 1e-9)
  }
}

/// What a method says of the reader's own portfolio.
public struct LiveBox: Sendable, Equatable {
  /// What takes its place where an edition, or the data, have none of it.
  public enum Fallback: Sendable, Equatable {
    case text(String)
    case example(WorkedExample)
  }

  public var title: String
  public var figures: [NoteFigure] = []
  public var chart: PortfolioChart?
  /// Codes of findings.
  public var findings: [Text] = []
  public var caption: String?
  public var fallback: Fallback?

  public init(_ title: String) { self.title = title }
}

/// Something to write into the practice portfolio, and what the program then says.
public struct DeskTask: Sendable, Equatable {
  public var task: String
  /// Below the practice portfolio.
  public var file: String?
  public var write: String?
  /// The text of the file that `write` replaces; at the end of the file where nothing is said.
  public var replace: String?
  /// What `keyfolio check` prints.
  public var answer: String?
  /// What to make of it.
  public var then: String?

  public init(_ task: String) { self.task = task }
}

/// A text line by line, with what there is to say of each.
public struct AnnotatedText: Sendable, Equatable {
  public struct Line: Sendable, Equatable {
    public var line: Text?
    public var remark: Text?
    public var isGood: Located<Bool>?

    public init() {}
  }

  public var lines: [Line] = []
  public var caption: String?

  public init() {}
}
