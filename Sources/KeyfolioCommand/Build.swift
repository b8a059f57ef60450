import ArgumentParser
import KeyfolioBuild
import KeyfolioCore
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

  @OptionGroup var site: SiteOptions

  @Option(help: ArgumentHelp("Where the site goes.", valueName: "dir"))
  var output = "site"

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
    let request = site.request(options)
    var folder = try SiteFolder.begin(
      at: output, content: options.folder, home: System.home, durable: durable)
    do throws(FileError) {
      guard let built = try await buildSite(options.tree, request, into: &folder, &report) else {
        folder.discard()
        return nil
      }
      _ = try folder.commit()
      return built
    } catch {
      folder.discard()
      throw error
    }
  }
}
