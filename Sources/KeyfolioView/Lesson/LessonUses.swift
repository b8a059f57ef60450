import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// Where the site uses what a lesson teaches, and which lessons teach what a page uses.
struct LessonUses {
  let methods: [Method]
  let site: SiteContext

  private static let names: TemplateNames = ["pages", "methods", "findings"]
  private static let linkNames: TemplateNames = ["href", "label"]

  /// Pages, methods and findings; unknown in an edition without accounts, and for a lesson that
  /// explains no method.
  func value(on path: RelativePath) -> TemplateValue {
    guard site.edition.holdsPortfolio, !methods.isEmpty else { return .unknown }
    var pages: [MethodLinks.Target] = []
    for target in methods.flatMap({ MethodLinks(method: $0, site: site).pages })
    where !pages.contains(where: { $0.label == target.label }) {
      pages.append(target)
    }
    let codes = FindingCode.allCases.filter { methods.contains($0.method) }
    return .record(
      Self.names,
      [
        .rows(pages.map { link($0.path.map(path.link), $0.label) }),
        .list(
          methods.map { link(site.link(to: $0, from: path), site.words.methodName($0)) }),
        .rows(codes.map { .text(site.words.name(of: $0)) }),
      ])
  }

  private func link(_ href: String?, _ label: String) -> TemplateValue {
    .record(Self.linkNames, [.known(href), .text(label)])
  }
}

extension SiteContext {
  private static let lessonNames: TemplateNames = ["href", "label"]

  /// Links to the lessons that explain some methods; unknown without any.
  func lessonLinks(on methods: [Method], from path: RelativePath) -> TemplateValue {
    .rows(
      lessons(on: methods).map { lesson in
        .record(
          Self.lessonNames, [.text(path.link(to: lesson.path)), .text(lesson.title)])
      })
  }

  /// Those of what a page over all accounts shows.
  func lessonLinks(for section: Frame.Section, from path: RelativePath) -> TemplateValue {
    lessonLinks(on: Method.allCases.filter { $0.shownOn.contains(section) }, from: path)
  }
}
