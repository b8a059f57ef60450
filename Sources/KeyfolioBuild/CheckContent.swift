public import KeyfolioCore
import KeyfolioAnalysis

/// Reads and computes everything and writes nothing: what a build would complain about, whatever
/// its audience.
public func checkContent(_ content: FileTree, _ request: BuildRequest, _ report: inout Report)
  async throws(FileError)
{
  guard let project = try await load(content, request, &report) else { return }
  report.diagnostics.merge(await analyze(project, jobs: request.jobs).diagnostics)
}
