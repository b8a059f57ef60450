import KeyfolioCore

/// Which file of a content folder is what, by its path.
struct ContentLayout: Sendable, Equatable {
  /// The files of one account's folder.
  struct AccountFiles: Sendable, Equatable {
    var folder: String
    /// Whatever stands first in the folder: the place of complaints about the folder itself.
    var first: RelativePath
    var record: RelativePath?
    var lists: [List] = []
    var plan: RelativePath?
    var notes: [RelativePath] = []
    /// What it has to tell in lessons.
    var lessons: [RelativePath] = []
    var reviews: [RelativePath] = []
    var judgements: RelativePath?
  }

  /// A table with the rows of one list.
  struct List: Sendable, Equatable {
    var name: String
    var path: RelativePath
  }

  /// What nothing reads, and what its author should do about it.
  struct Unexpected: Sendable, Equatable {
    var path: RelativePath
    var hint: String
  }

  /// All files, in order.
  let paths: [RelativePath]
  var portfolio: RelativePath?
  /// One at most, as YAML or as CSV; a second one is a list given twice.
  var team: [RelativePath] = []
  var company: RelativePath?
  var customers: RelativePath?
  /// Lists that hold rows of several accounts.
  var sharedLists: [List] = []
  /// Sorted by folder.
  var accounts: [AccountFiles] = []
  var training: [RelativePath] = []
  var course: RelativePath?
  var glossary: RelativePath?
  /// Everything that links may lead to.
  var known: Set<RelativePath> = []
  var unexpected: [Unexpected] = []

  /// Takes the paths in order, so that the layout does not depend on the disk.
  init(_ paths: [RelativePath]) {
    self.paths = paths
    known = Set(paths)
    var folders: [String: AccountFiles] = [:]
    var strangers: Set<String> = []
    for path in paths where !isAside(path) {
      let segments = path.segments
      switch segments.first {
      case "accounts" where segments.count > 2:
        let folder = String(segments[1])
        let inside = segments[2...].joined(separator: "/")
        var files = folders[folder] ?? AccountFiles(folder: folder, first: path)
        place(path, inside: inside, in: &files)
        folders[folder] = files
      case "accounts":
        let hint = "each account has a folder: accounts/\(path.stem)/account.yaml"
        unexpected.append(Unexpected(path: path, hint: hint))
      case "training" where ["md", "yaml", "yml", "csv", "markdown"].contains(path.pathExtension):
        placeInTraining(path)
      case "private", "images", "assets", "training": break
      case let folder? where segments.count > 1:
        // Other folders are the author's own, unless one looks like a slip of the pen.
        let meant = nearest(to: String(folder), among: ["accounts", "training", "private"])
        if let meant, strangers.insert(String(folder)).inserted {
          let hint = "did you mean the folder '\(meant)'?"
          unexpected.append(Unexpected(path: path, hint: hint))
        }
      default: placeAtTop(path)
      }
    }
    accounts = folders.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .compactMap { folders[$0] }
  }

  private mutating func place(
    _ path: RelativePath, inside: String, in files: inout AccountFiles
  ) {
    switch path.pathExtension {
    case "yaml" where inside == "account.yaml": files.record = path
    case "yaml" where inside.hasPrefix("reviews/"): files.reviews.append(path)
    case "md" where inside == "plan.md": files.plan = path
    case "md" where inside.hasPrefix("notes/"): files.notes.append(path)
    case "md" where inside.hasPrefix("lessons/"): files.lessons.append(path)
    case "csv" where accountLists[inside.dropLast(4).description] != nil:
      files.lists.append(List(name: path.stem, path: path))
    case "png", "jpg", "jpeg", "gif", "svg", "webp", "pdf": break
    default: unexpected.append(Unexpected(path: path, hint: hint(for: path)))
    }
  }

  private func hint(for path: RelativePath) -> String {
    let names: [String]
    switch path.pathExtension {
    case "md":
      return
        "the plan is plan.md, every other note stands in notes/, or in lessons/ if it is for one"
    case "csv": names = accountLists.keys.map { $0 + ".csv" }.sorted()
    default: names = ["account.yaml", "plan.md"]
    }
    return nearest(to: path.name, among: names).map { "did you mean '\($0)'?" }
      ?? "an account holds account.yaml, plan.md, notes/*.md, reviews/*.yaml and lists as CSV"
  }

  private mutating func placeInTraining(_ path: RelativePath) {
    switch path.name {
    case "course.yaml": course = path
    case "glossary.yaml", "glossary.csv": glossary = path
    case _ where path.pathExtension == "md": training.append(path)
    default:
      let hint =
        nearest(to: path.name, among: ["course.yaml", "glossary.yaml", "glossary.csv"])
        .map { "did you mean '\($0)'?" }
        ?? "a course has lessons (*.md), course.yaml and glossary.yaml"
      unexpected.append(Unexpected(path: path, hint: hint))
    }
  }

  private mutating func placeAtTop(_ path: RelativePath) {
    switch path.text {
    case "portfolio.yaml": portfolio = path
    case "team.yaml", "team.csv": team.append(path)
    case "company.csv": company = path
    case "customers.csv": customers = path
    default:
      if path.pathExtension == "csv", accountLists[path.stem] != nil {
        sharedLists.append(List(name: path.stem, path: path))
      } else if !["md", "txt"].contains(path.pathExtension) {
        let lists = accountLists.keys.map { $0 + ".csv" }
        let names = ["portfolio.yaml", "team.yaml", "company.csv", "customers.csv"] + lists
        let hint =
          nearest(to: path.name, among: names).map { "did you mean '\($0)'?" }
          ?? "here stand portfolio.yaml, team.yaml, company.csv, customers.csv and shared lists"
        unexpected.append(Unexpected(path: path, hint: hint))
      }
    }
  }
}

/// Files for people who look after the folder: hidden ones, and what explains it.
private func isAside(_ path: RelativePath) -> Bool {
  let name = path.name
  return name.utf8.first == UInt8(ascii: ".") || name == "README.md" || name == "README"
    || path.segments.dropFirst(2).dropLast().contains { ["images", "assets"].contains($0) }
}
