import Foundation
import KeyfolioBuild
import KeyfolioCore
import Testing

/// The page of all questions, of the sample.
@Suite struct FindingsPageTests {
  /// The sample raises fewer questions than the page has room for; the accounts' pages hold their
  /// own as well.
  @Test func theGravestOfEachAccountComeFirst() async throws {
    let sample = try folder("../content")
    let built = try await build(sample)
    let page = try built.text(of: "findings.html")
    let json = try await figures(sample)
    let accounts = try #require(json["accounts"] as? [[String: Any]])
    let programme = json["findings"] as? [[String: Any]] ?? []
    let lists = accounts.map { $0["findings"] as? [[String: Any]] ?? [] }
    let all = programme + lists.joined()
    #expect(page.components(separatedBy: "<br><small>").count - 1 == all.count)
    #expect(!page.contains("Here stand ") && page.contains("data/findings.csv"))
    let grave = all.count { $0["severity"] as? String != "note" }
    #expect(page.contains("\(grave) questions to answer first"))
    for (account, findings) in zip(accounts, lists) where !findings.isEmpty {
      let id = try #require(account["id"] as? String)
      #expect(page.contains("id=\"account-\(id)\""), "\(id)")
      let own = try built.text(of: "accounts/\(id).html")
      #expect(own.components(separatedBy: "<br><small>").count - 1 == findings.count, "\(id)")
      #expect(own.contains("id=\"questions\"") == (findings.count > 3), "\(id)")
    }
  }

  @Test func everyMethodItNamesIsExplained() async throws {
    let built = try await sampleSite()
    let (page, method) = (
      try built.text(of: "findings.html"), try built.text(of: "method.html")
    )
    let anchors = Set(
      page.split(separator: "href=\"method.html#").dropFirst().map { $0.prefix { $0 != "\"" } })
    #expect(anchors.count > 20)
    for anchor in anchors { #expect(method.contains("id=\"\(anchor)\""), "\(anchor)") }
  }

  @Test func editionsReadTheirOwn() async throws {
    let sample = try folder("../content")
    let leadership = try await build(sample, audience: "leadership").text(of: "findings.html")
    #expect(leadership.components(separatedBy: "<br><small>").count > 50)
    #expect(!leadership.contains("Birgit Rauch") && !leadership.contains("Jens Ahlers"))
    for audience in ["customer:isar", "training"] {
      let built = try await build(sample, audience: audience)
      #expect(!built.files.contains { $0.path.text == "findings.html" }, "\(audience)")
    }
  }
}
