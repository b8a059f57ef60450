import ArgumentParser
import KeyfolioServe

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show a built site in a browser on this machine.",
    discussion: """
      Only this machine can reach it. Ctrl-C stops it.

      EXAMPLE
        keyfolio build --audience team && keyfolio serve site
      """)

  @Argument(help: "The folder of a built site.")
  var site = "site"

  @Option(
    help: ArgumentHelp(
      "The port, and no other (default: the first free one from \(PreviewServer.defaultPort)).",
      valueName: "port"))
  var port: Int?

  func run() async throws {
    guard System.isFolder(site) else {
      printError(
        """
        keyfolio: there is no site at '\(site)'
          hint: build one with 'keyfolio build --audience team'
        """)
      throw ExitCode.system
    }
    System.endQuietlyOnInterrupt()
    do throws(PreviewError) {
      try await PreviewServer.run(root: site, port: port) { address in
        printError("Showing \(site) at \(address.url) (Ctrl-C stops)")
      }
    } catch {
      printError("keyfolio: \(error.message)")
      if let hint = error.hint { printError("  hint: \(hint)") }
      throw ExitCode.system
    }
  }
}
