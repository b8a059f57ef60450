import KeyfolioBuild
import KeyfolioCore
import KeyfolioTesting
import Testing

/// Each method leads to the lesson that explains it and to the pages that show it.
@Suite struct MethodLinkTests {
  /// The part of the page about one method.
  private func section(_ page: String, _ method: String) throws -> Substring {
    let parts = page.split(separator: "<section class=\"method\" id=\"")
    return try #require(parts.first { $0.hasPrefix(method + "\"") }, "no \(method)")
  }

  /// The methods whose section holds a text.
  private func methods(_ page: String, holding text: String) -> Set<String> {
    let parts = page.split(separator: "<section class=\"method\" id=\"").dropFirst()
    return Set(parts.filter { $0.contains(text) }.map { String($0.prefix { $0 != "\"" }) })
  }

  @Test func theLessonThatExplainsIsNamed() async throws {
    let page = try await sampleSite().text(of: "method.html")
    let lesson = try section(page, "robustness")
    #expect(lesson.contains("<a href=\"training/06-how-firm-is-a-category.html\">"))
    #expect(try section(page, "swot").contains("href=\"training/12-writing-the-plan.html\""))
  }

  @Test func withoutLessonsThereIsNoLinkToOne() async throws {
    let built = try await build(files(TrustPageTests.content()))
    #expect(!(try built.text(of: "method.html").contains("href=\"training/")))
  }

  /// What pages of accounts and the page of findings say leads to a method; the way back has to
  /// lead to them.
  @Test func theWayBackMatchesTheWayThere() async throws {
    let built = try await sampleSite()
    let page = try built.text(of: "method.html")
    func anchors(_ files: [OutputFile]) -> Set<String> {
      Set(
        files.flatMap { file in
          String(decoding: file.bytes, as: UTF8.self).matches(of: /method\.html#([a-z-]+)"/)
            .map { String($0.output.1) }
        }
      ).subtracting(["fresh"])
    }
    let accounts = built.files.filter { $0.path.folder == "accounts" }
    let ofAccounts = methods(page, holding: "<span>each account’s page</span>")
    #expect(anchors(accounts).subtracting(ofAccounts) == [])
    #expect(ofAccounts.subtracting(anchors(accounts)) == [])
    let findings = built.files.filter { $0.path.text == "findings.html" }
    let asked = methods(page, holding: "<a href=\"findings.html\">Findings</a></span>")
    #expect(anchors(findings).subtracting(asked) == [])
  }

  @Test(arguments: [
    ("attractiveness", "index"), ("stage", "relationships"), ("sales", "money"),
    ("agreements", "board"), ("category", "reviews"), ("actions", "actions"),
  ])
  func thePagesThatShowItAreListed(_ method: String, _ page: String) async throws {
    let built = try await build(files(TrustPageTests.content()))
    let section = try section(try built.text(of: "method.html"), method)
    #expect(section.contains("<span><a href=\"\(page).html\">"))
  }
}
