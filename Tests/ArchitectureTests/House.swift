import Foundation

/// The package as files.
enum House {
  struct SwiftFile {
    var path: String
    var text: String

    var name: String { String(path.split(separator: "/").last ?? "") }
    /// The target whose folder it lies in.
    var room: String { String(path.split(separator: "/")[1]) }

    /// The modules it imports, in any way.
    var imports: [String] {
      text.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ").drop { word in
          ["public", "internal", "private", "fileprivate", "@testable"].contains(word)
        }
        guard words.first == "import", let module = words.dropFirst().last else { return nil }
        return String(module.split(separator: ".")[0])
      }
    }
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// All files below a folder, by their paths from the root, sorted.
  static func files(below folder: String) throws -> [String] {
    let start = root.appendingPathComponent(folder)
    let found = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil)
    let paths = (found?.allObjects as? [URL] ?? []).filter { !$0.hasDirectoryPath }
    return paths.map { folder + $0.path.dropFirst(start.path.count) }.sorted()
  }

  static func swiftFiles(below folder: String) throws -> [SwiftFile] {
    try files(below: folder).filter { $0.hasSuffix(".swift") }.map {
      SwiftFile(path: $0, text: try text($0))
    }
  }

  static func folders(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)
      .filter { !$0.hasPrefix(".") }
  }
}
