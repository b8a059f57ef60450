#if Preview
  import Foundation
  import Testing

  @testable import KeyfolioServe

  /// The requests that attackers, odd clients and careful ones send, each over a connection of its
  /// own: what comes back is exactly this.
  @Suite(.serialized, .timeLimit(.minutes(2))) struct RequestListTests {
    /// A request and what must come of it. In its text SERVER is the server's name, TAG the tag and DATE
    /// the date of `page.txt`, ROOT the path of the folder.
    struct Row: Sendable, CustomTestStringConvertible {
      var group: String
      var text: String
      var statuses: [Int]
      /// Lines of the answer's header.
      var fields: [String] = []
      /// The answer's body; `nil` for any that tells no secret.
      var body: String?

      var testDescription: String { "\(group): \(text.debugDescription)" }
    }

    @Test func theListIsWhole() {
      let counts = Dictionary(grouping: Self.all, by: \.group).mapValues(\.count)
      #expect(
        counts == [
          "traversal": 28, "encoding": 12, "names": 10, "files": 14, "host and origin": 14,
          "ranges": 20, "conditions": 14, "methods and framing": 16,
        ])
      #expect(Self.all.count == 128)
    }

    @Test func everyRequestGetsWhatTheListSays() async throws {
      let folder = try ServedFolder()
      try Self.fill(folder)
      let page = folder.response("/page.txt")
      let (tag, date) = (page.value("ETag") ?? "", page.value("Last-Modified") ?? "")
      try await withServer(folder) { port in
        for row in Self.all {
          let text = row.text.replacing("SERVER", with: "localhost:\(port)")
            .replacing("PORT", with: "\(port)").replacing("TAG", with: tag)
            .replacing("DATE", with: date)
            .replacing("ROOT", with: folder.path.replacing(" ", with: "%20"))
          let client = try await RawClient(port: port)
          defer { client.close() }
          try await client.send(text)
          try check(try await client.receiveAll(), row, tag)
        }
      }
    }

    private func check(_ answer: String, _ row: Row, _ tag: String) throws {
      let note = Comment(rawValue: row.testDescription)
      let parts = answer.components(separatedBy: "\r\n\r\n")
      let status = Int(answer.dropFirst("HTTP/1.1 ".count).prefix(3)) ?? 0
      #expect(row.statuses.contains(status), "\(note) got \(status)")
      for field in row.fields {
        let line = field.replacing("TAG", with: tag).lowercased()
        let head = "\r\n" + parts[0].lowercased() + "\r\n"
        #expect(head.contains("\r\n\(line)\r\n"), "\(note) lacks \(field): \(parts[0])")
      }
      let body = parts.dropFirst().joined(separator: "\r\n\r\n")
      if let expected = row.body { #expect(body == expected, note) }
      #expect(!answer.contains(ServedFolder.canary), note)
      #expect(!answer.contains("keyfolio serve"), "\(note) tells a path of the machine")
      #expect(!answer.contains("\r\nX: 1"), "\(note) wrote into the header")
    }

    /// What the list needs beside the usual files.
    private static func fill(_ folder: ServedFolder) throws {
      for (name, _) in named { try folder.put("bytes of \(name)", at: "site/\(name)") }
      try folder.put("plus", at: "site/a+b.txt")
      try folder.put("composed", at: "site/\u{E4}.txt")
      try folder.put("decomposed", at: "site/a\u{308}.txt")
      try folder.put("percent", at: "site/a%2eb.txt")
      try folder.addWhatIsNotServed()
      try folder.link("site/in-file.txt", to: "page.txt")
      try folder.put("closed", at: "site/closed.html")
      try #require(chmod(folder.path + "/site/closed.html", 0) == 0)
    }
  }

  extension RequestListTests {
    static let all =
      traversal + encoding + names + files + hosts + ranges + conditions + framing

    private static func get(
      _ group: String, _ target: String, _ statuses: Int..., more: String = "",
      fields: [String] = [], body: String? = nil
    ) -> Row {
      Row(
        group: group,
        text: "GET \(target) HTTP/1.1\r\nHost: SERVER\r\nConnection: close\r\n\(more)\r\n",
        statuses: statuses, fields: fields, body: body)
    }

    private static let traversal = (TraversalTests.attempts + ["/ROOT/canary"])
      .map { get("traversal", $0, 400, 404) }

    private static let encoding = [
      get("encoding", "/%", 400), get("encoding", "/%z", 400), get("encoding", "/%2", 400),
      get("encoding", "/%00", 400), get("encoding", "/index.html%00.txt", 400),
      get("encoding", "/%0d%0aX:1", 400), get("encoding", "/%ff", 400),
      get("encoding", "/%c0%af", 400), get("encoding", "/a+b.txt", 200, body: "plus"),
      get("encoding", "/%C3%A4.txt", 200, body: "composed"),
      get("encoding", "/a%CC%88.txt", 200, body: "decomposed"),
      get("encoding", "/a%252eb.txt", 200, body: "percent"),
    ]

    private static let long = String(repeating: "n", count: 251) + ".txt"
    fileprivate static let named = [
      ("a b.html", "/a%20b.html"), ("a#b.html", "/a%23b.html"), ("a?b.html", "/a%3fb.html"),
      ("100%.html", "/100%25.html"), ("foo..bar.html", "/foo..bar.html"),
      ("ü.html", "/%C3%BC.html"), ("🦊.html", "/%F0%9F%A6%8A.html"), (long, "/" + long),
      ("a..", "/a.."), ("(1).html", "/(1).html"),
    ]
    private static let names = named.map { get("names", $0.1, 200, body: "bytes of \($0.0)") }

    private static let files =
      [
        "/out-file.html", "/out-folder/x", "/dangling.html", "/loop.html", "/fifo", "/socket",
        "/device", "/no-index/", "/.git/config", "/.env", "/%2egit/config",
        "/.x.keyfolio-tmp-1/index.html",
      ].map { get("files", $0, 404) } + [
        // The superuser may read everything.
        get("files", "/closed.html", geteuid() == 0 ? 200 : 404),
        get("files", "/in-file.txt", 200, body: "0123456789ABCDEFGHIJKLMNO"),
      ]

    private static func host(_ lines: String, _ statuses: Int...) -> Row {
      Row(
        group: "host and origin",
        text: "GET /page.txt HTTP/1.1\r\n\(lines)Connection: close\r\n\r\n", statuses: statuses)
    }

    private static let hosts = [
      host("", 400), host("Host: SERVER\r\nHost: SERVER\r\n", 400), host("Host: \r\n", 400),
      host("Host: evil.example\r\n", 421), host("Host: evil.example:PORT\r\n", 421),
      host("Host: 127.0.0.1.evil.example:PORT\r\n", 421), host("Host: localhost.:PORT\r\n", 421),
      host("Host: LOCALHOST:PORT\r\n", 200), host("Host: [::1]:PORT\r\n", 200),
      host("Host: localhost:1\r\n", 421), host("Host: 0.0.0.0:PORT\r\n", 421),
      get("host and origin", "http://user@SERVER/page.txt", 421),
      host("Host: SERVER\r\nOrigin: http://evil.example\r\n", 403),
      host("Host: SERVER\r\nOrigin: http://192.0.2.1:PORT\r\n", 403),
    ]

    private static func range(_ range: String, _ status: Int, _ body: String?, _ field: String = "")
      -> Row
    {
      get(
        "ranges", "/page.txt", status, more: "Range: \(range)\r\n",
        fields: field.isEmpty ? [] : ["Content-Range: bytes \(field)"], body: body)
    }

    private static let whole = "0123456789ABCDEFGHIJKLMNO"
    private static let ranges = [
      range("bytes=0-4", 206, "01234", "0-4/25"), range("bytes=-5", 206, "KLMNO", "20-24/25"),
      range("bytes=20-", 206, "KLMNO", "20-24/25"), range("bytes=0-0", 206, "0", "0-0/25"),
      range("bytes=24-", 206, "O", "24-24/25"), range("bytes=25-", 416, nil, "*/25"),
      range("bytes=100-200", 416, nil, "*/25"), range("bytes=5-2", 200, whole),
      range("bytes=-0", 416, nil, "*/25"), range("bytes=-999", 206, whole, "0-24/25"),
      range("bytes=0-99999999999999999999", 206, whole, "0-24/25"),
      range("bytes=9223372036854775807-", 416, nil, "*/25"),
      range("bytes=9223372036854775807-0", 200, whole), range("bytes=0-1,3-4", 200, whole),
      range("bytes=" + (0..<1000).map { "\($0)-\($0)" }.joined(separator: ","), 200, whole),
      range("bytes=0-9,5-14", 200, whole), range("bytes=abc", 200, whole),
      range("items=0-4", 200, whole), range("bytes = 0-4", 200, whole),
      get(
        "ranges", "/empty.txt", 416, more: "Range: bytes=0-4\r\n",
        fields: ["Content-Range: bytes */0"]),
    ]

    private static func condition(_ lines: String, _ status: Int, _ body: String? = nil) -> Row {
      get(
        "conditions", "/page.txt", status, more: lines,
        fields: status == 304 ? ["ETag: TAG"] : [], body: body)
    }

    private static let past = "Sun, 06 Nov 1994 08:49:37 GMT"
    private static let future = "Fri, 06 Nov 2093 08:49:37 GMT"
    private static let conditions = [
      condition("If-None-Match: TAG\r\n", 304, ""), condition("If-None-Match: *\r\n", 304, ""),
      condition("If-None-Match: \"x\", TAG\r\n", 304, ""),
      condition("If-None-Match: W/TAG\r\n", 304, ""),
      condition("If-None-Match: x y z\r\n", 200, whole),
      condition("If-Modified-Since: DATE\r\n", 304, ""),
      condition("If-Modified-Since: \(future)\r\n", 304, ""),
      condition("If-Modified-Since: yesterday\r\n", 200, whole),
      condition("If-None-Match: \"x\"\r\nIf-Modified-Since: DATE\r\n", 200, whole),
      condition("If-Match: TAG\r\n", 200, whole), condition("If-Match: \"x\"\r\n", 412),
      condition("If-Unmodified-Since: \(past)\r\n", 412),
      condition("If-Range: TAG\r\nRange: bytes=0-4\r\n", 206, "01234"),
      condition("If-Range: \"x\"\r\nRange: bytes=0-4\r\n", 200, whole),
    ]

    private static func method(
      _ method: String, _ target: String, _ status: Int, _ more: String = ""
    )
      -> Row
    {
      Row(
        group: "methods and framing",
        text: "\(method) \(target) HTTP/1.1\r\nHost: SERVER\r\nConnection: close\r\n\(more)\r\n",
        statuses: [status], fields: status == 405 ? ["Allow: GET, HEAD"] : [],
        body: method == "HEAD" ? "" : nil)
    }

    private static func raw(_ text: String) -> Row {
      Row(group: "methods and framing", text: text, statuses: [400], fields: ["Connection: close"])
    }

    private static let framing = [
      method("HEAD", "/page.txt", 200), method("HEAD", "/page.txt", 200, "Range: bytes=0-4\r\n"),
      method("HEAD", "/missing", 404), method("OPTIONS", "/page.txt", 405),
      method("TRACE", "/page.txt", 405), method("POST", "/page.txt", 405),
      method("PUT", "/page.txt", 405), method("DELETE", "/page.txt", 405),
      method("BREW", "/page.txt", 400),
      raw("GET / HTTP/1.1\r\nHost: SERVER\r\nX: a\r\n b\r\n\r\n"),
      raw("GET / HTTP/1.1\r\nHost: SERVER\r\nX : a\r\n\r\n"),
      raw("GET / HTTP/1.1\nHost: SERVER\n\n"),
      raw(
        "GET / HTTP/1.1\r\nHost: SERVER\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n"
          + "0\r\n\r\n"),
      raw("GET / HTTP/1.1\r\nHost: SERVER\r\nContent-Length: 0\r\nContent-Length: 5\r\n\r\nhello"),
      raw("GET / HTTP/1.1\r\nHost: SERVER\r\nContent-Length: -1\r\n\r\n"),
      raw("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
    ]
  }
#endif
