import Foundation
import Testing

@testable import KeyfolioServe

/// Where the server listens, and how it starts and stops.
@Suite(.serialized, .timeLimit(.minutes(2))) struct PreviewServerTests {
  private let folder: ServedFolder

  init() throws { folder = try ServedFolder() }

  @Test func needsAFolder() async throws {
    for path in [folder.path + "/missing", ""] {
      #expect(await failure(root: path, port: 0) == .noFolder(path))
    }
  }

  @Test func needsAPort() async throws {
    #expect(await failure(root: folder.path, port: 70_000) == .noPort(70_000))
    #expect(await failure(root: folder.path, port: -1) == .noPort(-1))
  }

  @Test(arguments: [
    (PreviewError.notBuiltIn, "this keyfolio was built without its preview server"),
    (.noFolder("site"), "'site' is not a folder that can be read"),
    (.portInUse(80), "port 80 is in use"),
    (.portsInUse(8017...8027), "the ports from 8017 to 8027 are all in use"),
    (.noPort(-1), "-1 is not a port"),
    (.cannotListen(80, reason: "permission denied"), "cannot listen on port 80: permission denied"),
  ])
  func errorsSayWhatIsWrong(error: PreviewError, message: String) {
    #expect(error.message == message)
  }

  #if Preview
    @Test func aPortInUseIsAnError() async throws {
      let ended = try await withServer(folder) { port in
        #expect(await failure(root: folder.path, port: port) == .portInUse(port))
      }
      #expect(throws: Never.self) { try ended.get() }
    }

    @Test func triesThePortsAbove() async throws {
      let root = folder.path + "/site"
      try await withServer(folder) { port in
        let (found, started) = AsyncStream.makeStream(of: Int.self)
        let second = Task {
          try await Transport.serve(
            ports: port...min(port + 10, 65535), limits: Limits(),
            answering: { port in
              let files = FileResponder(root: SiteRoot(path: root), port: port)
              return { .now(files.response(to: $0)) }
            }, started: { started.yield($0) })
        }
        let other = await found.first { _ in true }
        #expect(try #require(other) > port)
        second.cancel()
        try await second.value
      }
    }

    @Test func stopsWhenItIsCancelled() async throws {
      try folder.put(String(repeating: "x", count: 1_000_000), at: "site/large.txt")
      var used = 0
      let ended = try await withServer(folder) { port in
        used = port
        let idle = try await RawClient(port: port)
        defer { idle.close() }
        try await idle.send("GET /page.txt HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
        _ = try await idle.receive(until: "KLMNO")
      }
      #expect(throws: Never.self) { try ended.get() }
      await #expect(throws: RawClient.Failure.self) { try await RawClient(port: used) }
    }
  #else
    @Test func saysThatItIsNotBuiltIn() async throws {
      #expect(await failure(root: folder.path, port: 0) == .notBuiltIn)
    }
  #endif

  private func failure(root: String, port: Int) async -> PreviewError? {
    do throws(PreviewError) {
      try await PreviewServer.run(root: root, at: .thisMachine(port: port), started: { _ in })
      return nil
    } catch {
      return error
    }
  }
}
