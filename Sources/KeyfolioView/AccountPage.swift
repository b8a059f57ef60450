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
  let site: SiteContext

  public init(_ account: Account, _ figures: AccountFigures, _ site: SiteContext) {
    self.account = account
    self.figures = figures
    self.site = site
  }

  public var path: RelativePath { site.path(ofAccount: account.id.value) }

  private static let names: TemplateNames = [
    "kicker", "name", "lede", "role", "category", "why", "figures", "next", "late", "missing",
    "customer", "objectives", "agreements", "plan", "noPlan", "notes", "people", "money",
    "actions", "opportunities", "risks", "position", "charts",
  ]

  public var value: TemplateValue {
    let names = account.peopleNames(site.words)
    let summary = AccountSummary(account, figures, site, people: names)
    let goals = AccountGoals(account, figures, site)
    let relations = AccountPeople(account, site, names: names)
    let money = AccountMoneySection(account, figures, site)
    let work = AccountWork(account, site)
    let page = TemplateValue.record(
      Self.names,
      [
        .known(summary.kicker), .text(account.name.value), .known(account.summary?.value),
        .known(summary.role), .known(summary.category), .text(summary.why),
        site.isJoint ? .unknown : .rows(summary.headlines),
        .list(summary.next), .list(summary.late), site.isJoint ? .unknown : .rows(summary.missing),
        goals.customer,
        goals.objectives, goals.agreements, plan(names),
        .flag(account.planNote == nil && !site.isJoint), .rows(notes), relations.value, money.value,
        work.actions, work.opportunities, work.risks, position,
        AccountSections(account: account, figures: figures, site: site).value,
      ])
    return Frame.value(
      title: account.name.value + " · " + site.name, path: path, section: .portfolio, site: site,
      page: page)
  }

  private static let planNames: TemplateNames = ["title", "date", "parts"]

  private func plan(_ names: [String: String]) -> TemplateValue {
    guard let note = account.planNote else { return .unknown }
    let body = NoteBody(note: note, site: site, path: path, people: names)
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

  private static let positionNames: TemplateNames = ["scores", "strength", "firmness", "lessons"]

  private var position: TemplateValue {
    let parts = [scores, strength, firmness]
    guard parts.contains(where: { $0 != .unknown }) else { return .unknown }
    return .record(Self.positionNames, parts + [lessons])
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

  private static let lessonNames: TemplateNames = ["scores", "strength", "firm"]

  private var lessons: TemplateValue {
    func href(_ stem: String) -> TemplateValue {
      .known(site.lesson(stem).map { path.link(to: $0) })
    }
    return .record(
      Self.lessonNames,
      [
        href("attractiveness"), href("strength-against-the-best-rival"),
        href("how-firm-is-a-category"),
      ])
  }
}
