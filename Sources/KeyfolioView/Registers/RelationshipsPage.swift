public import KeyfolioAnalysis
import KeyfolioCharts
public import KeyfolioCore
public import KeyfolioModel
public import KeyfolioTemplate

/// Every account's relationship: its stage with the evidence, how both sides judge it, its shape,
/// and what hangs on one person.
public struct RelationshipsPage: Page {
  public static let template = "register"

  let project: Project
  let analysis: Analysis
  let text: FindingText
  let site: SiteContext
  private var words: Words { site.words }

  public init(
    _ project: Project, _ analysis: Analysis, _ text: FindingText, _ site: SiteContext
  ) {
    (self.project, self.analysis, self.text, self.site) = (project, analysis, text, site)
  }

  public var path: RelativePath { SitePaths.relationships }

  public var value: TemplateValue {
    let pairs = Array(zip(project.accounts, analysis.accounts))
    let threads = pairs.filter { $0.1.network?.isSingleThreaded ?? false }
    let stakes = threads.compactMap { $0.1.sales?.latestFullYear?.actual?.known }
    let register = Register(
      kicker: words.registerKicker(words.navRelationships, site.date),
      headline: words.relationshipsHeadline(
        single: threads.count, of: pairs.count { $0.1.network != nil },
        sales: stakes.isEmpty ? nil : site.formats.short(stakes.reduce(.zero, +))),
      lede: words.relationshipsLede,
      sections: [
        .init(
          id: "stages", title: words.stagesSection,
          charts: [chart(.stages), chart(.stageMatrix)].compactMap(\.self)),
        .init(
          id: "accounts", title: words.accountByAccount,
          tables: [table(pairs).with(.table(.stages, from: path, site))]),
        .init(
          id: "threads", title: words.threadsSection, note: words.threadsNote,
          findings: findings([
            .singleThreaded, .noActiveContact, .centredOnOne, .linkLost, .sharedThread,
            .successorUnmet, .relationshipComingApart,
          ])),
      ], none: words.nothingYet)
    return Frame.value(
      title: words.navRelationships + " · " + site.name, path: path, section: .relationships,
      site: site, page: register.value(words))
  }

  private func chart(_ kind: PortfolioChart) -> (any Chart)? {
    kind.chart(project, analysis, site)
  }

  private func findings(_ codes: Set<FindingCode>) -> [TemplateValue] {
    let block = FindingBlock(text, site, on: path)
    let all = analysis.programmeFindings + analysis.accounts.flatMap(\.findings)
    return all.filter { codes.contains($0.code) }.byWeight.map { block.row($0) }
  }

  private func table(_ pairs: [(Shared<Account>, Shared<AccountFigures>)]) -> TableBlock {
    let groups = Category.allCases.map { category in
      TableBlock.Group(
        word: site.category(category), role: category.rawValue,
        rows: pairs.filter { $0.1.position?.category == category }.map(row))
    }
    let rest = pairs.filter { $0.1.position?.category == nil }
    return TableBlock(
      register: "relationships", words.relationshipsCaption,
      [
        .text(.account), .text(.stage), .text(.stageTarget), .text(.fit), .number(.quickCheck),
        .number(.theirView), .text(.shape), .number(.threads),
      ], groups + [TableBlock.Group(word: words.noCategory, rows: rest.map(row))])
  }

  private func row(
    _ account: Shared<Account>, _ figures: Shared<AccountFigures>
  ) -> TableBlock.Row {
    let stage = figures.stage
    let claim = stage?.mismatch.map { mismatch in
      words.claimed(stage?.declared.map(words.stage), mismatch)
    }
    let fits = figures.stageFit.map { $0.reading == .fits } ?? true
    let network = figures.network
    return TableBlock.Row([
      .init(account.name.value, href: path.link(to: site.path(ofAccount: account.id.value))),
      .init(
        stage?.inForce.map(words.stage) ?? words.unknown, note: claim,
        isAlert: stage?.mismatch == .overClaimed),
      .init(stage?.target.map(words.stage) ?? words.unknown),
      .init(figures.stageFit.map { words.fit($0.reading) } ?? words.unknown, isAlert: !fits),
      .init(total(figures.quickCheck?.own)), .init(total(figures.quickCheck?.customer)),
      .init(
        network.map { $0.shape.map(words.shape) ?? words.unknown } ?? words.unknown,
        isAlert: network?.shape == .separated),
      .init(
        network.map { "\($0.matching)" } ?? words.unknown,
        isAlert: network.map { $0.matching <= 1 } ?? false),
    ])
  }

  /// A sum of six answers, or what unanswered ones leave of it.
  private func total(_ answers: QuickCheckResult.Answers?) -> String {
    guard let answers else { return words.unknown }
    if let total = answers.total { return site.formats.rating(total) }
    let (low, high) = (answers.bounds.lowerBound, answers.bounds.upperBound)
    return site.formats.rating(low) + "–" + site.formats.rating(high)
  }
}
