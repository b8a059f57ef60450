public import KeyfolioCore
public import KeyfolioTemplate

/// What stands at a site's root where the edition has no account to begin with: the way to the
/// lessons.
public struct EntryPage: Page {
  public static let template = "entry"

  private let site: SiteContext
  private let title: String
  private var words: Words { site.words }

  /// - Parameter title: of the course; the site's own where it has none.
  public init(title: String?, _ site: SiteContext) {
    self.site = site
    self.title = title ?? site.words.trainingHeadline
  }

  public var path: RelativePath { SitePaths.portfolio }

  private static let names: TemplateNames = ["title", "lede", "href", "label"]

  public var value: TemplateValue {
    let page = TemplateValue.record(
      Self.names,
      [
        .text(title), .text(words.entryLede), .text(path.link(to: SitePaths.training)),
        .text(words.entryLink),
      ])
    return Frame.value(
      title: [title, site.name].joined(separator: " · "), path: path, section: .training,
      site: site, page: page)
  }
}
