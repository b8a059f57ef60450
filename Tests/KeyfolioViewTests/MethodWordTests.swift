import KeyfolioAnalysis
import KeyfolioModel
import Testing

@testable import KeyfolioView

/// Each method and each setting says something of its own.
@Suite struct MethodWordTests {
  @Test func everyMethodTellsWhatItIs() {
    let told = Method.allCases.map(Words.methodTells)
    #expect(!told.contains(""))
    #expect(Set(told).count == told.count)
    let named = Method.allCases.map(Words.methodName)
    #expect(Set(named).count == named.count)
  }

  /// A formula of letters says what they stand for.
  @Test func symbolsAreExplained() {
    for method in Method.allCases {
      let greek = method.formula.contains { "ΣΠενδ".contains($0) }
      if greek { #expect(Words.symbols(method) != nil, "\(method.rawValue)") }
    }
  }

  @Test func everySettingTellsWhatItMoves() {
    let told = Threshold.allCases.map(Words.meaning(of:))
    #expect(!told.contains(""))
    #expect(Set(told).count == told.count)
  }
}
