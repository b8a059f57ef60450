import KeyfolioCore
import KeyfolioMarkdown
import Testing

@Suite struct AudienceTests {
  let source = """
    a

    > [!AUDIENCE leadership]
    > b
    >
    > # Secret
    >
    > > [!AUDIENCE board]
    > > c
    >
    > d[^1]

    e [to the secret](#secret)

    [^1]: hidden
    """

  @Test func shownToAll() {
    let text = html(parse(source).document)
    #expect(text.contains("<p>b</p>") && text.contains("<p>c</p>") && text.contains("hidden"))
    #expect(text.contains("<a href=\"#secret\">to the secret</a>"))
    #expect(complaints(about: text).isEmpty)
  }

  @Test func hiddenFromAll() {
    let document = parse(source).document
    #expect(html(document) { _ in false } == "<p>a</p>\n<p>e to the secret</p>\n")
    #expect(document.outline.map(\.audiences) == [["leadership"]])
    #expect(document.lead == "a" && document.title == nil && document.words == 5)
  }

  @Test func innerBlock() {
    let document = parse(source).document
    let text = html(document) { $0 == "leadership" }
    #expect(text.contains("<p>b</p>") && !text.contains("<p>c</p>") && text.contains("hidden"))
    #expect(!html(document) { $0 == "board" }.contains("<p>c</p>"))
  }

  @Test func spotsInside() {
    let document = parse("> [!AUDIENCE x]\n> [a](b.md) [c](person:d)\n").document
    #expect(html(document) { _ in false }.isEmpty)
    #expect(html(document).contains("<a href=\"b.md\">a</a> <b title=\"d\">c</b>"))
  }

  @Test func sharedFootnotes() {
    let source = """
      a[^1] b[^2]

      > [!AUDIENCE x]
      > c[^2][^3]

      [^1]: one
      [^2]: two
      [^3]: three
      """
    let text = html(parse(source).document) { _ in false }
    #expect(text.contains("two") && !text.contains("three"))
    #expect(!text.contains("fnref-2-2"))
    #expect(complaints(about: text).isEmpty)
  }

  @Test(arguments: [
    "[!AUDIENCE]", "[!AUDIENCE ]", "[!audience]", "[!AUDIENCE leadership] b", "[!AUDIENCE a",
    "[!AUDIENCES leadership]", "[!AUDIENCE a] [!AUDIENCE b]",
  ])
  func namelessBlocksShowNothing(_ marker: String) {
    let (document, problems) = parse("a\n\n> \(marker)\n> # secret\n\nc")
    #expect(html(document) == "<p>a</p>\n<p>c</p>\n")
    #expect(document.outline.isEmpty)
    #expect(problems.map(\.code) == ["audience-block"])
    #expect(problems.first?.place.line == 3)
  }

  @Test(arguments: [
    "[!AUDIENCE leadership]\nsecret", "> a\n> [!AUDIENCE leadership]\n> secret",
    "- [!audience x] secret", "> **[!AUDIENCE x]**\n> secret", "> > a\n>\n> [!AUDIENCE x]\n> b",
  ])
  func markersThatHideNothing(_ source: String) {
    #expect(parse(source).problems.map(\.code) == ["audience-block"])
  }

  @Test func codeMayShowTheMarker() {
    #expect(parse("`[!AUDIENCE x]`\n\n    > [!AUDIENCE x]\n").problems.isEmpty)
  }

  @Test(arguments: ["dach-team", "a_b_c", "ümlaut", "two words"])
  func names(_ name: String) {
    let spots = parse("> [!AUDIENCE \(name)]\n> a").document.spots
    #expect(spots.map(\.kind) == [.audienceStart(name), .audienceEnd])
  }
}
