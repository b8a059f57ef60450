public import KeyfolioCore

/// What a build is asked for.
public struct BuildRequest: Sendable {
  /// As the command line names it; `nil` takes `publish:` of portfolio.yaml.
  public var audience: String?
  /// The day the report speaks for; `nil` takes the portfolio's, else the newest fact's.
  public var asOf: CalendarDate?
  /// One's own theme over the built-in one.
  public var theme: FileTree?
  /// How messages name its folder.
  public var themeName = "theme"
  /// Opens a folder that the content names and that lies outside of it.
  public var outside: @Sendable (String) -> FileTree? = { _ in nil }
  /// How many threads work at the same time.
  public var jobs = 1

  public init() {}
}
