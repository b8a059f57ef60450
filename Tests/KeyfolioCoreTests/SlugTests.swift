import KeyfolioCore
import Testing

@Suite struct SlugTests {
  @Test(arguments: [
    ("Nordwind Logistik AG", "nordwind-logistik-ag"), ("Świt & Zorza", "swit-zorza"),
    ("Müller", "mueller"), ("Mu\u{308}ller", "mueller"), ("Zoë", "zoe"), ("Zoe\u{308}", "zoe"),
    ("Straße", "strasse"), ("Ærø", "aero"), ("O'Brien", "obrien"), ("O’Brien", "obrien"),
    ("  a  b  ", "a-b"), ("a\u{A0}b", "a-b"), ("2024–27", "2024-27"), ("C++ / C#", "c-c"),
    ("Đà Nẵng", "da-nng"), ("Лента Retail", "retail"), ("北京", ""), ("", ""), ("---", ""),
    ("İstanbul", "istanbul"), ("Ⅳ", ""), ("a\u{200B}b", "ab"), ("Phase 2: hub", "phase-2-hub"),
  ])
  func slugs(_ name: String, _ expected: String) {
    #expect(slug(name) == expected)
  }
}

@Suite struct SpellingTests {
  @Test(
    arguments: [
      ("walet", ["wallet", "needs"], "wallet"), ("Wallet", ["wallet"], "wallet"),
      ("wlalet", ["wallet"], "wallet"), ("naem", ["name", "needs"], "name"),
      ("id", ["is", "name"], "is"), ("abcd", ["abxy"], nil),
      ("categroy_overide", ["category_override"], "category_override"),
      ("unrelated", ["wallet", "needs"], nil), ("", ["name"], nil), ("sector", [], nil),
      ("bc", ["ac", "ab", "bb"], "bb"),
    ] as [(String, [String], String?)])
  func suggests(_ word: String, _ candidates: [String], _ expected: String?) {
    #expect(nearest(to: word, among: candidates) == expected)
  }

  @Test func leavesWhatIsNoWord() {
    let long = String(repeating: "a", count: 1 << 20)
    #expect(nearest(to: long, among: [long + "b"]) == nil)
  }
}
