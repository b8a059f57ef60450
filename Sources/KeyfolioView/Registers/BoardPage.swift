public import KeyfolioAnalysis
public import KeyfolioCore
public import KeyfolioModel
public import KeyfolioTemplate

/// Two printed sides for those who decide: the quarter in three sentences, key accounts beside the
/// rest of the company, what hangs on what, what was decided and what is asked. What is missing is
/// named.
public struct BoardPage: Page {
  public static let template = "register"

  let project: Project
  let analysis: Analysis
  let text: FindingText
  let site: SiteContext
  private let plans: FullYearPlans?
  private var words: Words { site.words }
  private var formats: Formats { site.formats }

  public init(
    _ project: Project, _ analysis: Analysis, _ text: FindingText, _ site: SiteContext
  ) {
    (self.project, self.analysis, self.text, self.site) = (project, analysis, text, site)
    plans = FullYearPlans(of: project, analysis.accounts, in: analysis.context)
  }

  public var path: RelativePath { SitePaths.board }

  public var value: TemplateValue {
    Frame.value(
      title: words.navBoard + " · " + site.name, path: path, section: .board, site: site,
      page: register(on: path).value(words))
  }

  /// - Parameter path: of the page that it stands on.
  func register(on path: RelativePath) -> Register {
    let asks = BoardAsks(project: project, site: site, path: path)
    let moves = ReviewMoves(project, analysis).latest.filter { $0.step.category != nil }
    let totals = analysis.totals
    let plan = totals.againstPlan
    return Register(
      kicker: words.registerKicker(words.navBoard, site.date),
      headline: words.boardHeadline(
        sales: totals.yearToDate.known > 0 ? formats.short(totals.yearToDate.amount) : nil,
        plan: plan.accounts > 0 && plan.base > .zero
          ? formats.againstPlan(plan) : nil),
      lede: lede(asks, moves),
      sections: [
        .init(
          id: "standing", title: words.standingSection,
          tables: [standing, beside].compactMap(\.self)
        ),
        .init(id: "exposure", title: words.exposureSection, facts: BoardExposure(self).facts),
        .init(id: "decided", title: words.decidedSection, tables: [asks.decided]),
        .init(
          id: "asked", title: words.askedSection,
          tables: [asks.open.with(.table(.asks, from: path, site))]),
        .init(id: "moved", title: words.categoryMoves, tables: [movedTable(moves, path)]),
        .init(id: "missing", title: words.notKnown, facts: missing(asks, moves)),
      ], none: words.nothingYet)
  }

  /// The quarter in three sentences: money, what changed, what is asked.
  private func lede(_ asks: BoardAsks, _ moves: [ReviewMoves.Move]) -> String {
    let totals = analysis.totals
    let sentences = [
      words.boardMoney(
        lastYear: totals.againstLastYear.ratio.map(formats.change),
        outlook: totals.outlook.known > 0 ? formats.short(totals.outlook.amount) : nil),
      words.boardMoves(
        moved: moves.count,
        atRisk: totals.underAgreements.known > 0
          ? formats.short(totals.underAgreements.amount) : nil, months: site.agreementMonths),
      words.boardAsks(
        count: asks.openCount, amount: asks.amount.map(formats.short),
        first: asks.firstDay.map(formats.locale.shortDate)),
    ]
    return sentences.joined(separator: " ")
  }

  /// Key accounts against plan, outlook, last year and ambition.
  private var standing: TableBlock {
    let totals = analysis.totals
    func row(
      _ name: String, _ sum: PortfolioTotals.Sum, against: PortfolioTotals.Comparison? = nil
    ) -> TableBlock.Row? {
      guard sum.known > 0 else { return nil }
      let compared = against.flatMap { $0.accounts > 0 ? $0 : nil }
      return TableBlock.Row([
        .init(name, note: sum.unknown > 0 ? words.unknownOf(sum.unknown) : nil),
        .init(formats.thousands(sum.amount)),
        .init(
          compared.map { formats.signed($0.difference) } ?? "",
          note: compared?.ratio.map(formats.change),
          isAlert: compared.map { $0.difference < .zero } ?? false),
      ])
    }
    return TableBlock(
      "standing-table", words.standingCaption(formats.currency),
      [.text(.keyAccounts), .number(.sales), .number(.weAreAt)],
      [
        row(words.soFarThisYear, totals.yearToDate),
        row(words.planSoFar, totals.plan, against: totals.againstPlan),
        row(words.lastYearSoFar, totals.lastYear, against: totals.againstLastYear),
        row(words.outlookOfYear, totals.outlook),
        plans.flatMap { row(words.planOfYear($0.year), $0.plan) },
        plans.flatMap { plans in
          plans.ambitionYear.flatMap { row(words.ambitionOf($0), plans.ambition) }
        },
      ].compactMap(\.self))
  }

  private var beside: TableBlock? { EffectivenessTable(analysis: analysis, site: site).block }

  private func movedTable(_ moves: [ReviewMoves.Move], _ path: RelativePath) -> TableBlock {
    TableBlock(
      "moved-table", words.movedCaption, [.text(.account), .text(.changed), .number(.points)],
      moves.map { move in
        TableBlock.Row([move.name(on: path, site)] + move.reviews(site).cells(move.step))
      })
  }

  /// What this page would say if somebody knew it.
  private func missing(_ asks: BoardAsks, _ moves: [ReviewMoves.Move]) -> [(String, String)] {
    let effectiveness = analysis.portfolio.effectiveness
    var missing: [(String, String)] = []
    func note(_ what: String, _ why: String) { missing.append((what, why)) }
    if analysis.totals.yearToDate.unknown > 0 {
      note(words.salesWord, words.unknownOf(analysis.totals.yearToDate.unknown))
    }
    if plans?.ambitionYear == nil { note(words.ambitionWord, words.noAmbition) }
    if effectiveness == nil { note(words.restOfCompany, words.noCompanyFigures) }
    if let latest = effectiveness?.years.last, latest.key.costToServe == nil {
      note(words.programmeCost, words.noProgrammeCost)
    } else if let missing = effectiveness?.years.last?.key.servingMissing, !missing.isEmpty {
      note(words.programmeCost, words.costLinesMissing(missing.map(words.moneyLine)))
    }
    if asks.isEmpty { note(words.decisionsWord, words.noAsks) }
    if !project.accounts.contains(where: { !$0.reviews.isEmpty }) {
      note(words.navReviews, words.noReviews)
    }
    return missing
  }
}
