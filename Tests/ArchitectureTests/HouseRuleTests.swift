import Foundation
import Testing

/// Rules of the house that no compiler checks.
@Suite struct HouseRuleTests {
  @Test func nothingTrapsOnPurpose() throws {
    let forbidden = ["try!", "as!", "fatalError(", "@unchecked Sendable", "nonisolated(unsafe)"]
    for file in try House.swiftFiles(below: "Sources") {
      for word in forbidden where file.text.contains(word) {
        Issue.record("\(file.path) uses \(word)")
      }
    }
  }

  @Test func filesStayShort() throws {
    for file in try House.swiftFiles(below: "Sources") {
      let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
      #expect(lines <= 300, "\(file.path) has \(lines) lines")
    }
  }

  @Test func theTopLevelIsTheAgreedOne() throws {
    let agreed: Set = [
      "Package.swift", "Package.resolved", "Sources", "Tests", "site-templates", "content",
      "README.md", "site",
    ]
    for name in try House.folders(in: "") {
      #expect(agreed.contains(name), "\(name) does not belong at the top level")
    }
  }

  /// Words stand in the table of a language, so that there can be another one.
  @Test func templatesHoldNoWords() throws {
    for path in try House.files(below: "site-templates") where path.hasSuffix(".mustache") {
      let text = try House.text(path)
        .replacing(/\{\{\{?[^}]*\}?\}\}/, with: "")
        .replacing(/<[^>]*>/, with: "")
        .replacing(/&[a-z]+;/, with: "")
      let words = text.matches(of: /\p{L}+/).map { String($0.output) }
      #expect(words == [], "\(path) has words of its own")
    }
  }

  /// The C compiler takes the theme in file by file; this is the list it was given.
  @Test func theWholeThemeIsBuiltIn() throws {
    let list = try House.text("Sources/CSiteTemplates/CSiteTemplates.c")
    let built = list.matches(of: /\{"([^"]+)", (\w+), sizeof (\w+)\}/)
    for entry in built { #expect(entry.output.2 == entry.output.3) }
    let files = try House.files(below: "site-templates").map {
      String($0.dropFirst("site-templates/".count))
    }
    #expect(built.map { String($0.output.1) }.sorted() == files)
    for file in files { #expect(list.contains("#embed \"../../site-templates/\(file)\"")) }
  }

  @Test func theStyleSheetNamesNothingElsewhere() throws {
    let style = try House.text("site-templates/style.css")
    #expect(!style.contains("url("))
    #expect(!style.contains("@import"))
  }

  /// The dark colours stand twice: for the system's wish, and for the reader's.
  @Test func bothWaysToTheDarkAreTheSame() throws {
    let style = try House.text("site-templates/style.css")
    let blocks = style.matches(of: /--ground: #14181c;[^}]*/).map(\.output)
    #expect(blocks.count == 2 && Set(blocks).count == 1)
  }

  /// The script knows no word, reaches for nothing, and makes no markup out of data.
  @Test func theScriptKeepsToThePage() throws {
    let script = try House.text("site-templates/site.js")
    for word in [
      "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "fetch(",
      "XMLHttpRequest", "import(", "Worker", "http:", "https:", ".style",
    ] {
      #expect(!script.contains(word), "\(word)")
    }
    // Without its comments, which no page loads.
    let code = script.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
    #expect(code.reduce(0) { $0 + $1.utf8.count + 1 } < 22_528)
  }
}
