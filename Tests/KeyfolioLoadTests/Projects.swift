import Foundation
import KeyfolioCore
import KeyfolioTesting

@testable import KeyfolioLoad
@testable import KeyfolioModel

/// What reading a content folder gives.
struct Loaded {
  var project: Project?
  var diagnostics = Diagnostics()
  var files = SourceFiles()

  /// All of them, as `check` prints them.
  var text: String {
    var printer = DiagnosticText()
    printer.limit = .max
    printer.limitPerCode = .max
    return printer.text(of: diagnostics, files: files)
  }

  var codes: [String] { diagnostics.sorted(by: files).map(\.code) }
}

func load(_ tree: FileTree, jobs: Int = 2) async throws -> Loaded {
  var loaded = Loaded()
  loaded.project = try await loadProject(
    tree, files: &loaded.files, jobs: jobs, &loaded.diagnostics)
  return loaded
}

/// One account in a portfolio; `record` is its account.yaml behind the name, `more` other files.
func loadAccount(
  _ record: String = "", _ more: [String: String] = [:], portfolio: String = ""
) async throws -> (account: Account?, loaded: Loaded) {
  var texts = [
    "portfolio.yaml": "name: Test\n" + portfolio,
    "accounts/acme/account.yaml": "name: Acme\n" + record,
  ]
  texts.merge(more) { $1 }
  let loaded = try await load(files(texts))
  return (loaded.project?.accounts.first?.value, loaded)
}

func loadAccount(
  _ more: [String: String], portfolio: String = ""
) async throws -> (account: Account?, loaded: Loaded) {
  try await loadAccount("", more, portfolio: portfolio)
}

/// The folder `Tests/Projects/NAME`.
func projectFolder(_ name: String, testFile: StaticString = #filePath) -> String {
  URL(fileURLWithPath: "\(testFile)").deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Projects/\(name)").path
}
