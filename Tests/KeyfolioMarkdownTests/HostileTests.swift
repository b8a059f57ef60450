import KeyfolioMarkdown
import KeyfolioTesting
import Testing

/// Nothing an author writes becomes an element, an attribute or an address that is not ours.
@Suite struct HostileTests {
  static let inputs: [String] = [
    "<script>alert(1)</script>", "<SCRIPT SRC=//x></SCRIPT>", "a <img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>", "<iframe src=javascript:x>", "<a href=\"javascript:x\">y</a>",
    "<style>*{}</style>", "<!-- --><script>x</script>", "<?php x ?>", "<!DOCTYPE x [<!ENTITY y>]>",
    "<![CDATA[<script>]]>", "<pre>\n<script>\n</pre>", "<textarea>\n</textarea><script>",
    "</p></div></main>", "<div onclick=x>\ny\n</div>", "<x-y z=\"a\" onfocus=b autofocus>",
    "[a](javascript:x)", "[a]( javascript:x )", "[a](<javascript:x>)", "[a](<java\tscript:x>)",
    "[a](JAVASCRIPT:x)", "[a](javas&#99;ript:x)", "[a](javascript&#58;x)", "[a](&#x6A;avascript:x)",
    "[a](java&NewLine;script:x)", "[a](\\javascript:x)", "[a](j\\avascript:x)",
    "[a](vbscript:x)", "[a](data:text/html;base64,PHNjcmlwdD4=)", "[a](data:image/svg+xml,<svg>)",
    "[a][b]\n\n[b]: javascript:x", "[b]\n\n[b]: <javascript:x> 'y'", "<javascript:alert(1)>",
    "<data:text/html,x>", "![a](javascript:x)", "![a\"onerror=x](b.png)", "![<script>](b.png)",
    "![a](b.png\"onerror=x)", "![a](b.png \"\\\"onerror=x\")", "[a](https://b \"\\\" onclick=x\")",
    "[a](https://b '\"><script>')", "[a](b.md '\"><script>')", "[a](https://b\"onclick=x)",
    "[a](<https://b\" onclick=x>)", "[a](https://b'onclick='x)", "[a](https://b&quot;onclick=x)",
    "[a](#\"onclick=x)\n\n# \"onclick=x", "# a\" onclick=\"x\n\n[b](#a-onclickx)",
    "# <script>x</script>", "a[^\"><script>]\n\n[^\"><script>]: b",
    "a[^1]\n\n[^1]: <script>x</script>",
    "```<script>\nx\n```", "```\"onclick=x\n</code></pre><script>\n```", "`</code><script>`",
    "```keyfolio\n</script><script>\n```", "|<script>|\n|---|\n|</td><script>|",
    "| a |\n|:-\"onclick=x-:|\n", "> [!NOTE<script>]\n> a", "> [!AUDIENCE <script>]\n> a",
    "> [!NOTE]\n> <script>x</script>", "[</b><script>](person:\"><script>)",
    "[a](person:x\"onclick=y)", "www.x.de\"onclick=y", "http://x.de/<script>", "a@b.de\"onclick=x",
    "\"\u{301}<script\u{301}>", "<\u{200D}script>", "\u{0}<script>\u{0}", "&lt;script&gt;",
    "&#60;script&#62;", "\\<script\\>", "- [x] <script>", "~~<script>~~", "[a](//evil.example)",
    "[a](/\\evil.example)", "[a](\\\\\\\\evil.example)", "[a](%2f%2fevil.example)",
    "[a](javascript%3ax)", "[a](http:evil.example)", "[a](\u{1}javascript:x)", "]]>", "{{x}}",
  ]

  @Test(arguments: inputs)
  func alone(_ source: String) {
    #expect(Self.inputs.count >= 60)
    #expect(complaints(about: html(source)).isEmpty)
  }

  @Test(arguments: [
    "> %", "- %", "# %", "| a |\n|---|\n| % |", "[%](b.md)", "*%*", "x[^1]\n\n[^1]: %",
  ])
  func inside(_ frame: String) {
    for source in Self.inputs {
      let text = frame.split(separator: "%", omittingEmptySubsequences: false).joined(
        separator: source)
      #expect(complaints(about: html(text)).isEmpty, "\(text)")
    }
  }

  @Test func checkerSeesWhatItShould() {
    #expect(!complaints(about: "<script>x</script>").isEmpty)
    #expect(!complaints(about: "<p onclick=\"x\">a</p>").isEmpty)
    #expect(!complaints(about: "<a href=\"javascript:x\">a</a>").isEmpty)
    #expect(!complaints(about: "<p><em>a</p></em>").isEmpty)
    #expect(complaints(about: "<p>a<br>\n&lt;</p>").isEmpty)
  }

  /// Pieces of Markdown in random order: no crash, balanced markup, shown or hidden.
  @Test(arguments: 0..<500)
  func randomDocuments(_ seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces = [
      "a", " ", "\n", "\n\n", "*", "**", "_", "`", "```", "~", "~~", "[", "]", "(", ")", "![",
      "](b.md)", "](#a)", "](person:x)", "](javascript:x)", "<", ">", "> ", "- ", "1. ", "- [x] ",
      "    ", "\t", "|", "|-|-|", "| a | b |\n", "# ", "## a\n", "===\n", "---\n", "[^1]",
      "\n[^1]: ", "[!NOTE]\n", "> [!AUDIENCE x]\n> ", "> [!", "ü", "😀", "&amp;", "&", "\\", "\"",
      "<b>", "<div>\n", "<!--", "-->", "```keyfolio\n", "www.a.de", "http://a.de", "a@b.de", "[r]",
      "\n[r]: c.md 't'\n", "\r\n", "\u{0}", "\u{FEFF}", "~~~", ":", "!",
    ]
    let count = Int.random(in: 1...150, using: &random)
    let source = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let document = parse(source).document
    for shows in [true, false] {
      let text = html(document) { _ in shows }
      #expect(complaints(about: text).isEmpty, "seed \(seed): \(source.debugDescription)")
    }
    #expect(document.spots.map(\.offset) == document.spots.map(\.offset).sorted())
    #expect(parse(source).document == document)
  }
}
