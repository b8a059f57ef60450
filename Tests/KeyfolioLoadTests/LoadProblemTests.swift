import Foundation
import KeyfolioCore
import KeyfolioTesting
import Testing

@testable import KeyfolioLoad

/// Each kind of problem has a content folder in `Tests/Projects/invalid` that provokes it, and what
/// `check` says of it.
@Suite struct LoadProblemTests {
  /// Problems that only a real Markdown reader finds.
  static let awaiting: Set<LoadProblem> = [.brokenLink, .badDirective]
  /// Problems that no folder in Git can have; the tests below make them in memory.
  static let inMemory: Set<LoadProblem> = [.unreadableFile, .fileTooLarge]

  static let onDisk = LoadProblem.allCases.filter {
    !awaiting.contains($0) && !inMemory.contains($0)
  }

  @Test(arguments: onDisk)
  func isReportedWithPlaceAndMend(_ problem: LoadProblem) async throws {
    let folder = projectFolder("invalid/\(problem.rawValue)")
    let tree = FileTree.folder(folder)
    let loaded = try await load(tree)
    #expect(loaded.codes.contains(problem.rawValue))
    try expectUseful(loaded, tree)
    let file = URL(fileURLWithPath: folder).appendingPathComponent("expected.txt")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(loaded.text.utf8).write(to: file)
    }
    let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(loaded.text == expected)
  }

  @Test func everyFolderIsNamedAfterAProblem() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: projectFolder("invalid"))
    #expect(Set(folders) == Set(Self.onDisk.map(\.rawValue)))
  }

  @Test func unreadableFile() async throws {
    let inner = files(["portfolio.yaml": "name: Test\n", "accounts/a/account.yaml": "name: A\n"])
    let tree = FileTree(
      list: { () throws(FileError) in try inner.list() + [RelativePath("accounts/a/plan.md")] },
      read: { (path) throws(FileError) in
        if path.name == "plan.md" { throw FileError(path: path.text, reason: "Permission denied") }
        return try inner.read(path)
      })
    let loaded = try await load(tree)
    #expect(
      loaded.text == """
        accounts/a/plan.md:1:1: error: the file cannot be read: Permission denied [unreadable-file]
          hint: make it readable for the one who builds

        """)
  }

  @Test func fileTooLarge() async throws {
    let long = "name: A\nsummary: " + String(repeating: "a", count: 9 << 20) + "\n"
    let loaded = try await load(
      files(["portfolio.yaml": "name: Test\n", "accounts/a/account.yaml": long]))
    #expect(
      loaded.text == """
        accounts/a/account.yaml:1:1: error: the file is larger than 8 MB [file-too-large]
          hint: split it: a list may stand in a CSV file of each account

        """)
  }

  /// A hint, and a place inside the file.
  private func expectUseful(_ loaded: Loaded, _ tree: FileTree) throws {
    for diagnostic in loaded.diagnostics.all {
      #expect(diagnostic.hint?.isEmpty == false, "\(diagnostic.message)")
      #expect(diagnostic.message.last != ".", "\(diagnostic.message)")
      #expect(diagnostic.message.first?.isUppercase != true, "\(diagnostic.message)")
      for place in [diagnostic.place] + diagnostic.notes.map(\.place) {
        let path = try #require(loaded.files.path(of: place.file), "\(diagnostic.message)")
        guard let bytes = try? tree.read(path) else {
          #expect(diagnostic.code == "no-portfolio")
          continue
        }
        #expect(isInside(place, bytes), "\(path):\(place) \(diagnostic.message)")
      }
    }
  }

  private func isInside(_ place: Place, _ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    let line = Int(place.line) - 1
    guard lines.indices.contains(line), place.column >= 1 else { return false }
    return Int(place.column - 1 + place.width) <= lines[line].count
  }
}
