public import KeyfolioCore
import KeyfolioMarkdown
public import KeyfolioModel
public import KeyfolioTemplate

/// One lesson of the training.
public struct LessonPage: Page {
  public static let template = "lesson"

  let site: SiteContext
  private var words: Words { site.words }
  let note: Note

  public init(_ note: Note, _ site: SiteContext) {
    self.note = note
    self.site = site
  }

  public var path: RelativePath { SitePaths.lesson(note) }

  private static let names: TemplateNames = [
    "kicker", "title", "parts", "outline", "previous", "next",
  ]

  public var value: TemplateValue {
    let index = site.lessons.firstIndex { $0.path == path }
    let before = index.flatMap { $0 > 0 ? site.lessons[$0 - 1] : nil }
    let after = index.flatMap { $0 + 1 < site.lessons.count ? site.lessons[$0 + 1] : nil }
    let body = NoteBody(note: note, site: site, path: path, owner: nil)
    let page = TemplateValue.record(
      Self.names,
      [
        .known(index.map { words.lesson($0 + 1, of: site.lessons.count) }), .text(note.title),
        body.value, .rows(OutlineLinks(note).value), link(before), link(after),
      ])
    return Frame.value(
      title: note.title + " · " + site.name, path: path, section: .training, site: site,
      page: page)
  }

  private static let linkNames: TemplateNames = ["href", "label"]

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

/// The table of contents of the training.
public struct TrainingPage: Page {
  public static let template = "training"

  let site: SiteContext
  private var words: Words { site.words }
  let leads: [String?]

  public init(_ notes: [Note], _ site: SiteContext) {
    self.site = site
    leads = notes.map(\.document.lead)
  }

  public var path: RelativePath { SitePaths.training }

  private static let names: TemplateNames = ["kicker", "headline", "lede", "lessons"]
  private static let lessonNames: TemplateNames = ["href", "title", "lead"]

  public var value: TemplateValue {
    let lessons = zip(site.lessons, leads).map { lesson, lead in
      TemplateValue.record(
        Self.lessonNames,
        [.text(path.link(to: lesson.path)), .text(lesson.title), .known(lead)])
    }
    let page = TemplateValue.record(
      Self.names,
      [
        .text(words.navTraining), .text(words.trainingHeadline), .text(words.trainingLede),
        .list(lessons),
      ])
    return Frame.value(
      title: words.navTraining + " · " + site.name, path: path, section: .training, site: site,
      page: page)
  }
}
