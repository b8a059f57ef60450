import KeyfolioCore
import KeyfolioModel

/// Where each page of the site stands. Paths end in `.html`, so that the site opens from disk.
enum SitePaths {
  static let portfolio = RelativePath("index.html")
  static let print = RelativePath("print.html")
  static let board = RelativePath("board.html")
  static let relationships = RelativePath("relationships.html")
  static let actions = RelativePath("actions.html")
  static let money = RelativePath("money.html")
  static let reviews = RelativePath("reviews.html")
  static let findings = RelativePath("findings.html")
  static let method = RelativePath("method.html")
  /// Under the name by which servers look for it.
  static let missing = RelativePath("404.html")
  static let training = RelativePath("training/index.html")

  static let glossary = RelativePath("training/glossary.html")

  /// A way through the lessons.
  static func learning(_ path: LearningPath) -> RelativePath {
    RelativePath("training/paths/\(slug(path.id.value)).html")
  }

  static func account(_ id: String) -> RelativePath {
    RelativePath("accounts/\(id).html")
  }

  /// The id of an account's questions on the page of all of them.
  static func findings(ofAccount id: String) -> String { "account-" + id }

  static func note(_ note: Note, of account: String) -> RelativePath {
    RelativePath("accounts/\(account)/\(identifier(note)).html")
  }

  static func lesson(_ note: Note) -> RelativePath {
    RelativePath("training/\(identifier(note)).html")
  }

  /// A file name that is safe everywhere: the note's own, folded to a slug, or a hash of one that
  /// has no Latin letter.
  private static func identifier(_ note: Note) -> String {
    let folded = slug(note.path.stem)
    if folded.isEmpty { return "note-" + Fingerprint(Array(note.path.stem.utf8)).text.prefix(8) }
    // The list of lessons and the glossary have these names.
    return ["index", "glossary"].contains(folded) ? "note-" + folded : folded
  }
}
