import KeyfolioAnalysis
import KeyfolioAudience
public import KeyfolioCore
import KeyfolioModel

/// Computes every figure and finding of an edition and gives them as JSON, in the shape that
/// FiguresFormat.md documents; `nil` after errors.
///
/// - parameter account: the id of the one account that is wanted; `nil` for all, with the figures of
///   the programme.
public func listFigures(
  _ content: FileTree, _ request: BuildRequest, account: String?, _ report: inout Report
) async throws(FileError) -> JSON? {
  guard var project = try await load(content, request, &report) else { return nil }
  guard let edition = edition(of: project, request, &report) else { return nil }
  project = await scope(project, to: edition, jobs: request.jobs)
  var analysis = await analyze(project, jobs: request.jobs)
  report.diagnostics.merge(analysis.diagnostics)
  if report.stops { return nil }
  (project, analysis) = classes(project, analysis, for: edition)
  if let account, !project.accounts.contains(where: { $0.id.value == account }) {
    let known = project.accounts.map(\.id.value)
    report.diagnostics.report(
      .unknownAccount(account, known, at: project.programme.name.place))
    return nil
  }
  return FigureJSON(project, analysis, edition, report.files).json(account: account)
}
