import Foundation
import KeyfolioAnalysis
import KeyfolioBuild
import KeyfolioCore
import KeyfolioModel
import Testing

/// Each term that the course uses is in its glossary, and is told in two sentences.
@Suite struct CourseGlossaryTests {
  private static func known(_ project: Project) -> Set<String> {
    Set(project.glossary.flatMap { [$0.term] + $0.also }.map { $0.value.lowercased() })
  }

  /// Lessons print a term in bold where they introduce it, and nothing else.
  @Test func everyTermInBoldIsInIt() async throws {
    let project = try await sampleProject()
    let known = Self.known(project)
    let content = try folder("../content")
    var missing: Set<String> = []
    for note in project.training {
      let source = prose(of: String(decoding: try content.read(note.path), as: UTF8.self))
      for match in source.matches(of: /\*\*([^*\n]+)\*\*/) {
        let term = match.output.1.trimmingCharacters(in: .punctuationCharacters)
        if !known.contains(term.lowercased()) { missing.insert("\(note.lessonID): \(term)") }
      }
    }
    #expect(missing.sorted() == [])
  }

  /// What pages call the method's own: categories, stages, and each method by its name.
  @Test func everyWordOfTheMethodIsInIt() async throws {
    let known = Self.known(try await sampleProject())
    let categories = ["Strategic", "Star", "Status", "Streamline"]
    let stages = [
      "Exploratory", "Basic", "Co-operative", "Interdependent", "Integrated", "Disintegrating",
    ]
    for word in categories + stages { #expect(known.contains(word.lowercased()), "\(word)") }
  }

  @Test func eachIsToldInTwoSentences() async throws {
    for term in try await sampleProject().glossary {
      let means = try #require(term.means?.value)
      let ends = means.matches(of: /[.?!](\s|$)/).count
      // Abbreviations and names end in a full stop too, so more can be two; fewer cannot.
      #expect((2...3).contains(ends), "\(term.term.value): \(means)")
      #expect(term.lesson != nil, "\(term.term.value)")
    }
  }

  /// Most of it is linked from somewhere, and each link leads to its entry.
  @Test func termsAreLinkedWhereTheyAreFirstUsed() async throws {
    let project = try await sampleProject()
    let built = try await sampleSite()
    let glossary = try built.text(of: "training/glossary.html")
    var linked: Set<String> = []
    for file in built.files where file.path.pathExtension == "html" {
      let page = String(decoding: file.bytes, as: UTF8.self)
      let anchors = page.matches(of: /<a class="term" href="[^"#]*#([^"]+)"/).map { $0.output.1 }
      linked.formUnion(anchors.map(String.init))
    }
    for anchor in linked { #expect(glossary.contains("id=\"\(anchor)\""), "\(anchor)") }
    #expect(linked.count * 10 >= project.glossary.count * 8)
  }
}
