import ArgumentParser
import KeyfolioBuild

/// Runs keyfolio with the arguments of the process, and ends the process with its exit code.
public func runKeyfolio() async {
  await Keyfolio.main()
}

struct Keyfolio: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keyfolio",
    abstract: "Key account plans and figures as plain files, published as a static site.",
    discussion: """
      EXAMPLES
        keyfolio init accounts          a small portfolio that builds at once
        keyfolio check                  what is wrong with the content, with places
        keyfolio build --audience team  the site, into ./site
        keyfolio bundle --audience leadership --output review.zip
                                        the site as one file, to hand on
        keyfolio serve                  the site in a browser on this machine
        keyfolio chart isar network --output isar.svg
                                        one chart, for a slide

      EXIT CODES
        0   done
        1   the content has errors; nothing was published
        64  wrong usage
        74  the file system said no, or the port is in use
      """,
    version: keyfolioVersion,
    subcommands: [
      Init.self, Check.self, Build.self, Bundle.self, Serve.self, Figures.self, Chart.self,
      Theme.self,
    ])
}
