import Foundation
import KeyfolioCore
import Synchronization
import Testing

@testable import KeyfolioServe

/// What a preview shows while its site is being written.
@Suite struct LiveTests {
  private let site = PublishedSite()
  private let page = "<html><body><h1>One</h1>\n</body>\n</html>\n"

  private func publish(_ files: [String: String]) {
    site.publish(SiteFiles(files))
  }

  private func response(
    _ target: String, _ fields: [(String, String)] = [("Host", "localhost:8017")],
    method: String = "GET"
  ) async -> Response {
    let request = Request(
      method: method, target: target, fields: fields.map { Field($0.0, $0.1) })
    return await LiveResponder(site: site, port: 8017).answer(to: request).response
  }

  @Test func pagesGetTheScriptAndNothingElse() async {
    publish(["index.html": page, "assets/style.css": "a{}", "sub/index.html": page])
    let shown = await response("/").text
    #expect(
      shown
        == page.replacingOccurrences(
          of: "</body>",
          with: "<script src=\"/_keyfolio/live.js\" "
            + "data-tag=\"\(Fingerprint(Array(page.utf8)).text)\"></script>\n</body>"))
    #expect(await response("/assets/style.css").text == "a{}")
    for (target, status) in [("/sub", 307), ("/sub/", 200), ("/assets/", 404), ("/nope.html", 404)]
    {
      #expect(await response(target).status == status, "\(target)")
    }
    #expect(await response("/..%2findex.html").status == 400)
  }

  /// Another style sheet, or another index for the search, is no other page.
  @Test func aPageIsTheSameWithAnotherStyleSheet() async throws {
    func publish(_ mark: String, _ words: String) {
      let page = """
        <html><head><link rel="stylesheet" href="assets/style-\(mark).css"></head>
        <body data-index="assets/search-\(mark).js">\(words)</body></html>
        """
      site.publish(
        SiteFiles(
          ["index.html": page],
          assets: ["assets/style-\(mark).css": "a{}", "assets/search-\(mark).js": "x"]))
    }
    publish("00000001", "One")
    let first = await response("/")
    publish("00000002", "One")
    let second = await response("/", method: "HEAD")
    #expect(first.value("ETag") != second.value("ETag"))
    #expect(first.value("Keyfolio-Page") == second.value("Keyfolio-Page"))
    #expect(first.value("Keyfolio-Page").map { first.text.contains("data-tag=\"\($0)\"") } == true)
    #expect(
      LiveResponder.event(site.current).contains(
        "\"style\":\"assets/style-00000002.css\",\"search\":\"assets/search-00000002.js\""))
    // The page that is open still finds what it names.
    #expect(await response("/assets/search-00000001.js").text == "x")
    publish("00000003", "Two")
    #expect(await response("/").value("Keyfolio-Page") != first.value("Keyfolio-Page"))
    for number in 4...12 { publish("0000000\(number)", "Two") }
    #expect(await response("/assets/search-00000001.js").status == 404)
  }

  /// Which pages were made, in their order.
  private final class MadePages: Sendable {
    private let paths = Mutex<[String]>([])
    var all: [String] { paths.withLock(\.self) }

    func noting(_ files: SiteFiles) -> SiteFiles {
      SiteFiles(
        assets: Lazy(.init(files: [])), paths: files.paths, holds: files.holds,
        bytes: { path in
          self.paths.withLock { $0.append(path.text) }
          return files.bytes(path)
        })
    }
  }

  /// A page is made when it is asked for, and once.
  @Test func pagesAreMadeOnDemand() async {
    let made = MadePages()
    site.publish(made.noting(SiteFiles(["index.html": page, "other.html": page])))
    await withTaskGroup(of: Int.self) { group in
      for _ in 0..<20 { group.addTask { await response("/").status } }
      for await status in group { #expect(status == 200) }
    }
    #expect(made.all == ["index.html"])
    #expect(await response("/", [("Host", "evil.example")]).status == 421)
    #expect(await response("/other.html", [("Host", "evil.example")]).status == 421)
    #expect(made.all == ["index.html"])
  }

  /// Somebody looks at one page, and its next form is there before they ask.
  @Test func thePageThatIsLookedAtIsMadeAtOnce() async {
    let made = MadePages()
    let long = "<html><body>" + String(repeating: "word ", count: 400) + "</body></html>"
    func publish(_ files: [String: String]) { site.publish(made.noting(SiteFiles(files))) }
    publish(["index.html": page, "long.html": long, "404.html": page])
    await site.current.files?.makeAsked()
    #expect(made.all == [])
    let packed = [("Host", "localhost:8017"), ("Accept-Encoding", "gzip")]
    #expect(await response("/").status == 200)
    #expect(await response("/long.html", packed).value("Content-Encoding") == "gzip")
    #expect(await response("/favicon.ico").status == 404)
    for _ in 0..<2 {
      publish(["index.html": page, "long.html": long, "404.html": page])
      await site.current.files?.makeAsked()
    }
    let all = ["index.html", "long.html", "404.html", "long.html", "long.html"]
    #expect(made.all == all)
    let ready = LiveResponder(site: site, port: 8017).answer(
      to: Request(method: "GET", target: "/long.html", fields: packed.map { Field($0.0, $0.1) }))
    guard case .now(let response) = ready else {
      Issue.record("it is still to be made")
      return
    }
    #expect(response.value("Content-Encoding") == "gzip")
    #expect(made.all == all)
    publish(["index.html": page])
    await site.current.files?.makeAsked()
    #expect(made.all == all)
  }

  /// Readers who want it packed and readers who do not, at the same time.
  @Test func everyReaderGetsAWholePage() async {
    let long = "<html><body>" + String(repeating: "word ", count: 4000) + "</body></html>"
    for _ in 0..<100 {
      publish(["index.html": long])
      await withTaskGroup(of: (Int, Bool).self) { group in
        for number in 0..<8 {
          group.addTask {
            let wants = [("Host", "localhost:8017"), ("Accept-Encoding", "gzip")]
            let response = await response("/", number % 2 == 0 ? wants : [wants[0]])
            guard case .bytes(let bytes) = response.body else { return (response.status, false) }
            return (response.status, bytes.count > 20)
          }
        }
        for await (status, isWhole) in group { #expect(status == 200 && isWhole) }
      }
    }
  }

  @Test func aTagTellsTheBytes() async throws {
    publish(["index.html": page])
    let first = try #require(await response("/").value("ETag"))
    let again = await response("/", [("Host", "localhost:8017"), ("If-None-Match", first)])
    #expect(again.status == 304)
    publish(["index.html": page.replacingOccurrences(of: "One", with: "Two")])
    #expect(await response("/").value("ETag") != first)
    #expect(await response("/").text.contains("Two"))
  }

  @Test func aMistakeKeepsTheLastGoodSite() async {
    publish(["index.html": page])
    site.show([.init(file: "plan.md", text: "plan.md:1:1: error: no")])
    #expect(await response("/").text.contains("One"))
    guard case .events(let event) = await response("/_keyfolio/events").body else {
      Issue.record("no stream")
      return
    }
    #expect(
      event == "event: site\ndata: {\"version\":1,\"problems\":1}\n\n")
    #expect(
      await response("/_keyfolio/problems.json").text
        == "{\"own\":[{\"file\":\"plan.md\",\"text\":\"plan.md:1:1: error: no\"}],\"others\":[]}")
    publish(["index.html": page])
    #expect(site.current.problems.isEmpty && site.current.version == 2)
  }

  @Test func beforeTheFirstSiteThereIsAPageThatWaits() async {
    #expect(await response("/accounts/any.html").text.contains("/_keyfolio/live.js"))
    #expect(
      await response("/_keyfolio/live.js").value("Content-Type")?.hasPrefix("text/javascript")
        == true)
  }

  @Test func strangersHearNothing() async {
    publish(["index.html": page])
    #expect(await response("/_keyfolio/events", [("Host", "evil.example")]).status == 421)
    let foreign = [("Host", "localhost:8017"), ("Origin", "http://evil.example")]
    #expect(await response("/_keyfolio/events", foreign).status == 403)
    let own = [("Host", "localhost:8017"), ("Origin", "http://localhost:8017")]
    #expect(await response("/_keyfolio/events", own).status == 200)
    for path in ["/_keyfolio", "/_keyfolio/", "/_keyfolio/other", "/_keyfolio/events/"] {
      #expect(await response(path).status == 404, "\(path)")
    }
  }
}

extension SiteFiles {
  /// Files by their paths; nothing among them is an asset.
  init(_ files: [String: String], assets: [String: String] = [:]) {
    let all = files.merging(assets) { $1 }
    let made = assets.map { OutputFile(path: RelativePath($0.key), bytes: Array($0.value.utf8)) }
    self.init(
      assets: Lazy(
        Assets(
          files: made, style: made.first { $0.path.pathExtension == "css" }?.path,
          search: made.first { $0.path.pathExtension == "js" }?.path)),
      paths: { Set(all.keys.map { RelativePath($0) }) }, holds: { all[$0.text] != nil },
      bytes: { path in all[path.text].map { Array($0.utf8) } })
  }
}

extension Transport.Answered {
  /// The response, once it is made.
  var response: Response {
    get async {
      switch self {
      case .now(let response): response
      case .later(let make): await make()
      }
    }
  }
}
