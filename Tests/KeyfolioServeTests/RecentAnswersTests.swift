import Foundation
import Testing

@testable import KeyfolioServe

/// What is asked for again and again.
@Suite struct RecentAnswersTests {
  private let folder: ServedFolder
  private let recent = RecentAnswers()

  init() throws { folder = try ServedFolder() }

  private func response(
    _ target: String, method: String = "GET", _ fields: [(String, String)] = []
  ) -> Response {
    let fields = [Field("Host", "localhost:8017")] + fields.map { Field($0.0, $0.1) }
    let request = Request(method: method, target: target, fields: fields)
    return recent.response(to: request) { folder.responder.response(to: $0) }
  }

  @Test func whatChangesIsSeenAMomentLater() async throws {
    #expect(response("/page.txt").text.hasPrefix("0123"))
    try folder.put("another", at: "site/page.txt")
    try await Task.sleep(for: RecentAnswers.moment + .milliseconds(5))
    #expect(response("/page.txt").text == "another")
    try FileManager.default.removeItem(atPath: folder.path + "/site/page.txt")
    try await Task.sleep(for: RecentAnswers.moment + .milliseconds(5))
    #expect(response("/page.txt").status == 404)
  }

  /// Whatever the order: the answer belongs to the request as a whole.
  @Test func anotherRequestGetsAnAnswerOfItsOwn() throws {
    let tag = try #require(response("/page.txt").value("ETag"))
    for _ in 0..<3 {
      #expect(response("/page.txt").text.utf8.count == ServedFolder.pageLength)
      #expect(response("/page.txt", [("If-None-Match", tag)]).status == 304)
      #expect(response("/page.txt", method: "HEAD").body == .none)
      #expect(response("/page.txt", method: "POST").status == 405)
      #expect(response("/page.txt", [("Range", "bytes=0-2")]).text == "012")
      #expect(response("/page.txt", [("Range", "bytes=1-2")]).text == "12")
      #expect(response("/page.txt", [("Origin", "http://evil.example")]).status == 403)
      #expect(response("/sub").status == 307)
      #expect(response("/sub/").text == "<h1>sub</h1>")
    }
  }

  /// One letter in Swift's eyes, and two names on the disk.
  @Test func spellingsAreToldApart() throws {
    try folder.put("composed", at: "site/\u{E4}.txt")
    try folder.put("decomposed", at: "site/a\u{308}.txt")
    for _ in 0..<2 {
      #expect(response("/\u{E4}.txt").text == "composed")
      #expect(response("/a\u{308}.txt").text == "decomposed")
    }
  }

  /// Somebody may ask for more of them than there is memory.
  @Test func whatIsNotThereIsLookedForEachTime() throws {
    #expect(response("/late.txt").status == 404)
    try folder.put("here", at: "site/late.txt")
    #expect(response("/late.txt").text == "here")
  }

  /// A large file is sent from its descriptor, which is good for one response.
  @Test func largeFilesAreOpenedEachTime() throws {
    try folder.put(String(repeating: "x", count: FileResponder.inMemory + 1), at: "site/large.txt")
    for _ in 0..<3 {
      #expect(response("/large.txt").text.utf8.count == FileResponder.inMemory + 1)
    }
  }
}
