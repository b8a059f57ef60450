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
