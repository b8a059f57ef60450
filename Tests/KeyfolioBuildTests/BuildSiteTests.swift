import KeyfolioAnalysis
import KeyfolioBuild
import KeyfolioCore
import KeyfolioModel
import KeyfolioTesting
import Testing

/// Whole builds, in memory.
@Suite struct BuildSiteTests {
  /// The portfolio that `init` makes.
  private let sample = FileTree(
    Dictionary(scaffold().map { ($0.path, $0.bytes) }, uniquingKeysWith: { $1 }))

  @Test func whatInitMakesBuildsWithoutAWord() async throws {
    let built = try await build(sample)
    #expect(built.codes == [])
    #expect(built.site?.accounts == 3)
    let tables = [
      "accounts", "people", "agreements", "objectives", "actions", "opportunities", "risks",
      "sales", "scores", "strength", "stages", "asks", "findings",
    ]
    let pages = [
      "assets/site-HASH.js", "assets/style-HASH.css", "assets/search-HASH.js", "index.html",
      "board.html", "relationships.html", "actions.html", "money.html", "reviews.html",
      "findings.html", "print.html", "accounts/brewery.html", "accounts/harbour.html",
      "accounts/mill.html", "404.html", "method.html",
    ]
    let data = tables.flatMap { ["data/\($0).csv", "data/\($0).json"] }
    let rest = [
      "data/accounts/brewery.json", "data/accounts/harbour.json", "data/accounts/mill.json",
      "data/actions-kim.ics",
    ]
    let paths = built.files.map { $0.path.text.replacing(/-[0-9a-f]{8}\./, with: "-HASH.") }
    #expect(paths == pages + data + rest)
  }

  @Test func theSameContentGivesTheSameBytes() async throws {
    let first = try await build(sample, jobs: 1)
    for jobs in [1, 2, 5] {
      let again = try await build(sample, jobs: jobs)
      #expect(again.files == first.files, "with \(jobs) jobs")
    }
  }

  @Test func theOrderOfFilesOnDiskDoesNotMatter() async throws {
    let first = try await build(sample)
    var random = SeededRandom(seed: 7)
    for _ in 0..<5 {
      let shuffled = try sample.list().shuffled(using: &random)
      let tree = FileTree(list: { () throws(FileError) in shuffled }, read: sample.read)
      #expect(try await build(tree).files == first.files)
    }
  }

  @Test func nobodyReadsASiteByDefault() async throws {
    let content = files([
      "portfolio.yaml": "name: Test\n", "accounts/a/account.yaml": "name: A\n",
    ])
    let built = try await build(content, audience: nil)
    #expect(built.codes == ["no-audience"] && built.files == [] && built.site == nil)
    let unknown = try await build(content, audience: "teem")
    #expect(unknown.codes == ["unknown-audience"] && unknown.files == [])
    #expect(unknown.report.text(folder: "").contains("did you mean 'team'?"))
    #expect(try await build(content, audience: "customer:zzz").codes == ["unknown-audience"])
  }

  @Test func leadershipSeesInitialsAndNoOpinions() async throws {
    let team = try await build(sample, audience: "team").text(of: "accounts/harbour.html")
    #expect(team.contains("Henning Voss") && team.contains("not for publication"))
    let built = try await build(sample, audience: "leadership")
    for file in built.files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for withheld in ["Voss", "Adler", "Brandt", "Speaks well", "not for publication"] {
        #expect(!text.contains(withheld), "\(withheld) in \(file.path)")
      }
    }
    let page = try built.text(of: "accounts/harbour.html")
    #expect(page.contains("H. V.") && page.contains("What Harbour wants"))
    // A note without a mark is the team's alone.
    #expect(!(try built.text(of: "accounts/mill.html").contains("who serves")))
  }

  @Test func aCustomerSeesNoneOfTheOthersAndNoCategory() async throws {
    let built = try await build(sample, audience: "customer:harbour")
    #expect(built.codes == [])
    for file in built.files where file.path.pathExtension != "css" {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let hidden = [
        "Mill &amp; Daughters", "Old Town", "Strategic", "Alder", "715", "Size of wallet",
      ]
      for word in hidden { #expect(!text.contains(word), "\(word) in \(file.path)") }
    }
    #expect(built.files.map(\.path.text).contains("index.html"))
  }

  @Test func anErrorAnywhereLeavesTheSinkEmpty() async throws {
    var content: [RelativePath: [UInt8]] = [:]
    for path in try sample.list() { content[path] = try sample.read(path) }
    content[RelativePath("accounts/mill/account.yaml")] = Array("name: A: b\n".utf8)
    let built = try await build(FileTree(content))
    #expect(built.codes == ["unquoted-colon"] && built.files == [] && built.site == nil)
  }

  @Test func strictTakesWarningsForErrors() async throws {
    var content: [RelativePath: [UInt8]] = [:]
    for path in try sample.list() { content[path] = try sample.read(path) }
    content[RelativePath("accounts/mill/acount.yaml")] = []
    var request = BuildRequest()
    request.audience = "team"
    for strict in [false, true] {
      var report = Report()
      report.isStrict = strict
      var sink = MemorySink()
      let site = try await buildSite(FileTree(content), request, into: &sink, &report)
      #expect(report.diagnostics.count(.warning) == 1)
      #expect((site == nil) == strict && sink.files.isEmpty == strict)
    }
  }

  @Test(arguments: ["team", "leadership", "customer:harbour", "training"])
  func everyLinkOfASiteLeadsSomewhere(_ audience: String) async throws {
    var content = try sample.list().reduce(into: [RelativePath: [UInt8]]()) {
      $0[$1] = try sample.read($1)
    }
    content[RelativePath("training/one.md")] = Array("# A lesson\n".utf8)
    let built = try await build(FileTree(content), audience: audience)
    let paths = Set(built.files.map(\.path))
    for file in built.files where file.path.pathExtension == "html" {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for match in text.matches(of: /(?:href|src|data-index)="([^"#:]+)["#]/) {
        let target = file.path.resolving(String(match.output.1))
        #expect(target.map(paths.contains) == true, "\(match.output.1) in \(file.path)")
      }
    }
  }

  /// Findings and figures point to the method that explains them.
  @Test func everyMethodIsExplained() async throws {
    let content = files([
      "portfolio.yaml": "name: Test\nthresholds: {one_customer: 8.5}\n",
      "accounts/a/account.yaml": "name: A\n",
    ])
    for audience in ["team", "leadership"] {
      let page = try await build(content, audience: audience).text(of: "method.html")
      for method in Method.allCases {
        #expect(page.contains("id=\"\(method.rawValue)\""), "\(method.rawValue)")
      }
      for threshold in Threshold.allCases {
        #expect(page.contains("<code>\(threshold.rawValue)</code>"), "\(threshold.rawValue)")
      }
      #expect(page.contains("<td class=\"n\"><strong>8.5</strong></td><td class=\"n\">15</td>"))
    }
    let customer = try await build(content, audience: "customer:a")
    #expect(!customer.files.contains { $0.path.text == "method.html" })
  }
}
