public import KeyfolioCore
public import KeyfolioMarkdown

/// Everything that a content folder says.
public struct Project: Sendable, Equatable {
  public var programme = Programme()
  public var team: [Shared<TeamMember>] = []
  /// Each is large, and most steps of a build hand on most of them as they are.
  public var accounts: [Shared<Account>] = []
  public var company: [CompanyFigure] = []
  public var customers: [CustomerFigure] = []
  public var training: [Note] = []
  public var course: Course?
  public var glossary: [GlossaryTerm] = []
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
  /// What its directives ask to be shown, in order.
  public var blocks: [NoteBlock] = []
  /// Of a lesson: what others call it by. Of what an account tells in one: the lesson's.
  public var lessonID = ""
  /// Of a lesson: which part of the course it is.
  public var kind: Located<LessonKind>?
  /// Of a lesson: how long it takes.
  public var minutes: Located<FixedPoint>?
  /// Of a lesson: the names of the methods that it explains.
  public var methods: [Text] = []

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
