import Foundation
import Testing

@testable import KeyfolioServe

/// Files that are asked for again and again.
@Suite struct RecentTreeTests {
  @Test func whatChangesIsSeenAMomentLater() async throws {
    let folder = try ServedFolder()
    let tree = RecentTree(SiteRoot(path: folder.path + "/site"))
    func text() -> String {
      guard case .file(let content, _) = tree.entry(at: ["page.txt"]) else { return "none" }
      return String(decoding: content.bytes ?? [], as: UTF8.self)
    }
    #expect(text().hasPrefix("0123"))
    try folder.put("another", at: "site/page.txt")
    try await Task.sleep(for: RecentTree.moment + .milliseconds(5))
    #expect(text() == "another")
    try FileManager.default.removeItem(atPath: folder.path + "/site/page.txt")
    try await Task.sleep(for: RecentTree.moment + .milliseconds(5))
    #expect(text() == "none")
  }

  @Test func foldersLinksAndWhatIsNotThereAreAsBefore() throws {
    let folder = try ServedFolder()
    try folder.link("site/out", to: "../canary")
    let tree = RecentTree(SiteRoot(path: folder.path + "/site"))
    for _ in 0..<2 {
      #expect(tree.entry(at: ["out"]) == nil && tree.entry(at: ["nothing"]) == nil)
      guard case .folder = tree.entry(at: ["sub"]) else {
        Issue.record("no folder")
        return
      }
    }
  }

  /// A large file is sent from its descriptor, which is good for one response.
  @Test func largeFilesAreOpenedEachTime() throws {
    let folder = try ServedFolder()
    try folder.put(String(repeating: "x", count: FileResponder.inMemory + 1), at: "site/large.txt")
    let responder = FileResponder(
      tree: RecentTree(SiteRoot(path: folder.path + "/site")), port: ServedFolder.port)
    let request = Request(
      method: "GET", target: "/large.txt", fields: [Field("Host", "localhost:8017")])
    for _ in 0..<3 {
      #expect(responder.response(to: request).text.utf8.count == FileResponder.inMemory + 1)
    }
  }
}
