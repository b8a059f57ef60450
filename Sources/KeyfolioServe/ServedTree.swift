import KeyfolioCore

/// What is served: a folder of a built site, or the site that a preview holds in memory.
protocol ServedTree: Sendable {
  /// What stands at a path; `nil` where there is nothing that may be served.
  func entry(at names: [String]) -> ServedEntry?
}

enum ServedEntry {
  case folder
  case file(FileContent, modified: HTTPDate)
  /// A file that takes a moment to make. Whoever has it made asks again.
  case unmade(RelativePath)
  /// There is a file, and it cannot be read.
  case unreadable
}

extension SiteRoot: ServedTree {
  func entry(at names: [String]) -> ServedEntry? {
    guard let found = find(names) else { return nil }
    guard found.stamp.kind == .file else {
      System.close(found.descriptor)
      return .folder
    }
    guard var content = FileContent(found) else { return .unreadable }
    content.packing = .here(packed)
    return .file(content, modified: HTTPDate(seconds: found.stamp.modified))
  }
}
