import KeyfolioCharts
import KeyfolioCore

// What the timelines of an account and of the portfolio say.

extension Words {
  // MARK: Timeline

  var timelineChartLine: String { "actions and dates along a line of time, and what slipped" }

  var timelineChart: ActionTimeline.Words {
    switch language {
    case .english:
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
    case .german:
      ActionTimeline.Words(
        kinds: ActionTimeline.KindTexts(
          action: "Aufgabe", agreement: "Vertrag", review: "Besprechung", objective: "Ziel",
          decision: "Entscheidung"), overdue: "überfällig", done: "erledigt", open: "offen",
        slipped: "seit dem ersten Termin", beyond: "außerhalb der Achse",
        undated: "Noch ohne Termin", unowned: "niemand verantwortlich", none: "keiner",
        columns: [
          "Was", "Art", "Verantwortlich", "Erster Termin", "Fällig", "Erledigt", "Stand",
        ],
        more: CountPhrase(
          one: "Ein weiterer Eintrag steht nur in der Tabelle.",
          other: "# weitere Einträge stehen nur in der Tabelle."),
        empty: "Noch hat nichts einen Termin.")
    }
  }

  var timelineMeasure: String {
    say(
      "All that is open, by date, and what was done within a year",
      "Alles Offene nach Termin und was binnen eines Jahres erledigt wurde")
  }

  func slipped(_ times: Int) -> String {
    times == 1
      ? say("slipped once", "einmal verschoben")
      : say("slipped \(times)×", "\(times)× verschoben")
  }

  func noticeOf(_ agreement: String) -> String {
    say("\(agreement): notice", "\(agreement): Kündigung")
  }
  func endOf(_ agreement: String) -> String { say("\(agreement) ends", "\(agreement) endet") }
  func ofAccount(_ account: String, _ what: String) -> String { "\(account): \(what)" }

  /// A name cut to what a headline bears.
  private func short(_ name: String) -> String {
    name.count > 60 ? name.prefix(58) + "…" : name
  }

  private func nothingOverdue(_ next: (name: String, date: String)) -> String {
    say(
      "Nothing is overdue; next is “\(short(next.name))”, \(next.date)",
      "Nichts ist überfällig; als Nächstes kommt „\(short(next.name))“, \(next.date)")
  }

  func timelineTitle(
    overdue: Int, of open: Int, days: Int?, next: (name: String, date: String)?
  ) -> String {
    if overdue > 0, let days {
      let late =
        days == 1 ? say("1 day", "1 Tag") : say("\(days) days", "\(days) Tagen")
      switch (overdue, open) {
      case (1, 1):
        return say(
          "The one open date is overdue by \(late)",
          "Der einzige offene Termin ist seit \(late) überfällig")
      case (1, _):
        return say(
          "1 of \(open) open dates is overdue by \(late)",
          "1 von \(open) offenen Terminen ist seit \(late) überfällig")
      case (open, _):
        return say(
          "All \(open) open dates are overdue, the longest by \(late)",
          "Alle \(open) offenen Termine sind überfällig, der älteste seit \(late)")
      default:
        return say(
          "\(overdue) of \(open) open dates are overdue, the longest by \(late)",
          "\(overdue) von \(open) offenen Terminen sind überfällig, der älteste seit \(late)")
      }
    }
    return next.map(nothingOverdue)
      ?? say("Nothing open has a date", "Nichts Offenes hat einen Termin")
  }

  func timelineDescription(
    open: Int, overdue: Int, undated: Int, done: Int, slipped: Int,
    next: (name: String, date: String)?
  ) -> String {
    var counts = [
      overdue == 0
        ? say("none overdue", "nichts überfällig")
        : say("\(overdue) overdue", "\(overdue) überfällig")
    ]
    if slipped > 0 {
      counts.append(
        say("\(slipped) with a date that was moved", "\(slipped) mit verschobenem Termin"))
    }
    if undated > 0 { counts.append(say("\(undated) without a date", "\(undated) ohne Termin")) }
    var text = say(
      "\(open) open, \(list(counts)); \(done == 0 ? "none" : "\(done)") done within a year.",
      "\(open) offen, \(list(counts)); \(done == 0 ? "nichts" : "\(done)") binnen eines Jahres "
        + "erledigt.")
    if let next {
      text += say(
        " Next: \(next.name), \(next.date).", " Als Nächstes: \(next.name), \(next.date).")
    }
    return text
  }

  // MARK: Timeline of the portfolio

  var portfolioTimelineLine: String { "what is overdue at every account, and its next date" }

  var portfolioTimelineMeasure: String {
    say(
      "All that is overdue, and the next date of each account",
      "Alles Überfällige und der nächste Termin jedes Kunden")
  }

  func portfolioTimelineTitle(
    overdue: Int, accounts: Int, next: (name: String, date: String)?
  ) -> String {
    guard overdue > 0 else {
      return next.map(nothingOverdue)
        ?? say("Nothing has a date yet", "Noch hat nichts einen Termin")
    }
    let text: String
    switch language {
    case .english:
      let what = overdue == 1 ? "1 date is overdue" : "\(overdue) dates are overdue"
      text = "\(what) at \(accounts == 1 ? "one account" : "\(count(accounts)) accounts")"
    case .german:
      let place = accounts == 1 ? "einem Kunden" : "\(count(accounts)) Kunden"
      text =
        overdue == 1
        ? "1 Termin bei \(place) ist überfällig" : "\(overdue) Termine bei \(place) sind überfällig"
    }
    return text
      + (next.map {
        say("; the next to keep is \($0.date)", "; als Nächstes einzuhalten: \($0.date)")
      } ?? "")
  }

  func portfolioTimelineDescription(
    _ dates: Int, accounts: Int, overdue: Int, longest: (name: String, days: Int)?,
    next: (name: String, date: String)?
  ) -> String {
    var text: String
    switch language {
    case .english:
      text = "\(dates == 1 ? "1 date" : "\(dates) dates") of \(self.accounts(accounts))"
    case .german:
      text = dates == 1 ? "1 Termin" : "\(dates) Termine"
      text += accounts == 1 ? " eines Kunden" : " von \(self.accounts(accounts))"
    }
    text +=
      overdue == 0
      ? say(", none overdue.", ", keiner überfällig.")
      : say(", \(overdue) overdue.", ", \(overdue) überfällig.")
    if let longest {
      let days = longest.days == 1 ? "1 Tag" : "\(longest.days) Tagen"
      text += say(
        " Longest overdue: \(longest.name), \(daysLate(longest.days)).",
        " Am längsten überfällig: \(longest.name), seit \(days).")
    }
    if let next {
      text += say(
        " Next: \(next.name), \(next.date).", " Als Nächstes: \(next.name), \(next.date).")
    }
    return text
  }
}
