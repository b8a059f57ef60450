import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import Testing

@testable import KeyfolioView

/// What stands around every page.
@Suite struct FrameTests {
  private let site = {
    let project = specimenProject()
    return SiteContext(project, analyze(project), edition: .team)
  }()

  private func trail(_ path: String) -> [String]? {
    site.places.trail(of: RelativePath(path), Words(language: .english)).map {
      $0.above.map(\.path.text) + [$0.here]
    }
  }

  @Test func theWayBackFollowsThePath() {
    #expect(trail("index.html") == nil)
    #expect(trail("method.html") == nil)
    #expect(trail("accounts/full.html") == ["index.html", "Full"])
    #expect(trail("accounts/full/more.html")?.dropLast() == ["index.html", "accounts/full.html"])
    #expect(trail("training/one.html")?.first == "training/index.html")
  }

  @Test func neighboursAreByName() {
    let first = site.places.neighbours(of: RelativePath("accounts/full.html"))
    #expect(first?.previous == nil && first?.next?.label == "Gaps")
    let last = site.places.neighbours(of: RelativePath("accounts/gaps.html"))
    #expect(last?.previous?.label == "Full" && last?.next == nil)
    #expect(site.places.neighbours(of: RelativePath("index.html")) == nil)
  }

  @Test func kindsOfAnswersHaveNamesOfTheirOwn() {
    for language in [Language.english, .german] {
      let names = SearchIndex.Kind.allCases.map(Words(language: language).searchKind)
      #expect(Set(names).count == names.count)
    }
  }
}
