import Foundation
import KeyfolioBuild
import KeyfolioCore
import KeyfolioTesting
import Testing

/// What a bundle holds beside the site.
@Suite struct BundleSiteTests {
  private func bundle(
    _ portfolio: String, audience: String? = "team"
  ) async throws -> (site: BuiltSite?, files: [String: String], codes: [String]) {
    let content = files([
      "portfolio.yaml": portfolio, "accounts/a/account.yaml": "name: Ärzte & Co\n",
    ])
    var request = BuildRequest()
    request.audience = audience
    var report = Report()
    var sink = MemorySink()
    let site = try await bundleSite(content, request, into: &sink, &report)
    let texts = sink.files.map { ($0.path.text, String(decoding: $0.bytes, as: UTF8.self)) }
    return (
      site, Dictionary(texts, uniquingKeysWith: { $1 }),
      report.diagnostics.sorted(by: report.files).map(\.code)
    )
  }

  @Test func theManifestListsEveryFileButItself() async throws {
    let files = try await bundle("name: \"K & L\\nplans\"\nas_of: 2026-09-30\n").files
    let manifest = try #require(files["MANIFEST.txt"])
    let lines = manifest.split(separator: "\n")
    let rows = lines.filter { !$0.hasPrefix("#") }
    #expect(lines.first == "# K & L plans")
    #expect(lines.contains("# as of: 2026-09-30") && lines.contains("# edition: team"))
    #expect(lines.contains("# made by: keyfolio \(keyfolioVersion)"))
    #expect(lines.contains("# files: \(rows.count)"))
    let paths = rows.map { String($0.dropFirst(66)) }
    #expect(paths == paths.sorted() && Set(paths) == Set(files.keys).subtracting(["MANIFEST.txt"]))
    for row in rows {
      let text = try #require(files[String(row.dropFirst(66))])
      #expect(row.hasPrefix(SHA256.text(of: Array(text.utf8)) + "  "))
    }
  }

  @Test func theCoverSpeaksTheLanguageOfTheSite() async throws {
    let english = try #require(try await bundle("name: A & B\n").files["OPEN-ME.html"])
    #expect(english.contains("<h1>A &amp; B</h1>") && english.contains("Extract All"))
    #expect(english.contains("team edition"))
    let german = try #require(
      try await bundle("name: A\nlocale: de-DE\nas_of: 2026-09-30\n").files["OPEN-ME.html"])
    #expect(german.contains("lang=\"de\"") && german.contains("Alle extrahieren"))
    #expect(german.contains("Stand 30.\u{A0}September 2026"))
  }

  @Test(arguments: [
    ("team", "account teams"), ("leadership", "Our own leadership"),
    ("customer:a", "Ärzte &amp; Co and those of us"), ("training", "learns the method"),
    ("north", "Our own leadership"),
  ])
  func theCoverSaysWhoMayReadIt(_ audience: String, _ words: String) async throws {
    let portfolio = """
      name: A
      audiences:
        north:
          like: leadership

      """
    let files = try await bundle(portfolio, audience: audience).files
    let cover = try #require(files["OPEN-ME.html"])
    #expect(cover.contains(words), "\(cover)")
    #expect(cover.contains("<h1>A</h1>"))
    #expect(cover.contains("<link rel=\"stylesheet\" href=\"site/assets/style"))
    #expect(cover.contains("href=\"site/index.html\"") == (audience != "training"))
  }

  @Test func theCoverLeadsToAPageThatIsThere() async throws {
    let content = files([
      "portfolio.yaml": "name: A\n", "accounts/a/account.yaml": "name: B\n",
      "training/one.md": "# One\n",
    ])
    for audience in ["team", "training"] {
      let home = "site/index.html"
      var request = BuildRequest()
      request.audience = audience
      var (report, sink) = (Report(), MemorySink())
      #expect(try await bundleSite(content, request, into: &sink, &report) != nil)
      let cover = try #require(sink.files.first { $0.path.text == "OPEN-ME.html" })
      #expect(String(decoding: cover.bytes, as: UTF8.self).contains("href=\"\(home)\""))
      #expect(sink.files.contains { $0.path.text == home })
    }
  }

  /// A theme may bring other style sheets along.
  @Test func theCoverTakesTheLookOfTheSite() async throws {
    let content = files(["portfolio.yaml": "name: A\n", "accounts/a/account.yaml": "name: B\n"])
    var request = BuildRequest()
    request.audience = "team"
    request.theme = files(["style-print.css": "", "a.css": "", "styles.css": ""])
    var (report, sink) = (Report(), MemorySink())
    #expect(try await bundleSite(content, request, into: &sink, &report) != nil)
    let cover = try #require(sink.files.first { $0.path.text == "OPEN-ME.html" })
    let link = try #require(
      String(decoding: cover.bytes, as: UTF8.self).firstMatch(of: /"stylesheet" href="([^"]*)"/))
    let style = try #require(sink.files.first { $0.path.text == link.output.1 })
    #expect(String(decoding: style.bytes, as: UTF8.self).contains("--ground"))
  }

  @Test func anErrorLeavesTheSinkEmpty() async throws {
    let refused = try await bundle("name: A\n", audience: nil)
    #expect(refused.codes == ["no-audience"] && refused.files == [:] && refused.site == nil)
  }
}
