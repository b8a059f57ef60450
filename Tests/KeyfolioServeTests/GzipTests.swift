import Foundation
import KeyfolioCore
import Testing

@testable import KeyfolioServe

/// Content in gzip's form, for those who ask for it.
@Suite struct GzipTests {
  private let folder: ServedFolder
  private let text = (0..<900).map { "line \($0)\n" }.joined()

  init() throws {
    folder = try ServedFolder()
    try folder.put(text, at: "site/long.txt")
    try folder.put(text, at: "site/long.png")
  }

  @Test(arguments: [
    ("gzip", true), ("gzip, deflate, br", true), ("br;q=1.0, GZIP;q=0.5", true), ("*", true),
    ("x-gzip", true), ("gzip;q=0", false), ("gzip; q=0.000, *", false), ("*;q=0", false),
    ("br", false), ("identity", false), ("", false), ("gzipped", false),
  ])
  func theFieldSaysWhoWantsIt(field: String, isPacked: Bool) throws {
    let response = folder.response("/long.txt", [("Accept-Encoding", field)])
    #expect(response.value("Content-Encoding") == (isPacked ? "gzip" : nil))
    #expect(response.value("Vary") == "Accept-Encoding")
    guard case .bytes(let bytes) = response.body else {
      Issue.record("no bytes")
      return
    }
    #expect(response.value("Content-Length") == "\(bytes.count)")
    #expect(isPacked ? bytes.count < 4000 : bytes == Array(text.utf8))
    if isPacked { #expect(try unpacked(bytes) == text) }
  }

  @Test func smallFilesPicturesAndPartsStayAsTheyAre() {
    let wanted = ("Accept-Encoding", "gzip")
    for target in ["/page.txt", "/long.png"] {
      #expect(folder.response(target, [wanted]).value("Content-Encoding") == nil)
    }
    let part = folder.response("/long.txt", [wanted, ("Range", "bytes=0-3")])
    #expect(part.status == 206 && part.text == "line")
    #expect(part.value("Content-Encoding") == nil)
  }

  @Test func eachFormHasItsTag() throws {
    let wanted = ("Accept-Encoding", "gzip")
    let plain = try #require(folder.response("/long.txt").value("ETag"))
    let packed = try #require(folder.response("/long.txt", [wanted]).value("ETag"))
    #expect(plain != packed)
    #expect(folder.response("/long.txt", [wanted, ("If-None-Match", packed)]).status == 304)
    #expect(folder.response("/long.txt", [wanted, ("If-None-Match", plain)]).status == 200)
    #expect(folder.response("/long.txt", [("If-None-Match", plain)]).status == 304)
    let head = folder.response("/long.txt", method: "HEAD", [wanted])
    #expect(head.value("Content-Encoding") == "gzip" && head.body == .none)
  }

  /// By another program than the one that packed it.
  private func unpacked(_ bytes: [UInt8]) throws -> String {
    let path = folder.path + "/packed.gz"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "exec gzip -dc \"$0\"", path]
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
