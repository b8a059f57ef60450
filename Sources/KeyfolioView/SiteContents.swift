public import KeyfolioAnalysis
public import KeyfolioCore
public import KeyfolioModel

/// All that a site holds beside its theme's assets, none of it made yet.
public struct SiteContents: Sendable {
  public let search: Lazy<OutputFile>
  /// In the order in which they are written.
  public var pages: [PlannedPage]
  /// What stands beside the pages, for spreadsheets, scripts and calendars.
  public var data: [any DataPart] { lazyData.value }
  private let lazyData: Lazy<[any DataPart]>

  /// Pages, data and search index of an edition. `project` and `analysis` are what is left after
  /// both of its cuts.
  ///
  /// - Parameter manifest: what the page of methods tells of a site with this number of pages.
  public init(
    _ project: Project, _ analysis: Analysis, _ site: SiteContext, memory: ViewMemory,
    manifest: @escaping @Sendable (_ pages: Int) -> SiteManifest
  ) {
    var site = site
    search = Lazy { [site] in SearchIndex(project, site, memory.search).file }
    site.search = search
    pages = sitePages(project, analysis, site, manifest)
    lazyData = Lazy { [site] in DataParts.all(project, analysis, site) }
  }
}
