public import KeyfolioCore

/// What ties the lessons together: training/course.yaml.
public struct Course: Sendable, Equatable {
  public var title: Text?
  /// What it is about, in one or two sentences.
  public var lede: Text?
  public var paths: [LearningPath] = []

  public init() {}
}

/// A way through the lessons for readers of one kind.
public struct LearningPath: Sendable, Equatable, Identified {
  public struct Step: Sendable, Equatable {
    /// The id of a lesson; `nil` for a task by itself.
    public var lesson: Reference?
    /// What to do with it, or the task.
    public var task: Text?
    /// Of the task; a lesson's own minutes where nothing is said.
    public var minutes: Located<FixedPoint>?

    public init() {}
  }

  /// Becomes the name of a page.
  public var id = Text.missing
  public var name = Text.missing
  /// Whom it is for.
  public var readers: Text?
  public var lede: Text?
  public var steps: [Step] = []

  public init() {}
}

/// A word of the method and what it means: a row of training/glossary.yaml.
public struct GlossaryTerm: Sendable, Equatable {
  public var term = Text.missing
  /// Other words for the same thing, plurals among them.
  public var also: [Text] = []
  public var means: Text?
  /// The id of the lesson that says more.
  public var lesson: Reference?
  /// Whether small letters make another word of it.
  public var isExact: Located<Bool>?

  public init() {}
}

extension GlossaryTerm {
  /// The id of its place on the page of all terms.
  public var anchor: String {
    let slug = slug(term.value)
    return "term-"
      + (slug.isEmpty ? String(Fingerprint(Array(term.value.utf8)).text.prefix(8)) : slug)
  }
}

/// Which part of a course a file is.
public enum LessonKind: String, Sendable, CaseIterable {
  case lesson, appendix, practice, worksheet
}

extension [Note] {
  /// Gives each lesson the id that others call it by: the name of its file without the number at its
  /// front, so that lessons can be put in another order; the whole name where two would share it.
  public mutating func nameLessons() {
    let short = map { Note.lessonID(ofStem: $0.path.stem) }
    let counts = short.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    for (index, id) in zip(indices, short) {
      self[index].lessonID = counts[id] == 1 ? id : self[index].path.stem
    }
  }
}

extension Note {
  /// `03-choosing-accounts` is `choosing-accounts`.
  public static func lessonID(ofStem stem: String) -> String {
    let digits = stem.prefix { $0.isASCII && $0.isNumber }
    let rest = stem[digits.endIndex...]
    guard !digits.isEmpty, rest.first == "-", rest.count > 1 else { return stem }
    return String(rest.dropFirst())
  }
}
