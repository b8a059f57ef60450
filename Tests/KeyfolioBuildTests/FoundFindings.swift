import Foundation
import KeyfolioAnalysis
import Testing

/// The findings in the JSON of `figures`, and what holds of each of them.
struct FoundFindings {
  let json: [String: Any]

  var all: [[String: Any]] { json["findings"] as? [[String: Any]] ?? [] }
  var codes: [String] { all.compactMap { $0["code"] as? String } }

  /// Questions in which "somebody" is whom they ask about, and not a name that is missing.
  static let asksForSomebody: Set<FindingCode> = [.leaverHoldsAction, .successorUnmet]

  private static let ofProgramme = Set(programmeChecks.map(\.code))

  func expectWellFormed() throws {
    for finding in all {
      let code = try #require((finding["code"] as? String).flatMap(FindingCode.init))
      #expect(["error", "warning", "note"].contains(finding["severity"] as? String))
      try expectQuestion(of: finding, code)
      try expectKnownAccounts(of: finding, code)
      try expectEvidence(of: finding, code)
      let methods = json["methods"] as? [[String: Any]] ?? []
      let method = try #require(finding["method"] as? String)
      #expect(methods.contains { $0["id"] as? String == method }, "\(code.rawValue): \(method)")
    }
  }

  private func expectQuestion(of finding: [String: Any], _ code: FindingCode) throws {
    let question = try #require(finding["question"] as? String)
    #expect(question.count > 1 && question.hasSuffix("?"), "\(code.rawValue): \(question)")
    #expect(question != code.rawValue)
    #expect(!question.contains("unknown"), "\(code.rawValue): \(question)")
    if !Self.asksForSomebody.contains(code) {
      #expect(!question.contains("somebody"), "\(code.rawValue): \(question)")
    }
    // What a missing value or name leaves behind.
    for trace in ["  ", " .", " ,", "()", "“”", " 1 accounts", "nil"] {
      #expect(!question.contains(trace), "\(code.rawValue): \(question)")
    }
  }

  private func expectKnownAccounts(of finding: [String: Any], _ code: FindingCode) throws {
    let named = try #require(finding["accounts"] as? [String])
    let known = Set(accounts.compactMap { $0["id"] as? String })
    #expect(known.isSuperset(of: named), "\(code.rawValue): \(named)")
    if !Self.ofProgramme.contains(code) { #expect(named.count == 1, "\(code.rawValue): \(named)") }
  }

  /// Each number that a finding rests on is a figure: who doubts it can look up what it is made of.
  private func expectEvidence(of finding: [String: Any], _ code: FindingCode) throws {
    let listed = try figures(behind: finding, code)
    for evidence in try #require(finding["evidence"] as? [[String: Any]]) {
      let id = try #require(evidence["figure"] as? String)
      let subject = evidence["subject"] as? String
      let value = try #require(evidence["value"] as? NSObject)
      let same = listed.filter {
        $0["id"] as? String == id && $0["subject"] as? String == subject
      }
      let name = "\(code.rawValue): \(id) of \(subject ?? "nothing")"
      #expect(same.count == 1, "\(name) is \(same.count) figures")
      for figure in same {
        #expect(value.isEqual(figure["value"]), "\(name) \(value) \(figure["value"] ?? "")")
        #expect(evidence["unit"] as? String == figure["unit"] as? String, "\(name)")
      }
    }
  }

  private var accounts: [[String: Any]] { json["accounts"] as? [[String: Any]] ?? [] }

  private func figures(
    behind finding: [String: Any], _ code: FindingCode
  ) throws -> [[String: Any]] {
    if Self.ofProgramme.contains(code) {
      let programme = try #require(json["programme"] as? [String: Any])
      return try #require(programme["figures"] as? [[String: Any]])
    }
    let id = (finding["accounts"] as? [String])?.first
    let account = try #require(accounts.first { $0["id"] as? String == id })
    return try #require(account["figures"] as? [[String: Any]])
  }
}
