import KeyfolioCharts
import KeyfolioModel

// What the charts of the plan say.

extension Words {
  // MARK: White space

  var whiteSpaceChartLine: String { "what the customer could buy and where, and what nobody knows" }

  var whiteSpaceChart: WhiteSpaceGrid.Words {
    WhiteSpaceGrid.Words(
      states: WhiteSpaceGrid.StateTexts(
        current: "current", pipeline: "pipeline", potential: "open potential",
        competitor: "with a rival", notApplicable: "not applicable", unknown: "unknown"),
      letters: WhiteSpaceGrid.StateTexts(
        current: "C", pipeline: "P", potential: "O", competitor: "R", notApplicable: "–",
        unknown: "?"), total: "White space", bar: "white space, one scale",
      upperBound: "at most: sales unknown", negative: "more sold than potential", unit: "Unit",
      explored: "Explored", of: "of",
      moreRows: CountPhrase(
        one: "One more unit stands only in the table.",
        other: "# more units stand only in the table."),
      moreColumns: CountPhrase(
        one: "One more offering stands only in the table.",
        other: "# more offerings stand only in the table."),
      empty: "Nobody has mapped this customer’s white space yet.")
  }

  func whiteSpaceMeasure(_ currency: String) -> String {
    "White space is potential less current sales, \(currency), by unit and offering"
  }

  func atMost(_ amount: String) -> String { "≤\u{A0}\(amount)" }

  func exploredCells(_ known: Int, of all: Int, share: String) -> String {
    "\(known) of \(all) cells explored, \(share)"
  }

  func whiteSpaceTitle(_ total: String?, unexplored: Int, of all: Int) -> String {
    let rest: String
    switch unexplored {
    case 0: rest = "every cell is explored"
    case all: rest = "no cell is explored"
    case 1: rest = "1 of \(all) cells is not explored"
    default: rest = "\(unexplored) of \(all) cells are not explored"
    }
    guard let total else { return "No white space can be summed yet: \(rest)" }
    return "\(total) of white space is known, \(unexplored == 0 ? "and" : "but") \(rest)"
  }

  func whiteSpaceDescription(
    units: Int, offerings: Int, states: [(WhitespaceCell.State, Int)],
    largest: (unit: String, offering: String, amount: String)?, known: Int, unknown: Int
  ) -> String {
    let counts = states.filter { $0.1 > 0 }.map { state, count in
      switch state {
      case .current: "\(count) current"
      case .pipeline: "\(count) in the pipeline"
      case .potential: "\(count) open"
      case .competitor: "\(count) with a rival"
      case .notApplicable: "\(count) not applicable"
      case .unknown: "\(count) unknown"
      }
    }
    var text = units == 1 ? "1 unit" : "\(units) units"
    text += " by \(offerings == 1 ? "1 offering" : "\(offerings) offerings"): \(list(counts))."
    if let largest {
      text += " The largest known white space is “\(largest.offering)” at “\(largest.unit)”"
      text += " with \(largest.amount)."
    }
    text += " Totals hold the \(known == 1 ? "one cell" : "\(known) cells")"
    text += " of which both amounts are known"
    return text + (unknown == 0 ? "." : "; of \(unknown) more an amount is missing.")
  }

  /// What a cell tells on pointing at it.
  func whiteSpaceDetail(today: String?, of potential: String?, rival: String?) -> String {
    var parts: [String] = []
    switch (today, potential) {
    case (let today?, let potential?): parts.append("\(today) of \(potential) sold today")
    case (let today?, nil): parts.append("\(today) sold today, potential unknown")
    case (nil, let potential?): parts.append("potential \(potential), our sales unknown")
    case (nil, nil): break
    }
    if let rival { parts.append("rival: \(rival)") }
    return parts.joined(separator: "; ")
  }

  // MARK: Risks

  var riskChartLine: String { "risks by likelihood and impact, and which of them nobody meets" }

  var riskChart: RiskGrid.Words {
    RiskGrid.Words(
      likelihood: "Likelihood, 1 to 5", impact: "Impact, 1 to 5", mitigated: "has a mitigation",
      unmitigated: "no mitigation", unplaced: "likelihood or impact unknown",
      unowned: "nobody owns it", atStake: "at stake",
      columns: ["Risk", "Likelihood", "Impact", "Product", "At stake", "Mitigation", "Owner"],
      unknown: "unknown",
      more: CountPhrase(
        one: "One more risk stands only in the table.",
        other: "# more risks stand only in the table."), empty: "No risks are on record.")
  }

  var riskMeasure: String { "Likelihood by impact, each from 1 to 5; their product in each cell" }

  func riskThreshold(_ score: String) -> String {
    "\(score) and more: somebody has to act"
  }

  func riskTitle(_ count: Int, grave: Int, unmitigated: Int, threshold: String) -> String {
    guard grave > 0 else {
      return count == 1
        ? "The one risk stays below \(threshold) of 25"
        : "None of \(count) risks reaches \(threshold) of 25"
    }
    let who = count == 1 ? "The one risk" : "\(grave) of \(count) risks"
    let text = "\(who) \(grave == 1 ? "reaches" : "reach") \(threshold) of 25"
    switch (grave, unmitigated) {
    case (_, 0): return text + ", and something is done about \(grave == 1 ? "it" : "each")"
    case (1, _): return text + ", and nothing is done about it"
    case (unmitigated, _): return text + ", and nothing is done about any"
    default: return text + "; nothing is done about \(unmitigated)"
    }
  }

