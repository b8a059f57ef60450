import ArgumentParser
import KeyfolioBuild
import KeyfolioCore

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a small working portfolio of three accounts, with comments.",
    discussion: """
      Files that are there already are never touched.

      EXAMPLE
        keyfolio init accounts && keyfolio build --content accounts --audience team
      """)

  @Argument(help: ArgumentHelp("The content folder to make.", valueName: "dir"))
  var folder = "content"

  func run() throws {
    let files = scaffold()
    let existing = files.filter { System.exists(folder + "/" + $0.path.text) }
    guard existing.isEmpty else {
      printError(
        """
        keyfolio: \(folder) holds \(existing[0].path) already
          hint: give the name of a new folder
        """)
      throw ExitCode.system
    }
    do throws(FileError) {
      for file in files { try System.create(file, in: folder) }
    } catch {
      throw fail(error)
    }
    System.writeOutput(
      """
      A portfolio of three accounts in \(folder).
      Next: keyfolio build --content \(folder) && keyfolio serve
      Opinions about people belong into \(folder)/private, which .gitignore keeps out of Git.

      """)
  }
}
