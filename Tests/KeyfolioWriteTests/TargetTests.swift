import Foundation
import KeyfolioCore
import Testing

@testable import KeyfolioWrite

/// Which targets are refused, and who else may write beside them.
@Suite struct TargetTests {
  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  @Test func refusesTheRootAndTheCurrentFolder() throws {
    let here = FileManager.default.currentDirectoryPath
    let above = URL(fileURLWithPath: here).deletingLastPathComponent().path
    #expect(refusal("/") == "cannot hold the site: it is the root of the file system")
    #expect(refusal("///") == "cannot hold the site: it is the root of the file system")
    for path in [".", "./", "..", here, above] where path != "/" {
      #expect(
        refusal(path) == "cannot hold the site: it is, or holds, the current folder", "\(path)")
    }
  }

  @Test func refusesHome() throws {
    try scratch.put("", at: "people/me/.profile")
    let home = scratch.path + "/people/me"
    for path in [home, scratch.path + "/people", home + "/../../people/me"] {
      #expect(
        refusal(path, home: home) == "cannot hold the site: it is, or holds, the home folder")
    }
  }

  @Test func refusesTheContentFolder() throws {
    try scratch.put("", at: "work/content/portfolio.yaml")
    let content = scratch.path + "/work/content"
    let inside = "cannot hold the site: it is, or lies in, the content folder"
    #expect(refusal(content, content: content) == inside)
    #expect(refusal(content + "/site", content: content) == inside)
    #expect(refusal(content + "/new/deep/site", content: content) == inside)
    #expect(!scratch.exists("work/content/new"))
    let around = "cannot hold the site: it holds the content folder"
    #expect(refusal(scratch.path + "/work", content: content) == around)
    let beside = content + "-site"
    #expect(refusal(beside, content: content) == "no error")
  }

  @Test func refusesWhatIsNotAFolderOfOurs() throws {
    try scratch.put("holiday", at: "site/photo.jpg")
    #expect(refusal(scratch.site).contains("is not empty and was not written by keyfolio"))
    try scratch.put("x", at: "file")
    #expect(refusal(scratch.path + "/file") == "cannot hold the site: it is not a folder")
    let link = scratch.path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "site")
    #expect(refusal(link).contains("is a symbolic link"))
    #expect(refusal(link + "/").contains("is a symbolic link"))
    #expect(scratch.text("site/photo.jpg") == "holiday")
    #expect(try scratch.besideSite() == ["file", "link"])
  }

  @Test func refusesADamagedManifest() throws {
    try publish(["a": "1", "b": "2"], at: scratch.site)
    let text = try #require(scratch.text("site/.keyfolio-manifest"))
    try scratch.put(String(text.dropLast(20)), at: "site/.keyfolio-manifest")
    #expect(refusal(scratch.site).hasPrefix("is damaged"))
  }

  @Test func takesAnEmptyFolderAndMakesMissingOnes() throws {
    try FileManager.default.createDirectory(
      atPath: scratch.site, withIntermediateDirectories: false)
    try publish(["a": "1"], at: scratch.site + "//")
    #expect(scratch.text("site/a") == "1")
    try publish(["a": "1"], at: scratch.path + "/x/y z/ü")
    #expect(scratch.text("x/y z/ü/a") == "1")
    let up = refusal(scratch.path + "/missing/../site2")
    #expect(up == "cannot hold the site: it leads up through a folder that does not exist")
  }

  @Test func takesARelativePath() throws {
    let name = "keyfolio relative \(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: name) }
    try publish(["a": "1"], at: name)
    try publish(["a": "2"], at: "./\(name)/")
    #expect(FileManager.default.contents(atPath: name + "/a") == Data("2".utf8))
  }

  @Test func keepsASecondBuildOut() throws {
    var first = try SiteFolder.begin(at: scratch.site)
    #expect(
      refusal(scratch.site) == "another build is writing this site; wait until it is done")
    try first.receive(OutputFile(path: RelativePath("a"), bytes: [1]))
    try first.commit()
    #expect(refusal(scratch.site) == "no error")
    #expect(try scratch.besideSite() == [])
  }

  /// Begins at the path and gives up at once.
  private func refusal(
    _ path: String, content: String? = nil, home: String? = nil
  ) -> String {
    reason {
      var site = try SiteFolder.begin(at: path, content: content, home: home)
      site.discard()
    }
  }
}
