import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// What the customer is trying to do, what we want, and what is signed.
struct AccountGoals {
  private let account: Account
  private let figures: AccountFigures
  private let site: SiteContext
  private var words: Words { site.words }
  private var formats: Formats { site.formats }

  init(_ account: Account, _ figures: AccountFigures, _ site: SiteContext) {
    self.account = account
    self.figures = figures
    self.site = site
  }

  private static let customerNames: TemplateNames = ["business", "strategy", "initiatives"]
  private static let initiativeNames: TemplateNames = ["name", "due"]

  var customer: TemplateValue {
    guard let customer = account.customer,
      customer.business != nil || customer.strategy != nil || !customer.initiatives.isEmpty
    else { return .unknown }
    let initiatives = customer.initiatives.map { initiative in
      TemplateValue.record(
        Self.initiativeNames,
        [.text(initiative.name.value), .known(initiative.due.map { due($0.value) })])
    }
    return .record(
      Self.customerNames,
      [
        .known(customer.business?.value), .known(customer.strategy?.value), .list(initiatives),
      ])
  }

  /// As exact as the author was: a day, a month, a year.
  private func due(_ due: DueDate) -> String {
    switch due.text.utf8.count {
    case 4: due.text
    case 7: formats.locale.months[Int(due.lastDay.month) - 1] + " \(due.lastDay.year)"
    default: formats.locale.shortDate(due.lastDay)
    }
  }

  var objectives: TemplateValue {
    TableBlock(
      "objectives-table", words.objectivesCaption,
      [
        .text(.objective), .text(.measure), .number(.baseline), .number(.now), .number(.target),
        .text(.by), .text(.status),
      ], zip(account.objectives, figures.objectives).map(objective)
    ).value(words)
  }

  private func objective(_ objective: Objective, _ standing: ObjectiveStanding)
    -> TableBlock.Row
  {
    let measure = account.measures.first { $0.id.value == objective.measure?.value }
    let unit = measure?.measureUnit?.value ?? (standing.source == .shareOfWallet ? "%" : "")
    // What a customer's edition leaves out is not unknown.
    let otherwise = site.isJoint ? "" : words.unknown
    func number(_ value: FixedPoint?) -> String {
      value.map { self.number($0, unit: unit) } ?? otherwise
    }
    let isBehind = standing.status == .behind || standing.status == .atRisk
    return TableBlock.Row([
      .init(objective.name.value), .init(measure?.name.value), .init(number(standing.baseline)),
      .init(number(standing.now), note: standing.nowPeriod?.description),
      .init(number(standing.target)),
      .init(objective.due.map { formats.locale.shortDate($0.value) }),
      .init(objective.status.map { words.objectiveStatus($0.value) } ?? "", isAlert: isBehind),
    ])
  }

  private func number(_ value: FixedPoint, unit: String) -> String {
    let rounded = FixedPoint(rounding: (value.double * 10).rounded() / 10)
    let text = formats.locale.number(rounded)
    return unit.isEmpty ? text : text + "\u{A0}" + unit
  }

  var agreements: TemplateValue {
    TableBlock(
      "agreements-table", words.agreementsCaption,
      [.text(.agreement), .text(.ends), .text(.notice), .text(.renewal), .number(.atStake)],
      account.agreements.map(agreement)
    ).value(words)
  }

  private func agreement(_ agreement: Agreement) -> TableBlock.Row {
    let watch = figures.agreements?.entries.first { $0.agreement == agreement.id.value }
    let ends =
      agreement.lastDay.map(formats.locale.shortDate)
      ?? (agreement.ends?.value == .open ? words.openEnd : words.unknown)
    let horizon = site.asOf.adding(months: 12) ?? site.asOf
    func isSoon(_ day: CalendarDate?) -> Bool {
      day.map { $0 >= site.asOf && $0 <= horizon } ?? false
    }
    return TableBlock.Row([
      .init(agreement.name.value, note: agreement.kind.map { words.agreementKind($0.value) }),
      .init(ends, isAlert: isSoon(agreement.lastDay)),
      .init(
        agreement.noticeBy.map { formats.locale.shortDate($0.value) } ?? "",
        isAlert: isSoon(agreement.noticeBy?.value)),
      .init(
        agreement.renewal.map { words.renewal($0.value) } ?? "",
        note: watch.map { $0.isInHand ? words.inHand : words.nobodyNames }),
      .init(watch?.salesAtStake.map(formats.short)),
    ])
  }
}
