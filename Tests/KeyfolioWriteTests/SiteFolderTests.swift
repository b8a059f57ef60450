import Foundation
import KeyfolioCore
import Testing

@testable import KeyfolioWrite

/// What a build leaves in its target, in both ways to swap.
@Suite struct SiteFolderTests {
  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  @Test(arguments: [SiteSwap.exchange, .twoRenames])
  func publishesAFreshSite(swap: SiteSwap) throws {
    let summary = try publish(
      ["index.html": "one", "accounts/müller & co.html": "two"], at: scratch.site, swap: swap)
    #expect(summary == summaryOf(written: 2))
    #expect(scratch.text("site/index.html") == "one")
    #expect(scratch.text("site/accounts/müller & co.html") == "two")
    #expect(try scratch.besideSite() == [])
  }

  @Test(arguments: [SiteSwap.exchange, .twoRenames])
  func replacesAnOldSite(swap: SiteSwap) throws {
    try publish(["a.html": "old", "gone/b.html": "b", "same.css": "same"], at: scratch.site)
    let inode = try scratch.inode("site/same.css")
    let summary = try publish(
      ["a.html": "new", "c.html": "c", "same.css": "same"], at: scratch.site, swap: swap)
    #expect(summary == summaryOf(written: 2, unchanged: 1, removed: 1))
    #expect(scratch.text("site/a.html") == "new")
    #expect(!scratch.exists("site/gone"))
    #expect(try scratch.inode("site/same.css") == inode)
    #expect(try scratch.besideSite() == [])
  }

