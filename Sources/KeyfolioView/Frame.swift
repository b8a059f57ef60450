import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// What every page has around its content: title, navigation, footer.
enum Frame {
  private static let names: TemplateNames = [
    "title", "root", "style", "brand", "nav", "asOf", "edition", "teamOnly", "w", "page",
  ]
  private static let linkNames: TemplateNames = ["href", "label", "current"]

  enum Section {
    case board, portfolio, relationships, actions, money, reviews, findings, training, method
  }

  /// The page's own values under `page`, with the frame's beside them.
  static func value(
    title: String, path: RelativePath, section: Section, site: SiteContext, page: TemplateValue
  ) -> TemplateValue {
    .record(
      names,
      [
        .text(title), .text(path.link(to: SitePaths.portfolio)),
        .text(path.link(to: SitePaths.style)), .text(site.supplier),
        .list(navigation(path: path, section: section, site: site)),
        .text(site.words.asOf(site.date)), .text(site.words.edition(site.edition)),
        .flag(site.edition.base == .team), site.words.labels, page,
      ])
  }

  private static func navigation(
    path: RelativePath, section: Section, site: SiteContext
  ) -> [TemplateValue] {
    let words = site.words
    var places: [(section: Section, target: RelativePath, label: String)] = []
    if site.edition.holdsPortfolio {
      places = [
        (.portfolio, SitePaths.portfolio, words.navPortfolio),
        (.board, SitePaths.board, words.navBoard),
        (.relationships, SitePaths.relationships, words.navRelationships),
        (.actions, SitePaths.actions, words.navActions),
        (.money, SitePaths.money, words.navMoney),
        (.reviews, SitePaths.reviews, words.navReviews),
        (.findings, SitePaths.findings, words.navFindings),
      ]
    } else {
      places = [(.portfolio, SitePaths.portfolio, words.navPortfolio)]
    }
    if !site.lessons.isEmpty {
      places.append((.training, SitePaths.training, words.navTraining))
    }
    if site.edition.holdsPortfolio {
      places.append((.method, SitePaths.method, words.navMethod))
    }
    return places.map { link(path, $0.target, $0.label, $0.section == section) }
  }

  private static func link(
    _ path: RelativePath, _ target: RelativePath, _ label: String, _ current: Bool
  ) -> TemplateValue {
    .record(linkNames, [.text(path.link(to: target)), .text(label), .flag(current)])
  }
}
