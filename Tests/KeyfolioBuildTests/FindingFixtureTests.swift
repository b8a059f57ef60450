import Foundation
import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioTesting
import Testing

/// Every check against content in which it finds something and content in which it must not, just
/// on the other side of its line or with the fact unknown: see `FindingFixture`.
@Suite struct FindingFixtureTests {
  @Test(arguments: FindingCode.allCases)
  func isFoundAndIsNotFound(_ code: FindingCode) async throws {
    let fixture = try FindingFixture(code)
    let found = FoundFindings(json: try await figures(files(fixture.firing)))
    #expect(found.codes.contains(code.rawValue), "\(code.rawValue) is not raised")
    try found.expectWellFormed()
    #expect(!fixture.quiet.isEmpty, "\(code.rawValue) has no content in which it is quiet")
    for variant in fixture.quiet {
      let found = FoundFindings(json: try await figures(files(variant.files)))
      #expect(!found.codes.contains(code.rawValue), "\(code.rawValue) although \(variant.why)")
      try found.expectWellFormed()
    }
  }

  @Test func everyFixtureIsOfACode() throws {
    let known = Set(FindingCode.allCases.map { "\($0.rawValue).txt" })
    for path in try folder(FindingFixture.home).list() {
      #expect(known.contains(path.text), "\(path.text) is the fixture of no code")
    }
  }

  /// Of an account that has an owner, a next review and the sales of a full year every finding says
  /// who is to answer, until when, and how much money hangs on it.
  @Test(arguments: accountChecks.map(\.code))
  func namesOwnerDateAndMoney(_ code: FindingCode) async throws {
    let fixture = try FindingFixture(code)
    let found = FoundFindings(json: try await figures(files(fixture.wellKept)))
    #expect(found.codes.contains(code.rawValue), "\(code.rawValue) is not raised")
    try found.expectWellFormed()
    for finding in found.all where finding["code"] as? String == code.rawValue {
      // An account that lost its owner has nobody to answer.
      if code != .ownerGone { #expect(finding["owner"] is String, "\(code.rawValue)") }
      let date = try #require(finding["date"] as? [String: Any], "\(code.rawValue) has no date")
      #expect(date["day"] is String && date["meaning"] is String)
      let money = try #require(finding["money"] as? [String: Any], "\(code.rawValue): no money")
      #expect(money["amount"] is NSNumber && money["meaning"] is String)
    }
  }
}
