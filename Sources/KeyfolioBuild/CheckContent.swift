import KeyfolioLoad
public import KeyfolioCore
import KeyfolioAnalysis

/// Reads and computes everything and writes nothing: what a build would complain about, whatever
/// its audience.
public func checkContent(_ content: FileTree, _ request: BuildRequest, _ report: inout Report)
  async throws(FileError)
{
  let memory = BuildMemory(keeps: false)
  guard let project = try await load(content, request, memory, &report) else { return }
  let analysis = await analyze(project, jobs: request.jobs, memory)
  report.diagnostics.merge(analysis.diagnostics)
}
