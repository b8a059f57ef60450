import KeyfolioCore
import KeyfolioMarkdown
import Testing

/// Each source has `«` and `»` around what its only spot or problem must point at.
@Suite struct PlaceTests {
  @Test(arguments: [
    "[a](«b.md»)", "Übergröße 😀😀 [a](«b.md»)", "😀 *ü* `ß` [a](«b.md» \"title\")",
    "line one\nline two — [ä ö](«b.md») more", "line one\n   indented [ä](«b.md»)",
    "- item\n- ü [a](«b.md»)", "- item\n  ü continued [a](«b.md»)",
    "- item\nlazy ü [a](«b.md»)", "1. ü\n   - deep\n     er [a](«b.md»)",
    "| A | B |\n|---|---|\n| ü | [a](«b.md») |", "| A ü [a](«b.md») |\n|---|\n",
    "|A|B|\n|-|-|\n|`x\\|y`|[a](«b.md»)|", "> quote ü\n> [a](«b.md»)", "> [!NOTE]\n> ü [a](«b.md»)",
    "> quote\nlazy [a](«b.md»)", "# Ü [a](«b.md»)", "Ü [a](«b.md»)\n===",
    "[multi\nline\ntext](«b.md»)", "`code\nover lines` [a](«b.md»)", "a <b\nc=\"d\"> [a](«b.md»)",
    "[a](<«my file.md»>)", "[a](  «b.md»  )", "x `[a](b.md)` y [a](«b.md»)",
    "[a](«b&amp;c.md»)", "[a](«b\\_c.md»)", "ü «[a][r]»\n\n[r]: b.md", "ü «[r]»\n\n[r]: b.md",
    "[r]: b.md\nü [a](«c.md»)", "[a](«person:hofer»)", "![ä](«b.png»)",
    "ü [a](«javascript:x»)", "ü [a](«#nothing»)", "a\r\nü [a](«b.md»)\r\n",
    "a[^1]\n\n[^1]: ü [a](«b.md»)",
    "~~a~~ www.x.de ü [a](«b.md»)", "**ü [a](«b.md»)**", "a\\\nb [a](«b.md»)",
    "\t- ü\n\n- [a](«b.md»)",
    "ü «ftp://x.y» z", "«»> [!WARNNG]\n> a", "x\n\n- a\n\n  ü [a](«b.md»)",
  ])
  func marked(_ source: String) throws {
    let (text, expected) = unmarked(source)
    let (document, problems) = parse(text)
    let place = try #require(document.spots.first?.place ?? problems.first?.place)
    #expect(place.line == expected.line, "line of \(source)")
    #expect(place.column == expected.column, "column of \(source)")
    if expected.width > 0 { #expect(place.width == expected.width, "width of \(source)") }
  }

  @Test func severalInOrder() {
    let source = "ü [a](b.md) [a](b.md) 😀 [![x](p.png)](b.md)\n[a](b.md)"
    let places = parse(source).document.spots.map { [$0.place.line, $0.place.column] }
    #expect(
      places == [
        [1, 7], [1, 7], [1, 17], [1, 17], [1, 39], [1, 31], [1, 39], [2, 5], [2, 5],
      ])
  }

  @Test func linesBelowFrontMatter() throws {
    var diagnostics = Diagnostics()
    let text = Array("---\nx\n---\nü [a](b.md)".utf8)
    let document = parseMarkdown(
      text[10...], file: FileID(index: 7), firstLine: 4, options: MarkdownOptions(), &diagnostics)
    let place = try #require(document.spots.first?.place)
    #expect(place == Place(file: FileID(index: 7), line: 4, column: 7, width: 4))
  }

  @Test(arguments: [
    ("```keyfolio\nchart: x\n```", 2, 1, "chart: x\n"),
    ("- ü\n\n  ```keyfolio\n  a: b\n    c: d\n  ```", 4, 3, "a: b\n  c: d\n"),
    ("> ~~~ keyfolio  \n> a: b\n> ~~~", 2, 3, "a: b\n"),
    ("   ```keyfolio x=1\n   a: ü\n   ```", 2, 4, "a: ü\n"),
    ("ü\n```keyfolio\n```", 2, 1, ""),
  ])
  func directives(_ source: String, _ line: UInt32, _ column: UInt32, _ body: String) throws {
    let document = parse(source).document
    guard case .directive(let directive)? = document.spots.first?.kind else {
      Issue.record("no directive in \(source)")
      return
    }
    #expect(directive.body == body)
    #expect(directive.place.line == line && directive.place.column == column)
    #expect(directive.columnOffset == Int(column) - 1)
  }

  @Test func otherFences() {
    #expect(parse("```keyfolios\na\n```").document.spots.isEmpty)
    #expect(parse("    keyfolio\n").document.spots.isEmpty)
  }

  private func unmarked(_ source: String) -> (String, Place) {
    var place = Place(file: FileID(index: 0))
    var (line, column): (UInt32, UInt32) = (1, 1)
    var text = String.UnicodeScalarView()
    for scalar in source.unicodeScalars {
      switch scalar {
      case "«": (place.line, place.column) = (line, column)
      case "»": place.width = place.line == line ? column - place.column : 0
      default:
        text.append(scalar)
        (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      }
    }
    return (String(text), place)
  }
}
