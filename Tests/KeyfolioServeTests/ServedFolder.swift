import Foundation
import KeyfolioCore
import Testing

@testable import KeyfolioServe

/// A site with a canary beside its root and a sibling folder whose name begins with the root's.
final class ServedFolder {
  static let canary = "CANARY"
  static let port = 8017
  /// The length of `page.txt`.
  static let pageLength = 25

  let path: String
  let responder: FileResponder

  init(_ walk: SiteRoot.Walk = .atOnce) throws {
    let base = URL(fileURLWithPath: NSTemporaryDirectory()).resolvingSymlinksInPath().path
    path = base + "/keyfolio serve \(UUID().uuidString)"
    responder = FileResponder(
      root: SiteRoot(path: path + "/site", walk: walk), port: Self.port)
    try put(Self.canary, at: "canary")
    try put(Self.canary, at: "site-leak/x")
    try put("<h1>start</h1>", at: "site/index.html")
    try put("<h1>sub</h1>", at: "site/sub/index.html")
    try put("0123456789ABCDEFGHIJKLMNO", at: "site/page.txt")
    try put("", at: "site/empty.txt")
    try put("nothing to see", at: "site/no-index/file.css")
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func put(_ text: String, at name: String) throws {
    let full = path + "/" + name
    let folder = URL(fileURLWithPath: full).deletingLastPathComponent().path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: full))
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name, withDestinationPath: target)
  }

  /// Links that lead out, things that are no files, and names that are nobody's business.
  func addWhatIsNotServed() throws {
    try link("site/out-file.html", to: "../canary")
    try link("site/out-folder", to: "../site-leak")
    try link("site/absolute.html", to: path + "/canary")
    try link("site/dangling.html", to: "nothing")
    try link("site/loop.html", to: "loop.html")
    try link("site/device", to: "/dev/zero")
    try #require(mkfifo(path + "/site/fifo", 0o644) == 0)
    #if os(Linux)
      try #require(mknod(path + "/site/socket", S_IFSOCK | 0o644, 0) == 0)
    #endif
    try put("secret", at: "site/.git/config")
    try put("secret", at: "site/.env")
    try put("secret", at: "site/.keyfolio-manifest")
    try put("secret", at: "site/.x.keyfolio-tmp-1/index.html")
  }

  /// Sends a request with the right `Host`, unless the fields have one.
  func response(
    _ target: String, method: String = "GET", _ fields: [(String, String)] = []
  ) -> Response {
    var all = fields.map { Field($0.0, $0.1) }
    if !all.contains(where: { $0.name == "Host" }) {
      all.append(Field("Host", "localhost:\(Self.port)"))
    }
    return responder.response(to: Request(method: method, target: target, fields: all))
  }
}

extension Response {
  /// The body as text; an open file is read and closed.
  var text: String {
    switch body {
    case .none, .unmade: return ""
    case .bytes(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .events(let first): return first
    case .file(let descriptor, let offset, let count):
      defer { System.close(descriptor) }
      var bytes = [UInt8](repeating: 0, count: count)
      guard System.read(descriptor, at: offset, into: &bytes) == count else { return "short" }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
