import Foundation
import KeyfolioBuild
import KeyfolioCore
import KeyfolioModel
import Testing

/// The edition for learners holds no account of the portfolio: every account, person and figure of
/// the sample is looked for in every byte of it.
@Suite struct TrainingEditionTests {
  /// Names as a page may write them: as they are, and escaped.
  private static func spellings(_ name: String) -> Set<String> {
    [name, String(decoding: HTML(text: name).bytes, as: UTF8.self)]
  }

  @Test func holdsNoNameOfThePortfolio() async throws {
    let project = try await sampleProject()
    let built = try await sampleSite("training")
    var names: Set<String> = []
    for account in project.accounts {
      names.insert(account.name.value)
      names.formUnion(account.people.compactMap { $0.name?.value })
      names.formUnion(account.people.compactMap { $0.email?.value })
      names.formUnion(account.codes.map(\.value))
      names.formUnion(account.agreements.map(\.name.value))
      names.formUnion(account.objectives.map(\.name.value))
      names.formUnion(account.actions.map(\.name.value))
      names.formUnion(account.opportunities.map(\.name.value))
    }
    names.formUnion(project.team.compactMap { $0.name?.value })
    names.formUnion(project.customers.map(\.name.value))
    names.formUnion(project.programme.competitors.map(\.name.value))
    // The first word of a company is what people call it; a person's last name is a name too.
    let accounts = project.accounts.map { String($0.name.value.prefix { $0 != " " }) }
    let ids = project.accounts.map(\.id.value)
    #expect(names.count > 400)
    for file in built.files {
      let text = file.path.text + "\n" + String(decoding: file.bytes, as: UTF8.self)
      for name in names where name.utf8.count > 3 {
        for spelling in Self.spellings(name) {
          #expect(!text.contains(spelling), "\(file.path): \(name)")
        }
      }
      for word in accounts + ids where word.utf8.count > 4 {
        let found = text.ranges(of: word).contains { range in
          !(text[..<range.lowerBound].last?.isLetter ?? false)
            && !(text[range.upperBound...].first?.isLetter ?? false)
        }
        #expect(!found || Self.everyday.contains(word), "\(file.path): \(word)")
      }
    }
  }

  /// First words of names that are words of the language.
  static let everyday: Set<String> = ["Laboratoires", "Stadtwerke"]

  /// Numbers of five digits and more, as pages, charts and data write them. A number that the course
  /// brings itself, in data of its examples, is none of the portfolio's.
  @Test func holdsNoFigureOfThePortfolio() async throws {
    let content = try folder("../content")
    let team = try await sampleSite()
    let training = try await sampleSite("training")
    let own = try Self.numbers(
      in: content.list().filter { $0.segments.first == "training" }.map {
        OutputFile(path: $0, bytes: try content.read($0))
      })
    let withheld = Self.numbers(
      in: team.files.filter { $0.path.text.hasPrefix("data/") || $0.path.folder == "accounts" }
    ).subtracting(own)
    #expect(withheld.count > 500)
    let shown = Self.numbers(in: training.files.filter { $0.path.pathExtension == "html" })
    #expect(shown.intersection(withheld).sorted() == [])
  }

  /// The digits of every number that has five or more of them and is not round.
  private static func numbers(in files: [OutputFile]) -> Set<String> {
    var numbers: Set<String> = []
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      // Coordinates of drawings are numbers of nobody.
      let told = text.replacing(/<svg.*?<\/svg>/.dotMatchesNewlines(), with: "")
      for match in told.matches(of: /\d[\d,\u{A0}\u{202F}]*(\.\d+)?/) {
        let digits = match.output.0.filter(\.isNumber)
        let significant = digits.reversed().drop { $0 == "0" }.count
        if digits.count >= 5, significant >= 4 { numbers.insert(String(digits)) }
      }
    }
    return numbers
  }
}
