import Foundation
import KeyfolioAnalysis
import KeyfolioBuild
import KeyfolioCore
import KeyfolioModel
import Testing

/// Bands and lines that lessons print are those by which keyfolio judges.
@Suite struct CourseBandTests {
  private func lesson(_ stem: String) throws -> String {
    let content = try folder("../content")
    return String(
      decoding: try content.read(RelativePath("training/\(stem).md")), as: UTF8.self)
  }

  @Test func theQuickCheckReadsAsTheLessonSays() throws {
    let rows = try lesson("07-stages-of-a-relationship").matches(
      of: /\| (\d+) (?:to|or) (\d+) \| ([A-Z][a-z-]+) \|/)
    var totals: [Int] = []
    for row in rows {
      let (from, to) = (Int(row.output.1) ?? -1, Int(row.output.2) ?? -1)
      for total in from...to {
        totals.append(total)
        let band = QuickCheckResult.band(of: FixedPoint(total))
        #expect(band.rawValue == row.output.3.lowercased().replacing("-", with: ""), "\(total)")
      }
    }
    #expect(totals == Array(0...18))
  }

  @Test func theWordsOfRobustnessHaveTheirNumbers() throws {
    let text = try lesson("06-how-firm-is-a-category")
    func usual(_ threshold: Threshold) -> Double { threshold.usual.double }
    #expect(usual(.fragileWeights) == 10 && text.contains("the margin is under 10 %"))
    #expect(usual(.fragileRatings) == 0.25 && text.contains("less than 0.25 in all ratings"))
    #expect(usual(.firmWeights) == 30 && text.contains("the margin is at least 30 %"))
    #expect(usual(.firmRatings) == 1 && text.contains("all ratings may be off by 1.0"))
  }

  @Test func theNumberOfAccountsIsTheOneThatIsLookedFor() throws {
    let text = try lesson("03-choosing-accounts")
    let (few, many) = (Threshold.fewAccounts.usual, Threshold.manyAccounts.usual)
    #expect(text.contains("Between \(few) and \(many)"))
  }
}
