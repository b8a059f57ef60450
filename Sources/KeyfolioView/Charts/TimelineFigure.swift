import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

/// The actions and dates of one account along a line of time.
struct TimelineFigure {
  let account: Account
  let figures: AccountFigures
  let site: SiteContext
  private var words: Words { site.words }

  var chart: ActionTimeline? {
    guard site.asOf > CalendarDate.earliest else { return nil }
    let items = TimelineItems(account: account, figures: figures, site: site).all
    guard !items.isEmpty else { return nil }
    let axis = TimelineAxis(items, site)
    return ActionTimeline(
      caption: caption(items), items: items, asOf: asOf, domain: axis.domain, ticks: axis.ticks,
      words: words.timelineChart)
  }

  private var asOf: Quantity { Quantity(Double(site.asOf.dayNumber), words.asOf(site.date)) }

  private func caption(_ items: [ActionTimeline.Item]) -> Caption {
    let open = items.filter { !$0.isDone }
    let overdue = open.filter { $0.due.map { $0.value < asOf.value } ?? false }
    let next = open.filter { $0.due.map { $0.value >= asOf.value } ?? false }
      .min { ($0.due?.value ?? 0) < ($1.due?.value ?? 0) }
    let longest = overdue.compactMap { $0.due.map { Int(asOf.value - $0.value) } }.max()
    return Caption(
      id: "timeline",
      title: words.timelineTitle(
        overdue: overdue.count, of: open.count { $0.due != nil }, days: longest,
        next: next.map { ($0.name, $0.due?.text ?? "") }),
      measure: words.timelineMeasure,
      description: words.timelineDescription(
        open: open.count, overdue: overdue.count, undated: open.count { $0.due == nil },
        done: items.count { $0.isDone }, slipped: open.count { $0.slips != nil },
        next: next.map { ($0.name, $0.due?.text ?? "") }),
      source: words.asOf(site.date))
  }
}

/// What is overdue at every account, and the next date that each has to keep.
struct PortfolioTimelineFigure {
  let project: Project
  let analysis: Analysis
  let site: SiteContext
  private var words: Words { site.words }

  var chart: ActionTimeline? {
    guard site.asOf > CalendarDate.earliest else { return nil }
    var items: [ActionTimeline.Item] = []
    var late: Set<String> = []
    let today = Double(site.asOf.dayNumber)
    for (account, figures) in zip(project.accounts, analysis.accounts) {
      for var item in TimelineItems(account: account.value, figures: figures.value, site: site).next
      {
        if let due = item.due, due.value < today { late.insert(account.id.value) }
        item.name = words.ofAccount(account.name.value, item.name)
        items.append(item)
      }
    }
    guard !items.isEmpty else { return nil }
    let axis = TimelineAxis(items, site, months: -9...6)
    return ActionTimeline(
      caption: caption(items, late: late.count), items: items,
      asOf: Quantity(today, words.asOf(site.date)), domain: axis.domain, ticks: axis.ticks,
      words: words.timelineChart)
  }

  private func caption(_ items: [ActionTimeline.Item], late: Int) -> Caption {
    let today = Double(site.asOf.dayNumber)
    let overdue = items.filter { ($0.due?.value ?? today) < today }
    let next = items.filter { ($0.due?.value ?? 0) >= today }
      .min { ($0.due?.value ?? 0) < ($1.due?.value ?? 0) }
    let longest = overdue.min { ($0.due?.value ?? 0) < ($1.due?.value ?? 0) }
    return Caption(
      id: "timeline",
      title: words.portfolioTimelineTitle(
        overdue: overdue.count, accounts: late,
        next: next.map { ($0.name, $0.due?.text ?? "") }),
      measure: words.portfolioTimelineMeasure,
      description: words.portfolioTimelineDescription(
        items.count, accounts: project.accounts.count, overdue: overdue.count,
        longest: longest.map { ($0.name, Int(today - ($0.due?.value ?? today))) },
        next: next.map { ($0.name, $0.due?.text ?? "") }),
      source: words.asOf(site.date))
  }
}
