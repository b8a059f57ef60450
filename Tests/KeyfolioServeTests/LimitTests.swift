#if Preview
  import Foundation
  import Testing

  @testable import KeyfolioServe

  /// Slow clients, many clients, and clients that go away. The limits are shortened, so that the
  /// tests wait for them and not for a clock of their own.
  @Suite(.serialized, .timeLimit(.minutes(2))) struct LimitTests {
    private let folder: ServedFolder

    init() throws { folder = try ServedFolder() }

    @Test func aSilentConnectionIsClosed() async throws {
      var limits = Limits()
      limits.silence = .milliseconds(50)
      try await withServer(folder, limits: limits) { port in
        let client = try await RawClient(port: port)
        defer { client.close() }
        #expect(try await client.receiveAll() == "")
      }
    }

    @Test func aSlowRequestIsClosed() async throws {
      var limits = Limits()
      limits.request = .milliseconds(300)
      try await withServer(folder, limits: limits) { port in
        let client = try await RawClient(port: port)
        defer { client.close() }
        // A byte now and then keeps the connection from being silent.
        let drip = Task {
          for byte in "GET / HTTP/1.1\r\nX: " + String(repeating: "x", count: 10_000) {
            try await client.send(String(byte))
            try await Task.sleep(for: .milliseconds(20))
          }
        }
        #expect(try await client.receiveAll() == "")
        drip.cancel()
      }
    }

    @Test func aClientThatDoesNotReadIsClosed() async throws {
      try folder.put(String(repeating: "x", count: 40_000_000), at: "site/large.txt")
      var limits = Limits()
      limits.stall = .milliseconds(300)
      try await withServer(folder, limits: limits) { port in
        let client = try await RawClient(port: port)
        defer { client.close() }
        try await client.send("GET /large.txt HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
        _ = try await client.receiveSome()
        try await Task.sleep(for: .milliseconds(900))
        #expect(try await client.receiveAll().utf8.count < 40_000_000)
      }
    }

    @Test func oneConnectionTooManyIsClosed() async throws {
      var limits = Limits()
      limits.connections = 8
      try await withServer(folder, limits: limits) { port in
        var clients: [RawClient] = []
        for _ in 0..<8 {
          let client = try await RawClient(port: port)
          try await client.send("GET /page.txt HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
          _ = try await client.receive(until: "KLMNO")
          clients.append(client)
        }
        let extra = try await RawClient(port: port)
        #expect(try await extra.receiveAll() == "")
        extra.close()
        clients.removeLast().close()
        // The server notices soon, not at once.
        var answer = ""
        for _ in 0..<200 where answer.isEmpty {
          let next = try await RawClient(port: port)
          try? await next.send(
            "GET /page.txt HTTP/1.1\r\nHost: localhost:\(port)\r\nConnection: close\r\n\r\n")
          answer = try await next.receiveAll()
          next.close()
          try await Task.sleep(for: .milliseconds(10))
        }
        #expect(answer.hasSuffix("KLMNO"))
        for client in clients { client.close() }
      }
    }

    #if os(Linux)
      @Test func descriptorsAreGivenBack() async throws {
        try folder.put(String(repeating: "x", count: 3_000_000), at: "site/large.txt")
        try await withServer(folder) { port in
          let before = try largeFilesOpen()
          let client = try await RawClient(port: port)
          let get = "GET /page.txt HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n"
          for _ in 0..<1000 {
            try await client.send(get)
            _ = try await client.receive(until: "KLMNO")
          }
          client.close()
          for _ in 0..<50 {
            let hasty = try await RawClient(port: port)
            try await hasty.send("GET /large.txt HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
            hasty.close()
          }
          for _ in 0..<200 where try largeFilesOpen() > before {
            try await Task.sleep(for: .milliseconds(10))
          }
          #expect(try largeFilesOpen() == before)
        }
      }

      /// Other tests of the process open files as well, so only those of this site count.
      private func largeFilesOpen() throws -> Int {
        let files = FileManager.default
        return try files.contentsOfDirectory(atPath: "/proc/self/fd").count { name in
          let place = try? files.destinationOfSymbolicLink(atPath: "/proc/self/fd/" + name)
          return place?.hasPrefix(folder.path) ?? false
        }
      }
    #endif
  }
#endif
