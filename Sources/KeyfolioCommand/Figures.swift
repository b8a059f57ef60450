import ArgumentParser
import KeyfolioBuild
import KeyfolioCore

struct Figures: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print every computed figure, what limits it, and the questions it raises.",
    discussion: """
      The programme first, then each account: what the checks found, and below it the figures by \
      method. Unknown is never zero: a figure says what it would take to know it. The numbers at \
      which findings are raised are 'thresholds' in portfolio.yaml.

      EXAMPLES
        keyfolio figures nordwind
        keyfolio figures --json --audience leadership > figures.json
      """)

  @Argument(help: "The id of one account (default: all).")
  var account: String?

  @OptionGroup var options: ContentOptions

  @Option(
    help: ArgumentHelp(
      "Whose eyes the figures are for (default: team, and it says so).", valueName: "name"))
  var audience: String?

  @Flag(help: "JSON with inputs and their places, for scripts and spreadsheets.")
  var json = false

  func run() async throws {
    var report = try options.report()
    var request = options.request
    request.audience = audience ?? "team"
    let figures: JSON?
    do throws(FileError) {
      figures = try await listFigures(options.tree, request, account: account, &report)
    } catch {
      throw fail(error)
    }
    options.print(report)
    guard let figures else { throw ExitCode.contentErrors }
    if audience == nil { printError("team edition: not for publication") }
    System.writeOutput(json ? figures.text : figureTable(figures))
  }
}
