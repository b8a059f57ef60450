import KeyfolioTemplate
import KeyfolioView
import Testing

/// Templates are checked against specimens, so a specimen must leave nothing out.
@Suite struct SpecimenTests {
  @Test func hasEveryPageKind() {
    #expect(
      Specimen.pages.map(\.template) == [
        "portfolio", "register", "account", "note", "lesson", "training", "path", "glossary",
        "entry",
        "findings", "print", "method",
      ])
  }

  @Test(arguments: Specimen.pages.map(\.template))
  func leavesNothingUnknown(_ template: String) throws {
    let page = try #require(Specimen.pages.first { $0.template == template })
    #expect(page.value.gaps == [])
  }
}
