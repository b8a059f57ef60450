import Foundation
import KeyfolioCore
import Testing

@testable import KeyfolioWrite

/// One file, whole or not at all.
@Suite struct WriteFileTests {
  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private func path(_ name: String) -> String { scratch.path + "/" + name }

  @Test func writesAndReplaces() throws {
    try writeFile(Array("one".utf8), at: path("müller & co.svg"))
    try writeFile(Array("two".utf8), at: path("müller & co.svg"))
    #expect(scratch.text("müller & co.svg") == "two")
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
    #expect(names == ["müller & co.svg"])
  }

  @Test(arguments: ["folder", "link.svg", "missing/a.svg", "folder/", "."])
  func refuses(_ name: String) throws {
    try scratch.put("kept", at: "folder/file.svg")
    try FileManager.default.createSymbolicLink(
      atPath: path("link.svg"), withDestinationPath: "folder/file.svg")
    #expect(throws: FileError.self) { try writeFile([1], at: path(name)) }
    #expect(scratch.text("folder/file.svg") == "kept")
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
    #expect(Set(names) == ["folder", "link.svg"])
  }
}
