public import KeyfolioAnalysis
public import KeyfolioCore
import KeyfolioMarkdown
public import KeyfolioModel
public import KeyfolioTemplate

/// One lesson of the training: its text, what the company's own accounts have to tell of it, and
/// where the site uses what it teaches.
public struct LessonPage: Page {
  public static let template = "lesson"

  /// A note that an account tells in the lesson, with what it needs to be shown.
  struct Story: Equatable {
    let note: Note
    let owner: NoteBody.Owner
  }

  private let note: Note
  private let stories: [Story]
  private let portfolio: LivePortfolio?
  private let site: SiteContext
  private var words: Words { site.words }

  public init(
    _ note: Note, _ project: Project, _ analysis: Analysis, _ text: FindingText,
    _ site: SiteContext
  ) {
    (self.note, self.site) = (note, site)
    let holdsPortfolio = site.edition.holdsPortfolio
    portfolio =
      holdsPortfolio ? LivePortfolio(project: project, analysis: analysis, text: text) : nil
    stories = zip(project.accounts, analysis.accounts).flatMap { account, figures in
      account.lessons.filter { $0.lessonID == note.lessonID }.map { told in
        Story(
          note: told,
          owner: NoteBody.Owner(
            account: account.value, figures: figures.value,
            people: account.value.peopleNames(site.words)))
      }
    }
  }

  public var path: RelativePath { SitePaths.lesson(note) }

  private static let names: TemplateNames = [
    "id", "kicker", "title", "parts", "stories", "uses", "outline", "previous", "next",
  ]
  private static let storyNames: TemplateNames = [
    "id", "href", "account", "title", "date", "parts",
  ]

  public var value: TemplateValue {
    let index = site.lessons.firstIndex { $0.path == path }
    let before = index.flatMap { $0 > 0 ? site.lessons[$0 - 1] : nil }
    let after = index.flatMap { $0 + 1 < site.lessons.count ? site.lessons[$0 + 1] : nil }
    let body = NoteBody(note: note, site: site, path: path, owner: nil, portfolio: portfolio)
    let uses = LessonUses(methods: index.map { site.lessons[$0].methods } ?? [], site: site)
    let page = TemplateValue.record(
      Self.names,
      [
        .text(note.lessonID), .known(index.map { kicker(site.lessons[$0]) }), .text(note.title),
        body.value, .list(stories.map(story)), uses.value(on: path), .rows(outline),
        link(before), link(after),
      ])
    return Frame.value(
      title: [note.title, words.navTraining, site.name].joined(separator: " · "), path: path,
      section: .training, site: site,
      page: page)
  }

  /// `Training · lesson 3 of 16 · 25 minutes`.
  private func kicker(_ lesson: SiteContext.Lesson) -> String {
    let alike = site.lessons.filter { $0.kind == lesson.kind }
    let number = (alike.firstIndex { $0.id == lesson.id } ?? 0) + 1
    let parts = [
      words.navTraining, words.lesson(lesson.kind, number, of: alike.count),
      lesson.minutes.map(words.minutes),
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  private func story(_ story: Story) -> TemplateValue {
    let account = story.owner.account
    let id = account.id.value
    let body = NoteBody(
      note: story.note, site: site, path: path, idPrefix: "story-\(id)", owner: story.owner)
    return .record(
      Self.storyNames,
      [
        .text("story-\(id)"), .text(path.link(to: site.path(ofAccount: id))),
        .text(account.name.value), .text(story.note.title),
        .known(story.note.asOf.map { site.formats.locale.date($0.value) }), body.value,
      ])
  }

  private static let linkNames: TemplateNames = ["href", "label"]

  private var outline: [TemplateValue] {
    OutlineLinks(note).value
      + stories.map { story in
        let account = story.owner.account
        return .record(
          Self.linkNames,
          [.text("#story-\(account.id.value)"), .text(account.name.value)])
      }
  }

  private func link(_ lesson: SiteContext.Lesson?) -> TemplateValue {
    guard let lesson else { return .unknown }
    return .record(Self.linkNames, [.text(path.link(to: lesson.path)), .text(lesson.title)])
  }
}

/// Links to the headings of the first two levels of a note.
struct OutlineLinks {
  private static let names: TemplateNames = ["href", "label"]
  let value: [TemplateValue]

  init(_ note: Note) {
    let top = note.document.outline.map(\.level).min() ?? 2
    value = note.document.outline.filter { $0.level == top && $0.audiences.isEmpty }.map {
      .record(Self.names, [.text("#" + $0.id), .text($0.text)])
    }
  }
}
