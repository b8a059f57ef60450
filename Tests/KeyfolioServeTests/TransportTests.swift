#if Preview
  import Foundation
  import Testing

  @testable import KeyfolioServe

  /// What goes over a real connection on the loopback address.
  @Suite(.serialized, .timeLimit(.minutes(2))) struct TransportTests {
    private let folder: ServedFolder

    init() throws { folder = try ServedFolder() }

    @Test func servesAPageAndKeepsTheConnection() async throws {
      try await withServer(folder) { port in
        let client = try await RawClient(port: port)
        defer { client.close() }
        for _ in 0..<3 {
          try await client.send("GET /page.txt HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
          let text = try await client.receive(until: "KLMNO")
          #expect(text.hasPrefix("HTTP/1.1 200 OK\r\n"))
          #expect(text.contains("\r\nContent-Length: 25\r\n"))
          #expect(text.contains("\r\nContent-Type: text/plain; charset=utf-8\r\n"))
          #expect(!text.lowercased().contains("\r\nserver:"))
          #expect(!text.lowercased().contains("\r\nconnection:"))
        }
      }
    }

    @Test func answersPipelinedRequestsInOrder() async throws {
      try await withServer(folder) { port in
        let client = try await RawClient(port: port)
        defer { client.close() }
        let host = "Host: localhost:\(port)"
        try await client.send(
          "HEAD /page.txt HTTP/1.1\r\n\(host)\r\n\r\n"
            + "GET /page.txt HTTP/1.1\r\n\(host)\r\nIf-None-Match: *\r\n\r\n"
            + "GET /sub HTTP/1.1\r\n\(host)\r\n\r\n"
            + "GET /sub/ HTTP/1.1\r\n\(host)\r\nConnection: close\r\n\r\n")
        let text = try await client.receiveAll()
        let statuses = text.split(separator: "\r\n").filter { $0.hasPrefix("HTTP/1.1 ") }
        #expect(statuses.map { $0.split(separator: " ")[1] } == ["200", "304", "307", "200"])
        #expect(text.hasSuffix("\r\n\r\n<h1>sub</h1>"))
        #expect(text.contains("\r\nConnection: close\r\n"))
      }
    }

    @Test(arguments: [
      "GET / HTTP/1.1\r\nHost: HOST\r\nX: a\r\n b\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: HOST\r\nX : a\r\n\r\n",
      "GET / HTTP/1.1\nHost: HOST\n\n",
      "GET / HTTP/1.1\r\nHost: HOST\r\nContent-Length: 3\r\n"
        + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: HOST\r\nContent-Length: 0\r\nContent-Length: 5\r\n\r\nhello",
      "GET / HTTP/1.1\r\nHost: HOST\r\nContent-Length: -1\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: HOST\r\nContent-Length: +1\r\n\r\na",
      "GET / HTTP/1.1\r\nHost: HOST\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
      "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: HOST\r\nX: a\u{0}b\r\n\r\n",
      "GET /a b HTTP/1.1\r\nHost: HOST\r\n\r\n",
      "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}",
      "GET / HTTP/1.1\r\nHost: HOST\r\nX: " + String(repeating: "x", count: 17_000) + "\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: HOST\r\n" + String(repeating: "X: y\r\n", count: 101) + "\r\n",
      "GET /" + String(repeating: "x", count: 17_000) + " HTTP/1.1\r\nHost: HOST\r\n\r\n",
      "GET / HTTP/1.1\r\n\r\n",
    ])
    func badFramingEndsTheConnection(request: String) async throws {
      try await withServer(folder) { port in
        let client = try await RawClient(port: port)
        defer { client.close() }
        let text = request.replacingOccurrences(of: "HOST", with: "localhost:\(port)")
        try await client.send(text)
        // Whatever follows must not be answered any more.
        try? await client.send("GET /page.txt HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
        let answer = try await client.receiveAll()
        #expect(answer.hasPrefix("HTTP/1.1 400 "), "\(answer)")
        #expect(answer.components(separatedBy: "HTTP/1.1 ").count == 2)
      }
    }

    @Test func contentIsRefusedAndTheConnectionEnds() async throws {
      try await withServer(folder) { port in
        for (method, status) in [("GET", "413"), ("POST", "405")] {
          let client = try await RawClient(port: port)
          defer { client.close() }
          try await client.send(
            "\(method) / HTTP/1.1\r\nHost: localhost:\(port)\r\nContent-Length: 5\r\n\r\nhello")
          let answer = try await client.receiveAll()
          #expect(answer.hasPrefix("HTTP/1.1 \(status) "))
          #expect(answer.contains("\r\nConnection: close\r\n"))
        }
      }
    }

    @Test func aForeignHostGetsNothing() async throws {
      try await withServer(folder) { port in
        let client = try await RawClient(port: port)
        defer { client.close() }
        try await client.send(
          "GET / HTTP/1.1\r\nHost: evil.example:\(port)\r\nConnection: close\r\n\r\n")
        #expect(try await client.receiveAll().hasPrefix("HTTP/1.1 421 "))
      }
    }

    @Test func largeFilesArriveWhole() async throws {
      let text = (0..<500_000).map { String($0) }.joined(separator: " ")
      try folder.put(text, at: "site/large.txt")
      try await withServer(folder) { port in
        let client = try await RawClient(port: port)
        defer { client.close() }
        try await client.send(
          "GET /large.txt HTTP/1.1\r\nHost: localhost:\(port)\r\nConnection: close\r\n\r\n")
        let answer = try await client.receiveAll()
        #expect(answer.hasSuffix("\r\n\r\n" + text))
      }
    }
  }
#endif
