import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import Testing

@testable import KeyfolioView

/// Each method and each setting says something of its own, in both languages.
@Suite struct MethodWordTests {
  @Test(arguments: [Language.english, .german]) func everyMethodTellsWhatItIs(_ language: Language)
  {
    let words = Words(language: language)
    let told = Method.allCases.map(words.methodTells)
    #expect(!told.contains(""))
    #expect(Set(told).count == told.count)
    let named = Method.allCases.map(words.methodName)
    #expect(Set(named).count == named.count)
  }

  /// A formula of letters says what they stand for.
  @Test(arguments: [Language.english, .german]) func symbolsAreExplained(_ language: Language) {
    let words = Words(language: language)
    for method in Method.allCases {
      let greek = method.formula.contains { "ΣΠενδ".contains($0) }
      if greek { #expect(words.symbols(method) != nil, "\(method.rawValue)") }
    }
  }

  @Test(arguments: [Language.english, .german]) func everySettingTellsWhatItMoves(
    _ language: Language
  ) {
    let words = Words(language: language)
    let told = Threshold.allCases.map(words.meaning(of:))
    #expect(!told.contains(""))
    #expect(Set(told).count == told.count)
  }
}
