import ArgumentParser
import KeyfolioBuild
import KeyfolioCore
import KeyfolioLoad

/// Where the content is, and how it is read: the same for every command.
struct ContentOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The content folder (default: ./content, else the current folder if it holds portfolio.yaml).",
      valueName: "dir"))
  var content: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("The day the report speaks for, such as 2026-09-30.", valueName: "date"))
  var asOf: String?

  @Option(help: ArgumentHelp("How many threads work at the same time.", valueName: "n"))
  var jobs: Int?

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  func validate() throws {
    if let asOf, CalendarDate(parsing: asOf) == nil {
      throw ValidationError("'\(asOf)' is not a date: write it as 2026-09-30.")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 up.") }
  }

  /// The folder, as the user would name it.
  var folder: String {
    if let content { return content }
    if System.isFolder("content") { return "content" }
    return System.isFile("portfolio.yaml") ? "." : "content"
  }

  var tree: FileTree { .folder(folder) }

  var request: BuildRequest {
    var request = BuildRequest()
    let folder = self.folder
    request.asOf = asOf.flatMap { CalendarDate(parsing: $0) }
    request.jobs = jobs ?? System.processors
    request.outside = { .folder(Self.place(of: $0, from: folder)) }
    return request
  }

  /// Where a folder is that the content names and that lies outside of it.
  static func place(of path: String, from folder: String) -> String {
    path.hasPrefix("/") ? path : folder + "/" + path
  }

  /// A report that knows how strict it is to be; ends the run where there is no such folder.
  func report() throws -> Report {
    guard System.isFolder(folder) else {
      printError(
        """
        keyfolio: there is no content folder '\(folder)'
          hint: name it with --content, or make one with 'keyfolio init'
        """)
      throw ExitCode.contentErrors
    }
    var report = Report()
    report.isStrict = strict
    return report
  }

  /// Prints what a run found, and how much of it.
  func print(_ report: Report) {
    let text = report.text(folder: folder == "." ? "" : folder)
    guard !text.isEmpty else { return }
    printError(text, terminator: "")
    let errors = report.diagnostics.count(.error)
    let warnings = report.diagnostics.count(.warning)
    if errors + warnings > 0 {
      printError("\(count(errors, "error")), \(count(warnings, "warning"))")
    }
  }

  private func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }
}
