import KeyfolioMarkdown
import Testing

/// The library keeps some of its state in tables of the process. Without care, notes that are
/// parsed side by side lose strike-outs and links now and then.
@Suite struct ThreadTests {
  @Test func sideBySide() async {
    let sources = (0..<40).map { number in
      String(repeating: "~~a\(number)~~ www.x\(number).de *b* a@b\(number).de\n\n", count: 50)
    }
    let expected = sources.map { html($0) }
    #expect(expected[0].contains("<del>a0</del> <a href=\"http://www.x0.de\""))
    let differing = await withTaskGroup(of: Int.self) { group in
      for worker in 0..<8 {
        group.addTask {
          (0..<200).count { html(sources[($0 + worker) % 40]) != expected[($0 + worker) % 40] }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(differing == 0)
  }
}
