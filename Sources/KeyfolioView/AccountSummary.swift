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
      figures.ownerHasLeft ? Words.vacantOwner($0) : $0
    }
    let sponsor = site.staffName(account.sponsor?.value).map {
      figures.sponsorHasLeft ? Words.vacantOwner($0) : $0
    }
    let parts = [
      Words.accountStatus(account.effectiveStatus).map(Words.capitalised), account.sector?.value,
      account.city?.value, Words.ownerAndSponsor(owner, sponsor),
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
        Words.overridden(position.computed.map(site.category), override.reason))
    }
    if let exclusion = position.exclusion {
      sentences.append(Words.notPlaced(Words.exclusion(exclusion)))
    } else if let placed = placed(position) {
      sentences.append(placed)
    }
    if position.isUndetermined {
      sentences.append(Words.undetermined(position.possible.map(site.category), openRatings))
    } else if position.computed != nil, let firm = RobustnessFacts(account, figures, site).sentence
    {
      sentences.append(firm)
    }
    if position.attractivenessIsOnLine {
      sentences.append(Words.borderline(Words.attractivenessWord))
    }
    if position.strengthIsOnLine { sentences.append(Words.borderline(Words.strengthWord)) }
    if let strength = figures.strength, strength.sideDiffers, let said = strength.outcome?.ratio,
      let guessed = strength.byOurGuesses?.ratio
    {
      sentences.append(Words.sidesDiffer(formats.ratio(said), formats.ratio(guessed)))
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
    return Words.placed(
      score: text, line: formats.score(site.lines.attractiveness.value),
      isHigh: attractive == .high,
      rival: figures.strength?.best?.name,
      ratio: figures.strength?.outcome?.ratio.map(formats.ratio), isStrong: strong == .high)
  }

  private var openRatings: String {
    let rows = figures.attractiveness?.rows ?? []
    let missing = rows.filter { $0.rating == nil && ($0.weight ?? .zero) > .zero }.map(\.name)
    return missing.isEmpty ? Words.strengthRatingsMissing : Words.unrated(Words.list(missing))
  }

  // MARK: - Figures

  private typealias Headline = (label: String, value: String?, note: String?, behind: Bool)

  private static let figureNames: TemplateNames = ["label", "value", "note", "behind"]

  var headlines: [TemplateValue] {
    [salesFigure, outlookFigure, walletFigure, agreementFigure, evidenceFigure].map { figure in
      .record(
        Self.figureNames,
        [
          .text(figure.label), .text(figure.value ?? Words.unknown), .known(figure.note),
          .flag(figure.behind),
        ])
    }
  }

  private var salesFigure: Headline {
    guard let sales = figures.sales?.yearToDate else { return (Words.sales, nil, nil, false) }
    let month = formats.locale.months[(sales.months.upperBound - 1) % 12]
    return (
      Words.salesTo(month), formats.short(sales.actual.amount),
      sales.plan?.known.map { Words.plan(formats.short($0)) },
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
      note = Words.lastYear(formats.change((amount - last).double / last.double))
    }
    return (
      outlook.map { Words.outlook($0.year) } ?? Words.outlookWord,
      outlook?.amount.known.map(formats.short), note, false
    )
  }

  private var walletFigure: Headline {
    guard let entry = figures.shareOfWallet?.latest, let share = entry.share else {
      return (Words.shareOfWallet, nil, nil, false)
    }
    let note = Words.walletNote(
      entry.period.description, estimate: entry.basis == .estimate,
      outlook: entry.salesBasis == .outlook)
    return (Words.shareOfWallet, formats.locale.percent(share / 100), note, false)
  }

  private var agreementFigure: Headline {
    let ahead = account.agreements.filter { ($0.lastDay ?? .earliest) >= site.asOf }
    let next = ahead.min {
      ($0.lastDay ?? .earliest, $0.id.value) < ($1.lastDay ?? .earliest, $1.id.value)
    }
    guard let next, let day = next.lastDay else {
      let isOpen = account.agreements.contains { $0.ends?.value == .open }
      return (Words.agreementEnds, isOpen ? Words.openEnd : nil, nil, false)
    }
    let notice = next.noticeBy.map { Words.noticeBy(formats.locale.shortDate($0.value)) }
    return (Words.agreementEnds, formats.locale.shortDate(day), notice, false)
  }

  private var evidenceFigure: Headline {
    let share = figures.attractiveness?.evidence.share
    return (Words.backed, share.map { formats.locale.percent($0) }, Words.ofWeight, false)
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
        dates.append(Dated(date: notice, text: agreement.name.value, note: Words.noticeDue))
      }
      if let end = agreement.lastDay {
        dates.append(Dated(date: end, text: agreement.name.value, note: Words.agreementEnd))
      }
    }
    if let review = account.plan?.nextReview?.value {
      dates.append(Dated(date: review, text: Words.review()))
    }
    for ask in account.asks where (ask.status?.value ?? .open) == .open {
      guard let day = ask.decideBy?.value else { continue }
      dates.append(Dated(date: day, text: ask.name.value, note: Words.decision(ask.of?.value)))
    }
    return dates.sorted { ($0.date, $0.text) < ($1.date, $1.text) }
  }

  private func note(of action: Action, _ due: CalendarDate) -> String? {
    var notes: [String] = []
    if let owner = site.staffName(action.owner?.value) { notes.append(owner) }
    if let person = action.promisedTo?.value, let name = people[person] {
      notes.append(Words.promised(name))
    }
    if due < site.asOf { notes.append(Words.daysLate(due.days(to: site.asOf))) }
    if !action.movedFrom.isEmpty { notes.append(Words.moved(action.movedFrom.count)) }
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
    if !unrated.isEmpty { missing.append(Words.unratedCriteria(Words.list(unrated))) }
    if let gap = figures.strength?.missing { missing.append(Words.strengthMissing(gap)) }
    if figures.shareOfWallet?.latest == nil { missing.append(Words.noWallet) }
    if account.owner == nil { missing.append(Words.noOwner) }
    if account.sponsor == nil { missing.append(Words.noSponsor) }
    if let expired = account.plan?.expires?.value, expired < site.asOf {
      missing.append(Words.planExpired(formats.locale.date(expired)))
    }
    return missing.map { .record(Self.missingNames, [.text($0)]) }
  }
}
