import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

/// Everything of an account that has a date or should have one: actions, the next review, what
/// agreements need, objectives and decisions.
struct TimelineItems {
  let account: Account
  let figures: AccountFigures
  let site: SiteContext
  private var words: Words { site.words }

  /// What was done longer ago than this is no longer told.
  static let monthsBack = 12

  /// Open ones, and those done within a year, in the order of the account's lists.
  var all: [ActionTimeline.Item] {
    actions + agreements + review + objectives + decisions
  }

  /// What is overdue, and the next date to keep.
  var next: [ActionTimeline.Item] {
    let open = all.filter { !$0.isDone && $0.due != nil }
    let today = Double(site.asOf.dayNumber)
    let overdue = open.filter { ($0.due?.value ?? 0) < today }
    let ahead = open.filter { ($0.due?.value ?? 0) >= today }
      .min { ($0.due?.value ?? 0) < ($1.due?.value ?? 0) }
    return overdue + [ahead].compactMap(\.self)
  }

  private func quantity(_ day: CalendarDate?) -> Quantity? {
    day.map { Quantity(Double($0.dayNumber), site.formats.locale.shortDate($0)) }
  }

  private var actions: [ActionTimeline.Item] {
    let start = site.asOf.adding(months: -Self.monthsBack) ?? site.asOf
    return account.actions.compactMap { action in
      let status = action.status?.value ?? .open
      guard status != .dropped else { return nil }
      let isDone = status == .done
      if isDone, let day = action.done?.value ?? action.due?.value, day < start { return nil }
      // The ledger knows which dates this edition may tell.
      let entry = figures.promises?.entries.first { $0.action == action.id.value }
      return ActionTimeline.Item(
        action.name.value, owner: site.ownerName(action.owner?.value),
        first: quantity(entry?.first), due: quantity(action.due?.value),
        done: isDone ? quantity(action.done?.value) : nil, isDone: isDone,
        slips: entry?.moves.flatMap { $0 > 0 ? words.slipped($0) : nil })
    }
  }

  /// Notices and ends that lie ahead.
  private var agreements: [ActionTimeline.Item] {
    account.agreements.flatMap { agreement in
      [
        agreement.noticeBy.map { (words.noticeOf(agreement.name.value), $0.value) },
        agreement.lastDay.map { (words.endOf(agreement.name.value), $0) },
      ].compactMap(\.self).filter { $0.1 >= site.asOf }.map { name, day in
        ActionTimeline.Item(name, .agreement, due: quantity(day))
      }
    }
  }

  private var review: [ActionTimeline.Item] {
    account.plan?.nextReview.map {
      [ActionTimeline.Item(words.review(), .review, due: quantity($0.value))]
    } ?? []
  }

  /// Neither done nor dropped.
  private var objectives: [ActionTimeline.Item] {
    account.objectives.compactMap { objective in
      let status = objective.status?.value
      guard status != ObjectiveStanding.Status.done.rawValue,
        status != ObjectiveStanding.Status.dropped.rawValue, let due = objective.due?.value
      else { return nil }
      return ActionTimeline.Item(objective.name.value, .objective, due: quantity(due))
    }
  }

  private var decisions: [ActionTimeline.Item] {
    account.asks.compactMap { ask in
      guard (ask.status?.value ?? .open) == .open, let day = ask.decideBy?.value else { return nil }
      return ActionTimeline.Item(ask.name.value, .decision, due: quantity(day))
    }
  }
}

/// The stretch of time that a timeline shows, and its ticks.
struct TimelineAxis {
  let domain: ClosedRange<Double>
  let ticks: [Quantity]

  /// Whole months around the report's date, as far as the items go.
  /// - Parameter months: how far back and ahead at most.
  init(
    _ items: [ActionTimeline.Item], _ site: SiteContext, months most: ClosedRange<Int> = -12...18
  ) {
    let days = items.flatMap { [$0.first, $0.due, $0.done] }.compactMap { $0?.value }
    let today = site.asOf
    func day(_ months: Int) -> Double {
      Double((today.adding(months: months) ?? today).dayNumber)
    }
    let low = max(day(most.lowerBound), min(day(-1), days.min() ?? day(-1)))
    let high = min(day(most.upperBound), max(day(3), days.max() ?? day(3)))
    let first = CalendarDate(dayNumber: Int(low)) ?? today
    let last = CalendarDate(dayNumber: Int(high)) ?? today
    var month = CalendarDate(year: Int(first.year), month: Int(first.month), day: 1) ?? first
    let start = Double(month.dayNumber)
    var starts: [CalendarDate] = []
    while month <= last, let next = month.adding(months: 1) {
      starts.append(month)
      month = next
    }
    starts.append(month)
    domain = start...max(start + 1, Double(month.dayNumber))
    let isLong = starts.count > 9
    ticks = starts.filter { !isLong || $0.month % 3 == 1 }.map {
      let name = site.formats.locale.language.shortMonths[Int($0.month) - 1]
      return Quantity(Double($0.dayNumber), "\(name)\u{A0}\($0.year)")
    }
  }
}
