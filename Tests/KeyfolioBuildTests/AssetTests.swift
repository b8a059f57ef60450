import KeyfolioBuild
import KeyfolioCore
import KeyfolioTesting
import Testing

/// What pages load is called by its bytes, so that a browser may keep it for good.
@Suite struct AssetTests {
  private let content = files([
    "portfolio.yaml": "name: Test\n", "accounts/a/account.yaml": "name: A\n",
  ])

  private func assets(_ built: MemoryBuild) -> [String] {
    built.files.map(\.path.text).filter { $0.hasPrefix("assets/") }
  }

  @Test func namesFollowTheBytes() async throws {
    let built = try await build(content)
    for file in built.files where file.path.text.hasPrefix("assets/") {
      let mark = try #require(file.path.text.firstMatch(of: /-([0-9a-f]{8})\./), "\(file.path)")
      #expect(Fingerprint(file.bytes).text.hasPrefix(mark.output.1))
    }
  }

  @Test func pagesNameTheFilesThatThereAre() async throws {
    let built = try await build(content)
    let page = try built.text(of: "accounts/a.html")
    for name in assets(built) { #expect(page.contains("\"../\(name)\"")) }
  }

  @Test func oneMoreRuleGivesAnotherName() async throws {
    let theme = files(["style.css": "body { color: red }", "logo.svg": "<svg/>"])
    let (usual, own) = (try await build(content), try await build(content, theme: theme))
    let names = (Set(assets(usual)), Set(assets(own)))
    // The script is the same, the style sheet is not, and a picture keeps its name.
    #expect(names.0.intersection(names.1).count(where: { $0.hasPrefix("assets/site-") }) == 1)
    #expect(names.0.intersection(names.1).isDisjoint(with: names.0.filter { $0.contains("style") }))
    #expect(names.1.contains("assets/logo.svg"))
    let page = try own.text(of: "index.html")
    let style = try #require(names.1.first { $0.contains("style-") })
    #expect(page.contains(style))
  }

  /// Every page would carry what our readers say to each other; what an author of a theme says is
  /// theirs.
  @Test func ourCommentsStayInTheTheme() async throws {
    let usual = try await build(content)
    let (style, script) = (try usual.text(ofAsset: "style"), try usual.text(ofAsset: "site"))
    #expect(!style.contains("/*") && !style.contains("\n\n\n"))
    let lines = script.split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines { #expect(!line.drop { $0 == " " }.hasPrefix("//"), "\(line)") }
    // Nothing else is gone.
    func words(_ text: String) -> [Substring] { text.split { $0.isWhitespace } }
    let source = try builtIn("site.js").replacing(#/(?m)^ *\/\/.*$/#, with: "")
    #expect(words(script) == words(source))
    let rules = try builtIn("style.css").replacing(#/\/\*.*?\*\//#, with: "")
    #expect(words(style).starts(with: words(rules)))
    let own = "/* Ours */\na { color: red }\n"
    let theme = files(["style.css": own, "site.js": "// Ours\nlet a = `\n// text`;\n"])
    let built = try await build(content, theme: theme)
    #expect(try built.text(ofAsset: "style").hasPrefix(own))
    #expect(try built.text(ofAsset: "site") == "// Ours\nlet a = `\n// text`;\n")
  }

  private func builtIn(_ name: String) throws -> String {
    let file = try #require(themeFolder().first { $0.path.text == name })
    return String(decoding: file.bytes, as: UTF8.self)
  }
}
