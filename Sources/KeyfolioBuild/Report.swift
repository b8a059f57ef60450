public import KeyfolioCore

/// What a run found wrong, with the table that names the files.
public struct Report: Sendable {
  public var diagnostics = Diagnostics()
  public var files = SourceFiles()
  /// Whether a warning stops the run as an error does.
  public var isStrict = false

  public init() {}

  /// Whether nothing may be published.
  public var stops: Bool {
    diagnostics.hasErrors || (isStrict && diagnostics.count(.warning) > 0)
  }

  public func text(folder: String) -> String {
    DiagnosticText(folder: folder).text(of: diagnostics, files: files)
  }
}
