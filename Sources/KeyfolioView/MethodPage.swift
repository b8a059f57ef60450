public import KeyfolioAnalysis
public import KeyfolioCore
import KeyfolioModel
public import KeyfolioTemplate

/// How everything was computed: each method with its formula, source and settings in force.
public struct MethodPage: Page {
  public static let template = "method"

  let site: SiteContext
  private var words: Words { site.words }
  let thresholds: Thresholds

  public init(_ analysis: Analysis, _ site: SiteContext) {
    self.site = site
    thresholds = analysis.context.thresholds
  }

  public var path: RelativePath { SitePaths.method }

  private static let names: TemplateNames = ["kicker", "headline", "lede", "outline", "methods"]
  private static let linkNames: TemplateNames = ["href", "label"]
  private static let methodNames: TemplateNames = [
    "id", "name", "tells", "formula", "symbols", "source", "settings",
  ]
  private static let settingNames: TemplateNames = [
    "name", "meaning", "inForce", "isChanged", "usual",
  ]

  public var value: TemplateValue {
    let links = Method.allCases.map { method in
      TemplateValue.record(
        Self.linkNames, [.text("#" + method.rawValue), .text(words.methodName(method))])
    }
    let page = TemplateValue.record(
      Self.names,
      [
        .text(site.name), .text(words.methodHeadline), .text(words.methodLede), .rows(links),
        .list(Method.allCases.map(section)),
      ])
    return Frame.value(
      title: words.navMethod + " · " + site.name, path: path, section: .method, site: site,
      page: page)
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
    return .record(
      Self.methodNames,
      [
        .text(method.rawValue), .text(words.methodName(method)), .text(words.methodTells(method)),
        .text(method.formula), words.symbols(method).map { .text($0) } ?? .unknown,
        .text(method.source), .rows(settings),
      ])
  }
}
