import Foundation
import KeyfolioAnalysis
import KeyfolioBuild
import KeyfolioCore
import KeyfolioModel
import Testing

/// Numbers in the sentences of a lesson are numbers of its examples, as data or as computed, or are
/// listed here with the source that they come from.
@Suite struct CourseFigureTests {
  @Test func everyNumberInALessonIsComputedOrHasASource() async throws {
    let content = try folder("../content")
    let project = try await sampleProject()
    let built = try await sampleSite("training")
    var unknown: [String] = []
    for note in project.training where note.kind?.value != .worksheet {
      let source = String(decoding: try content.read(note.path), as: UTF8.self)
      let page = try built.text(of: "training/\(note.path.stem).html")
      let written = Set(numbers(in: blocks(of: source)) + numbers(in: examples(on: page)))
      let facts = Set(courseFacts[note.lessonID, default: []])
      let computed = computed(in: note)
      for number in Set(numbers(in: prose(of: source))) where isTold(number) {
        let told = ExpectedValue(number, at: Place(file: note.file))
        let isKnown =
          written.contains(number) || facts.contains(number)
          || computed.contains { told.agrees(with: $0) || told.agrees(with: -$0) }
        if !isKnown { unknown.append("\(note.lessonID): \(number)") }
      }
    }
    #expect(unknown.sorted() == [])
  }

  /// Every fact that is listed is still told.
  @Test func noFactIsListedInVain() throws {
    let content = try folder("../content")
    for path in try content.list() where path.segments.first == "training" {
      guard let facts = courseFacts[Note.lessonID(ofStem: path.stem)] else { continue }
      let text = prose(of: String(decoding: try content.read(path), as: UTF8.self))
      #expect(Set(facts).subtracting(numbers(in: text)).sorted() == [], "\(path)")
    }
  }

  /// Small whole numbers are counts of things in the text, and four digits that begin with 19 or 20
  /// are years.
  private func isTold(_ number: String) -> Bool {
    if number.contains(".") { return true }
    guard let value = Int(number) else { return true }
    return value > 20 && !(1950...2040).contains(value)
  }

  /// Numbers without the marks between their digits.
  private func numbers(in text: String) -> [String] {
    let told = text.replacing(/\]\([^)]*\)/, with: "]")
    return told.matches(of: /\d[\d,\u{A0}]*(\.\d+)?/).map { match in
      var digits = String(match.output.0.filter { $0.isNumber || $0 == "." })
      if digits.contains(".") {
        while digits.last == "0" { digits.removeLast() }
        if digits.last == "." { digits.removeLast() }
      }
      return digits
    }
  }

  /// Every figure of every account of its examples, shares in per cent as well.
  private func computed(in note: Note) -> [Double] {
    var values: [Double] = []
    for case .example(let example) in note.blocks.map(\.content) {
      let analysis = analyze(example.project)
      var figures = analysis.programmeFigures(of: example.project)
      for (account, own) in zip(example.project.accounts, analysis.accounts) {
        figures += own.value.figures(of: account.value, in: analysis.context)
      }
      for figure in figures {
        let bounds = figure.bounds.map { [$0.lowerBound, $0.upperBound] } ?? []
        for value in [figure.double].compactMap(\.self) + bounds {
          values.append(value)
          if figure.unit == .share { values.append(value * 100) }
        }
      }
    }
    return values
  }

  /// What the tables and charts of examples on a page show, as their readers see it.
  private func examples(on page: String) -> String {
    page.matches(
      of: /(<div class="example">|<figure class="chart"|<span class="computed">).*?(<p>|<h2)/
        .dotMatchesNewlines()
    ).map { $0.output.0 }.joined(separator: "\n")
  }

  /// The data of a lesson's blocks as they are written.
  private func blocks(of source: String) -> String {
    source.matches(of: /(?m)^(`{3,})keyfolio\n(.*?)^\1\s*$/.dotMatchesNewlines()).map {
      String($0.output.2)
    }.joined(separator: "\n")
  }
}

/// Numbers that lessons tell of the world, each with its source in a footnote there, and the few that
/// follow from an example without being a figure of it: by lesson.
let courseFacts: [String: [String]] = [
  // Workman, Homburg and Jensen 2003: firms of a survey.
  "changing-the-company": ["385"],
  // Times of an agenda.
  "asking-the-customer": ["10.15", "15.45"],
  // The order of two accounts (31.8 % of the weights; a draw at these), the median of two scores, and
  // a margin of the lesson before.
  "how-firm-is-a-category": ["31.8", "43.93", "41.38", "587.5", "3.7"],
  // A difference of two years of an example; Workman, Homburg and Jensen 2003.
  "measuring-effectiveness": ["280000", "385"],
  // What last year's share of this year's wallet would have been, less this year's sales.
  "money": ["85000"],
  // Johnston and Bonoma 1981: purchases and companies; König's theorem.
  "people-and-threads": ["62", "31", "1931"],
  // Buehler, Griffin and Ross 1994: days; the rest is said by speakers of an invented meeting.
  "running-the-review": ["33.9", "55.5", "70", "80"],
  // Bain 2005: firms of a survey.
  "the-customers-view": ["362"],
  // Armstrong and Brodie 1994.
  "the-portfolio-matrix": ["1015", "64", "87"],
  // Ivens and Pardo 2007.
  "what-a-key-account-is": ["91", "206"],
  // Ryals and Rogers 2007: firms of a study.
  "writing-the-plan": ["78"],
]
