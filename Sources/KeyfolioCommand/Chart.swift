import ArgumentParser
import KeyfolioBuild
import KeyfolioCore
import KeyfolioWrite

struct Chart: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw one chart as an SVG file for a slide or a report.",
    usage: """
      keyfolio chart                                       lists the charts
      keyfolio chart <name> [--output FILE.svg]            one of the portfolio
      keyfolio chart <account> <name> [--output FILE.svg]  one of an account
      """,
    discussion: """
      The finding and its measure stand above the drawing, the day of the data below it. The file \
      holds plain shapes and text that Word and PowerPoint take in as a picture. Without --output \
      it goes to standard output.

      EXAMPLES
        keyfolio chart isar network --output isar-network.svg
        keyfolio chart matrix --audience leadership --output matrix.svg
      """)

  @Argument(
    help: ArgumentHelp("The account, unless it is a chart of the portfolio, and the chart."))
  var names: [String] = []

  @OptionGroup var options: ContentOptions

  @Option(
    help: ArgumentHelp(
      "Whose eyes the chart is for (default: team, and it says so).", valueName: "name"))
  var audience: String?

  @Option(name: [.short, .long], help: ArgumentHelp("Where it goes.", valueName: "file.svg"))
  var output: String?

  @Flag(help: "For a phone: 300 units wide, with numbered marks and keys.")
  var narrow = false

  @Flag(help: "The drawing alone, without words above and below.")
  var bare = false

  func validate() throws {
    if let output, !output.lowercased().hasSuffix(".svg") {
      throw ValidationError("a chart is an SVG file: give --output a name that ends in .svg.")
    }
    guard let name = names.last else { return }
    guard names.count <= 2 else {
      throw ValidationError("give one account and one chart, or a chart of the portfolio alone.")
    }
    let isOfAccount = names.count == 2
    let all = chartNames
    if all.contains(where: { $0.name == name && $0.isOfAccount == isOfAccount }) { return }
    if all.contains(where: { $0.name == name }) {
      throw ValidationError(
        isOfAccount
          ? "'\(name)' is a chart of the portfolio: leave the account out."
          : "'\(name)' is a chart of an account: keyfolio chart ACCOUNT \(name)")
    }
    let meant = nearest(to: name, among: all.map(\.name)).map { " Did you mean '\($0)'?" } ?? ""
    throw ValidationError("there is no chart '\(name)'.\(meant) 'keyfolio chart' lists them all.")
  }

  func run() async throws {
    guard let name = names.last else { return System.writeOutput(Self.list) }
    var report = try options.report()
    var request = options.request
    request.audience = audience ?? "team"
    let wanted = ChartRequest(
      account: names.count == 2 ? names[0] : nil, name: name, isNarrow: narrow, isTitled: !bare)
    let svg: [UInt8]?
    do throws(FileError) {
      svg = try await drawChart(options.tree, request, wanted, &report)
    } catch {
      throw fail(error)
    }
    options.print(report)
    guard let svg else { throw ExitCode.contentErrors }
    if audience == nil { printError("team edition: not for publication") }
    guard let output else { return System.writeOutput(String(decoding: svg, as: UTF8.self)) }
    do throws(FileError) {
      try writeFile(svg, at: output)
    } catch {
      throw fail(error)
    }
  }

  /// Every chart with what it shows, those of the portfolio first.
  private static var list: String {
    let width = chartNames.map(\.name.count).max() ?? 0
    func lines(_ isOfAccount: Bool) -> String {
      chartNames.filter { $0.isOfAccount == isOfAccount }.map { chart in
        let gap = String(repeating: " ", count: width - chart.name.count + 2)
        return "  \(chart.name)\(gap)\(chart.summary)\n"
      }.joined()
    }
    return "keyfolio chart NAME\n" + lines(false) + "\nkeyfolio chart ACCOUNT NAME\n" + lines(true)
  }
}
