public import KeyfolioCore

/// All that a site holds beside its theme's assets, none of it made yet but the index for the
/// search, whose name every page tells.
public struct SiteContents: Sendable {
  public var search: OutputFile
  /// In the order in which they are written.
  public var pages: [any Page]
  /// What stands beside the pages, for spreadsheets, scripts and calendars.
  public var data: [any DataPart]

  public init(search: OutputFile, pages: [any Page], data: [any DataPart]) {
    self.search = search
    self.pages = pages
    self.data = data
  }
}
