import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// What stands on top of an account's page: the category and why, five figures, what comes next,
/// what is still unknown.
struct AccountSummary {
  private let account: Account
  private let figures: AccountFigures
  private let text: FindingText
  private let site: SiteContext
  private var words: Words { site.words }
  private var formats: Formats { site.formats }

  /// Names of the customer's people, by id.
  private let people: [String: String]

  init(
    _ account: Account, _ figures: AccountFigures, _ text: FindingText, _ site: SiteContext,
    people: [String: String]
  ) {
    self.account = account
    self.figures = figures
    self.text = text
    self.site = site
    self.people = people
  }

  private static let names: TemplateNames = [
    "kicker", "name", "lede", "role", "category", "why", "figures", "findings", "next", "late",
    "lateMore", "missing", "lastReview",
  ]

  /// - Parameter path: of the page that it stands on.
  func value(on path: RelativePath) -> TemplateValue {
    let headlines = AccountHeadlines(account, figures, site).value
    let dates = dates
    // Of what was due before the report's date only actions are still owed, the longest first.
    let late = dates.filter { $0.date < site.asOf && $0.isAction }
    return .record(
      Self.names,
      [
        .known(kicker), .text(account.name.value), .known(account.summary?.value), .known(role),
        .known(category), .text(why), site.isJoint ? .unknown : headlines, findings(on: path),
        .list(dates.filter { $0.date >= site.asOf }.prefix(5).map(value)),
        .list(late.prefix(3).map(value)),
        .known(late.count > 3 ? words.moreLate(late.count - 3) : nil),
        site.isJoint ? .unknown : .rows(missing), .known(lastReview),
      ])
  }

  /// As many questions as the summary has room for.
  static let firstFindings = 3

  /// The three that matter most, and the way to the others.
  private func findings(on path: RelativePath) -> TemplateValue {
    guard site.edition.holdsPortfolio else { return .unknown }
    let own = site.path(ofAccount: account.id.value)
    return FindingBlock(text, site, on: path).list(
      figures.findings.byWeight, atMost: Self.firstFindings, rest: words.moreFindings,
      href: (own == path ? "" : path.link(to: own)) + "#questions")
  }

  /// The others, for a section further down.
  func moreFindings(on path: RelativePath) -> TemplateValue {
    let rest = figures.findings.byWeight.dropFirst(Self.firstFindings)
    guard site.edition.holdsPortfolio else { return .unknown }
    let block = FindingBlock(text, site, on: path)
    return .rows(rest.map { block.row($0, named: false) })
  }

  /// When the plan was last reviewed, and when it will be.
  private var lastReview: String? {
    guard !site.isJoint else { return nil }
    let last = account.reviews.map(\.date).filter { $0 <= site.asOf }.max()
    return words.reviewed(
      last: last.map(formats.locale.shortDate),
      next: account.plan?.nextReview.map { formats.locale.shortDate($0.value) })
  }

  /// Sector, place, owner and sponsor.
  private var kicker: String? {
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

  private var role: String? { figures.position?.category?.rawValue }
  private var category: String? { figures.position?.category.map(site.category) }

  /// Why it is in its category, and how firmly.
  private var why: String {
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

  // MARK: - What comes next, what is late, what is missing

  private static let dateNames: TemplateNames = ["iso", "date", "text", "note"]

  private struct Dated {
    var date: CalendarDate
    var text: String
    var note: String?
    var isAction = false
  }

  /// Everything with a date, soonest first.
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
  private var missing: [TemplateValue] {
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
