import KeyfolioCore
import KeyfolioMarkdown
import Testing

/// What becomes of each construct, as a table.
@Suite struct SyntaxTests {
  @Test(arguments: [
    ("a *b* **c** `d`", "<p>a <em>b</em> <strong>c</strong> <code>d</code></p>\n"),
    ("***a***", "<p><em><strong>a</strong></em></p>\n"),
    ("a  \nb\nc", "<p>a<br>\nb\nc</p>\n"),
    ("a & b < c > d \"e\" 'f'", "<p>a &amp; b &lt; c &gt; d &quot;e&quot; &#39;f&#39;</p>\n"),
    ("&copy; &#65; \\*x\\*", "<p>© A *x*</p>\n"),
    ("ä😀", "<p>ä😀</p>\n"),
    ("---", "<hr>\n"),
    ("a\n\nb", "<p>a</p>\n<p>b</p>\n"),
    ("    code <x>\n", "<pre><code>code &lt;x&gt;\n</code></pre>\n"),
    ("```swift\nlet a\n```", "<pre><code>let a\n</code></pre>\n"),
    ("> a\n> b", "<blockquote>\n<p>a\nb</p>\n</blockquote>\n"),
    ("", ""), ("\n\n", ""), ("\u{FEFF}a", "<p>a</p>\n"), ("a\r\nb\r", "<p>a\nb</p>\n"),
  ])
  func text(_ source: String, _ expected: String) {
    #expect(html(source) == expected)
  }

  @Test(arguments: [
    ("~~a~~", "<p><del>a</del></p>\n"), ("~a~", "<p><del>a</del></p>\n"),
    ("x~~a *b* c~~y", "<p>x<del>a <em>b</em> c</del>y</p>\n"),
    ("b ~~~a~~~", "<p>b ~~~a~~~</p>\n"), ("~5 and ~6", "<p>~5 and ~6</p>\n"),
    ("~~a~", "<p>~~a~</p>\n"), ("~~a ~b~~ c~", "<p><del>a ~b</del> c~</p>\n"),
    ("~a ~~b~~ c~", "<p><del>a <del>b</del> c</del></p>\n"),
    ("*a ~~b* c~~", "<p><em>a ~~b</em> c~~</p>\n"), ("\\~~a~~", "<p>~~a~~</p>\n"),
    ("~~ a ~~", "<p>~~ a ~~</p>\n"), ("`~~a~~`", "<p><code>~~a~~</code></p>\n"),
  ])
  func strikeOut(_ source: String, _ expected: String) {
    #expect(html(source) == expected)
  }

  @Test(arguments: [
    ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
    ("- a\n  - b", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
    ("-\n- a", "<ul>\n<li></li>\n<li>a</li>\n</ul>\n"),
    (
      "- [x] a\n- [ ] b",
      """
      <ul>
      <li class="task done"><span class="box" role="img" aria-label="done">☑</span> a</li>
      <li class="task open"><span class="box" role="img" aria-label="open">☐</span> b</li>
      </ul>

      """
    ),
  ])
  func lists(_ source: String, _ expected: String) {
    #expect(html(source) == expected)
  }

  @Test func tables() {
    let source = "| A | B | C |\n|---|:-:|--:|\n| 1 | *2* | a\\|b |\n| x |\n"
    let expected = """
      <div class="scroll" role="group" tabindex="0" aria-label="Table 1"><table>
      <thead>
      <tr>
      <th scope="col">A</th>
      <th scope="col" class="c">B</th>
      <th scope="col" class="n">C</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>1</td>
      <td class="c"><em>2</em></td>
      <td class="n">a|b</td>
      </tr>
      <tr>
      <td>x</td>
      <td class="c"></td>
      <td class="n"></td>
      </tr>
      </tbody>
      </table></div>

      """
    #expect(html(source) == expected)
    #expect(!html("| A |\n|---|\n").contains("tbody"))
  }

  @Test func footnotes() {
    let expected = """
      <p>a<sup class="fnref"><a href="#p-fn-1" id="p-fnref-1">1</a></sup> \
      b<sup class="fnref"><a href="#p-fn-1" id="p-fnref-1-2">1</a></sup></p>
      <div class="footnotes" role="doc-endnotes">
      <ol>
      <li id="p-fn-1" value="1">
      <p>note <a class="back" href="#p-fnref-1" aria-label="back to the text">↩</a> \
      <a class="back" href="#p-fnref-1-2" aria-label="back to the text">↩</a></p>
      </li>
      </ol>
      </div>

      """
    let source = "a[^x] b[^x]\n\n[^x]: note\n[^unused]: gone\n"
    #expect(html(source, MarkdownOptions(idPrefix: "p-")) == expected)
    #expect(html("a[^nothing]") == "<p>a[^nothing]</p>\n")
    let block = html("a[^1]\n\n[^1]: # head\n\n    ```\n    code\n    ```\n")
    #expect(complaints(about: block).isEmpty && block.contains("<h1>head</h1>"))
  }

  @Test(arguments: ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION", "note"])
  func callouts(_ word: String) {
    let kind = word.lowercased()
    let label = kind.prefix(1).uppercased() + kind.dropFirst()
    let body = "<p class=\"label\">\(label)</p>\n<p>a\nb</p>\n<p>c</p>\n"
    let expected = "<aside class=\"callout \(kind)\">\n\(body)</aside>\n"
    #expect(html("> [!\(word)]\n> a\n> b\n>\n> c") == expected)
  }

  @Test func calloutWithoutText() {
    let expected = "<aside class=\"callout tip\">\n<p class=\"label\">Tip</p>\n</aside>\n"
    #expect(html("> [!TIP]") == expected)
    #expect(html("> \\[!TIP]\n> a") == "<blockquote>\n<p>[!TIP]\na</p>\n</blockquote>\n")
    #expect(html("> [!] a") == "<blockquote>\n<p>[!] a</p>\n</blockquote>\n")
  }

  @Test(arguments: [("WARNNG", "[!WARNING]"), ("NOTES", "[!NOTE]"), ("AUDIENC", "[!AUDIENCE]")])
  func unknownCallouts(_ word: String, _ meant: String) throws {
    let (document, problems) = parse("a\n\n> [!\(word)]\n> b")
    let problem = try #require(problems.first)
    #expect(problem.code == "unknown-callout")
    #expect(problem.hint == "did you mean '\(meant)'?")
    #expect(problem.place.line == 3 && problem.place.column == 1)
    #expect(html(document).contains("<blockquote>\n<p>[!\(word)]\nb</p>"))
  }

  @Test func calloutWithTextBehind() {
    let problems = parse("> [!NOTE] a").problems
    #expect(problems.map(\.hint) == ["put '[!NOTE]' on a line of its own"])
  }

  @Test(arguments: [
    ("<div>\n*a*\n</div>", "<p class=\"raw\">&lt;div&gt;\n*a*\n&lt;/div&gt;</p>\n"),
    ("a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n"),
    ("<!-- a -->", "<p class=\"raw\">&lt;!-- a --&gt;</p>\n"),
  ])
  func rawMarkup(_ source: String, _ expected: String) {
    #expect(html(source) == expected)
  }

  @Test func words() {
    let source = "# One two\n\nthree *four* `five` [six](a.md)\n\n> [!AUDIENCE x]\n> seven\n"
    #expect(parse(source).document.words == 6)
  }
}
