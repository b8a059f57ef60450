import Foundation
import Testing

@testable import KeyfolioServe

/// Which files are served, by their names and by what they are.
@Suite struct FileTests {
  private static let longName = String(repeating: "n", count: 250) + ".html"

  @Test(arguments: [
    ("a b.html", "/a%20b.html"), ("a#b.html", "/a%23b.html"), ("a?b.html", "/a%3fb.html"),
    ("100%.html", "/100%25.html"), ("foo..bar.html", "/foo..bar.html"),
    ("müller.html", "/m%C3%BCller.html"), ("🦊.html", "/%F0%9F%A6%8A.html"),
    (longName, "/" + longName), ("a..", "/a.."), ("(1).html", "/(1).html"),
    // A plus is a plus, an encoded letter is that letter, and a decoded percent sign is not read
    // again.
    ("a+b.html", "/a+b.html"), ("plain.html", "/pl%61in%2ehtml"), ("a%2eb.html", "/a%252eb.html"),
    ("müller.html", "/müller.html"), ("query.html", "/query.html?a=/../b#c"),
  ])
  func unusualNamesWork(name: String, target: String) throws {
    let folder = try ServedFolder()
    try folder.put("bytes of \(name)", at: "site/\(name)")
    let response = folder.response(target)
    #expect(response.status == 200)
    #expect(response.text == "bytes of \(name)")
  }

  @Test(arguments: [
    ("/%", 400), ("/%z", 400), ("/%2", 400), ("/%00", 400), ("/index.html%00.txt", 400),
    ("/%0d%0aX:1", 400), ("/%ff", 400), ("/%c0%af", 400), ("/a+b.html", 404),
    ("/a%20b.html", 404), ("/%7f", 400), ("/sub//index.html", 400), ("//", 400),
    ("/%f4%90%80%80", 400), ("/%ed%a0%80", 400), ("/index%2ehtml", 200), ("/%2findex.html", 400),
  ])
  func badEncodingsAreRefused(target: String, status: Int) throws {
    let response = try ServedFolder().response(target)
    #expect(response.status == status)
    #expect(response.value("X") == nil)
    #expect(!response.fields.contains { $0.value.contains("\r") || $0.value.contains("\n") })
  }

  @Test func composedAndDecomposedNamesAreTwoFiles() throws {
    let folder = try ServedFolder()
    try folder.put("composed", at: "site/\u{FC}.html")
    #expect(folder.response("/%C3%BC.html").text == "composed")
    try folder.put("decomposed", at: "site/u\u{308}.html")
    #expect(folder.response("/u%CC%88.html").text == "decomposed")
  }

  @Test func nameTooLongIsNotFound() throws {
    let folder = try ServedFolder()
    #expect(folder.response("/" + String(repeating: "n", count: 256)).status == 404)
    #expect(folder.response(String(repeating: "/n", count: 4000)).status == 404)
  }

  @Test func foldersAreServedByTheirIndex() throws {
    let folder = try ServedFolder()
    #expect(folder.response("/").text == "<h1>start</h1>")
    #expect(folder.response("/sub/").text == "<h1>sub</h1>")
    #expect(folder.response("/sub/").value("Content-Type") == "text/html; charset=utf-8")
    let redirect = folder.response("/sub?x=1")
    #expect(redirect.status == 307)
    #expect(redirect.value("Location") == "/sub/")
    #expect(folder.response("/no-index").status == 404)
    #expect(folder.response("/no-index/").status == 404)
    #expect(folder.response("/page.txt/").status == 404)
    #expect(folder.response("/page.txt/x").status == 404)
    #expect(folder.response("/missing").status == 404)
  }

  @Test func redirectsStayOnThisServer() throws {
    let folder = try ServedFolder()
    try folder.put("x", at: "site/a:b ü%/index.html")
    let location = folder.response("/a%3ab%20%c3%bc%25").value("Location")
    #expect(location == "/a%3Ab%20%C3%BC%25/")
    #expect(folder.response(location ?? "").status == 200)
  }

