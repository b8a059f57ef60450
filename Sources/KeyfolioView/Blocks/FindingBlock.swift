import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// Findings as pages show them: the question, whose it is, its money and date, and how it was found.
struct FindingBlock {
  private let text: FindingText
  private let site: SiteContext
  /// The page that they stand on.
  private let path: RelativePath

  init(_ text: FindingText, _ site: SiteContext, on path: RelativePath) {
    (self.text, self.site, self.path) = (text, site, path)
  }

  private static let rowNames: TemplateNames = [
    "question", "accounts", "facts", "method", "lesson",
  ]
  private static let linkNames: TemplateNames = ["href", "label"]

  /// - Parameters:
  ///   - named: whether the accounts are told; a page of one account need not.
  ///   - taught: whether it leads to the lesson that explains it.
  func row(_ finding: Finding, named: Bool = true, taught: Bool = false) -> TemplateValue {
    let accounts = named ? finding.accounts.compactMap(account) : []
    let facts = [text.money(finding), text.owner(finding), text.date(finding)]
    let known = facts.compactMap(\.self).joined(separator: " · ")
    return .record(
      Self.rowNames,
      [
        .text(text.question(finding)), .list(accounts), .known(known.isEmpty ? nil : known),
        link(
          path.link(to: SitePaths.method) + "#" + finding.method.rawValue,
          text.name(of: finding.method)),
        taught
          ? site.lessons(on: [finding.method]).first.map {
            link(path.link(to: $0.path), $0.title)
          } ?? .unknown : .unknown,
      ])
  }

  private static let listNames: TemplateNames = ["rows", "rest", "href"]

  /// The first so many, in their order, and the way to the others; unknown without any.
  func list(
    _ findings: [Finding], atMost most: Int, rest: (Int) -> String, href: String
  ) -> TemplateValue {
    guard !findings.isEmpty else { return .unknown }
    let left = findings.count - most
    return .record(
      Self.listNames,
      [
        .list(findings.prefix(most).map { row($0, named: false) }),
        .known(left > 0 ? rest(left) : nil),
        .text(href),
      ])
  }

  /// A list that leaves some out.
  static var listSpecimen: TemplateValue {
    .record(listNames, [.list([specimen]), .text("3 more"), .text("#")])
  }

  /// A finding that names an account and knows everything.
  static var specimen: TemplateValue {
    let link = TemplateValue.record(linkNames, [.text("#"), .text("Label")])
    return .record(rowNames, [.text("Question?"), .list([link]), .text("Facts"), link, link])
  }

  private func account(_ id: String) -> TemplateValue? {
    text.accountName(id).map { link(path.link(to: site.path(ofAccount: id)), $0) }
  }

  private func link(_ href: String, _ label: String) -> TemplateValue {
    .record(Self.linkNames, [.text(href), .text(label)])
  }
}

extension [Finding] {
  /// The gravest first, then by the money behind them; where nothing tells two apart, the order in
  /// which they were found does.
  var byWeight: [Finding] {
    // Findings are large, their places are not.
    indices.sorted(by: isGraver).map { self[$0] }
  }

  /// The first of them by weight that is more than a note.
  var gravest: Finding? {
    indices.filter { self[$0].severity != .note }.min(by: isGraver).map { self[$0] }
  }

  private func isGraver(_ a: Int, _ b: Int) -> Bool {
    if self[a].severity != self[b].severity { return self[a].severity < self[b].severity }
    let (more, less) = (self[a].money ?? .zero, self[b].money ?? .zero)
    return more != less ? more > less : a < b
  }
}
