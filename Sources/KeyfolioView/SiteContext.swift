public import KeyfolioAnalysis
public import KeyfolioCore
public import KeyfolioModel
import KeyfolioTemplate

/// All that a page may know beyond its own account: small, and the same for every page of a build.
public struct SiteContext: Sendable {
  let name: String
  let supplier: String
  /// What the header calls the house, and where its logo is.
  let brandName: String
  let logo: RelativePath?
  let formats: Formats
  var words: Words { formats.words }
  let asOf: CalendarDate
  /// Whether anything says what day that is.
  private let knowsDay: Bool
  /// What the figures were computed in, as this edition may see it.
  let context: PortfolioContext
  /// The month of the oldest stale fact, where so many are stale that every page says so.
  var oldestFigures: String?
  /// Who answers for data about people, for the footer of a customer's edition, which has no page
  /// of methods that would tell.
  var privacyLine: String?
  /// The names of the files that facts came from.
  let files: SourceFiles
  public let edition: Edition
  let lines: Lines
  let axis: AxisDirection
  /// How far ahead the ends of agreements are looked for.
  let agreementMonths: Int
  /// Per cent of the weight below which evidence is weak.
  let verifiedShare: FixedPoint
  /// At which numbers findings are raised, and charts draw their lines.
  let thresholds: Thresholds
  private let categoryNames: [Category: String]
  /// Names of our own people, by id; an edition that withholds them has their roles.
  private let staff: [String: String]
  /// Ids of our own people who have left by the report's date.
  private let leavers: Set<String>
  /// Names of what we sell, and of rivals, by id.
  private let offerings: [String: String]
  private let competitors: [String: String]
  /// Likelihood times impact from which somebody has to do something.
  let riskScore: FixedPoint
  /// Where notes and lessons of this edition became pages, by their file.
  private let pages: Lazy<[RelativePath: RelativePath]>
  let lessons: [Lesson]
  let hasGlossary: Bool
  var assets: SiteAssets
  /// The index for the search, whose name every page tells; `nil` until it is planned.
  var search: Lazy<OutputFile>?
  /// The page whose charts lead to pages of accounts; `nil` where those do not exist, as in examples.
  var chartPage: RelativePath? = SitePaths.portfolio
  let places: SitePlaces

  struct Lesson: Equatable, Sendable {
    /// By which paths, terms and accounts know it.
    var id: String
    var title: String
    var path: RelativePath
    var kind: LessonKind
    /// How long it takes; `nil` where its author does not say.
    var minutes: Int?
    var methods: [Method]

    init(_ note: Note) {
      (id, title, path) = (note.lessonID, note.title, SitePaths.lesson(note))
      kind = note.kind?.value ?? .lesson
      minutes = note.minutes.map { Int($0.value.double.rounded()) }
      methods = note.methods.compactMap { Method(rawValue: $0.value) }
    }
  }

  /// The names of files and the paths of assets matter to whole pages only; a chart or a finding
  /// goes without.
  public init(
    _ project: Project, _ analysis: Analysis, edition: Edition,
    files: SourceFiles = SourceFiles(), assets: SiteAssets = SiteAssets(),
    memory: ViewMemory = ViewMemory(keeps: false)
  ) {
    self.files = files
    self.assets = assets
    context = analysis.context
    let programme = project.programme
    name = programme.name.value
    supplier = programme.supplier?.value ?? programme.name.value
    brandName = programme.brand?.name?.value ?? supplier
    logo = programme.brand?.logo?.value.sitePath
    let locale = programme.locale.flatMap { LocaleFormat(name: $0.value) }
    formats = Formats(
      locale: locale ?? LocaleFormat.usual, currency: programme.currency?.value ?? "EUR")
    asOf = programme.asOf?.value ?? CalendarDate.earliest
    knowsDay = programme.asOf != nil
    self.edition = edition
    oldestFigures = FreshnessTotals(analysis.accounts).warning.map(formats.locale.month)
    if case .customer = edition.base {
      let privacy = programme.privacy
      privacyLine = formats.words.answersForData(
        privacy?.controller?.value, privacy?.contact?.value)
    } else {
      privacyLine = nil
    }
    lines = analysis.context.lines
    agreementMonths = analysis.context.thresholds.whole(.agreementMonths)
    verifiedShare = analysis.context.thresholds[.verifiedShare]
    thresholds = analysis.context.thresholds
    axis = programme.strengthAxis?.value ?? .ascending
    var labels: [Category: String] = [:]
    for label in programme.labels { labels[label.category] = label.label.value }
    categoryNames = labels
    staff = memory.staff.output(for: "", of: project.team) { team in
      team.reduce(into: [:]) { staff, member in
        staff[member.id.value] = member.name?.value ?? member.role?.value ?? member.id.value
      }
    }
    leavers = Set(analysis.context.leavers)
    offerings = programme.offerings.reduce(into: [:]) { $0[$1.id.value] = $1.name.value }
    competitors = programme.competitors.reduce(into: [:]) { $0[$1.id.value] = $1.name.value }
    riskScore = analysis.context.thresholds[.riskScore]
    lessons = project.training.map(Lesson.init)
    hasGlossary = !project.glossary.isEmpty && !project.training.isEmpty
    pages = Lazy { Self.pages(of: project, edition) }
    places = SitePlaces(project, edition, glossaryTitle: formats.words.glossary, memory) {
      Self.path(ofAccount: $0, edition)
    }
  }

