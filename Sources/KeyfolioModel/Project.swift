public import KeyfolioCore
public import KeyfolioMarkdown

/// Everything that a content folder says.
public struct Project: Sendable, Equatable {
  public var programme = Programme()
  public var team: [TeamMember] = []
  public var accounts: [Account] = []
  public var company: [CompanyFigure] = []
  public var customers: [CustomerFigure] = []
  public var training: [Note] = []
  /// An edition that holds only some of the programme's accounts: what it has is no measure of the
  /// programme.
  public var isPart = false

  public init() {}
}

/// A Markdown note: a plan, a further note of an account, or a lesson.
public struct Note: Sendable, Equatable {
  /// Below the content folder.
  public var path: RelativePath
  public var file: FileID
  /// From the front matter, else the first heading, else the file's name.
  public var title: String
  public var audience: AudienceMark?
  public var asOf: Day?
  /// Among its neighbours; those without one come last, by path.
  public var order: Located<FixedPoint>?
  public var document: Document
  /// The worked examples of the note's directives, in order.
  public var examples: [WorkedExample] = []
  /// The account's charts that they draw, in order.
  public var charts: [NoteChart] = []
  /// The account's figures that they tell, in order.
  public var figures: [NoteFigure] = []

  public init(path: RelativePath, file: FileID, title: String, document: Document) {
    self.path = path
    self.file = file
    self.title = title
    self.document = document
  }
}

/// An earlier review, entered by hand in the short form.
public struct ReviewByHand: Sendable, Equatable {
  /// From the file's name.
  public var date: CalendarDate
  public var byHand: Located<Bool>?
  public var ratings: [CriterionRating] = []
  public var category: Located<Category>?
  public var stage: StageAssessment?
  public var quickChecks: [QuickCheck] = []
  public var wallet: [Wallet] = []
  public var actions: [Action] = []

  public init(date: CalendarDate) {
    self.date = date
  }
}

/// Which of the built-in editions, or one narrowed from them, a site is for.
public enum Edition: Sendable, Equatable {
  case team
  case leadership
  /// The joint part of one account.
  case customer(String)
  case training
  /// A built-in edition that holds only some accounts.
  indirect case narrowed(name: String, like: Edition, accounts: [NarrowedEdition.Filter])

  /// The word that the command line and portfolio.yaml use.
  public var name: String {
    switch self {
    case .team: "team"
    case .leadership: "leadership"
    case .customer(let account): "customer:\(account)"
    case .training: "training"
    case .narrowed(let name, _, _): name
    }
  }

  /// The built-in edition whose classes hold.
  public var base: Edition {
    if case .narrowed(_, let like, _) = self { like.base } else { self }
  }

  /// Whether it sees accounts side by side: the team and the leadership do, a customer and a
  /// learner do not.
  public var holdsPortfolio: Bool { base == .team || base == .leadership }
}
