import ArgumentParser
import KeyfolioBuild
import KeyfolioCore
import KeyfolioLoad
import KeyfolioWrite

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build the site from the content.",
    discussion: """
      Who will read the site must be said, here with --audience or in portfolio.yaml with \
      'publish:'. On an error nothing is written and the last good site stays.

      EXAMPLE
        keyfolio build --audience leadership --output site
      """)

  @OptionGroup var options: ContentOptions

  @Option(
    help: ArgumentHelp(
      "Who will read it: team, leadership, customer:ACCOUNT, training, or an audience of your own.",
      valueName: "name"))
  var audience: String?

  @Option(help: ArgumentHelp("Where the site goes.", valueName: "dir"))
  var output = "site"

  @Option(
    help: ArgumentHelp(
      "A folder of templates; what it lacks is taken from the built-in ones.", valueName: "dir"))
  var theme: String?

  @Flag(help: "Wait until the disk has everything.")
  var durable = false

  func run() async throws {
    System.keepFreedMemory()
    var report = try options.report()
    let built: BuiltSite?
    do throws(FileError) {
      built = try await build(&report)
    } catch {
      throw fail(error)
    }
    options.print(report)
    guard let built else { throw ExitCode.contentErrors }
    printError("\(built.edition) edition: \(built.pages) pages in \(output)")
  }

  private func build(_ report: inout Report) async throws(FileError) -> BuiltSite? {
    var request = options.request
    request.audience = audience
    if let theme { (request.theme, request.themeName) = (.folder(theme), theme) }
    var site = try SiteFolder.begin(
      at: output, content: options.folder, home: System.home, durable: durable)
    do throws(FileError) {
      guard let built = try await buildSite(options.tree, request, into: &site, &report) else {
        site.discard()
        return nil
      }
      _ = try site.commit()
      return built
    } catch {
      site.discard()
      throw error
    }
  }
}
