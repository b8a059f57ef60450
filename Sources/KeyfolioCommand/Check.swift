import ArgumentParser
import KeyfolioBuild
import KeyfolioCore

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read everything, write nothing, and say what is wrong and where.",
    discussion: """
      EXAMPLE
        keyfolio check --content accounts --strict
      """)

  @OptionGroup var options: ContentOptions

  func run() async throws {
    var report = try options.report()
    do throws(FileError) {
      try await checkContent(options.tree, options.request, &report)
    } catch {
      throw fail(error)
    }
    options.print(report)
    if report.stops { throw ExitCode.contentErrors }
  }
}
