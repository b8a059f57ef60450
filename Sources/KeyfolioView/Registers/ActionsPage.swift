public import KeyfolioAnalysis
import KeyfolioCharts
public import KeyfolioCore
public import KeyfolioModel
public import KeyfolioTemplate

/// Every open action of the portfolio by its date: what is overdue, what comes next, what was moved
/// and what has no date. It tells who has an action and never how many of whose are late.
public struct ActionsPage: Page {
  public static let template = "register"

  let project: Project
  let analysis: Analysis
  let site: SiteContext
  private var words: Words { site.words }
  private var formats: Formats { site.formats }

  public init(_ project: Project, _ analysis: Analysis, _ site: SiteContext) {
    (self.project, self.analysis, self.site) = (project, analysis, site)
  }

  public var path: RelativePath { SitePaths.actions }

  private struct Entry {
    var account: Shared<Account>
    var action: Action
    var people: [String: String]
    var due: CalendarDate? { action.due?.value }
  }

  public var value: TemplateValue {
    let open = project.accounts.flatMap { account in
      let people = account.value.peopleNames(words)
      return account.actions.filter(\.isOpen).map {
        Entry(account: account, action: $0, people: people)
      }
    }.enumerated().sorted { a, b in
      let (first, second) = (a.element.due ?? .latest, b.element.due ?? .latest)
      return first == second ? a.offset < b.offset : first < second
    }.map(\.element)
    let late = open.filter { $0.due.map { $0 < site.asOf } ?? false }
    let register = Register(
      kicker: words.registerKicker(words.navActions, site.date),
      headline: words.actionsHeadline(
        open: open.count, late: late.count,
        promised: open.count { $0.action.promisedTo != nil }),
      lede: words.actionsLede,
      sections: [
        .init(id: "list", title: words.actionsByDate, tables: [table(open).with(data)]),
        .init(
          id: "timeline", title: words.timelineSection,
          charts: [PortfolioChart.timeline.chart(project, analysis, site)].compactMap(\.self)),
      ], none: words.noOpenActions)
    return Frame.value(
      title: words.navActions + " · " + site.name, path: path, section: .actions, site: site,
      page: register.value(words))
  }

  /// The table for spreadsheets, and a calendar for each owner.
  private var data: DataLinks {
    let table = DataLinks.table(.actions, from: path, site)
    let calendars = DataLinks.calendars(project, analysis, from: path, site)
    return DataLinks(links: table.links + calendars.links)
  }

  private func table(_ open: [Entry]) -> TableBlock {
    let month = site.asOf.adding(months: 1) ?? site.asOf
    let quarter = site.asOf.adding(months: 3) ?? site.asOf
    func group(_ word: String, _ isIn: (CalendarDate?) -> Bool) -> TableBlock.Group {
      TableBlock.Group(word: word, rows: open.filter { isIn($0.due) }.map(row))
    }
    return TableBlock(
      register: "actions", words.actionsRegisterCaption,
      [
        .text(.action), .text(.account), .text(.owner), .text(.due), .text(.promisedTo),
        .text(.status),
      ],
      [
        group(words.overdue) { $0.map { $0 < site.asOf } ?? false },
        group(words.withinAMonth) { $0.map { $0 >= site.asOf && $0 <= month } ?? false },
        group(words.withinAQuarter) { $0.map { $0 > month && $0 <= quarter } ?? false },
        group(words.later) { $0.map { $0 > quarter } ?? false },
        group(words.withoutDate) { $0 == nil },
      ])
  }

  private func row(_ entry: Entry) -> TableBlock.Row {
    let action = entry.action
    let isLate = entry.due.map { $0 < site.asOf } ?? false
    var status: [String] = []
    if isLate, let due = entry.due { status.append(words.daysLate(due.days(to: site.asOf))) }
    if !action.movedFrom.isEmpty { status.append(words.moved(action.movedFrom.count)) }
    if let progress = action.progress?.value.value, progress > .zero {
      status.append(formats.locale.percent(progress.double / 100))
    }
    return TableBlock.Row([
      .init(action.name.value),
      .init(
        entry.account.name.value,
        href: path.link(to: site.path(ofAccount: entry.account.id.value)) + "#actions"),
      .init(site.ownerName(action.owner?.value) ?? words.nobodyAnswers),
      .init(entry.due.map(formats.locale.shortDate)),
      .init(action.promisedTo.flatMap { entry.people[$0.value] }),
      .init(status.joined(separator: ", "), isAlert: isLate),
    ])
  }
}
