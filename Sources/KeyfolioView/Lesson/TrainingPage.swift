public import KeyfolioCore
import KeyfolioMarkdown
public import KeyfolioModel
public import KeyfolioTemplate

/// The table of contents of the training: ways through it, then its parts.
public struct TrainingPage: Page {
  public static let template = "training"

  private let site: SiteContext
  private let course: Course?
  /// First sentences of the lessons, by id.
  private let leads: [String: String]
  private var words: Words { site.words }

  public init(_ project: Project, _ site: SiteContext) {
    self.site = site
    course = project.course
    leads = Dictionary(
      project.training.compactMap { note in note.document.lead.map { (note.lessonID, $0) } }
    ) { first, _ in first }
  }

  public var path: RelativePath { SitePaths.training }

  private static let names: TemplateNames = [
    "kicker", "headline", "lede", "paths", "groups", "glossary",
  ]
  private static let pathNames: TemplateNames = ["href", "name", "readers", "lessons", "time"]
  private static let groupNames: TemplateNames = ["id", "title", "isOrdered", "rows"]
  private static let lessonNames: TemplateNames = ["id", "href", "title", "lead", "time"]
  private static let linkNames: TemplateNames = ["href", "label"]

  public var value: TemplateValue {
    let page = TemplateValue.record(
      Self.names,
      [
        .text(words.navTraining), .text(course?.title?.value ?? words.trainingHeadline),
        .text(course?.lede?.value ?? words.trainingLede), .rows((course?.paths ?? []).map(entry)),
        .list(LessonKind.allCases.compactMap(group)),
        site.hasGlossary
          ? .record(
            Self.linkNames,
            [.text(path.link(to: SitePaths.glossary)), .text(words.glossary)]) : .unknown,
      ])
    return Frame.value(
      title: words.navTraining + " · " + site.name, path: path, section: .training, site: site,
      page: page)
  }

  private func entry(_ way: LearningPath) -> TemplateValue {
    let steps = LearningSteps(way, site)
    return .record(
      Self.pathNames,
      [
        .text(path.link(to: SitePaths.learning(way))), .text(way.name.value),
        .known(way.readers?.value),
        .text(steps.lessons.map(\.id).joined(separator: "/")),
        .known(steps.minutes.map(words.time)),
      ])
  }

  private func group(_ kind: LessonKind) -> TemplateValue? {
    let lessons = site.lessons.filter { $0.kind == kind }
    guard !lessons.isEmpty else { return nil }
    let rows = lessons.map { lesson in
      TemplateValue.record(
        Self.lessonNames,
        [
          .text(lesson.id), .text(path.link(to: lesson.path)), .text(lesson.title),
          // A worksheet says by its name what it is.
          .known(kind == .worksheet ? nil : leads[lesson.id]),
          .known(lesson.minutes.map(words.minutes)),
        ])
    }
    return .record(
      Self.groupNames,
      [
        .text(kind.rawValue + "s"), .text(words.group(of: kind)), .flag(kind == .lesson),
        .list(rows),
      ])
  }
}

/// A way through the lessons, in steps with their times.
public struct LearningPage: Page {
  public static let template = "path"

  private let way: LearningPath
  private let site: SiteContext
  private var words: Words { site.words }

  public init(_ way: LearningPath, _ site: SiteContext) { (self.way, self.site) = (way, site) }

  public var path: RelativePath { SitePaths.learning(way) }

  private static let names: TemplateNames = ["kicker", "title", "readers", "lede", "steps"]
  private static let stepNames: TemplateNames = ["id", "href", "title", "task", "time"]

  public var value: TemplateValue {
    let time = LearningSteps(way, site).minutes.map(words.time)
    let page = TemplateValue.record(
      Self.names,
      [
        .text([words.navTraining, time].compactMap(\.self).joined(separator: " · ")),
        .text(way.name.value), .known(way.readers.map { words.forReaders($0.value) }),
        .known(way.lede?.value), .list(way.steps.map(step)),
      ])
    return Frame.value(
      title: way.name.value + " · " + site.name, path: path, section: .training, site: site,
      page: page)
  }

  private func step(_ step: LearningPath.Step) -> TemplateValue {
    let lesson = step.lesson.flatMap { site.lesson($0.value) }
    return .record(
      Self.stepNames,
      [
        .known(lesson?.id), .known(lesson.map { path.link(to: $0.path) }), .known(lesson?.title),
        .known(step.task?.value),
        .known(LearningSteps.minutes(of: step, site).map(words.minutes)),
      ])
  }
}

/// What the steps of a path come to.
private struct LearningSteps {
  let lessons: [SiteContext.Lesson]
  /// Of all steps that say how long they take; `nil` where none does.
  let minutes: Int?

  init(_ path: LearningPath, _ site: SiteContext) {
    lessons = path.steps.compactMap { $0.lesson }.compactMap { site.lesson($0.value) }
    let known = path.steps.compactMap { Self.minutes(of: $0, site) }
    minutes = known.isEmpty ? nil : known.reduce(0, +)
  }

  static func minutes(of step: LearningPath.Step, _ site: SiteContext) -> Int? {
    if let own = step.minutes { return Int(own.value.double.rounded()) }
    return step.lesson.flatMap { site.lesson($0.value)?.minutes }
  }
}