  func riskDescription(
    _ count: Int, unmitigated: Int, unplaced: Int, gravest: (name: String, score: String)?
  ) -> String {
    var text = count == 1 ? "1 risk" : "\(count) risks"
    switch (count, unmitigated) {
    case (1, 0): text += " with a mitigation."
    case (1, _): text += " without a mitigation."
    case (_, 0): text += ", each with a mitigation."
    default: text += ", \(unmitigated) without a mitigation."
    }
    if let gravest { text += " The gravest is “\(gravest.name)” with \(gravest.score) of 25." }
    if unplaced > 0 {
      text += " \(unplaced) cannot be placed: likelihood or impact is unknown."
    }
    return text
  }

  // MARK: Timeline

  var timelineChartLine: String { "actions and dates along a line of time, and what slipped" }

  var timelineChart: ActionTimeline.Words {
    ActionTimeline.Words(
      kinds: ActionTimeline.KindTexts(
        action: "action", agreement: "agreement", review: "review", objective: "objective",
        decision: "decision"), overdue: "overdue", done: "done", open: "open",
      slipped: "since the first date", beyond: "beyond the axis", undated: "No date yet",
      unowned: "nobody owns it", none: "none",
      columns: ["What", "Kind", "Owner", "First date", "Due", "Done", "State"],
      more: CountPhrase(
        one: "One more stands only in the table.", other: "# more stand only in the table."),
      empty: "Nothing has a date yet.")
  }

  var timelineMeasure: String { "All that is open, by date, and what was done within a year" }

  func slipped(_ times: Int) -> String {
    times == 1 ? "slipped once" : "slipped \(times)×"
  }

  func noticeOf(_ agreement: String) -> String { "\(agreement): notice" }
  func endOf(_ agreement: String) -> String { "\(agreement) ends" }
  func ofAccount(_ account: String, _ what: String) -> String { "\(account): \(what)" }

  /// A name cut to what a headline bears.
  private func short(_ name: String) -> String {
    name.count > 60 ? name.prefix(58) + "…" : name
  }

  func timelineTitle(
    overdue: Int, of open: Int, days: Int?, next: (name: String, date: String)?
  ) -> String {
    if overdue > 0, let days {
      let late = days == 1 ? "1 day" : "\(days) days"
      switch (overdue, open) {
      case (1, 1): return "The one open date is overdue by \(late)"
      case (1, _): return "1 of \(open) open dates is overdue by \(late)"
      case (open, _): return "All \(open) open dates are overdue, the longest by \(late)"
      default: return "\(overdue) of \(open) open dates are overdue, the longest by \(late)"
      }
    }
    guard let next else { return "Nothing open has a date" }
    return "Nothing is overdue; next is “\(short(next.name))”, \(next.date)"
  }

  func timelineDescription(
    open: Int, overdue: Int, undated: Int, done: Int, slipped: Int,
    next: (name: String, date: String)?
  ) -> String {
    var counts = [overdue == 0 ? "none overdue" : "\(overdue) overdue"]
    if slipped > 0 { counts.append("\(slipped) with a date that was moved") }
    if undated > 0 { counts.append("\(undated) without a date") }
    var text =
      "\(open) open, \(list(counts)); \(done == 0 ? "none" : "\(done)") done within a year."
    if let next { text += " Next: \(next.name), \(next.date)." }
    return text
  }

  // MARK: Timeline of the portfolio

  var portfolioTimelineLine: String { "what is overdue at every account, and its next date" }

  var portfolioTimelineMeasure: String { "All that is overdue, and the next date of each account" }

  func portfolioTimelineTitle(
    overdue: Int, accounts: Int, next: (name: String, date: String)?
  ) -> String {
    guard overdue > 0 else {
      return next.map { "Nothing is overdue; next is “\(short($0.name))”, \($0.date)" }
        ?? "Nothing has a date yet"
    }
    let what = overdue == 1 ? "1 date is overdue" : "\(overdue) dates are overdue"
    let where_ = accounts == 1 ? "one account" : "\(count(accounts)) accounts"
    return "\(what) at \(where_)" + (next.map { "; the next to keep is \($0.date)" } ?? "")
  }

  func portfolioTimelineDescription(
    _ dates: Int, accounts: Int, overdue: Int, longest: (name: String, days: Int)?,
    next: (name: String, date: String)?
  ) -> String {
    var text = "\(dates == 1 ? "1 date" : "\(dates) dates") of \(self.accounts(accounts))"
    text += overdue == 0 ? ", none overdue." : ", \(overdue) overdue."
    if let longest {
      text += " Longest overdue: \(longest.name), \(daysLate(longest.days))."
    }
    if let next { text += " Next: \(next.name), \(next.date)." }
    return text
  }
}
