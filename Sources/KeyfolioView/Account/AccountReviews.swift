import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// What moved at an account, review by review.
struct AccountReviews {
  private let account: Account
  private let figures: AccountFigures
  private let site: SiteContext
  private var words: Words { site.words }

  init(_ account: Account, _ figures: AccountFigures, _ site: SiteContext) {
    self.account = account
    self.figures = figures
    self.site = site
  }

  var value: TemplateValue {
    guard let history = ReviewHistory(of: account, figures, in: site.context) else {
      return .unknown
    }
    return TableBlock(
      "reviews-table", words.reviewsCaption,
      [.text(.review), .text(.changed), .number(.points)],
      history.steps.map { TableBlock.Row([day($0)] + cells($0)) }
    ).value(words)
  }

  /// The day of a step, and the day before it.
  func day(_ step: ReviewHistory.Step) -> TableBlock.Cell {
    let date = site.formats.locale.shortDate
    return .init(
      step.isSince ? words.sinceReview : date(step.to), note: words.after(date(step.from)))
  }

  /// What changed in a step, and by how much the score moved.
  func cells(_ step: ReviewHistory.Step) -> [TableBlock.Cell] {
    [
      .init(changes(step).joined(separator: "; ")),
      .init(step.ratings.isEmpty ? "" : site.formats.signed(step.points)),
    ]
  }

  /// What changed, each in a few words; that nothing did is said too.
  private func changes(_ step: ReviewHistory.Step) -> [String] {
    let formats = site.formats
    var changes: [String] = []
    if let move = step.category {
      changes.append(words.moved(from: site.category(move.before), to: site.category(move.after)))
    }
    if let move = step.stage {
      changes.append(words.stageMoved(words.stage(move.before), words.stage(move.after)))
    }
    if let move = step.quickCheck {
      changes.append(
        words.quickCheckMoved(formats.rating(move.before), formats.rating(move.after)))
    }
    for rating in step.ratings {
      changes.append(
        words.ratingMoved(
          rating.name, formats.rating(rating.before), formats.rating(rating.after)))
    }
    if !step.newlyRated.isEmpty { changes.append(words.firstRated(words.list(step.newlyRated))) }
    for action in step.actions {
      let date = action.date.map(formats.locale.shortDate)
      changes.append(words.actionChanged(action.name, action.kind, date))
    }
    return changes.isEmpty ? [words.nothingChanged] : changes
  }
}
