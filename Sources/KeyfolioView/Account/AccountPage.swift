public import KeyfolioAnalysis
public import KeyfolioCore
import KeyfolioMarkdown
public import KeyfolioModel
public import KeyfolioTemplate

/// One account: the summary first, then the customer, what we want and where we stand, the plan,
/// the people, the money, and the arithmetic of the category last.
public struct AccountPage: Page {
  public static let template = "account"

  let account: Account
  let figures: AccountFigures
  let text: FindingText
  let site: SiteContext
  /// Names of the customer's people, by id.
  private let people: [String: String]
  private var words: Words { site.words }

  public init(
    _ account: Account, _ figures: AccountFigures, _ text: FindingText, _ site: SiteContext
  ) {
    self.account = account
    self.figures = figures
    self.text = text
    self.site = site
    people = account.peopleNames(site.words)
  }

  public var path: RelativePath { site.path(ofAccount: account.id.value) }

  private static let names: TemplateNames = [
    "summary", "outline", "sections", "nothingShared", "data",
  ]

  public var value: TemplateValue {
    let sections = self.sections
    let outline = outline(sections)
    let page = TemplateValue.record(
      Self.names,
      [
        summary(on: path), outline, .record(sections),
        .flag(site.isJoint && outline == .unknown),
        DataLinks.account(account, figures, from: path, site).value,
      ])
    return Frame.value(
      title: account.name.value + " · " + site.name, path: path, section: .portfolio, site: site,
      page: page)
  }

  /// - Parameter path: of the page that it stands on.
  func summary(on path: RelativePath) -> TemplateValue {
    accountSummary.value(on: path)
  }

  private var accountSummary: AccountSummary {
    AccountSummary(account, figures, text, site, people: people)
  }

  private static let printedNames: TemplateNames = [
    "customer", "objectives", "agreements", "plan", "people", "money", "actions", "risks",
  ]

  /// The sections that are printed where all accounts stand in one document; unknown without any,
  /// for which no sheet is wanted.
  ///
  /// - Parameter prefix: goes before the ids of the plan's headings and notes, as other plans have
  ///   the same ones.
  func printed(on path: RelativePath, prefix: String) -> TemplateValue {
    let goals = AccountGoals(account, figures, site)
    let work = AccountWork(account, site)
    let parts = [
      goals.customer, goals.objectives, goals.agreements,
      plan(on: path, prefix: prefix),
      AccountPeople(account, site, names: people).value,
      AccountMoneySection(account, figures, site).value, work.actions, work.risks,
    ]
    return parts.allSatisfy { $0 == .unknown } ? .unknown : .record(Self.printedNames, parts)
  }

  private static let sectionNames: TemplateNames = [
    "questions", "customer", "objectives", "agreements", "plan", "noPlan", "people", "money",
    "opportunities", "actions", "risks", "position", "reviews", "notes", "charts", "arithmetic",
    "lessons", "told",
  ]

  private var sections: TemplateRecord {
    let goals = AccountGoals(account, figures, site)
    let work = AccountWork(account, site)
    return TemplateRecord(
      names: Self.sectionNames,
      values: [
        accountSummary.moreFindings(on: path), goals.customer, goals.objectives, goals.agreements,
        plan(on: path, prefix: nil),
        .flag(account.planNote == nil && !site.isJoint),
        AccountPeople(account, site, names: people).value,
        AccountMoneySection(account, figures, site).value, work.opportunities, work.actions,
        work.risks, position, AccountReviews(account, figures, site).value, .rows(notes),
        AccountSections(account: account, figures: figures, site: site).value,
        AccountArithmetic(account: account, figures: figures, site: site, path: path).value,
        lessons, .rows(told),
      ])
  }

  private static let linkNames: TemplateNames = ["href", "label"]

  /// The sections that this account has, as a list of links.
  private func outline(_ sections: TemplateRecord) -> TemplateValue {
    let all = [
      "customer", "objectives", "agreements", "plan", "people", "money", "opportunities",
      "actions", "risks", "questions", "position", "reviews", "notes",
    ]
    let noPlan = sections["noPlan"] == .flag(true) ? "plan" : nil
    let present = ["summary"] + all.filter { sections[$0] != .unknown || $0 == noPlan }
    // A page that is all summary needs no list of its parts.
    if present.count == 1 { return .unknown }
    return .rows(
      present.map { .record(Self.linkNames, [.text("#" + $0), .text(words.label($0))]) })
  }

  private static let planNames: TemplateNames = ["title", "date", "parts"]

  private func plan(on path: RelativePath, prefix: String?) -> TemplateValue {
    guard let note = account.planNote else { return .unknown }
    let owner = NoteBody.Owner(account: account, figures: figures, people: people)
    let body = NoteBody(note: note, site: site, path: path, idPrefix: prefix, owner: owner)
    return .record(
      Self.planNames,
      [
        .text(note.title), .known(note.asOf.map { site.formats.locale.date($0.value) }),
        body.value,
      ])
  }

  private static let noteNames: TemplateNames = ["href", "title", "date", "lead"]

  private var notes: [TemplateValue] {
    account.notes.map { note in
      .record(
        Self.noteNames,
        [
          .text(path.link(to: SitePaths.note(note, of: account.id.value))), .text(note.title),
          .known(note.asOf.map { site.formats.locale.shortDate($0.value) }),
          .known(note.document.lead),
        ])
    }
  }

  /// The lessons in which it has something to tell.
  private var told: [TemplateValue] {
    let told = Set(account.lessons.map(\.lessonID))
    return site.lessons.filter { told.contains($0.id) }.map { lesson in
      let href = path.link(to: lesson.path) + "#story-" + account.id.value
      return .record(Self.linkNames, [.text(href), .text(lesson.title)])
    }
  }

  private static let positionNames: TemplateNames = ["scores", "strength", "firmness"]

  private var position: TemplateValue {
    let parts = [scores, strength, firmness]
    guard parts.contains(where: { $0 != .unknown }) else { return .unknown }
    return .record(Self.positionNames, parts)
  }

  private var scores: TemplateValue {
    guard let attractiveness = figures.attractiveness, !attractiveness.rows.isEmpty else {
      return .unknown
    }
    return AttractivenessTable(attractiveness: attractiveness, formats: site.formats).value
  }

  private var strength: TemplateValue {
    guard let strength = figures.strength else { return .unknown }
    return StrengthTable(strength: strength, formats: site.formats).value
  }

  private static let factNames: TemplateNames = ["label", "value"]

  private static let firmnessNames: TemplateNames = ["facts"]

  private var firmness: TemplateValue {
    let facts = RobustnessFacts(account, figures, site).facts.map {
      TemplateValue.record(Self.factNames, [.text($0.label), .text($0.value)])
    }
    return facts.isEmpty ? .unknown : .record(Self.firmnessNames, [.list(facts)])
  }

  private static let lessonNames: TemplateNames = [
    "agreements", "objectives", "people", "money", "opportunities", "actions", "risks", "position",
  ]

  /// For each section the lessons on what it shows.
  private var lessons: TemplateValue {
    let methods: [[Method]] = [
      [.agreements], [.objective, .measure], [.contacts, .buyingCentre, .stage, .layers],
      [.sales, .profit, .shareOfWallet], [.opportunity, .whiteSpace], [.actions, .promises],
      [.risk], [.attractiveness, .strength, .category, .robustness],
    ]
    return .record(
      Self.lessonNames, methods.map { site.lessonLinks(on: $0, from: path) })
  }
}