  /// Whoever waits for the other end of a FIFO waits for ever, hence the limit.
  @Test(.timeLimit(.minutes(1)), arguments: [SiteRoot.Walk.atOnce, .byName])
  func onlyRegularFilesBeneathTheRootAreServed(walk: SiteRoot.Walk) throws {
    let folder = try ServedFolder(walk)
    try folder.addWhatIsNotServed()
    let targets = [
      "/out-file.html", "/out-folder/x", "/out-folder/", "/absolute.html", "/dangling.html",
      "/loop.html", "/device", "/fifo", "/socket", "/.git/config", "/%2egit/config", "/.env",
      "/.keyfolio-manifest", "/.x.keyfolio-tmp-1/", "/no-index/",
    ]
    for target in targets {
      #expect(folder.response(target).status == 404, "\(target)")
    }
  }

  @Test func filesThatMayNotBeReadAreNotFound() throws {
    let folder = try ServedFolder()
    try folder.put("closed", at: "site/closed.html")
    try #require(chmod(folder.path + "/site/closed.html", 0) == 0)
    // The superuser may read everything.
    if geteuid() != 0 { #expect(folder.response("/closed.html").status == 404) }
  }

  @Test func linksInsideAreFollowedWhereTheKernelWatches() throws {
    let folder = try ServedFolder()
    try folder.link("site/sub/inside.html", to: "../index.html")
    let byName = FileResponder(
      root: SiteRoot(path: folder.path + "/site", walk: .byName), port: ServedFolder.port)
    let request = Request(
      method: "GET", target: "/sub/inside.html", fields: [Field("Host", "localhost:8017")])
    #expect(byName.response(to: request).status == 404)
    #if os(Linux)
      #expect(folder.response("/sub/inside.html").text == "<h1>start</h1>")
    #endif
  }

  @Test(arguments: [
    ("a.html", "text/html; charset=utf-8"), ("a.HTML", "text/html; charset=utf-8"),
    ("a.css", "text/css; charset=utf-8"), ("a.js", "text/javascript; charset=utf-8"),
    ("a.svg", "image/svg+xml; charset=utf-8"), ("a.png", "image/png"),
    ("a.woff2", "font/woff2"), ("a.ics", "text/calendar; charset=utf-8"),
    ("a.exe", "application/octet-stream"), ("a", "application/octet-stream"),
    ("html", "application/octet-stream"), ("a.html.", "application/octet-stream"),
  ])
  func typesComeFromATable(name: String, type: String) {
    #expect(MediaType.of(name) == type)
  }

  @Test func everyResponseCarriesTheCommonFields() throws {
    let folder = try ServedFolder()
    let responses = [
      folder.response("/"), folder.response("/missing"), folder.response("/%"),
      folder.response("/sub"), folder.response("/", method: "POST"),
      folder.response("/", [("Host", "evil.example")]),
      folder.response("/", [("If-None-Match", "*")]),
      folder.response("/page.txt", [("Range", "bytes=0-1")]),
      folder.response("/page.txt", [("Range", "bytes=99-")]),
    ]
    #expect(responses.map(\.status) == [200, 404, 400, 307, 405, 421, 304, 206, 416])
    for response in responses {
      #expect(response.value("X-Content-Type-Options") == "nosniff")
      #expect(response.value("Cache-Control") == "no-cache")
      #expect(response.value("Referrer-Policy") == "no-referrer")
      #expect(response.value("Cross-Origin-Resource-Policy") == "same-origin")
      #expect(response.value("Server") == nil)
      #expect(!response.text.contains(folder.path))
    }
  }

  @Test func aNewFolderInTheSamePlaceIsSeen() throws {
    let folder = try ServedFolder()
    #expect(folder.response("/").text == "<h1>start</h1>")
    try FileManager.default.moveItem(
      atPath: folder.path + "/site", toPath: folder.path + "/old")
    #expect(folder.response("/").status == 404)
    try folder.put("<h1>new</h1>", at: "site/index.html")
    #expect(folder.response("/").text == "<h1>new</h1>")
  }
}
