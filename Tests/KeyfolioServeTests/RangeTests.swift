import Testing

@testable import KeyfolioServe

/// Parts of files, after RFC 9110; the page has 25 bytes.
@Suite struct RangeTests {
  @Test(arguments: [
    ("bytes=0-4", "01234", "bytes 0-4/25"), ("bytes=-5", "KLMNO", "bytes 20-24/25"),
    ("bytes=20-", "KLMNO", "bytes 20-24/25"), ("bytes=0-0", "0", "bytes 0-0/25"),
    ("bytes=24-", "O", "bytes 24-24/25"), ("BYTES=23-99", "NO", "bytes 23-24/25"),
    ("bytes=-999", "0123456789ABCDEFGHIJKLMNO", "bytes 0-24/25"),
    ("bytes=0-99999999999999999999", "0123456789ABCDEFGHIJKLMNO", "bytes 0-24/25"),
  ])
  func satisfiableRangesAreExact(range: String, text: String, contentRange: String) throws {
    let response = try ServedFolder().response("/page.txt", [("Range", range)])
    #expect(response.status == 206)
    #expect(response.value("Content-Range") == contentRange)
    #expect(response.value("Content-Length") == String(text.utf8.count))
    #expect(response.text == text)
  }

  @Test(arguments: [
    "bytes=25-", "bytes=100-200", "bytes=-0", "bytes=9223372036854775807-",
    "bytes=99999999999999999999-",
  ])
  func rangesBeyondTheEndAreUnsatisfiable(range: String) throws {
    let response = try ServedFolder().response("/page.txt", [("Range", range)])
    #expect(response.status == 416)
    #expect(response.value("Content-Range") == "bytes */25")
  }

  @Test(arguments: [
    "bytes=5-2", "bytes=9223372036854775807-0", "bytes=0-4,6-8", "bytes=0-9,5-14", "bytes=abc",
    "abc", "items=0-4", "bytes = 0-4", "bytes=-", "bytes=", "bytes=0", "bytes=+1-4",
    "bytes=0x1-4", "bytes=--5", "bytes=1-2-3", "",
    "bytes=" + (0..<1000).map { "\($0)-\($0)" }.joined(separator: ","),
  ])
  func otherRangesMeanTheWholeFile(range: String) throws {
    let response = try ServedFolder().response("/page.txt", [("Range", range)])
    #expect(response.status == 200)
    #expect(response.value("Content-Length") == "25")
    #expect(response.value("Content-Range") == nil)
    #expect(response.text.utf8.count == 25)
  }

  @Test func emptyFilesHaveNoRanges() throws {
    let folder = try ServedFolder()
    for range in ["bytes=0-4", "bytes=-5", "bytes=0-"] {
      let response = folder.response("/empty.txt", [("Range", range)])
      #expect(response.status == 416)
      #expect(response.value("Content-Range") == "bytes */0")
    }
    #expect(folder.response("/empty.txt").value("Content-Length") == "0")
  }

  @Test func twoRangeFieldsMeanTheWholeFile() throws {
    let fields = [("Range", "bytes=0-4"), ("Range", "bytes=0-4")]
    #expect(try ServedFolder().response("/page.txt", fields).status == 200)
  }

  @Test func largeFilesAreSentFromTheirDescriptor() throws {
    let folder = try ServedFolder()
    let text = String(repeating: "0123456789", count: 100_000)
    try folder.put(text, at: "site/large.txt")
    let whole = folder.response("/large.txt")
    guard case .file(_, 0, 1_000_000) = whole.body else {
      Issue.record("not sent from the file: \(whole.body)")
      return
    }
    #expect(whole.text == text)
    #expect(folder.response("/large.txt", [("Range", "bytes=500001-500003")]).text == "123")
    #expect(folder.response("/large.txt", method: "HEAD").value("Content-Length") == "1000000")
    let tag = try #require(whole.value("ETag"))
    #expect(folder.response("/large.txt", [("If-None-Match", tag)]).status == 304)
    #expect(folder.response("/large.txt", [("Range", "bytes=1000000-")]).status == 416)
  }
}
