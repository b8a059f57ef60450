import Foundation
import KeyfolioBuild
import KeyfolioCore
import Testing

/// The page of all questions, of the sample.
@Suite struct FindingsPageTests {
  private func items(_ page: String) -> ArraySlice<Substring> {
    page.split(separator: "<li>").dropFirst()
  }

  @Test func holdsEveryFindingTheGravestFirst() async throws {
    let sample = try folder("../content")
    let page = try await build(sample).text(of: "findings.html")
    let json = try await figures(sample)
    let accounts = try #require(json["accounts"] as? [[String: Any]])
    let programme = json["findings"] as? [[String: Any]] ?? []
    let all = programme + accounts.flatMap { $0["findings"] as? [[String: Any]] ?? [] }
    #expect(all.count > 200)
    #expect(items(page).count == all.count)
    let grave = all.count { $0["severity"] as? String != "note" }
    #expect(page.contains("\(grave) questions to answer first"))
    let parts = page.split(separator: "id=\"later\"")
    #expect(parts.count == 2 && items(String(parts[0])).count == grave)
  }

  @Test func everyMethodItNamesIsExplained() async throws {
    let built = try await build(try folder("../content"))
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
    #expect(items(leadership).count > 50)
    #expect(!leadership.contains("Birgit Rauch") && !leadership.contains("Jens Ahlers"))
    for audience in ["customer:isar", "training"] {
      let built = try await build(sample, audience: audience)
      #expect(!built.files.contains { $0.path.text == "findings.html" }, "\(audience)")
    }
  }
}
