import Foundation
import KeyfolioCore
import Testing

@testable import KeyfolioServe

#if Preview
  /// A preview over a real socket: built, changed, built again, and told of.
  @Suite(.serialized, .timeLimit(.minutes(2))) struct LivePreviewTests {
    private let folder: ServedFolder
    private var source: String { folder.path + "/content" }

    init() throws {
      folder = try ServedFolder()
      try folder.put("one", at: "content/page.txt")
    }

    /// A site of one page that says what stands in one file; `bad` there is a mistake.
    private func live(_ built: @escaping @Sendable (LiveSite.Round) -> Void) -> LiveSite {
      let file = source + "/page.txt"
      return LiveSite(
        folders: { [source] in [source] }, isPolling: false,
        build: { _ in
          let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
          if text == "bad" {
            return LiveSite.Outcome(
              files: nil, said: Lazy("/x/page.txt: bad"),
              problems: [.init(file: "page.txt", text: "page.txt: bad")])
          }
          let files = SiteFiles(["index.html": "<body>\(text)</body>"])
          return LiveSite.Outcome(files: files, said: Lazy(""), problems: [])
        }, built: built)
    }

    @Test func followsWhatIsWritten() async throws {
      let (rounds, teller) = AsyncStream.makeStream(of: [String].self)
      let (ports, started) = AsyncStream.makeStream(of: Int.self)
      let live = live { teller.yield($0.changed.names) }
      let server = Task {
        try await PreviewServer.run(live: live, at: .thisMachine(port: 0)) { started.yield($0) }
      }
      var round = rounds.makeAsyncIterator()
      let port = try #require(await ports.first { _ in true })
      #expect(await round.next() == [])
      #expect(try await get("/", port).contains(">one<script src="))
      // Several, as they are spread over the threads that answer.
      var streams: [RawClient] = []
      for _ in 0..<3 {
        let stream = try await RawClient(port: port)
        try await stream.send("GET /_keyfolio/events HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
        streams.append(stream)
      }
      func told(_ data: String) async throws {
        for stream in streams {
          #expect(try await stream.receive(until: "\n\n\r\n").contains("data: {\(data)}"))
        }
      }
      try await told("\"version\":1,\"problems\":0")
      try write("two")
      #expect(await round.next() == [source + "/page.txt"])
      try await told("\"version\":2,\"problems\":0")
      #expect(try await get("/", port).contains(">two<"))
      try write("bad")
      #expect(await round.next() == [source + "/page.txt"])
      try await told("\"version\":2,\"problems\":1")
      #expect(
        try await get("/_keyfolio/problems.json", port).contains("\"text\":\"page.txt: bad\""))
      #expect(try await get("/", port).contains(">two<"))
      server.cancel()
      try await server.value
      for stream in streams {
        _ = try await stream.receiveAll()
        stream.close()
      }
    }

    /// At once, as editors do; half a file would be another change.
    private func write(_ text: String) throws {
      try folder.put(text, at: "content/.page.txt.new")
      #expect(rename(source + "/.page.txt.new", source + "/page.txt") == 0)
    }

    private func get(_ target: String, _ port: Int) async throws -> String {
      let client = try await RawClient(port: port)
      defer { client.close() }
      try await client.send(
        "GET \(target) HTTP/1.1\r\nHost: localhost:\(port)\r\nConnection: close\r\n\r\n")
      return try await client.receiveAll()
    }
  }
#endif
