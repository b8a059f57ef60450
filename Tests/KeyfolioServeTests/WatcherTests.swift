import Foundation
import Synchronization
import Testing

@testable import KeyfolioServe

/// Changes of files, as editors and people make them.
@Suite(.serialized, .timeLimit(.minutes(2))) struct WatcherTests {
  private let folder: ServedFolder
  private var root: String { folder.path + "/site" }

  init() throws { folder = try ServedFolder() }

  @Test func seesWhatIsNewChangedAndGone() throws {
    let before = WatchedFiles([root])
    try folder.put("changed, and longer", at: "site/page.txt")
    try folder.put("new", at: "site/deep/down/new.md")
    try FileManager.default.removeItem(atPath: root + "/empty.txt")
    try folder.put("nobody's", at: "site/.hidden")
    try folder.put("left behind", at: "site/page.txt~")
    let after = WatchedFiles([root])
    let expected = ["deep/down/new.md", "empty.txt", "page.txt"].map { root + "/" + $0 }
    #expect(after.changes(since: before) == Changes(expected, isListing: true))
    #expect(after.changes(since: after).isEmpty)
  }

  /// The clock of a file system ticks every few milliseconds; a write within one tick of the last
  /// leaves the file's time, and here its size, as they were.
  @Test func seesAWriteThatLeavesTheTime() throws {
    var known = WatchedFiles([root])
    let page = root + "/page.txt"
    let time = try FileManager.default.attributesOfItem(atPath: page)[.modificationDate]
    let text = try String(contentsOfFile: page, encoding: .utf8)
    let handle = try #require(FileHandle(forWritingAtPath: page))
    handle.write(Data(String(text.reversed()).utf8))
    try handle.close()
    try FileManager.default.setAttributes(
      [.modificationDate: try #require(time)], ofItemAtPath: page)
    #expect(WatchedFiles([root]).changes(since: known).names == [page])
    #expect(known.look(at: [page]) == Changes([page]))
    #expect(known.look(at: [root + "/.hidden", root + "/gone", root + "/page.txt~"]).isEmpty)
  }

  /// One change each, however many files and whichever way the editor takes.
  @Test(arguments: [false, true]) func tellsEachChangeOnce(_ isPolling: Bool) async throws {
    var changes = Watcher(roots: { [root] in [root] }, isPolling: isPolling).changes()
      .makeAsyncIterator()
    try await Task.sleep(for: .milliseconds(400))
    // In place.
    try folder.put("one", at: "site/page.txt")
    #expect(await changes.next()?.names == [root + "/page.txt"])
    // A new file takes the place of the old one.
    try folder.put("two!", at: "site/.page.txt.new")
    #expect(rename(root + "/.page.txt.new", root + "/page.txt") == 0)
    #expect(await changes.next()?.names == [root + "/page.txt"])
    // A folder that was not there.
    try folder.put("three", at: "site/notes/a.md")
    #expect(await changes.next()?.names == [root + "/notes/a.md"])
    try folder.put("four", at: "site/notes/b.md")
    #expect(await changes.next()?.names == [root + "/notes/b.md"])
    try FileManager.default.removeItem(atPath: root + "/notes/b.md")
    #expect(await changes.next()?.names == [root + "/notes/b.md"])
  }

  /// What the content names may lie outside of it, and is known once it was read.
  @Test(arguments: [false, true]) func watchesAFolderThatIsNamedLater(_ isPolling: Bool)
    async throws
  {
    try folder.put("opinion", at: "private/a.csv")
    let more = folder.path + "/private"
    let roots = Mutex([root])
    let watcher = Watcher(roots: { roots.withLock(\.self) }, isPolling: isPolling)
    var changes = watcher.changes().makeAsyncIterator()
    roots.withLock { $0.append(more) }
    #expect(await changes.next()?.names == [more + "/a.csv"])
    try folder.put("another", at: "private/a.csv")
    #expect(await changes.next()?.names == [more + "/a.csv"])
    try folder.put("new", at: "private/b.csv")
    #expect(await changes.next()?.names == [more + "/b.csv"])
    roots.withLock { $0 = [root] }
    #expect(await changes.next()?.names == [more + "/a.csv", more + "/b.csv"])
    try folder.put("nobody looks", at: "private/b.csv")
    try folder.put("changed", at: "site/page.txt")
    #expect(await changes.next()?.names == [root + "/page.txt"])
  }

  #if os(Linux)
    /// Until it is there the system cannot tell of it; from then on it does, and nobody polls.
    @Test func aFolderThatComesLaterMakesNobodyPoll() async throws {
      let late = folder.path + "/late"
      var changes = Watcher(roots: { [root, late] in [root, late] }, isPolling: false).changes()
        .makeAsyncIterator()
      try await Task.sleep(for: .milliseconds(100))
      try folder.put("0", at: "late/a.md")
      #expect(await changes.next()?.names == [late + "/a.md"])
      let clock = ContinuousClock()
      let start = clock.now
      for number in 1...8 {
        try folder.put("\(number)", at: "late/a.md")
        #expect(await changes.next()?.names == [late + "/a.md"])
      }
      #expect(clock.now - start < .milliseconds(4 * Watcher.pollEvery))
    }

    @Test func tenFilesAtOnceAreOneChange() async throws {
      var changes = Watcher(roots: { [root] in [root] }, isPolling: false).changes()
        .makeAsyncIterator()
      try await Task.sleep(for: .milliseconds(200))
      for number in 0..<10 { try folder.put("x", at: "site/n\(number).md") }
      #expect(await changes.next()?.names.count == 10)
    }
  #endif
}
