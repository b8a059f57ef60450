public import KeyfolioAnalysis
public import KeyfolioCore
public import KeyfolioModel
public import KeyfolioTemplate

/// How everything was computed: what the facts are worth, what is held about people, which state of
/// the content this is; then each method with its formula, source and settings in force.
public struct MethodPage: Page {
  public static let template = "method"

  let site: SiteContext
  private var words: Words { site.words }
  let project: Project
  let analysis: Analysis
  let manifest: SiteManifest
  private var thresholds: Thresholds { site.thresholds }

  public init(
    _ project: Project, _ analysis: Analysis, _ site: SiteContext, _ manifest: SiteManifest
  ) {
    (self.project, self.analysis, self.site) = (project, analysis, site)
    self.manifest = manifest
  }

  public var path: RelativePath { SitePaths.method }

  private static let names: TemplateNames = [
    "kicker", "headline", "lede", "outline", "sections", "methods",
  ]
  private static let linkNames: TemplateNames = ["href", "label"]
  private static let methodNames: TemplateNames = [
    "id", "name", "tells", "formula", "symbols", "source", "lesson", "shown", "settings",
  ]
  private static let settingNames: TemplateNames = [
    "name", "meaning", "inForce", "isChanged", "usual",
  ]

  public var value: TemplateValue {
    let sections = [
      FreshnessSection(project: project, analysis: analysis, site: site).section,
      PeopleSection(project: project, site: site).section,
      ManifestSection(project: project, site: site, manifest: manifest).section,
    ]
    let links =
      sections.map { link("#" + $0.name.rawValue, words.title(of: $0.name)) }
      + Method.allCases.map { link("#" + $0.rawValue, words.methodName($0)) }
    let page = TemplateValue.record(
      Self.names,
      [
        .text(site.name), .text(words.methodHeadline), .text(words.methodLede), .rows(links),
        .list(sections.map { $0.value(words) }), .list(Method.allCases.map(section)),
      ])
    return Frame.value(
      title: words.navMethod + " · " + site.name, path: path, section: .method, site: site,
      page: page)
  }

  /// `nil` for what is on many pages.
  private func link(_ href: String?, _ label: String) -> TemplateValue {
    .record(Self.linkNames, [.known(href), .text(label)])
  }

  private func section(_ method: Method) -> TemplateValue {
    let settings = Threshold.allCases.filter { $0.method == method }.map { threshold in
      TemplateValue.record(
        Self.settingNames,
        [
          .text(threshold.rawValue), .text(words.meaning(of: threshold)),
          .text(site.formats.rating(thresholds[threshold])),
          .flag(thresholds[threshold] != threshold.usual),
          .text(site.formats.rating(threshold.usual)),
        ])
    }
    let links = MethodLinks(method: method, site: site)
    return .record(
      Self.methodNames,
      [
        .text(method.rawValue), .text(words.methodName(method)), .text(words.methodTells(method)),
        .text(words.formula(method)), words.symbols(method).map { .text($0) } ?? .unknown,
        .text(method.source),
        links.lesson.map { link(path.link(to: $0.path), $0.title) } ?? .unknown,
        .rows(links.pages.map { link($0.path.map(path.link), $0.label) }), .rows(settings),
      ])
  }
}
