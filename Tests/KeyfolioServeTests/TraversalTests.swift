import Foundation
import KeyfolioTesting
import Testing

@testable import KeyfolioServe

/// Whatever path is asked for, nothing outside the root is ever opened.
@Suite(.serialized) struct TraversalTests {
  static let attempts = [
    "/../canary", "/../../canary", "/%2e%2e/canary", "/.%2e/canary", "/%2e./canary",
    "/..%2fcanary", "/%2e%2e%2fcanary", "/..%5ccanary", "/..\\canary", "/%252e%252e/canary",
    "/%252e%252e%252fcanary", "/.%252e/canary", "/....//canary", "/..;/canary",
    "/%c0%ae%c0%ae/canary", "/%e0%80%ae%e0%80%ae/canary", "/%uff0e%uff0e/canary",
    "/sub/../../canary", "/sub/%2e%2e/%2e%2e/canary", "/..%2fsite-leak/x", "/..%20/canary",
    "/...%2fcanary", "/sub/..%00/canary", "http://127.0.0.1/..%2fcanary", "../canary",
    "/index.html/../../canary", "/%2f..%2fcanary",
  ]

  @Test(arguments: [SiteRoot.Walk.atOnce, .byName])
  func nothingLeadsOutside(walk: SiteRoot.Walk) throws {
    let folder = try ServedFolder(walk)
    let absolute = folder.path.replacingOccurrences(of: " ", with: "%20")
    for target in Self.attempts + ["/\(absolute)/canary"] {
      let response = folder.response(target)
      #expect([400, 404].contains(response.status), "\(target)")
      #expect(!response.text.contains(ServedFolder.canary), "\(target)")
    }
  }

  @Test(arguments: [
    "http://user@localhost:8017/", "http://localhost:8017@evil.example/",
    "http://evil.example/", "http://localhost:8018/", "HTTP://evil.example:8017/index.html",
  ])
  func foreignAuthoritiesAreRefused(target: String) throws {
    #expect(try ServedFolder().response(target).status == 421)
  }

  @Test(arguments: ["", "*", "ftp://localhost:8017/", "localhost:8017", "https://localhost:8017/"])
  func otherFormsAreRefused(target: String) throws {
    #expect(try ServedFolder().response(target).status == 400)
  }

  @Test func ownAuthorityIsServed() throws {
    let folder = try ServedFolder()
    #expect(folder.response("http://localhost:8017/page.txt").status == 200)
    #expect(folder.response("HTTP://LOCALHOST:8017").text == "<h1>start</h1>")
  }

  /// A million random targets, half of them by each walk, many of them nearly right: what opens lies
  /// beneath the root.
  @Test(arguments: [SiteRoot.Walk.atOnce, .byName])
  func randomTargetsStayBeneathTheRoot(walk: SiteRoot.Walk) throws {
    let folder = try ServedFolder(walk)
    try folder.link("site/out", to: "..")
    try folder.link("site/sub/absolute", to: folder.path)
    let seed: UInt64 = 8017
    print("seed of the random targets: \(seed)")
    var random = SeededRandom(seed: seed)
    let pieces = [
      "/", "/", "/", "..", ".", "%2e", "%2E%2e", "%2f", "%5c", "\\", "%00", "%", "canary", "sub",
      "index.html", "page.txt", "out", "absolute", "site-leak", "x", "site", "?", "#", "%c0%ae",
      "é", "//", "%252e", " ", "http://localhost:8017", "no-index", "file.css", "\u{0}",
    ]
    var opened = 0
    for _ in 0..<500_000 {
      var target = "/"
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        target += pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      guard let parsed = try? RequestTarget(target),
        let found = SiteRoot(path: folder.path + "/site").find(parsed.names)
      else { continue }
      opened += 1
      let path = place(of: found.descriptor)
      System.close(found.descriptor)
      let isBeneath = path == folder.path + "/site" || path.hasPrefix(folder.path + "/site/")
      if !isBeneath { Issue.record("\(target) opened \(path)") }
    }
    #expect(opened > 1000)
  }

  /// Where an open descriptor leads, as the system sees it.
  private func place(of descriptor: Int32) -> String {
    #if os(Linux)
      let link = "/proc/self/fd/\(descriptor)"
      return (try? FileManager.default.destinationOfSymbolicLink(atPath: link)) ?? ""
    #else
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      guard fcntl(descriptor, F_GETPATH, &buffer) == 0 else { return "" }
      return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    #endif
  }
}
