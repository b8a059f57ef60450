import KeyfolioCore

/// Which file of a content folder is what, by its path.
struct ContentLayout: Sendable {
  /// The files of one account's folder.
  struct AccountFiles: Sendable {
    var folder: String
    var record: RelativePath?
    var lists: [(name: String, path: RelativePath)] = []
    var plan: RelativePath?
    var notes: [RelativePath] = []
    var reviews: [RelativePath] = []
    var judgements: RelativePath?
  }

  var portfolio: RelativePath?
  var team: RelativePath?
  var company: RelativePath?
  var customers: RelativePath?
  /// Lists that hold rows of several accounts.
  var sharedLists: [(name: String, path: RelativePath)] = []
  /// Sorted by folder.
  var accounts: [AccountFiles] = []
  var training: [RelativePath] = []
  /// Everything that links may lead to.
  var known: Set<RelativePath> = []
  /// What nothing reads, with the name that was perhaps meant.
  var unexpected: [(path: RelativePath, expected: String?)] = []

  init(_ paths: [RelativePath]) {
    known = Set(paths)
    var folders: [String: AccountFiles] = [:]
    for path in paths {
      let segments = path.segments
      switch segments.first {
      case "accounts" where segments.count > 2:
        let folder = String(segments[1])
        let inside = segments[2...].joined(separator: "/")
        var files = folders[folder] ?? AccountFiles(folder: folder)
        place(path, inside: inside, in: &files)
        folders[folder] = files
      case "training" where path.pathExtension == "md": training.append(path)
      case "private", "images", "assets": break
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
    case "csv" where accountLists[inside.dropLast(4).description] != nil:
      files.lists.append((path.stem, path))
    case "png", "jpg", "jpeg", "gif", "svg", "webp", "pdf": break
    case "csv":
      let lists = accountLists.keys.map { $0 + ".csv" }.sorted()
      unexpected.append((path, nearest(to: path.name, among: lists)))
    default:
      let names = ["account.yaml", "plan.md"]
      unexpected.append((path, nearest(to: path.name, among: names)))
    }
  }

  private mutating func placeAtTop(_ path: RelativePath) {
    switch path.text {
    case "portfolio.yaml": portfolio = path
    case "team.yaml", "team.csv":
      // Both at once are reported as one list given twice, when they are read.
      if team == nil { team = path } else { unexpected.append((path, nil)) }
    case "company.csv": company = path
    case "customers.csv": customers = path
    default:
      if path.folder.isEmpty, path.pathExtension == "csv", accountLists[path.stem] != nil {
        sharedLists.append((path.stem, path))
      } else if path.folder.isEmpty, !["md", "txt"].contains(path.pathExtension) {
        let names = ["portfolio.yaml", "team.yaml", "company.csv", "customers.csv"]
        unexpected.append((path, nearest(to: path.name, among: names)))
      } else if path.segments.first == "accounts" {
        unexpected.append((path, nil))
      }
    }
  }
}
