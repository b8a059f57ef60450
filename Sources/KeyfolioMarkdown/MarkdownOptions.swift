public import KeyfolioCore

/// How a note is to be written.
public struct MarkdownOptions: Equatable, Sendable {
  /// Put before the ids of headings and footnotes, so that several notes can share a page.
  public var idPrefix: String
  /// 0…3: how far headings are pushed down; level 6 is the end.
  public var headingShift: Int
  /// A level-1 heading that opens the note becomes its title only.
  public var dropTitle: Bool
  /// What is marked where a note first uses it.
  public var terms: TermIndex?
  /// The few words that the markup itself brings.
  public var words: MarkdownWords

  public init(
    idPrefix: String = "", headingShift: Int = 0, dropTitle: Bool = false,
    terms: TermIndex? = nil, words: MarkdownWords = MarkdownWords()
  ) {
    self.idPrefix = idPrefix
    self.headingShift = headingShift
    self.dropTitle = dropTitle
    self.terms = terms
    self.words = words
  }
}

/// Words that a note's markup brings, in the language of the page: English unless said otherwise.
public struct MarkdownWords: Equatable, Sendable {
  public var note = "Note"
  public var tip = "Tip"
  public var important = "Important"
  public var warning = "Warning"
  public var caution = "Caution"
  /// What a screen reader says for a table that scrolls, before its number.
  public var table = "Table"
  /// What a screen reader says for the box of a task.
  public var done = "done"
  public var open = "open"
  /// What a screen reader says for the arrow behind a footnote.
  public var back = "back to the text"

  public init(_ language: Language = .english) {
    guard language == .german else { return }
    (note, tip, important) = ("Hinweis", "Tipp", "Wichtig")
    (warning, caution) = ("Warnung", "Vorsicht")
    (table, done, open) = ("Tabelle", "erledigt", "offen")
    back = "zurück zum Text"
  }
}
