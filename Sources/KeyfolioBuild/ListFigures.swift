public import KeyfolioCore

/// Computes every figure and finding of an edition and gives them as JSON, in the shape that
/// FiguresFormat.md documents; `nil` after errors.
///
/// - parameter account: the id of the one account that is wanted; `nil` for all, with the figures of
///   the programme.
public func listFigures(
  _ content: FileTree, _ request: BuildRequest, account: String?, _ report: inout Report
) async throws(FileError) -> JSON? {
  guard let edition = try await computedEdition(content, request, &report) else { return nil }
  if let account, edition.index(of: account, &report) == nil { return nil }
  return FigureJSON(edition.project, edition.analysis, edition.edition, report.files)
    .json(account: account)
}
