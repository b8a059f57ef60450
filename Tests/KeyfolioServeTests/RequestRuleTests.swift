import Testing

@testable import KeyfolioServe

/// Whom the server answers, and to which methods.
@Suite struct RequestRuleTests {
  @Test(arguments: [
    ("localhost:8017", 200), ("LOCALHOST:8017", 200), ("127.0.0.1:8017", 200),
    ("[::1]:8017", 200), ("", 400), ("evil.example", 421), ("evil.example:8017", 421),
    ("127.0.0.1.evil.example:8017", 421), ("localhost.:8017", 421), ("localhost:8018", 421),
    ("localhost", 421), ("0.0.0.0:8017", 421), ("::1:8017", 421), ("localhost:08017", 421),
    ("user@localhost:8017", 421), ("127.1:8017", 421), ("localhost:8017 ", 421),
  ])
  func hostMustNameThisMachine(host: String, status: Int) throws {
    #expect(try ServedFolder().response("/", [("Host", host)]).status == status)
  }

  @Test func hostMustStandThereOnce() throws {
    let folder = try ServedFolder()
    let none = Request(method: "GET", target: "/", fields: [])
    #expect(folder.responder.response(to: none).status == 400)
    let host = "localhost:8017"
    #expect(folder.response("/", [("Host", host), ("host", host)]).status == 400)
  }

  @Test func portMayBeLeftOutOnPort80() throws {
    #expect(Authority(port: 80).accepts("localhost"))
    #expect(Authority(port: 80).accepts("localhost:80"))
    #expect(!Authority(port: 8017).accepts("localhost"))
  }

  @Test(arguments: [
    ("http://localhost:8017", 200), ("http://127.0.0.1:8017", 200), ("http://[::1]:8017", 200),
    ("null", 403), ("", 403), ("http://evil.example", 403), ("http://evil.example:8017", 403),
    ("https://localhost:8017", 403), ("http://localhost:3000", 403), ("http://10.0.0.1:8017", 403),
    ("http://localhost:8017/", 403), ("http://localhost:8017.evil.example", 403),
    ("vscode-webview://x", 403), ("http://localhost:8017, http://evil.example", 403),
  ])
  func originMustBeThisServer(origin: String, status: Int) throws {
    #expect(try ServedFolder().response("/", [("Origin", origin)]).status == status)
    #expect(try ServedFolder().response("/_keyfolio/x", [("Origin", origin)]).status != 200)
  }

  @Test(arguments: [
    "OPTIONS", "TRACE", "POST", "PUT", "DELETE", "PATCH", "CONNECT", "BREW", "get", "",
  ])
  func onlyGetAndHeadAreAnswered(method: String) throws {
    let response = try ServedFolder().response("/", method: method)
    #expect(response.status == 405)
    #expect(response.value("Allow") == "GET, HEAD")
  }

  @Test func headHasTheHeaderOfGetAndNoBody() throws {
    let folder = try ServedFolder()
    for target in ["/page.txt", "/missing", "/sub", "/%"] {
      let (get, head) = (folder.response(target), folder.response(target, method: "HEAD"))
      #expect(head.status == get.status)
      #expect(head.fields == get.fields)
      #expect(head.body == .none)
    }
    let ranged = folder.response("/page.txt", method: "HEAD", [("Range", "bytes=0-4")])
    #expect(ranged.status == 200)
    #expect(ranged.value("Content-Length") == "25")
  }

  @Test func contentIsRefused() throws {
    let folder = try ServedFolder()
    for fields in [[("Content-Length", "3")], [("Transfer-Encoding", "chunked")]] {
      let response = folder.response("/", fields)
      #expect(response.status == 413)
      #expect(response.isLast)
      #expect(folder.response("/", method: "POST", fields).isLast)
    }
    #expect(folder.response("/", [("Content-Length", "0")]).status == 200)
  }
}
