import KeyfolioAnalysis
import KeyfolioBuild
import KeyfolioCore
import KeyfolioTesting
import Testing

/// German pages hold no English but what their authors wrote.
///
/// A site in which every text of the author's is a sign without letters is built in both languages.
/// Whatever words are left are ours, and none of the English pages may stand on the German ones,
/// alone or in a sentence, unless it is on the list of words that are right in both.
@Suite struct GermanPageTests {
  @Test(arguments: ["team", "leadership", "customer:acme", "training"])
  func noWordIsEnglish(_ edition: String) async throws {
    let english = try await OwnWords(Self.content("en-GB"), edition)
    let german = try await OwnWords(Self.content("de-DE"), edition)
    #expect(english.words.count > 50 && german.words.count > 50)
    let found = german.words.filter { word, _ in
      english.words[word] != nil && !wordsOfBoth.contains(word)
    }
    #expect(found == [:])
  }

  /// Every finding has a question that asks in German.
  @Test(arguments: FindingCode.allCases)
  func noQuestionIsEnglish(_ code: FindingCode) async throws {
    let fixture = try FindingFixture(code).firing
    let authors = Set(fixture.values.flatMap(OwnWords.split))
    let english = Set(try await questions(fixture, "en-GB").flatMap(OwnWords.split))
    for question in try await questions(fixture, "de-DE") {
      let found = OwnWords.split(question).filter(english.contains)
      #expect(Set(found).subtracting(authors).subtracting(wordsOfBoth) == [], "\(question)")
    }
  }

  private func questions(
    _ fixture: [String: String], _ locale: String
  ) async throws -> [String] {
    var content = fixture
    content["portfolio.yaml", default: ""] += "locale: \(locale)\n"
    let found = FoundFindings(json: try await figures(files(content)))
    return found.all.compactMap { $0["question"] as? String }
  }

  /// The project with every text, and a note with all that Markdown brings words for.
  private static func content(_ locale: String) throws -> FileTree {
    let content = try everywhere(OwnWords.sign)
    var files: [RelativePath: [UInt8]] = [:]
    for path in try content.list() { files[path] = try content.read(path) }
    let portfolio = RelativePath("portfolio.yaml")
    let text = String(decoding: files[portfolio] ?? [], as: UTF8.self)
    files[portfolio] = Array(text.replacing("en-GB", with: locale).utf8)
    let callouts = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"]
    let note = """
      ---
      title: 1
      audience: customer
      ---
      \(callouts.map { "> [!\($0)]\n> 2\n" }.joined(separator: "\n"))
      | 3 | 4 |
      |---|---|
      | 5 | 6[^1] |

      - [x] 7
      - [ ] 8

      [^1]: 9

      """
    files[RelativePath("accounts/acme/notes/marks.md")] = Array(note.utf8)
    return FileTree(files)
  }
}

/// The words of a site that are its own: what is left of its pages without the authors' texts, names
/// of files, keys and methods. Each with a text that it stands in.
private struct OwnWords {
  /// What stands for a text of an author's; behind it each has the name of its field.
  static let sign = "§"

  private(set) var words: [String: String] = [:]
  /// What fixtures say in Markdown, where no field is to be told from another.
  private var authored = ""

  init(_ content: FileTree, _ edition: String) async throws {
    for path in try content.list() where path.pathExtension == "md" {
      authored += String(decoding: try content.read(path), as: UTF8.self)
    }
    let built = try await build(content, audience: edition)
    try #require(built.site != nil, "\(built.report.text(folder: ""))")
    for file in built.files where file.path.pathExtension == "html" { look(at: file) }
  }

  private mutating func look(at page: OutputFile) {
    var code = 0
    for piece in MarkupPieces(page.bytes).pieces {
      switch piece {
      case .open("code", _): code += 1
      case .close("code"): code -= 1
      case .open(_, let attributes):
        for attribute in attributes where Self.isRead(attribute.name) { add(attribute.value, page) }
      case .text(let text) where code == 0: add(text, page)
      case .text, .close: break
      }
    }
  }

  /// Attributes that somebody hears, or that the script shows.
  private static func isRead(_ name: String) -> Bool {
    ["aria-label", "title", "alt", "placeholder"].contains(name)
      || name.hasPrefix("data-")
        && ![
          "data-root", "data-index", "data-into", "data-setting", "data-value", "data-lesson",
          "data-lesson-link", "data-done", "data-progress", "data-sign", "data-sum", "data-total",
        ].contains(name)
  }

  private mutating func add(_ text: String, _ page: OutputFile) {
    let trimmed = text.trimmingPrefix(while: \.isWhitespace)
    if trimmed.isEmpty || authored.contains(trimmed) || Self.isName(text, page) { return }
    let own =
      text.replacing(#/\S*[§~…]\S*/#, with: " ")
      // `portfolio.yaml`, `retention_days`, `N_eff`: the same in every language.
      .replacing(#/\S*[A-Za-z][._\/][A-Za-z]\S*/#, with: " ")
    for word in Self.split(own) { words[word] = "\(page.path.text): \(text)" }
  }

  /// Names that the literature has for a method, and keys of the content on the page that lists
  /// which fields hold people.
  private static func isName(_ text: String, _ page: OutputFile) -> Bool {
    if Method.allCases.contains(where: { text == $0.source }) { return true }
    return page.path.stem == "method" && text.wholeMatch(of: #/[a-z_]+(, [a-z_]+)*/#) != nil
  }

  static func split(_ text: String) -> [String] {
    text.split { !$0.isLetter }.map(String.init).filter { $0.count > 1 }
  }
}

/// Words that are right in both languages, names, and what words of one look like in the other.
private let wordsOfBoth: Set<String> = [
  "Apr", "Aug", "August", "Feb", "Jan", "Nov", "Sept", "September",
  "In", "also", "am", "an", "stand", "die", "hat", "in", "lag", "man", "so", "war", "was",
  "Marketing", "Median", "Name", "Note", "Organisation", "Person", "Plan", "Plans", "Portfolio",
  "Position", "Relative", "Team", "relative",
  "CM", "CSV", "EUR", "Git", "JSON", "SHA", "SOW", "SWOT", "SO", "ST", "WO", "WT", "HHI", "Boston",
  "Herfindahl", "Hirschman", "keyfolio", "max", "sha", "sum",
  // Categories are called by the method's own names.
  "Star", "Status", "Strategic", "Streamline",
  // Keys of the content and of the data, which a sentence names, and the id of the account.
  "acme", "audience", "person", "told",
  // A command.
  "check",
]
