import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// What every page has around its content: title, navigation, footer.
enum Frame {
  private static let names: TemplateNames = [
    "title", "root", "style", "brand", "logo", "nav", "asOf", "edition", "teamOnly", "w", "page",
  ]
  private static let logoNames: TemplateNames = ["href"]
  private static let linkNames: TemplateNames = ["href", "label", "current"]

  enum Section { case portfolio, findings, training, method }

  /// The page's own values under `page`, with the frame's beside them.
  static func value(
    title: String, path: RelativePath, section: Section, site: SiteContext, page: TemplateValue
  ) -> TemplateValue {
    .record(
      names,
      [
        .text(title), .text(path.link(to: SitePaths.portfolio)),
        .text(path.link(to: SitePaths.style)), .text(site.brandName),
        site.logo.map { .record(logoNames, [.text(path.link(to: $0))]) } ?? .unknown,
        .list(navigation(path: path, section: section, site: site)),
        .text(site.words.asOf(site.date)), .text(site.words.edition(site.edition)),
        .flag(site.edition.base == .team), site.words.labels, page,
      ])
  }

  private static func navigation(
    path: RelativePath, section: Section, site: SiteContext
  ) -> [TemplateValue] {
    var links = [link(path, SitePaths.portfolio, site.words.navPortfolio, section == .portfolio)]
    if site.edition.holdsPortfolio {
      links.append(link(path, SitePaths.findings, site.words.navFindings, section == .findings))
    }
    if !site.lessons.isEmpty {
      links.append(link(path, SitePaths.training, site.words.navTraining, section == .training))
    }
    if site.edition.holdsPortfolio {
      links.append(link(path, SitePaths.method, site.words.navMethod, section == .method))
    }
    return links
  }

  private static func link(
    _ path: RelativePath, _ target: RelativePath, _ label: String, _ current: Bool
  ) -> TemplateValue {
    .record(linkNames, [.text(path.link(to: target)), .text(label), .flag(current)])
  }
}
