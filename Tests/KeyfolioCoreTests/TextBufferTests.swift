import KeyfolioCore
import KeyfolioTesting
import Testing

@Suite struct TextBufferTests {
  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("a & b", "a &amp; b"), ("<b>", "&lt;b&gt;"),
    ("\"'", "&quot;&#39;"), ("\u{0}", "\u{FFFD}"), ("é😀", "é😀"), ("&&", "&amp;&amp;"),
    // A mark behind a quote makes one `Character` of both; the quote is escaped all the same.
    ("\"\u{301}", "&quot;\u{301}"), ("'\u{200D}x", "&#39;\u{200D}x"), ("<\u{338}", "&lt;\u{338}"),
    ("&\u{20DD}", "&amp;\u{20DD}"), ("\r\n<", "\r\n&lt;"),
  ])
  func escapes(_ text: String, _ expected: String) {
    #expect(HTML(text: text).bytes == Array(expected.utf8))
  }

  @Test func leavesNothingThatHTMLWouldRead() {
    var random = SeededRandom(seed: 5)
    let letters = Array("a&<>\"'\u{301}\u{200D}é\u{0}\n/=".unicodeScalars)
    for _ in 0..<2000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<20 { scalars.append(letters.randomElement(using: &random) ?? "a") }
      let bytes = HTML(text: String(scalars)).bytes
      #expect(!bytes.contains { [0, 0x22, 0x27, 0x3C, 0x3E].contains($0) }, "seed 5")
    }
  }

  @Test func appends() {
    var buffer = TextBuffer(capacity: 10)
    buffer.append("a")
    buffer.append([0x62])
    buffer.append([0x63, 0x64, 0x65][1...])
    buffer.append(HTML(trusted: Array("<p>".utf8)))
    buffer.appendEscaped("<")
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == "abde<p>&lt;")
    #expect(HTML.empty.isEmpty)
  }
}
