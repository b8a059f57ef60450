import Foundation
import KeyfolioBuild
import KeyfolioCore
import KeyfolioTesting
import Testing

/// The manifest on the page of methods: what two readers compare.
@Suite struct ManifestPageTests {
  private struct State: Equatable {
    var accounts: String
    var pages: String
    var files: String
    var hash: String
  }

  private func built(_ content: [String: String], _ audience: String = "team") async throws
    -> (build: MemoryBuild, state: State)
  {
    let build = try await build(files(content), audience: audience)
    let page = try build.text(of: "method.html")
    func fact(_ label: String) throws -> String {
      let pattern = try Regex(
        "<dt>\(label)</dt><dd>(?:<code>)?([^<]*)", as: (Substring, Substring).self)
      return String(try #require(page.firstMatch(of: pattern), "no \(label)").output.1)
    }
    return (
      build,
      State(
        accounts: try fact("Accounts"), pages: try fact("Pages"),
        files: try fact("Content files"), hash: try fact("SHA-256 of the content"))
    )
  }

  private let content = TrustPageTests.content()

  @Test func tellsWhatTheSiteHolds() async throws {
    let (build, state) = try await built(content)
    #expect(state.accounts == "3" && state.files == "\(content.count)")
    #expect(state.pages == "\(build.files.count { $0.path.pathExtension == "html" })")
    #expect(try build.text(of: "method.html").contains("<dd>keyfolio \(keyfolioVersion)</dd>"))
  }

  /// Anybody can compute it from the folder, with tools of the system.
  @Test func theHashIsThatOfTheListOfHashes() async throws {
    let list = content.keys.sorted().map { path in
      SHA256.text(of: Array((content[path] ?? "").utf8)) + "  \(path)\n"
    }
    let hash = SHA256.text(of: Array(list.joined().utf8))
    #expect(try await built(content).state.hash == hash)
  }

  @Test func everyFileCounts() async throws {
    let before = try await built(content).state
    for path in content.keys.sorted() {
      var other = content
      other[path, default: ""] += path.hasSuffix(".yaml") ? "# more\n" : "\n"
      #expect(try await built(other).state.hash != before.hash, "\(path)")
    }
  }

  /// What an edition does not hold must not show in it, not even by a digit.
  @Test(arguments: [
    (
      "leadership", "private/judgements/a.csv",
      "person,influence,attitude,as_of\np,2,1,2026-09-01\n"
    ),
    ("leadership", "accounts/a/plan.md", "# Plan\n\nOther.\n"),
    ("leadership", "accounts/a/notes/more.md", "# More\n\nText.\n"),
    ("north", "accounts/b/account.yaml", "name: Beech\n"),
    ("north", "accounts/d/account.yaml", "name: Dogwood\n"),
    ("north", "company.csv", "period,group,line,amount\n2025,key,gross_sales,5\n"),
  ])
  func whatIsLeftOutDoesNotShow(_ audience: String, _ path: String, _ text: String) async throws {
    let before = try await built(content, audience)
    var other = content
    other[path] = text
    let after = try await built(other, audience)
    #expect(before.state == after.state)
  }

  @Test func opinionsOutsideOfTheFolderCountForTheTeam() async throws {
    var content = content
    content["private/judgements/a.csv"] = nil
    content["portfolio.yaml", default: ""] += "private: ../elsewhere\n"
    func state(_ audience: String, _ influence: Int) async throws -> String {
      var request = BuildRequest()
      request.audience = audience
      let opinions = files(["judgements/a.csv": "person,influence\np,\(influence)\n"])
      request.outside = { _ in opinions }
      var report = Report()
      var sink = MemorySink()
      _ = try await buildSite(files(content), request, into: &sink, &report)
      let page = try #require(sink.files.first { $0.path.text == "method.html" })
      let text = String(decoding: page.bytes, as: UTF8.self)
      return String(try #require(text.firstMatch(of: /<code>([0-9a-f]{64})</)).output.1)
    }
    #expect(try await state("team", 3) != state("team", 4))
    #expect(try await state("leadership", 3) == state("leadership", 4))
  }

  @Test(arguments: [("team", "leaves out nothing else"), ("leadership", "opinions about people")])
  func saysWhatIsLeftOut(_ audience: String, _ sentence: String) async throws {
    #expect(try await built(content, audience).build.text(of: "method.html").contains(sentence))
  }
}
