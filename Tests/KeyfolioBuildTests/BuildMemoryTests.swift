import KeyfolioBuild
import KeyfolioCore
import KeyfolioTesting
import Synchronization
import Testing

/// A build that remembers the last one makes the same, to the byte, as one that does not.
@Suite struct BuildMemoryTests {
  private static let editions = ["team", "leadership", "customer:meridian", "training"]

  @Test(arguments: editions) func anySequenceOfEditsBuildsWhatACleanBuildDoes(
    _ edition: String
  ) async throws {
    var folder = try EditedFolder(seed: UInt64(edition.utf8.count) &* 7919, edition)
    let memory = BuildMemory(keeps: true)
    var sites = 0
    for round in 0..<20 {
      let edits = round == 0 ? [] : folder.edit()
      let kept = try await built(folder.kept.tree, edition, memory)
      let clean = try await built(folder.tree, edition, BuildMemory(keeps: false))
      let what = Comment(rawValue: "seed \(folder.seed), round \(round): \(edits)")
      #expect(kept.text == clean.text, what)
      #expect((kept.files == nil) == (clean.files == nil), what)
      guard let files = kept.files, let expected = clean.files else { continue }
      sites += 1
      #expect(files.paths() == expected.paths(), what)
      for path in expected.paths().sorted() {
        #expect(files.bytes(path) == expected.bytes(path), "\(what), \(path)")
      }
    }
    // Mistakes are among the edits, and so is what mends them.
    #expect(sites > 5 && sites < 20)
  }

  /// What is asked for by path is what a build writes.
  @Test(arguments: editions) func filesOnDemandAreThoseThatAreWritten(
    _ edition: String
  ) async throws {
    let folder = try EditedFolder(seed: 1, edition)
    let files = try #require(
      try await built(folder.tree, edition, BuildMemory(keeps: false)).files)
    let written = try await build(folder.tree, audience: edition).files
    #expect(files.paths() == Set(written.map(\.path)))
    for file in written { #expect(files.bytes(file.path) == file.bytes, "\(file.path)") }
    #expect(files.bytes(RelativePath("no/such.html")) == nil)
  }

  private func built(
    _ content: FileTree, _ edition: String, _ memory: BuildMemory
  ) async throws -> (files: SiteFiles?, text: String) {
    var request = BuildRequest()
    (request.audience, request.jobs) = (edition, 2)
    var report = Report()
    let site = try await planSite(content, request, memory, &report)
    return (site?.files, report.text(folder: ""))
  }
}

/// A content folder in memory that somebody writes in, at random.
private struct EditedFolder {
  let seed: UInt64
  private var random: SeededRandom
  private let original: [RelativePath: [UInt8]]
  private var files: [RelativePath: [UInt8]]
  private let disk: Disk
  let kept: KeptTree

  /// Lessons, or some accounts of the sample that name no other account.
  init(seed: UInt64, _ edition: String) throws {
    self.seed = seed
    random = SeededRandom(seed: seed)
    let isCourse = edition == "training"
    let tree = try folder(isCourse ? "Projects/texts" : "../content")
    let held = ["meridian", "svea", "nordwind", "nordwind-cold", "nordwind-group"]
    original = try tree.list().filter { path in
      let segments = path.segments.map(String.init)
      return switch segments.first {
      case _ where isCourse: true
      case "accounts": held.contains(segments[1])
      case "private": held.contains(path.stem)
      default: !["training", "meetings.csv"].contains(segments.first)
      }
    }.reduce(into: [:]) { files, path in
      // Their lessons are not here.
      let text = String(decoding: try tree.read(path), as: UTF8.self)
      files[path] = Array(text.replacing("](../../training/", with: "](https://example.com/").utf8)
    }
    files = original
    disk = Disk(files)
    kept = KeptTree(disk.tree)
  }

  /// The files as they are now.
  var tree: FileTree { FileTree(files) }

  /// Writes, adds, removes, or puts back what was there at first; says what it did.
  mutating func edit() -> [String] {
    var changed: [RelativePath] = []
    var done: [String] = []
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let path = (Array(original.keys) + Array(files.keys)).sorted().randomElement(using: &random)
      guard let path else { continue }
      done.append(change(path, &changed))
    }
    let before = disk.paths
    disk.put(files)
    kept.forget(changed, isListing: before != disk.paths)
    return done
  }

  private mutating func change(_ path: RelativePath, _ changed: inout [RelativePath]) -> String {
    changed.append(path)
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<5:
      // Mistakes do not last, or nothing would be built any more.
      changed += files.keys.filter { files[$0] != original[$0] }
      changed += original.keys.filter { files[$0] == nil }
      files = original
      return "all back"
    case 5:
      files[path] = nil
      return "\(path) gone"
    case 6:
      let copy = RelativePath(path.text.replacing("svea", with: "another"))
      files[copy] = files[path] ?? original[path]
      changed.append(copy)
      return "\(copy) new"
    default:
      var lines = String(decoding: files[path] ?? [], as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let index = Int.random(in: 0..<lines.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: lines[index] += " more"
      case 1: lines.insert(lines[index], at: index)
      case 2: lines.remove(at: index)
      default: lines[index] = lines[index].replacing("1", with: "2").replacing("a", with: "o")
      }
      files[path] = Array(lines.joined(separator: "\n").utf8)
      return "\(path):\(index + 1)"
    }
  }
}

/// Stands for a disk: what is on it changes while trees of it exist.
private final class Disk: Sendable {
  private let files: Mutex<[RelativePath: [UInt8]]>

  init(_ files: [RelativePath: [UInt8]]) { self.files = Mutex(files) }

  var paths: [RelativePath] { files.withLock { $0.keys.sorted() } }

  func put(_ files: [RelativePath: [UInt8]]) { self.files.withLock { $0 = files } }

  var tree: FileTree {
    FileTree(
      list: { () throws(FileError) in self.paths },
      read: { (path) throws(FileError) in
        guard let bytes = self.files.withLock({ $0[path] }) else {
          throw FileError(path: path.text, reason: "no such file")
        }
        return bytes
      })
  }
}