  @Test(arguments: [SiteSwap.exchange, .twoRenames])
  func carriesForeignFilesAlong(swap: SiteSwap) throws {
    try publish(["index.html": "1", "assets/site.css": "1"], at: scratch.site)
    try scratch.put("ref: main", at: "site/.git/HEAD")
    try scratch.put("example.org", at: "site/CNAME")
    try scratch.put("logo", at: "site/assets/logo.svg")
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: scratch.site + "/latest", withDestinationPath: "index.html")
    try files.createDirectory(
      atPath: scratch.site + "/empty", withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o750])
    let summary = try publish(["index.html": "2"], at: scratch.site, swap: swap)
    #expect(summary == summaryOf(written: 1, removed: 1, carried: 4))
    #expect(scratch.text("site/.git/HEAD") == "ref: main")
    #expect(scratch.text("site/CNAME") == "example.org")
    #expect(scratch.text("site/assets/logo.svg") == "logo")
    #expect(try files.destinationOfSymbolicLink(atPath: scratch.site + "/latest") == "index.html")
    let mode = try files.attributesOfItem(atPath: scratch.site + "/empty")[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o750)
    #expect(!scratch.exists("site/assets/site.css"))
    #expect(try scratch.besideSite() == [])
  }

  @Test func carriesAClosedFolder() throws {
    try publish(["index.html": "1"], at: scratch.site)
    try scratch.put("x", at: "site/closed/deep/x")
    let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o555]
    try FileManager.default.setAttributes(attributes, ofItemAtPath: scratch.site + "/closed")
    try publish(["index.html": "2"], at: scratch.site)
    #expect(scratch.text("site/closed/deep/x") == "x")
    #expect(try scratch.besideSite() == [])
    let open: [FileAttributeKey: Any] = [.posixPermissions: 0o755]
    try FileManager.default.setAttributes(open, ofItemAtPath: scratch.site + "/closed")
  }

  @Test func takesAChangedOwnFileForForeign() throws {
    try publish(["index.html": "1", "note.html": "mine"], at: scratch.site)
    try scratch.put("edit", at: "site/note.html")
    let summary = try publish(["index.html": "1"], at: scratch.site)
    #expect(summary == summaryOf(unchanged: 1, carried: 1))
    #expect(scratch.text("site/note.html") == "edit")
  }

  @Test func reportsForeignFilesInTheWay() throws {
    try publish(["index.html": "1", "z.html": "1"], at: scratch.site)
    try scratch.put("edit", at: "site/index.html")
    try scratch.put("file", at: "site/accounts")
    try scratch.put("deep", at: "site/help.html/deep")
    let before = try scratch.siteFiles()
    let files = ["index.html": "2", "accounts/a.html": "2", "help.html": "2", "z.html": "2"]
    do {
      try publish(files, at: scratch.site)
      Issue.record("no conflict")
    } catch let error as FileError {
      #expect(error.path == "\(scratch.site)/accounts")
      let others = ["help.html", "help.html/deep", "index.html"].map { "\(scratch.site)/\($0)" }
      #expect(error.reason.hasSuffix("likewise " + others.joined(separator: ", ")))
    }
    #expect(try scratch.siteFiles() == before)
    #expect(try scratch.besideSite() == [])
  }

  @Test func adoptsAForeignFileOfTheSameBytes() throws {
    try publish(["index.html": "1"], at: scratch.site)
    try scratch.put("same", at: "site/new.html")
    let summary = try publish(["index.html": "1", "new.html": "same"], at: scratch.site)
    #expect(summary == summaryOf(unchanged: 2))
  }

  @Test func tellsNamesThatOnlyLookAlikeApart() throws {
    let (composed, decomposed) = ("\u{FC}.html", "u\u{308}.html")
    try publish([composed: "own"], at: scratch.site)
    try scratch.put("foreign", at: "site/\(decomposed)")
    // A file system that takes the two for one has only changed our file.
    guard try scratch.siteFiles().count == 3 else { return }
    try publish([composed: "own again"], at: scratch.site)
    #expect(scratch.text("site/\(composed)") == "own again")
    #expect(scratch.text("site/\(decomposed)") == "foreign")
  }

  @Test func writesTheSameBytesTwice() throws {
    let files = ["b/c.html": "1", "b.html": "2", "a.html": "3"]
    try publish(files, at: scratch.path + "/one/site")
    try publish(["a.html": "old", "x.html": "old"], at: scratch.site)
    try publish(files, at: scratch.site)
    #expect(
      scratch.text("site/.keyfolio-manifest") == scratch.text("one/site/.keyfolio-manifest"))
    let paths = try #require(scratch.text("site/.keyfolio-manifest")).split(separator: "\n")
      .dropFirst().map { $0.split(separator: " ")[2] }
    #expect(paths == ["a.html", "b.html", "b/c.html"])
  }

  @Test func leavesTheOldSiteAfterAnError() throws {
    try publish(["index.html": "1"], at: scratch.site)
    let before = try scratch.siteFiles()
    #expect(
      reason { try publish(["a.html": "2", "b/../c.html": "2"], at: scratch.site) }
        == "is not a path that a site can hold")
    #expect(
      reason { try publish(["a": "2", "a/b.html": "2"], at: scratch.site) }
        == "two files of the site have this path")
    var site = try SiteFolder.begin(at: scratch.site)
    try site.receive(OutputFile(path: RelativePath("a/b.html"), bytes: [1]))
    for path in ["a", "a/b.html"] {
      let file = OutputFile(path: RelativePath(path), bytes: [1])
      #expect(reason { try site.receive(file) } == "two files of the site have this path")
    }
    site.discard()
    #expect(try scratch.siteFiles() == before)
    #expect(try scratch.besideSite() == [])
  }

  @Test func refusesWorkAfterTheEnd() throws {
    var site = try SiteFolder.begin(at: scratch.site)
    site.discard()
    site.discard()
    let file = OutputFile(path: RelativePath("a"), bytes: [])
    #expect(reason { try site.receive(file) } == "the site is already finished")
    #expect(reason { try site.commit() } == "the site is already finished")
    #expect(!scratch.exists("site"))
  }

  @Test func keepsModes() throws {
    try FileManager.default.createDirectory(
      atPath: scratch.site, withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o2775])
    try publish(["a/b.html": "1"], at: scratch.site)
    try publish(["a/b.html": "2"], at: scratch.site)
    let modes = try ["", "/a", "/a/b.html"].map {
      let found = try FileManager.default.attributesOfItem(atPath: scratch.site + $0)
      return (found[.posixPermissions] as? NSNumber)?.intValue ?? 0
    }
    #expect(modes[0] & 0o777 == 0o775)
    #expect(modes[1] & 0o700 == 0o700)
    #expect(modes[2] & 0o777 & ~0o644 == 0)
  }

  @Test func waitsForTheDiskWhenAsked() throws {
    var site = try SiteFolder.begin(at: scratch.site, durable: true)
    try site.receive(OutputFile(path: RelativePath("a.html"), bytes: [1]))
    #expect(try site.commit().written == 1)
  }
}

func summaryOf(
  written: Int = 0, unchanged: Int = 0, removed: Int = 0, carried: Int = 0
) -> SiteFolder.Summary {
  var summary = SiteFolder.Summary()
  summary.written = written
  summary.unchanged = unchanged
  summary.removed = removed
  summary.carried = carried
  return summary
}
