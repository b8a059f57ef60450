import KeyfolioBuild
import KeyfolioCore
import KeyfolioLoad
public func runKeyfolio() async {
  var f = Findings()
  do { try await checkContent(.folder(CommandLine.arguments[1]), jobs: 2, &f) } catch { print(error) }
  print(DiagnosticText().text(of: f.diagnostics, files: f.files))
}
