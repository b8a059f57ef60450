import Foundation
import KeyfolioCore
import Testing

@testable import KeyfolioWrite

/// What builds that died leave beside the target, and what the next build does about it.
@Suite struct LeftoversTests {
  /// Above the largest number that Linux and macOS give a process.
  private let deadProcess = 1 << 23
  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  @Test func removesAnUnfinishedStage() throws {
    try scratch.put("half", at: ".site.keyfolio-tmp-\(deadProcess)/a/b.html")
    try scratch.put("", at: ".site.keyfolio-lock")
    try publish(["a": "1"], at: scratch.site)
    #expect(try scratch.besideSite() == [])
  }

  @Test func leavesWhatIsNotAStageOfThisSite() throws {
    let names = [
      ".other.keyfolio-tmp-\(deadProcess)", ".site.keyfolio-tmp-x",
      ".site.keyfolio-tmp-\(ProcessInfo.processInfo.processIdentifier)-copy",
    ]
    for name in names { try scratch.put("x", at: name + "/x") }
    try publish(["a": "1"], at: scratch.site)
    #expect(try scratch.besideSite() == names.sorted())
  }

  @Test func leavesTheStageOfALivingProcess() throws {
    // The parent of the test lives as long as the test does.
    let name = ".site.keyfolio-tmp-\(getppid())"
    try scratch.put("x", at: name + "/x")
    try publish(["a": "1"], at: scratch.site)
    #expect(try scratch.besideSite() == [name])
  }

  @Test func putsBackASiteThatWasMovedAway() throws {
    try publish(["a": "1", "b": "2"], at: scratch.site)
    let old = scratch.path + "/.site.keyfolio-old-\(deadProcess)"
    try FileManager.default.moveItem(atPath: scratch.site, toPath: old)
    var site = try SiteFolder.begin(at: scratch.site)
    site.discard()
    #expect(scratch.text("site/b") == "2")
    #expect(try scratch.besideSite() == [])
  }

  /// An editor may save into the old site while the two change places: such a file moves over.
  @Test func rescuesLateForeignFilesFromAnOldSite() throws {
    try publish(["a": "1"], at: scratch.site)
    let old = ".site.keyfolio-tmp-\(deadProcess)"
    try FileManager.default.copyItem(
      atPath: scratch.site, toPath: scratch.path + "/" + old)
    try scratch.put("late", at: old + "/late.txt")
    try scratch.put("edited", at: old + "/a")
    try publish(["a": "2"], at: scratch.site)
    #expect(scratch.text("site/late.txt") == "late")
    // The edited file has no free place, so it stays where somebody can find it.
    #expect(scratch.text("site/a") == "2")
    #expect(scratch.text(old + "/a") == "edited")
  }
}
