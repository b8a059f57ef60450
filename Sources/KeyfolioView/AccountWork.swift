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

  private static let actionNames: TemplateNames = ["name", "owner", "due", "late", "status"]

  /// Open ones first, by date.
  var actions: TemplateValue {
    let ordered = account.actions.enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      if x.isOpen != y.isOpen { return x.isOpen }
      let (first, second) = (x.due?.value ?? .earliest, y.due?.value ?? .earliest)
      return first == second ? a.offset < b.offset : first < second
    }
    return .rows(ordered.map { action($0.element) })
  }

  private func action(_ action: Action) -> TemplateValue {
    let due = action.due?.value
    let isLate = action.isOpen && (due.map { $0 < site.asOf } ?? false)
    var status = words.actionStatus(action.status?.value ?? .open)
    if action.isOpen, let progress = action.progress?.value.value, progress > .zero {
      status += ", " + formats.locale.percent(progress.double / 100)
    }
    if isLate, let due { status = words.daysLate(due.days(to: site.asOf)) }
    return .record(
      Self.actionNames,
      [
        .text(action.name.value), .known(site.staffName(action.owner?.value)),
        .known(due.map(formats.locale.shortDate)), .flag(isLate), .text(status),
      ])
  }

  private static let opportunityNames: TemplateNames = [
    "name", "stage", "contribution", "probability", "close",
  ]

  var opportunities: TemplateValue {
    .rows(account.opportunities.map(opportunity))
  }

  private func opportunity(_ opportunity: Opportunity) -> TemplateValue {
    let probability = opportunity.probability?.value.value.double
    return .record(
      Self.opportunityNames,
      [
        .text(opportunity.name.value), .known(opportunity.stage?.value),
        .text(opportunity.contribution.map { formats.short($0.value.value) } ?? words.unknown),
        .text(probability.map { formats.locale.percent($0) } ?? words.unknown),
        .known(opportunity.close.map { formats.locale.shortDate($0.value.lastDay) }),
      ])
  }

  private static let riskNames: TemplateNames = [
    "name", "likelihood", "impact", "mitigation", "owner",
  ]

  var risks: TemplateValue {
    .rows(account.risks.map(risk))
  }

  private func risk(_ risk: Risk) -> TemplateValue {
    .record(
      Self.riskNames,
      [
        .text(risk.name.value),
        .text(risk.likelihood.map { formats.rating($0.value.value) } ?? words.unknown),
        .text(risk.impact.map { formats.rating($0.value.value) } ?? words.unknown),
        .known(risk.mitigation?.value), .known(site.staffName(risk.owner?.value)),
      ])
  }
}
