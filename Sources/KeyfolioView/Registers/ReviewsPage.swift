public import KeyfolioAnalysis
import KeyfolioCharts
public import KeyfolioCore
public import KeyfolioModel
public import KeyfolioTemplate

/// What changed, review by review, and where the next review of each account stands: the page that
/// is on the table when accounts are reviewed.
public struct ReviewsPage: Page {
  public static let template = "register"

  let project: Project
  let analysis: Analysis
  let site: SiteContext
  private var words: Words { site.words }
  private var formats: Formats { site.formats }

  public init(_ project: Project, _ analysis: Analysis, _ site: SiteContext) {
    (self.project, self.analysis, self.site) = (project, analysis, site)
  }

  public var path: RelativePath { SitePaths.reviews }

  public var value: TemplateValue {
    let moves = ReviewMoves(project, analysis)
    let reviewed = project.accounts.count { account in
      account.reviews.contains { $0.date <= site.asOf }
    }
    let due = project.accounts.count { account in
      account.plan?.nextReview.map { $0.value < site.asOf } ?? false
    }
    let register = Register(
      kicker: words.registerKicker(words.navReviews, site.date),
      headline: words.reviewsHeadline(
        reviewed: reviewed, of: project.accounts.count,
        moved: moves.latest.count { $0.step.category != nil }, overdue: due),
      lede: words.reviewsLede,
      sections: [
        .init(id: "ahead", title: words.nextReviews, tables: [ahead]),
        .init(
          id: "since", title: words.sinceLastReviews,
          tables: [table("since-table", words.movedCaption, moves.latest)]),
        .init(
          id: "before", title: words.earlierReviews,

          tables: [
            table("before-table", words.reviewsCaption, moves.all.filter { !$0.step.isSince })
          ]),
        .init(
          id: "maturity", title: words.maturitySection,
          charts: [PortfolioChart.maturity.chart(project, analysis, site)].compactMap(\.self)),
      ], none: words.capitalised(words.noReviews) + ".")
    return Frame.value(
      title: words.navReviews + " · " + site.name, path: path, section: .reviews, site: site,
      page: register.value(words))
  }

  private var ahead: TableBlock {
    let dated = project.accounts.enumerated().compactMap { offset, account in
      account.plan?.nextReview.map { (offset, account, $0.value) }
    }.sorted { ($0.2, $0.0) < ($1.2, $1.0) }
    return TableBlock(
      "ahead-table", words.nextReviewsCaption,
      [.text(.account), .text(.nextDate), .text(.owner), .text(.lastReviewed)],
      dated.map { _, account, day in
        let last = account.reviews.map(\.date).filter { $0 <= site.asOf }.max()
        return TableBlock.Row([
          .init(account.name.value, href: path.link(to: site.path(ofAccount: account.id.value))),
          .init(formats.locale.shortDate(day), isAlert: day < site.asOf),
          .init(site.ownerName(account.owner?.value) ?? words.nobodyAnswers),
          .init(last.map(formats.locale.shortDate) ?? words.never),
        ])
      })
  }

  private func table(_ id: String, _ caption: String, _ moves: [ReviewMoves.Move])
    -> TableBlock
  {
    TableBlock(
      id, caption,
      [.text(.account), .text(.review), .text(.changed), .number(.points)],
      moves.map { move in
        let reviews = move.reviews(site)
        return TableBlock.Row(
          [move.name(on: path, site), reviews.day(move.step)] + reviews.cells(move.step))
      })
  }
}
