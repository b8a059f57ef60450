import KeyfolioCore
import KeyfolioMarkdown
import Testing

@Suite struct ProblemTests {
  static let provoking: [MarkdownProblem: String] = [
    .noteTooLong: String(repeating: "a", count: 300 * 1024),
    .tooComplex: String(repeating: "> ", count: 200), .invalidUTF8: "",
    .unknownCallout: "> [!X]", .audienceBlock: "> [!AUDIENCE]", .brokenAnchor: "[a](#b)",
    .forbiddenLink: "[a](javascript:b)", .emptyLink: "[a]()",
  ]

  @Test(arguments: MarkdownProblem.allCases)
  func everyCodeIsProvoked(_ problem: MarkdownProblem) throws {
    let source = try #require(Self.provoking[problem])
    let bytes = problem == .invalidUTF8 ? [0xFF] : Array(source.utf8)
    let found = try #require(parse(bytes).problems.first)
    #expect(found.code == problem.rawValue && found.severity == .error)
    #expect(!found.message.hasSuffix(".") && found.message.first?.isUppercase == false)
    #expect(found.hint != nil)
  }
}
