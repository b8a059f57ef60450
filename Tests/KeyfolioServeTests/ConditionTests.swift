import Foundation
import Testing

@testable import KeyfolioServe

/// Conditional requests, in the order of RFC 9110, section 13.2.2.
@Suite struct ConditionTests {
  private let folder: ServedFolder
  private let tag: String
  private let modified = "Sun, 06 Nov 1994 08:49:37 GMT"

  init() throws {
    folder = try ServedFolder()
    let date = Date(timeIntervalSince1970: 784_111_777)
    try FileManager.default.setAttributes(
      [.modificationDate: date], ofItemAtPath: folder.path + "/site/page.txt")
    tag = try #require(folder.response("/page.txt").value("ETag"))
  }

  @Test func ifNoneMatch() {
    #expect(status([("If-None-Match", tag)]) == 304)
    #expect(status([("If-None-Match", "*")]) == 304)
    #expect(status([("If-None-Match", "\"a,b\", W/\"c\" ,\(tag)")]) == 304)
    #expect(status([("If-None-Match", "W/\(tag)")]) == 304)
    #expect(status([("If-None-Match", "\"x\""), ("If-None-Match", tag)]) == 304)
    #expect(status([("If-None-Match", "\"x\"")]) == 200)
    #expect(status([("If-None-Match", "garbage \(tag)")]) == 200)
    #expect(status([("If-None-Match", "\"\(tag)")]) == 200)
  }

  @Test func ifModifiedSince() {
    #expect(folder.response("/page.txt").value("Last-Modified") == modified)
    #expect(status([("If-Modified-Since", modified)]) == 304)
    #expect(status([("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT")]) == 304)
    #expect(status([("If-Modified-Since", "Sun, 06 Nov 1994 08:49:36 GMT")]) == 200)
    for garbage in ["yesterday", "", "Mon, 06 Nov 1994 08:49:37 GMT", "784111777"] {
      #expect(status([("If-Modified-Since", garbage)]) == 200, "\(garbage)")
    }
    // The tag decides where both are there.
    #expect(status([("If-Modified-Since", modified), ("If-None-Match", "\"x\"")]) == 200)
    let old = ("If-Modified-Since", "Sun, 06 Nov 1994 08:49:36 GMT")
    #expect(status([old, ("If-None-Match", tag)]) == 304)
  }

  @Test func ifMatchAndIfUnmodifiedSince() {
    #expect(status([("If-Match", tag)]) == 200)
    #expect(status([("If-Match", "*")]) == 200)
    #expect(status([("If-Match", "\"x\"")]) == 412)
    #expect(status([("If-Match", "W/\(tag)")]) == 412)
    #expect(status([("If-Match", "\"x\""), ("If-None-Match", tag)]) == 412)
    let past = ("If-Unmodified-Since", "Sun, 06 Nov 1994 08:49:36 GMT")
    #expect(status([past]) == 412)
    #expect(status([("If-Unmodified-Since", modified)]) == 200)
    #expect(status([past, ("If-Match", tag)]) == 200)
  }

  @Test func ifRange() {
    let range = ("Range", "bytes=0-4")
    #expect(status([range, ("If-Range", tag)]) == 206)
    #expect(status([range, ("If-Range", modified)]) == 206)
    #expect(status([range, ("If-Range", "\"x\"")]) == 200)
    #expect(status([range, ("If-Range", "W/\(tag)")]) == 200)
    #expect(status([range, ("If-Range", "Sun, 06 Nov 1994 08:49:38 GMT")]) == 200)
    #expect(status([("Range", "bytes=99-"), ("If-Range", "\"x\"")]) == 200)
    #expect(status([range, ("If-None-Match", tag)]) == 304)
  }

  @Test func notModifiedHasTheTagAndNoContent() {
    let response = folder.response("/page.txt", [("If-None-Match", tag)])
    #expect(response.value("ETag") == tag)
    #expect(response.value("Content-Length") == nil)
    #expect(response.value("Content-Type") == nil)
    #expect(response.body == .none)
  }

  @Test func anEditOfTheSameLengthAndTimeChangesTheTag() throws {
    let edited = String(repeating: "x", count: ServedFolder.pageLength)
    try folder.put(edited, at: "site/page.txt")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 784_111_777)],
      ofItemAtPath: folder.path + "/site/page.txt")
    #expect(folder.response("/page.txt").value("ETag") != tag)
    #expect(status([("If-None-Match", tag)]) == 200)
  }

  @Test(arguments: [
    (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
    (-1, "Wed, 31 Dec 1969 23:59:59 GMT"), (4_102_444_800, "Fri, 01 Jan 2100 00:00:00 GMT"),
  ])
  func datesAreWrittenAndRead(seconds: Int, text: String) {
    #expect(HTTPDate(seconds: seconds).text == text)
    #expect(HTTPDate(text)?.seconds == seconds)
  }

  private func status(_ fields: [(String, String)]) -> Int {
    folder.response("/page.txt", fields).status
  }
}
