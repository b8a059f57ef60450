import Foundation
import KeyfolioCore
import Testing

@testable import KeyfolioWrite

/// Files that become their reader's own.
@Suite struct WriteFolderTests {
  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private func files(_ texts: KeyValuePairs<String, String>) -> [OutputFile] {
    texts.map { OutputFile(path: RelativePath($0.key), bytes: Array($0.value.utf8)) }
  }

  @Test func writesWhatIsMissing() throws {
    let wanted = files(["a.txt": "one", "inner/b.txt": "two", "empty": ""])
    #expect(try writeFolder(wanted, at: scratch.path + "/new/theme") == 3)
    #expect(scratch.text("new/theme/inner/b.txt") == "two")
    try FileManager.default.removeItem(atPath: scratch.path + "/new/theme/a.txt")
    try scratch.put("mine", at: "new/theme/own.txt")
    #expect(try writeFolder(wanted, at: scratch.path + "/new/theme") == 1)
    #expect(scratch.text("new/theme/own.txt") == "mine")
    #expect(try writeFolder(wanted, at: scratch.path + "/new/theme") == 0)
  }

  @Test func aChangedFileStopsEverything() throws {
    try scratch.put("mine", at: "theme/b.txt")
    let said = reason {
      try writeFolder(files(["a.txt": "one", "b.txt": "two"]), at: scratch.path + "/theme")
    }
    #expect(said.contains("differs"))
    #expect(scratch.text("theme/b.txt") == "mine" && !scratch.exists("theme/a.txt"))
  }

  @Test func aFileInPlaceOfAFolderIsRefused() throws {
    try scratch.put("mine", at: "theme")
    #expect(throws: FileError.self) {
      try writeFolder(files(["a.txt": "one"]), at: scratch.path + "/theme")
    }
    #expect(scratch.text("theme") == "mine")
  }
}
