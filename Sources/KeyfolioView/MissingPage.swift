public import KeyfolioCore
public import KeyfolioTemplate

/// What a reader sees who asks a server for a page that is not there: that it is not, and the way
/// home. Servers look for it under its name.
public struct MissingPage: Page {
  public static let template = "entry"

  private let site: SiteContext
  private var words: Words { site.words }

  public init(_ site: SiteContext) { self.site = site }

  public var path: RelativePath { SitePaths.missing }

  private static let names: TemplateNames = ["title", "lede", "href", "label"]

  public var value: TemplateValue {
    let home = Frame.sections(site).first?.1.path ?? SitePaths.portfolio
    let page = TemplateValue.record(
      Self.names,
      [
        .text(words.missingHeadline), .text(words.missingLede), .text(path.link(to: home)),
        .text(words.missingLink),
      ])
    return Frame.value(
      title: [words.missingHeadline, site.name].joined(separator: " · "), path: path,
      section: nil, site: site, page: page)
  }
}
