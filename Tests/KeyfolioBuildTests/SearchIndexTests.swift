import Foundation
import KeyfolioBuild
import KeyfolioCore
import KeyfolioTesting
import Testing

/// The file that the search asks: what is in it, what is not, and that no name breaks it.
@Suite struct SearchIndexTests {
  private let sample = FileTree(
    Dictionary(scaffold().map { ($0.path, $0.bytes) }, uniquingKeysWith: { $1 }))

  private func script(_ built: MemoryBuild) throws -> String {
    let file = try #require(built.files.first { $0.path.text.hasPrefix("assets/search-") })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  /// The value that the script hands over, read by somebody else's reader.
  private func index(_ built: MemoryBuild) throws -> [String: Any] {
    let text = try script(built)
    try #require(text.hasPrefix("keyfolioIndex={") && text.hasSuffix("};\n"))
    let json = text.dropFirst("keyfolioIndex=".count).dropLast(2)
    return try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  /// Every text below a value, in order.
  private func texts(_ value: Any) -> [String] {
    switch value {
    case let text as String: [text]
    case let list as [Any]: list.flatMap(texts)
    case let object as [String: Any]: object.values.flatMap(texts)
    default: []
    }
  }

  @Test func findsWhatAnAccountHolds() async throws {
    let built = try await build(
      files([
        "portfolio.yaml": "name: Test\nas_of: 2026-09-30\n",
        "accounts/a/account.yaml": """
        name: Müller & Söhne
        sector: Pumps
        codes: [C-17]
        people:
          - {id: voss, name: Henning Voss, title: Buyer}
          - {id: gone, name: Gone Long Ago, until: 2020-01-01}
        agreements: [{id: frame, name: Frame contract}]
        objectives: [{id: grow, name: Grow in service}]
        opportunities: [{id: retrofit, name: Retrofit}]
        actions: [{id: visit, name: Visit the works}]
        risks: [{id: strike, name: Strike at the port}]
        """,
        "accounts/a/notes/history.md": "# History\n\n## Years of growth\n",
        "training/one.md": "# A lesson\n\n## Its heading\n",
      ]))
    let found = try texts(index(built))
    for text in [
      "Müller & Söhne", "accounts/a.html", "Pumps, C-17", "Henning Voss", "Buyer", "Frame contract",
      "Grow in service", "Retrofit", "Visit the works", "Strike at the port", "History",
      "accounts/a/history.html", "Years of growth", "years-of-growth", "A lesson", "Its heading",
      "Method", "method.html",
    ] {
      #expect(found.contains(text), "\(text)")
    }
    #expect(!found.contains { $0.contains("Gone") })
  }

  /// Whatever a name holds, the script has one statement and gives back the name.
  @Test func noNameBreaksOut() async throws {
    let hostile = [
      "</script><script>alert(1)</script>", "<!-- x", "]]>", "\u{2028}line\u{2029}", "a\"b\\c",
      "A&amp;B", "{{name}}", "\u{202E}abc", "\"\u{301};alert(1)//", "'+alert(1)+'",
    ]
    var content = ["portfolio.yaml": "name: Test\n"]
    for (number, name) in hostile.enumerated() {
      let quoted = JSON.string(name).line
      content["accounts/a\(number)/account.yaml"] =
        "name: \(quoted)\nrisks: [{id: r, name: \(quoted)}]\n"
    }
    let built = try await build(files(content))
    #expect(Set(hostile).isSubset(of: try texts(index(built))))
    let text = try script(built)
    for scalar in ["<", ">", "&", "\u{2028}", "\u{2029}"] { #expect(!text.contains(scalar)) }
  }

  @Test func leadershipFindsInitialsAndNoWithheldNote() async throws {
    let team = try script(try await build(sample))
    #expect(team.contains("Henning Voss"))
    let built = try await build(sample, audience: "leadership")
    let text = try script(built)
    for name in ["Voss", "Adler", "Brandt", "who serves"] { #expect(!text.contains(name)) }
    #expect(text.contains("H. V."))
  }

  @Test func headingsForOthersAreNotFound() async throws {
    let content = files([
      "portfolio.yaml": "name: Test\n", "accounts/a/account.yaml": "name: A\n",
      "accounts/a/notes/n.md": """
      ---
      audience: [team, leadership]
      ---
      # Note

      ## Open

      > [!AUDIENCE team]
      > ## Closed
      """,
    ])
    let team = try texts(index(try await build(content)))
    #expect(team.contains("Open") && team.contains("Closed"))
    let leadership = try texts(index(try await build(content, audience: "leadership")))
    #expect(leadership.contains("Open") && !leadership.contains("Closed"))
  }

  @Test func aCustomerFindsOneAccountAndNoMethod() async throws {
    let built = try await build(sample, audience: "customer:harbour")
    let accounts = try #require(try index(built)["accounts"] as? [[Any]])
    #expect(accounts.count == 1)
    let found = try texts(index(built))
    #expect(found.contains("index.html") && !found.contains { $0.hasPrefix("accounts/harbour.") })
    let text = try script(built)
    for word in ["Mill", "Old Town", "method.html"] { #expect(!text.contains(word), "\(word)") }
  }

  /// 500 accounts as full as those of the sample stay below 300 KB.
  @Test func isSmall() async throws {
    var content = ["portfolio.yaml": "name: Test\n"]
    for number in 0..<50 {
      func list(_ key: String, _ count: Int, _ name: String) -> String {
        let items = (0..<count).map { "{id: \(key)\($0), name: \(name) \(number) \($0)}" }
        return "\(key): [\(items.joined(separator: ", "))]\n"
      }
      content["accounts/a\(number)/account.yaml"] =
        "name: Account number \(number)\nsector: Machines\n" + list("people", 5, "Henning Voss")
        + list("agreements", 1, "Frame contract") + list("objectives", 2, "Grow in service")
        + list("opportunities", 3, "Retrofit of pumps") + list("actions", 4, "Visit the works")
        + list("risks", 2, "Strike at the port")
    }
    let size = try script(try await build(files(content))).utf8.count
    #expect(size < 30_000, "\(size) bytes for 50 accounts")
  }
}
