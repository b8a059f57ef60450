import ArgumentParser
import KeyfolioBuild
import KeyfolioCore
import KeyfolioLoad
import KeyfolioWrite

struct Bundle: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Pack one edition's site into a zip for readers without a server.",
    discussion: """
      The zip holds the site, a page OPEN-ME.html that says how to open it and who may read it, \
      and MANIFEST.txt with the SHA-256 of each file. The same content gives the same bytes. On \
      an error nothing is written and the last good zip stays.

      EXAMPLE
        keyfolio bundle --audience leadership --output review.zip
      """)

  @OptionGroup var options: ContentOptions
  @OptionGroup var site: SiteOptions

  @Option(name: [.short, .long], help: ArgumentHelp("Where it goes.", valueName: "file.zip"))
  var output: String

  func validate() throws {
    guard output.lowercased().hasSuffix(".zip") else {
      throw ValidationError("a bundle is a zip: give --output a name that ends in .zip.")
    }
  }

  func run() async throws {
    System.keepFreedMemory()
    var report = try options.report()
    let bundled: (site: BuiltSite, zip: ZipFile.Summary)?
    do throws(FileError) {
      bundled = try await bundle(&report)
    } catch {
      throw fail(error)
    }
    options.print(report)
    guard let (site, zip) = bundled else { throw ExitCode.contentErrors }
    printError(
      "\(site.edition) edition: \(site.pages) pages in \(output) "
        + "(\(zip.files) files, \(zip.bytes / 1024) KB)")
  }

  private func bundle(
    _ report: inout Report
  ) async throws(FileError) -> (site: BuiltSite, zip: ZipFile.Summary)? {
    let request = site.request(options)
    var zip = try ZipFile.begin(at: output, content: options.folder)
    defer { zip.discard() }
    guard let built = try await bundleSite(options.tree, request, into: &zip, &report) else {
      return nil
    }
    return (built, try zip.commit(day: built.asOf ?? .earliest))
  }
}
