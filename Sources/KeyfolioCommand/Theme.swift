import ArgumentParser
import KeyfolioBuild
import KeyfolioCore
import KeyfolioWrite

struct Theme: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the built-in templates into a folder of your own, to change.",
    discussion: """
      README.md in it says which template makes what, and every name that it gets. A file that you \
      have changed is never overwritten.

      EXAMPLE
        keyfolio theme our-theme && keyfolio build --audience team --theme our-theme
      """)

  @Argument(help: ArgumentHelp("The folder to write.", valueName: "dir"))
  var folder: String

  func run() throws {
    let files = themeFolder()
    do throws(FileError) {
      let new = try writeFolder(files, at: folder)
      let rest = files.count - new
      System.writeOutput(
        """
        \(new) files in \(folder)\(rest > 0 ? "; \(rest) were there already" : "").
        Next: change what you like and delete what you leave as it is, then
          keyfolio build --theme \(folder)
        \(folder)/README.md says which names each template gets.

        """)
    } catch {
      throw fail(error)
    }
  }
}
