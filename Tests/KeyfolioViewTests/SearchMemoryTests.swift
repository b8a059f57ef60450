import KeyfolioCore
import Testing

@testable import KeyfolioView

@Suite struct SearchMemoryTests {
  /// Numbers of texts begin anew then, and an index of the numbers before would seem to be this one.
  @Test func forgettingTextsForgetsWhatHoldsTheirNumbers() {
    let memory = SearchMemory(keeps: true, mostTexts: 0)
    func index(of text: String) -> String {
      let file = memory.inTurn {
        let record = IndexRecord(.array([.string(text)]), memory.texts)
        return memory.files.output(for: "", of: [record]) { _ in
          OutputFile(path: RelativePath("search.js"), bytes: Array(text.utf8))
        }
      }
      return String(decoding: file.bytes, as: UTF8.self)
    }
    #expect(index(of: "one") == "one")
    #expect(index(of: "two") == "two")
  }
}
