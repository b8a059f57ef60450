import Foundation
import KeyfolioCore
import Testing

@testable import KeyfolioWrite

/// An archive, whole or not at all, with bytes that depend on the files and the day only. That
/// others can read it is for `Tests/Commands/bundles` to see.
@Suite struct ZipFileTests {
  let scratch: ScratchFolder
  private let day = CalendarDate(year: 2026, month: 9, day: 30) ?? .earliest

  init() throws { scratch = try ScratchFolder() }

  private var target: String { scratch.path + "/größe & co.zip" }

  private func zip(_ files: [(String, String)], day: CalendarDate? = nil) throws -> [UInt8] {
    var zip = try ZipFile.begin(at: target)
    for (name, text) in files {
      try zip.receive(OutputFile(path: RelativePath(name), bytes: Array(text.utf8)))
    }
    let summary = try zip.commit(day: day ?? self.day)
    let bytes = try #require(FileManager.default.contents(atPath: target))
    #expect(summary == .init(files: files.count, bytes: bytes.count))
    return Array(bytes)
  }

  @Test func checksumsOfTheStandard() {
    #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.of([]) == 0)
    #expect(CRC32.of(Array("The quick brown fox jumps over the lazy dog".utf8)) == 0x414F_A339)
  }

  @Test func oneEntryByteForByte() throws {
    let name: [UInt8] = Array("ä.txt".utf8)
    let common: [UInt8] =
      // Version 2.0, UTF-8, stored, midnight, 30 September 2026.
      [20, 0, 0, 8, 0, 0, 0, 0, 0x3E, 0x5D]
      // Checksum, size twice, length of the name, no extra field.
      + [0x26, 0x39, 0xF4, 0xCB, 9, 0, 0, 0, 9, 0, 0, 0, 6, 0, 0, 0]
    let local = [0x50, 0x4B, 3, 4] + common + name + Array("123456789".utf8)
    let central: [UInt8] =
      [0x50, 0x4B, 1, 2, 20, 3] + common
      // No comment, disk 0, no attributes inside; mode 0100644 outside; offset 0.
      + [0, 0, 0, 0, 0, 0, 0, 0, 0xA4, 0x81, 0, 0, 0, 0] + name
    let end: [UInt8] =
      [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, UInt8(central.count), 0, 0, 0]
      + [UInt8(local.count), 0, 0, 0, 0, 0]
    #expect(try zip([("ä.txt", "123456789")]) == local + central + end)
  }

  @Test func theOrderOfArrivalDoesNotMatter() throws {
    let files = [("b/c", "2"), ("a", "1"), ("B", "0"), ("b-c", ""), ("ä", "3")]
    let first = try zip(files)
    #expect(try zip(files.reversed()) == first)
    let text = String(decoding: first, as: UTF8.self)
    let ends = ["PK\u{1}\u{2}"].flatMap { text.components(separatedBy: $0) }
    #expect(ends.count == 6)
  }

  @Test func daysOutsideTheFormatAreMovedIntoIt() throws {
    func days(_ year: Int, _ month: Int, _ day: Int) throws -> [UInt8] {
      let date = try #require(CalendarDate(year: year, month: month, day: day))
      return try Array(zip([("a", "")], day: date)[12..<14])
    }
    #expect(try days(1900, 5, 7) == days(1980, 1, 1))
    #expect(try days(2200, 5, 7) == days(2107, 12, 31))
    #expect(try days(1980, 1, 1) == [0x21, 0])
  }

  @Test func leavesNothingBeside() throws {
    _ = try zip([("a", "1")])
    try scratch.put("of a dead build", at: ".größe & co.zip.keyfolio-tmp-1999999999")
    _ = try zip([("a", "2")])
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
    #expect(names.map(\.precomposedStringWithCanonicalMapping) == ["größe & co.zip"])
  }

  @Test func whatIsGivenUpLeavesTheOldOne() throws {
    let old = try zip([("a", "1")])
    var zip = try ZipFile.begin(at: target)
    try zip.receive(OutputFile(path: RelativePath("b"), bytes: [1]))
    zip.discard()
    #expect(throws: FileError.self) { try zip.commit(day: day) }
    #expect(FileManager.default.contents(atPath: target).map(Array.init) == old)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).count == 1)
  }

  @Test(arguments: ["folder", "link.zip", "missing/a.zip", "folder/", "."])
  func refuses(_ name: String) throws {
    try scratch.put("kept", at: "folder/file.zip")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/link.zip", withDestinationPath: "folder/file.zip")
    #expect(throws: FileError.self) {
      var zip = try ZipFile.begin(at: scratch.path + "/" + name)
      zip.discard()
    }
    #expect(scratch.text("folder/file.zip") == "kept")
  }

  @Test func theContentFolderIsNoPlace() throws {
    try scratch.put("name: A", at: "content/portfolio.yaml")
    let content = scratch.path + "/content"
    let said = reason {
      var zip = try ZipFile.begin(at: content + "/a.zip", content: content)
      zip.discard()
    }
    #expect(said.contains("content folder"))
    var zip = try ZipFile.begin(at: scratch.path + "/content.zip", content: content)
    zip.discard()
  }

  @Test(arguments: ["../up", "/root", "a\\b", "a//b", "line\nend"])
  func pathsThatLeadElsewhereAreRefused(_ path: String) throws {
    var zip = try ZipFile.begin(at: target)
    defer { zip.discard() }
    #expect(throws: FileError.self) {
      try zip.receive(OutputFile(path: RelativePath(path), bytes: []))
    }
  }

  @Test func aPathStandsOnce() throws {
    var zip = try ZipFile.begin(at: target)
    defer { zip.discard() }
    try zip.receive(OutputFile(path: RelativePath("a"), bytes: [1]))
    #expect(throws: FileError.self) {
      try zip.receive(OutputFile(path: RelativePath("a"), bytes: [2]))
    }
  }
}