  private static func pages(of project: Project, _ edition: Edition)
    -> [RelativePath: RelativePath]
  {
    var pages: [RelativePath: RelativePath] = [:]
    let lessonPages = Dictionary(
      project.training.map { ($0.lessonID, SitePaths.lesson($0)) }
    ) { first, _ in first }
    pages.reserveCapacity(4 * project.accounts.count)
    for account in project.accounts {
      let id = account.id.value
      let page = path(ofAccount: id, edition)
      if let plan = account.planNote?.path { pages[plan] = page }
      for note in account.notes { pages[note.path] = SitePaths.note(note, of: id) }
      for note in account.lessons { pages[note.path] = lessonPages[note.lessonID] }
      pages[RelativePath("accounts/\(account.folder)/account.yaml")] = page
    }
    for note in project.training { pages[note.path] = SitePaths.lesson(note) }
    return pages
  }

  /// The author's own word for a category, or the usual one.
  func category(_ category: Category) -> String {
    categoryNames[category] ?? words.category(category)
  }

  func staffName(_ id: String?) -> String? { id.map { staff[$0] ?? $0 } }

  /// Who has to see to something, and whether that one has left.
  func ownerName(_ id: String?) -> String? {
    guard let id, let name = staffName(id) else { return nil }
    return leavers.contains(id) ? words.vacantOwner(name) : name
  }

  /// Whether one of ours has left by the report's date.
  func hasLeft(_ id: String) -> Bool { leavers.contains(id) }

  func offeringName(_ id: String) -> String { offerings[id] ?? id }

  func competitorName(_ id: String?) -> String? { id.map { competitors[$0] ?? $0 } }

  /// The page that a file of the content folder became; `nil` where this edition has none.
  func page(of source: RelativePath) -> RelativePath? { pages.value[source] }

  /// Where an account's page stands: in a customer's edition it is the home page.
  func path(ofAccount id: String) -> RelativePath { Self.path(ofAccount: id, edition) }

  private static func path(ofAccount id: String, _ edition: Edition) -> RelativePath {
    if case .customer = edition.base { SitePaths.portfolio } else { SitePaths.account(id) }
  }

  /// Where a mark of a chart leads.
  func chartLink(to page: RelativePath) -> String? { chartPage.map { $0.link(to: page) } }

  /// Where a method is explained; `nil` in editions without the page of methods.
  func link(to method: Method, from path: RelativePath) -> String? {
    edition.holdsPortfolio ? path.link(to: SitePaths.method) + "#" + method.rawValue : nil
  }

  /// A lesson by its id, if this edition has it.
  func lesson(_ id: String) -> Lesson? { lessons.first { $0.id == id } }

  /// The lessons that explain one of these methods, in their order; worksheets explain nothing.
  func lessons(on methods: [Method]) -> [Lesson] {
    lessons.filter { lesson in
      lesson.kind != .worksheet && lesson.methods.contains { methods.contains($0) }
    }
  }

  /// A customer's edition holds the joint part of one account: what it leaves out is not unknown.
  var isJoint: Bool {
    if case .customer = edition.base { true } else { false }
  }

  /// The day that the report speaks for, in words: without a dated fact there is none.
  var date: String { knowsDay ? formats.locale.date(asOf) : words.unknownDay }
}
