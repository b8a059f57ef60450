import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// What stands on top of an account's page: the category and why, five figures, what comes next,
/// what is still unknown.
struct AccountSummary {
  private let account: Account
  private let figures: AccountFigures
  private let site: SiteContext
  private var words: Words { site.words }
  private var formats: Formats { site.formats }

  /// Names of the customer's people, by id.
  private let people: [String: String]

  init(
    _ account: Account, _ figures: AccountFigures, _ site: SiteContext, people: [String: String]
  ) {
    self.account = account
    self.figures = figures
    self.site = site
    self.people = people
  }

  /// Sector, place, owner and sponsor.
  var kicker: String? {
    let owner = site.staffName(account.owner?.value).map {
      figures.ownerHasLeft ? words.vacantOwner($0) : $0
    }
    let sponsor = site.staffName(account.sponsor?.value).map {
      figures.sponsorHasLeft ? words.vacantOwner($0) : $0
    }
    let parts = [
      words.accountStatus(account.effectiveStatus).map(words.capitalised), account.sector?.value,
      account.city?.value, words.ownerAndSponsor(owner, sponsor),
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  var role: String? { figures.position?.category?.rawValue }
  var category: String? { figures.position?.category.map(site.category) }

  /// Why it is in its category, and how firmly.
  var why: String {
    var sentences: [String] = []
    guard let position = figures.position else { return sentences.joined(separator: " ") }
    if let override = position.override {
      sentences.append(
        words.overridden(position.computed.map(site.category), override.reason))
    }
    if let exclusion = position.exclusion {
      sentences.append(words.notPlaced(words.exclusion(exclusion)))
    } else if let placed = placed(position) {
      sentences.append(placed)
    }
    if position.isUndetermined {
      sentences.append(words.undetermined(position.possible.map(site.category), openRatings))
    } else if position.computed != nil, let firm = RobustnessFacts(account, figures, site).sentence
    {
      sentences.append(firm)
    }
    if position.attractivenessIsOnLine {
      sentences.append(words.borderline(words.attractivenessWord))
    }
    if position.strengthIsOnLine { sentences.append(words.borderline(words.strengthWord)) }
    if let strength = figures.strength, strength.sideDiffers, let said = strength.outcome?.ratio,
      let guessed = strength.byOurGuesses?.ratio
    {
      sentences.append(words.sidesDiffer(formats.ratio(said), formats.ratio(guessed)))
    }
    return sentences.joined(separator: " ")
  }

  private func placed(_ position: Position) -> String? {
    guard let attractive = position.attractiveness, let strong = position.strength,
      let score = figures.attractiveness?.score
    else { return nil }
    let text =
      score.value.map(formats.score)
      ?? formats.score(score.bounds.lowerBound) + "–" + formats.score(score.bounds.upperBound)
    return words.placed(
      score: text, line: formats.score(site.lines.attractiveness.value),
      isHigh: attractive == .high,
      rival: figures.strength?.best?.name,
      ratio: figures.strength?.outcome?.ratio.map(formats.ratio), isStrong: strong == .high)
  }

  private var openRatings: String {
    let rows = figures.attractiveness?.rows ?? []
    let missing = rows.filter { $0.rating == nil && ($0.weight ?? .zero) > .zero }.map(\.name)
    return missing.isEmpty ? words.strengthRatingsMissing : words.unrated(words.list(missing))
  }

  // MARK: - Figures

  private typealias Headline = (label: String, value: String?, note: String?, behind: Bool)

  private static let figureNames: TemplateNames = ["label", "value", "note", "behind"]

  var headlines: [TemplateValue] {
    [salesFigure, outlookFigure, walletFigure, agreementFigure, evidenceFigure].map { figure in
      .record(
        Self.figureNames,
        [
          .text(figure.label), .text(figure.value ?? words.unknown), .known(figure.note),
          .flag(figure.behind),
        ])
    }
  }

  private var salesFigure: Headline {
    guard let sales = figures.sales?.yearToDate else { return (words.sales, nil, nil, false) }
    let month = formats.locale.months[(sales.months.upperBound - 1) % 12]
    return (
      words.salesTo(month), formats.short(sales.actual.amount),
      sales.plan?.known.map { words.plan(formats.short($0)) },
      sales.variance.map { $0 < .zero } ?? false
    )
  }

  private var outlookFigure: Headline {
    let outlook = figures.sales?.outlook
    let full = figures.sales?.latestFullYear
    var note: String?
    if let amount = outlook?.amount.known, let last = full?.actual?.known, last > .zero,
      full?.year != outlook?.year
    {
      note = words.lastYear(formats.change((amount - last).double / last.double))
    }
    return (
      outlook.map { words.outlook($0.year) } ?? words.outlookWord,
      outlook?.amount.known.map(formats.short), note, false
    )
  }

  private var walletFigure: Headline {
    guard let entry = figures.shareOfWallet?.latest, let share = entry.share else {
      return (words.shareOfWallet, nil, nil, false)
    }
    let note = words.walletNote(
      entry.period.description, estimate: entry.basis == .estimate,
      outlook: entry.salesBasis == .outlook)
    return (words.shareOfWallet, formats.locale.percent(share / 100), note, false)
  }

  private var agreementFigure: Headline {
    let ahead = account.agreements.filter { ($0.lastDay ?? .earliest) >= site.asOf }
    let next = ahead.min {
      ($0.lastDay ?? .earliest, $0.id.value) < ($1.lastDay ?? .earliest, $1.id.value)
    }
    guard let next, let day = next.lastDay else {
      let isOpen = account.agreements.contains { $0.ends?.value == .open }
      return (words.agreementEnds, isOpen ? words.openEnd : nil, nil, false)
    }
    let notice = next.noticeBy.map { words.noticeBy(formats.locale.shortDate($0.value)) }
    return (words.agreementEnds, formats.locale.shortDate(day), notice, false)
  }

  private var evidenceFigure: Headline {
    let share = figures.attractiveness?.evidence.share
    return (words.backed, share.map { formats.locale.percent($0) }, words.ofWeight, false)
  }

  // MARK: - What comes next, what is late, what is missing

  private static let dateNames: TemplateNames = ["iso", "date", "text", "note"]

  /// The dates ahead, at most five, soonest first.
  var next: [TemplateValue] { dates.filter { $0.date >= site.asOf }.prefix(5).map(value) }

  /// Open actions that were due before the report's date, longest overdue first.
  var late: [TemplateValue] { dates.filter { $0.date < site.asOf && $0.isAction }.map(value) }

  private struct Dated {
    var date: CalendarDate
    var text: String
    var note: String?
    var isAction = false
  }

  private var dates: [Dated] {
    var dates: [Dated] = []
    for action in account.actions where action.isOpen {
      guard let due = action.due?.value else { continue }
      dates.append(
        Dated(date: due, text: action.name.value, note: note(of: action, due), isAction: true))
    }
    for agreement in account.agreements {
      if let notice = agreement.noticeBy?.value {
        dates.append(Dated(date: notice, text: agreement.name.value, note: words.noticeDue))
      }
      if let end = agreement.lastDay {
        dates.append(Dated(date: end, text: agreement.name.value, note: words.agreementEnd))
      }
    }
    if let review = account.plan?.nextReview?.value {
      dates.append(Dated(date: review, text: words.review()))
    }
    for ask in account.asks where (ask.status?.value ?? .open) == .open {
      guard let day = ask.decideBy?.value else { continue }
      dates.append(Dated(date: day, text: ask.name.value, note: words.decision(ask.of?.value)))
    }
    return dates.sorted { ($0.date, $0.text) < ($1.date, $1.text) }
  }

  private func note(of action: Action, _ due: CalendarDate) -> String? {
    var notes: [String] = []
    if let owner = site.staffName(action.owner?.value) { notes.append(owner) }
    if let person = action.promisedTo?.value, let name = people[person] {
      notes.append(words.promised(name))
    }
    if due < site.asOf { notes.append(words.daysLate(due.days(to: site.asOf))) }
    if !action.movedFrom.isEmpty { notes.append(words.moved(action.movedFrom.count)) }
    return notes.isEmpty ? nil : notes.joined(separator: " · ")
  }

  private func value(_ dated: Dated) -> TemplateValue {
    .record(
      Self.dateNames,
      [
        .text(dated.date.description), .text(formats.locale.shortDate(dated.date)),
        .text(dated.text), .known(dated.note),
      ])
  }

  private static let missingNames: TemplateNames = ["text"]

  /// What has to be found out before the figures above can be trusted.
  var missing: [TemplateValue] {
    var missing: [String] = []
    let rows = figures.attractiveness?.rows ?? []
    let unrated = rows.filter { $0.rating == nil && ($0.weight ?? .zero) > .zero }.map(\.name)
    if !unrated.isEmpty { missing.append(words.unratedCriteria(words.list(unrated))) }
    if let gap = figures.strength?.missing { missing.append(words.strengthMissing(gap)) }
    if figures.shareOfWallet?.latest == nil { missing.append(words.noWallet) }
    if account.owner == nil { missing.append(words.noOwner) }
    if account.sponsor == nil { missing.append(words.noSponsor) }
    if let expired = account.plan?.expires?.value, expired < site.asOf {
      missing.append(words.planExpired(formats.locale.date(expired)))
    }
    return missing.map { .record(Self.missingNames, [.text($0)]) }
  }
}
