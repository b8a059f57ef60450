public import KeyfolioCore
import KeyfolioLoad

/// What a run found wrong, with the table that names the files.
public struct Findings: Sendable {
  public var diagnostics = Diagnostics()
  public var files = SourceFiles()

  public init() {}
}

/// Reads everything and writes nothing.
public func checkContent(_ content: FileTree, jobs: Int, _ findings: inout Findings)
  async throws(FileError)
{
  _ = try await loadProject(
    content, files: &findings.files, jobs: jobs, &findings.diagnostics)
}
