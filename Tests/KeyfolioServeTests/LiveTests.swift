import Foundation
import KeyfolioCore
import Testing

@testable import KeyfolioServe

/// What a preview shows while its site is being written.
@Suite struct LiveTests {
  private let site = PublishedSite()
  private let page = "<html><body><h1>One</h1>\n</body>\n</html>\n"

  private func publish(_ files: [String: String]) {
    site.publish(
      files.map { OutputFile(path: RelativePath($0.key), bytes: Array($0.value.utf8)) })
  }

  private func response(
    _ target: String, _ fields: [(String, String)] = [("Host", "localhost:8017")]
  ) -> Response {
    LiveResponder(site: site).response(
      to: Request(
        method: "GET", target: target, fields: fields.map { Field($0.0, $0.1) }), port: 8017)
  }

  @Test func pagesGetTheScriptAndNothingElse() {
    publish(["index.html": page, "assets/style.css": "a{}", "sub/index.html": page])
    let shown = response("/").text
    #expect(
      shown
        == page.replacingOccurrences(
          of: "</body>",
          with: "<script src=\"/_keyfolio/live.js\" "
            + "data-tag=\"\(Fingerprint(Array(page.utf8)).text)\"></script>\n</body>"))
    #expect(response("/assets/style.css").text == "a{}")
    #expect(response("/sub").status == 307 && response("/sub/").status == 200)
    #expect(response("/assets/").status == 404 && response("/nope.html").status == 404)
    #expect(response("/..%2findex.html").status == 400)
  }

  @Test func aTagTellsTheBytes() throws {
    publish(["index.html": page])
    let first = try #require(response("/").value("ETag"))
    let again = response("/", [("Host", "localhost:8017"), ("If-None-Match", first)])
    #expect(again.status == 304)
    publish(["index.html": page.replacingOccurrences(of: "One", with: "Two")])
    #expect(response("/").value("ETag") != first)
    #expect(response("/").text.contains("Two"))
  }

  @Test func aMistakeKeepsTheLastGoodSite() {
    publish(["index.html": page])
    site.show("plan.md:1:1: error: no")
    #expect(response("/").text.contains("One"))
    guard case .events(let event) = response("/_keyfolio/events").body else {
      Issue.record("no stream")
      return
    }
    #expect(
      event == "event: site\ndata: {\"version\":1,\"problem\":\"plan.md:1:1: error: no\"}\n\n")
    publish(["index.html": page])
    #expect(site.current.problem == nil && site.current.version == 2)
  }

  @Test func beforeTheFirstSiteThereIsAPageThatWaits() {
    #expect(response("/accounts/any.html").text.contains("/_keyfolio/live.js"))
    #expect(
      response("/_keyfolio/live.js").value("Content-Type")?.hasPrefix("text/javascript") == true)
  }

  @Test func strangersHearNothing() {
    publish(["index.html": page])
    #expect(response("/_keyfolio/events", [("Host", "evil.example")]).status == 421)
    let foreign = [("Host", "localhost:8017"), ("Origin", "http://evil.example")]
    #expect(response("/_keyfolio/events", foreign).status == 403)
    let own = [("Host", "localhost:8017"), ("Origin", "http://localhost:8017")]
    #expect(response("/_keyfolio/events", own).status == 200)
    for path in ["/_keyfolio", "/_keyfolio/", "/_keyfolio/other", "/_keyfolio/events/"] {
      #expect(response(path).status == 404, "\(path)")
    }
  }
}
