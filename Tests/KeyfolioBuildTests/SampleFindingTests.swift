import Foundation
import KeyfolioAnalysis
import KeyfolioBuild
import KeyfolioCore
import Testing

/// What there is to see in the sample portfolio and in the one that `init` makes: every finding
/// somewhere, and every method at work.
@Suite struct SampleFindingTests {
  /// What neither portfolio can show, with the one change to the sample that brings it about.
  private struct Elsewhere: Sendable {
    let code: FindingCode
    let reason: String
    let line: (was: String, becomes: String)
  }

  private static let lines = "lines: {attractiveness: 500, strength: 1.0}"

  private static let elsewhere = [
    Elsewhere(
      code: .lineMoves,
      reason: "a median would turn over the categories on which all plans rest",
      line: (lines, "lines: {attractiveness: median, strength: 1.0}"))
  ]

  private static let started = FileTree(
    Dictionary(scaffold().map { ($0.path, $0.bytes) }, uniquingKeysWith: { $1 }))

  private func codes(_ content: FileTree) async throws -> Set<String> {
    let findings = try await figures(content)["findings"] as? [[String: Any]]
    return Set(try #require(findings).compactMap { $0["code"] as? String })
  }

  @Test func everyFindingFiresInOneOfTheTwo() async throws {
    let found = try await codes(folder("../content")).union(codes(Self.started))
    let excused = Set(Self.elsewhere.map(\.code))
    for code in FindingCode.allCases {
      #expect(found.contains(code.rawValue) != excused.contains(code), "\(code.rawValue)")
    }
  }

  @Test func theOthersFireWhenTheSampleIsChanged() async throws {
    let sample = try folder("../content")
    for other in Self.elsewhere {
      let path = RelativePath("portfolio.yaml")
      let text = String(decoding: try sample.read(path), as: UTF8.self)
      let changed = text.replacingOccurrences(of: other.line.was, with: other.line.becomes)
      #expect(changed != text, "\(other.reason)")
      let tree = FileTree(
        list: sample.list,
        read: { (file) throws(FileError) in
          file == path ? Array(changed.utf8) : try sample.read(file)
        })
      #expect(try await codes(tree).contains(other.code.rawValue), "\(other.code.rawValue)")
    }
  }

  @Test func everyMethodHasAKnownFigureInTheSample() async throws {
    let json = try await figures(folder("../content"))
    let programme = try #require(json["programme"] as? [String: Any])
    var lists = [try #require(programme["figures"] as? [[String: Any]])]
    for account in try #require(json["accounts"] as? [[String: Any]]) {
      lists.append(try #require(account["figures"] as? [[String: Any]]))
    }
    var known: Set<Method> = []
    for figure in lists.joined() {
      guard let id = figure["id"] as? String, let value = figure["value"], !(value is NSNull),
        let method = Method(ofFigure: id)
      else { continue }
      known.insert(method)
    }
    for method in Method.allCases { #expect(known.contains(method), "\(method.rawValue)") }
  }

  /// In both portfolios and in every edition: what is unknown says what it takes, what has bounds
  /// has them in order, what points to facts points to some.
  @Test(arguments: ["team", "leadership", "customer:nordwind"])
  func everyFigureIsWellFormed(_ audience: String) async throws {
    var request = BuildRequest()
    request.audience = audience
    for content in [try folder("../content"), Self.started] {
      var report = Report()
      guard
        let json = try await listFigures(content, request, account: nil, &report)
      else { continue }
      let object = try JSONSerialization.jsonObject(with: Data(json.text.utf8))
      let root = try #require(object as? [String: Any])
      let holders =
        (root["accounts"] as? [[String: Any]] ?? [])
        + [root["programme"]].compactMap {
          $0 as? [String: Any]
        }
      for holder in holders {
        let facts = try #require(holder["facts"] as? [[String: Any]])
        for figure in try #require(holder["figures"] as? [[String: Any]]) {
          try expectWellFormed(figure, facts: facts.count)
        }
      }
    }
  }

  private func expectWellFormed(_ figure: [String: Any], facts: Int) throws {
    let id = try #require(figure["id"] as? String)
    let comment = Comment(rawValue: "\(id) \(figure["subject"] ?? "")")
    #expect(Method(ofFigure: id) != nil, comment)
    #expect(Figure.Unit(rawValue: figure["unit"] as? String ?? "") != nil, comment)
    if figure["value"] is NSNull {
      let missing = figure["missing"] as? [String] ?? []
      #expect(!missing.isEmpty, comment)
    }
    #expect(figure["value"] as? String != "unknown", comment)
    let coverage = try #require(figure["coverage"] as? Double)
    #expect((0...1).contains(coverage), comment)
    if let bounds = figure["bounds"] as? [Double] {
      #expect(bounds.count == 2 && bounds[0] <= bounds[1], comment)
      if let value = figure["value"] as? Double, id != "rater-spread.width" {
        #expect(bounds[0] <= value && value <= bounds[1], comment)
      }
    }
    for input in try #require(figure["inputs"] as? [Int]) {
      #expect((0..<facts).contains(input), comment)
    }
  }

  @Test func bothAreReadWithoutAWord() async throws {
    for content in [try folder("../content"), Self.started] {
      var request = BuildRequest()
      request.audience = "team"
      var report = Report()
      _ = try await listFigures(content, request, account: nil, &report)
      let worst = report.diagnostics.sorted(by: report.files)
        .filter { $0.severity == .error || $0.severity == .warning }
      #expect(worst.map(\.code) == [])
    }
  }
}
