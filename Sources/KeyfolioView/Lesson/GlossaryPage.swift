public import KeyfolioCore
public import KeyfolioModel
public import KeyfolioTemplate

/// Every term of the method by its first letter, with what it means and the lesson that says more.
public struct GlossaryPage: Page {
  public static let template = "glossary"

  private let terms: [GlossaryTerm]
  private let site: SiteContext
  private var words: Words { site.words }

  public init(_ terms: [GlossaryTerm], _ site: SiteContext) {
    // As a reader looks words up: without case and accents.
    self.terms = terms.map { (slug($0.term.value), $0) }
      .sorted { ($0.0, $0.1.term.value) < ($1.0, $1.1.term.value) }.map(\.1)
    self.site = site
  }

  public var path: RelativePath { SitePaths.glossary }

  private static let names: TemplateNames = ["kicker", "title", "lede", "groups"]
  private static let groupNames: TemplateNames = ["letter", "terms"]
  private static let termNames: TemplateNames = ["id", "term", "also", "means", "lesson"]
  private static let linkNames: TemplateNames = ["href", "label"]

  public var value: TemplateValue {
    var groups: [(letter: String, terms: [GlossaryTerm])] = []
    for term in terms {
      let letter = slug(term.term.value).first.map { $0.uppercased() } ?? "#"
      if groups.last?.letter == letter {
        groups[groups.count - 1].terms.append(term)
      } else {
        groups.append((letter, [term]))
      }
    }
    let page = TemplateValue.record(
      Self.names,
      [
        .text(words.navTraining), .text(words.glossary), .text(words.glossaryLede(terms.count)),
        .list(
          groups.map {
            .record(Self.groupNames, [.text($0.letter), .list($0.terms.map(value))])
          }),
      ])
    return Frame.value(
      title: words.glossary + " · " + site.name, path: path, section: .training, site: site,
      page: page)
  }

  private func value(_ term: GlossaryTerm) -> TemplateValue {
    let lesson = term.lesson.flatMap { site.lesson($0.value) }
    let also = term.also.map(\.value)
    return .record(
      Self.termNames,
      [
        .text(term.anchor), .text(term.term.value),
        .known(also.isEmpty ? nil : words.alsoCalled(also)), .text(term.means?.value ?? ""),
        lesson.map {
          .record(Self.linkNames, [.text(path.link(to: $0.path)), .text($0.title)])
        } ?? .unknown,
      ])
  }
}
