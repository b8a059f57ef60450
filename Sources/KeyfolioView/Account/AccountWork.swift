import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// Actions, opportunities and risks, as lists.
struct AccountWork {
  private let account: Account
  private let site: SiteContext
  private var words: Words { site.words }
  private var formats: Formats { site.formats }

  init(_ account: Account, _ site: SiteContext) {
    self.account = account
    self.site = site
  }

  /// Open ones first, by date.
  var actions: TemplateValue {
    let ordered = account.actions.enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      if x.isOpen != y.isOpen { return x.isOpen }
      let (first, second) = (x.due?.value ?? .earliest, y.due?.value ?? .earliest)
      return first == second ? a.offset < b.offset : first < second
    }
    return TableBlock(
      "actions-table", words.actionsCaption,
      [.text(.action), .text(.owner), .text(.due), .text(.status)],
      ordered.map { action($0.element) }
    ).value(words)
  }

  private func action(_ action: Action) -> TableBlock.Row {
    let due = action.due?.value
    let isLate = action.isOpen && (due.map { $0 < site.asOf } ?? false)
    var status = words.actionStatus(action.status?.value ?? .open)
    if action.isOpen, let progress = action.progress?.value.value, progress > .zero {
      status += ", " + formats.locale.percent(progress.double / 100)
    }
    if isLate, let due { status = words.daysLate(due.days(to: site.asOf)) }
    return TableBlock.Row([
      .init(action.name.value), .init(site.staffName(action.owner?.value)),
      .init(due.map(formats.locale.shortDate)), .init(status, isAlert: isLate),
    ])
  }

  var opportunities: TemplateValue {
    TableBlock(
      "opportunities-table", words.opportunitiesCaption,
      [.text(.opportunity), .number(.contribution), .number(.probability), .text(.close)],
      account.opportunities.map(opportunity)
    ).value(words)
  }

  private func opportunity(_ opportunity: Opportunity) -> TableBlock.Row {
    let probability = opportunity.probability?.value.value.double
    return TableBlock.Row([
      .init(opportunity.name.value, note: opportunity.stage?.value),
      .init(opportunity.contribution.map { formats.short($0.value.value) } ?? words.unknown),
      .init(probability.map { formats.locale.percent($0) } ?? words.unknown),
      .init(opportunity.close.map { formats.locale.shortDate($0.value.lastDay) }),
    ])
  }

  var risks: TemplateValue {
    TableBlock(
      "risks-table", words.risksCaption,
      [.text(.risk), .number(.likelihood), .number(.impact), .text(.mitigation), .text(.owner)],
      account.risks.map(risk)
    ).value(words)
  }

  private func risk(_ risk: Risk) -> TableBlock.Row {
    func rating(_ number: Number?) -> String {
      number.map { formats.rating($0.value.value) } ?? words.unknown
    }
    return TableBlock.Row([
      .init(risk.name.value), .init(rating(risk.likelihood)), .init(rating(risk.impact)),
      .init(risk.mitigation?.value), .init(site.staffName(risk.owner?.value)),
    ])
  }
}
