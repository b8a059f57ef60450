import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// What every page has around its content: title, navigation, the way back up, footer, and what
/// the script needs to know.
enum Frame {
  private static let names: TemplateNames = [
    "title", "lang", "home", "root", "style", "script", "search", "brand", "logo", "nav", "place",
    "asOf", "freshness", "privacy", "edition", "teamOnly", "decimal", "group", "months", "thousand",
    "million", "w", "taught", "page",
  ]
  private static let logoNames: TemplateNames = ["href"]
  private static let navNames: TemplateNames = ["href", "label", "current"]
  private static let linkNames: TemplateNames = ["href", "label"]
  private static let placeNames: TemplateNames = ["trail", "here", "neighbours"]
  private static let neighbourNames: TemplateNames = ["previous", "next"]

  enum Section {
    case board, portfolio, relationships, actions, money, reviews, findings, training, method
  }

  /// The page's own values under `page`, with the frame's beside them.
  static func value(
    title: String, path: RelativePath, section: Section?, site: SiteContext, page: TemplateValue
  ) -> TemplateValue {
    let locale = site.formats.locale
    let sections = sections(site)
    let root = path.link(to: SitePaths.portfolio).dropLast(SitePaths.portfolio.name.count)
    return .record(
      names,
      [
        .text(title), .text(site.words.code),
        .text(path.link(to: sections.first?.1.path ?? SitePaths.portfolio)),
        .text(String(root)), .text(path.link(to: site.assets.style)),
        .text(path.link(to: site.assets.script)),
        .known(site.search.map { path.link(to: $0.value.path) }),
        .text(site.brandName.isEmpty ? sections.first?.1.label ?? "" : site.brandName),
        site.logo.map { .record(logoNames, [.text(path.link(to: $0))]) } ?? .unknown,
        .list(navigation(sections, path: path, section: section)), place(path, site),
        .known(site.asOf == .earliest ? nil : site.words.asOf(site.date)), freshness(path, site),
        .known(site.privacyLine),
        .text(site.words.edition(site.edition)),
        .flag(site.edition.base == .team), .text(locale.decimalMark), .text(locale.groupMark),
        .text(locale.language.shortMonths.joined(separator: " ")), .text(site.words.thousand),
        .text(site.words.million), site.words.labels,
        sections.first { $0.0 == section && $0.1.path == path }
          .map { site.lessonLinks(for: $0.0, from: path) } ?? .unknown,
        page,
      ])
  }

  /// A frame with everything in it, which specimens of pages take from what their own lacks.
  static func specimen(_ site: SiteContext) -> TemplateValue {
    let paths = site.places.accounts.map(\.path) + [SitePaths.portfolio]
    var site = site
    site.search = Lazy(OutputFile(path: site.assets.script, bytes: []))
    (site.oldestFigures, site.privacyLine) = ("Month", "Controller")
    let frames = paths.map {
      value(title: "", path: $0, section: .portfolio, site: site, page: .unknown)
    }
    return frames.dropFirst().reduce(frames[0]) { $0.filled(from: $1) }
  }

  /// Where the navigation leads, with the words of its links; the first is the home page.
  ///
  /// A customer's home page is its account, and there are lessons in an edition without accounts.
  static func sections(_ site: SiteContext) -> [(Section, SitePlaces.Entry)] {
    let words = site.words
    let isWhole = site.edition.holdsPortfolio
    func link(_ section: Section, _ label: String, _ path: RelativePath)
      -> (Section, SitePlaces.Entry)
    {
      (section, SitePlaces.Entry(label: label, path: path))
    }
    var links: [(Section, SitePlaces.Entry)] = []
    if isWhole {
      links += [
        link(.portfolio, words.navPortfolio, SitePaths.portfolio),
        link(.board, words.navBoard, SitePaths.board),
        link(.relationships, words.navRelationships, SitePaths.relationships),
        link(.actions, words.navActions, SitePaths.actions),
        link(.money, words.navMoney, SitePaths.money),
        link(.reviews, words.navReviews, SitePaths.reviews),
        link(.findings, words.navFindings, SitePaths.findings),
      ]
    } else if let account = site.places.accounts.first {
      links.append(link(.portfolio, account.label, account.path))
    }
    if !site.lessons.isEmpty {
      links.append(link(.training, words.navTraining, SitePaths.training))
    }
    if isWhole { links.append(link(.method, words.navMethod, SitePaths.method)) }
    return links
  }

  private static func navigation(
    _ sections: [(Section, SitePlaces.Entry)], path: RelativePath, section: Section?
  ) -> [TemplateValue] {
    sections.map { own, entry in
      // The page itself, or the part of the site that it belongs to.
      let current = entry.path == path ? "page" : own == section ? "true" : ""
      return .record(
        navNames, [.text(path.link(to: entry.path)), .text(entry.label), .text(current)])
    }
  }

  private static func place(_ path: RelativePath, _ site: SiteContext) -> TemplateValue {
    guard let trail = site.places.trail(of: path, site.words) else { return .unknown }
    let neighbours = site.places.neighbours(of: path).map { neighbours in
      TemplateValue.record(
        neighbourNames, [link(neighbours.previous, from: path), link(neighbours.next, from: path)])
    }
    return .record(
      placeNames,
      [
        .list(trail.above.map { link($0, from: path) }), .text(trail.here),
        neighbours ?? .unknown,
      ])
  }

  /// A word on old figures, where they are too many to pass over in silence; it leads to the section
  /// that tells all ages.
  private static func freshness(_ path: RelativePath, _ site: SiteContext) -> TemplateValue {
    guard let oldest = site.oldestFigures, site.edition.holdsPortfolio else { return .unknown }
    let href = path.link(to: SitePaths.method) + "#" + MethodSection.Name.fresh.rawValue
    return .record(linkNames, [.text(href), .text(site.words.oldestFigures(oldest))])
  }

  private static func link(_ entry: SitePlaces.Entry?, from path: RelativePath) -> TemplateValue {
    guard let entry else { return .unknown }
    return .record(linkNames, [.text(path.link(to: entry.path)), .text(entry.label)])
  }
}
