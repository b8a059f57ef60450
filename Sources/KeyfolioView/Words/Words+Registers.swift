import KeyfolioAnalysis

// The pages that look along one subject over all accounts: relationships, actions, money, reviews.

extension Words {
  var navBoard: String { say("Board", "Leitung") }
  var navRelationships: String { say("Relationships", "Beziehungen") }
  var navActions: String { say("Actions", "Aufgaben") }
  var navMoney: String { say("Money", "Geld") }
  var navReviews: String { say("Reviews", "Besprechungen") }

  func registerKicker(_ page: String, _ date: String) -> String {
    say("\(page) · as of \(date)", "\(page) · Stand \(date)")
  }

  var nothingYet: String {
    say(
      "The content folder holds nothing that this page could show yet.",
      "Der Inhaltsordner enthält noch nichts, was diese Seite zeigen könnte.")
  }
  var accountByAccount: String { say("Account by account", "Kunde für Kunde") }
}

// Relationships.
extension Words {
  /// What hangs on one person, in accounts and in money.
  func relationshipsHeadline(single: Int, of all: Int, sales: String?) -> String {
    guard all > 0 else {
      return say("No contacts are recorded yet", "Noch sind keine Kontakte festgehalten")
    }
    guard single > 0 else {
      return say(
        "No relationship hangs on one person alone", "Keine Beziehung hängt an einer Person allein")
    }
    let stake = sales.map { say(", with \($0) of yearly sales", ", mit \($0) Jahresumsatz") } ?? ""
    let count = capitalised(self.count(single))
    return say(
      "\(count) of \(all) relationships \(single == 1 ? "hangs" : "hang") on one person\(stake)",
      "\(single == 1 ? "Eine" : count) von \(all) Beziehungen "
        + "\(single == 1 ? "hängt" : "hängen") an einer Person\(stake)")
  }

  var relationshipsLede: String {
    say(
      "How deep each relationship goes by its evidence, how both sides judge it, and by how many "
        + "separate pairs of people it would survive a departure.",
      "Wie tief jede Beziehung nach ihren Belegen reicht, wie beide Seiten sie sehen und durch wie "
        + "viele getrennte Paare von Menschen sie einen Abschied überstünde.")
  }
  var stagesSection: String { say("How deep they go", "Wie tief sie reichen") }
  var threadsSection: String { say("What hangs on one person", "Was an einer Person hängt") }
  var threadsNote: String {
    say(
      "Questions about departures, lost links and relationships that come apart.",
      "Fragen zu Abschieden, verlorenen Verbindungen und Beziehungen, die zerfallen.")
  }
  var relationshipsCaption: String {
    say(
      "Stage by evidence, else as declared; quick check of six answers, 0 to 18; threads: pairs of "
        + "people that share nobody",
      "Stufe nach Belegen, sonst wie angegeben; Kurztest aus sechs Antworten, 0 bis 18; Fäden: "
        + "Paare von Menschen, die niemanden teilen")
  }

  func claimed(_ stage: String?, _ mismatch: EvidenceStage.Mismatch) -> String {
    let named = stage ?? unknown
    return switch mismatch {
    case .overClaimed: say("\(named) is claimed", "\(named) wird behauptet")
    case .underClaimed: say("only \(named) is claimed", "nur \(named) wird angegeben")
    }
  }

  func fit(_ reading: StageFit.Reading) -> String {
    switch reading {
    case .fits: say("fits", "passt")
    case .underDeveloped: say("too shallow", "zu flach")
    case .notYetEntered: say("not yet entered", "noch nicht begonnen")
    case .aheadOfStrength: say("ahead of our strength", "weiter als unsere Stärke")
    case .erosionRisk: say("may erode", "droht zu bröckeln")
    case .overServed: say("served beyond need", "über Bedarf betreut")
    case .overInvested: say("invested beyond return", "über Ertrag investiert")
    }
  }

  func shape(_ shape: ContactNetwork.Shape) -> String {
    switch shape {
    case .separated: say("no link", "keine Verbindung")
    case .bowTie: say("bow tie", "Fliege")
    case .widening: say("widening", "wird breiter")
    case .hub: say("hub", "Nabe")
    case .diamond: say("diamond", "Raute")
    }
  }
}

// Actions.
extension Words {
  func actionsHeadline(open: Int, late: Int, promised: Int) -> String {
    guard open > 0 else { return say("No action is open", "Keine Aufgabe ist offen") }
    let number = capitalised(count(open))
    let first = say(
      open == 1 ? "One action is open" : "\(number) actions are open",
      open == 1 ? "Eine Aufgabe ist offen" : "\(number) Aufgaben sind offen")
    let overdue =
      late == 0
      ? say(", none overdue", ", keine überfällig")
      : say(", \(count(late)) overdue", ", \(count(late)) überfällig")
    guard promised > 0 else { return first + overdue }
    return first + overdue
      + say(
        "; \(count(promised)) \(promised == 1 ? "is" : "are") promised to a customer",
        "; \(count(promised)) \(promised == 1 ? "ist" : "sind") einem Kunden versprochen")
  }

  var actionsLede: String {
    say(
      "By date, the overdue first. Who is named sees to it; nobody is counted.",
      "Nach Termin, Überfälliges zuerst. Wer genannt ist, kümmert sich; niemand wird gezählt.")
  }
  var actionsByDate: String { say("By date", "Nach Termin") }
  var timelineSection: String { say("Dates ahead and missed", "Termine voraus und verpasst") }
  var actionsRegisterCaption: String {
    say("Open actions of all accounts", "Offene Aufgaben aller Kunden")
  }
  var overdue: String { say("Overdue", "Überfällig") }
  var withinAMonth: String { say("Within a month", "Binnen einem Monat") }
  var withinAQuarter: String { say("Within three months", "Binnen drei Monaten") }
  var later: String { say("Later", "Später") }
  var withoutDate: String { say("Without a date", "Ohne Termin") }
  var noOpenActions: String {
    say("No account has an open action.", "Kein Kunde hat eine offene Aufgabe.")
  }
}

// Money.
extension Words {
  func moneyHeadline(negative: Int, of known: Int, whale: String?) -> String {
    guard known > 0 else {
      return say(
        "What the accounts contribute is not known yet",
        "Was die Kunden beitragen, ist noch nicht bekannt")
    }
    let first =
      negative == 0
      ? say(
        "No account is known to cost more than it brings",
        "Von keinem Kunden ist bekannt, dass er mehr kostet, als er bringt")
      : say(
        "\(capitalised(count(negative))) of \(known) accounts \(negative == 1 ? "costs" : "cost") "
          + "more than they bring",
        "\(capitalised(count(negative))) von \(known) Kunden \(negative == 1 ? "kostet" : "kosten") "
          + "mehr, als sie bringen")
    guard let whale else { return first }
    return first
      + say(
        "; the profitable customers earn \(whale) of what all of them leave",
        "; die einträglichen verdienen \(whale) von dem, was alle zusammen lassen")
  }

  var moneyLede: String {
    say(
      "Plan, actual and outlook of each account, what it contributes after the cost to serve it, "
        + "and the key accounts beside the rest of the company.",
      "Plan, Ist und Ausblick jedes Kunden, was er nach den Betreuungskosten beiträgt, und die "
        + "Schlüsselkunden neben dem übrigen Unternehmen.")
  }
  func moneyRegisterCaption(_ currency: String) -> String {
    say(
      "In thousand \(currency): sales, plan and last year for the months so far; contribution of "
        + "the latest full year; lifetime value with the risk of losing the account",
      "In Tausend \(currency): Umsatz, Plan und Vorjahr für die bisherigen Monate; Beitrag des "
        + "letzten vollen Jahres; Kundenwert mit dem Risiko des Verlusts")
  }
  var totalOfKeyAccounts: String { say("Key accounts", "Schlüsselkunden") }
  var customersSection: String { say("Who earns it", "Wer es verdient") }
  var besideTheRest: String {
    say("Beside the rest of the company", "Neben dem übrigen Unternehmen")
  }
  var effortSection: String {
    say("Effort and what it may bring", "Aufwand und was er bringen kann")
  }
  func effectivenessCaption(_ currency: String) -> String {
    say(
      "In thousand \(currency): sales, growth and contribution in per cent of sales, year by year",
      "In Tausend \(currency): Umsatz, Wachstum und Beitrag in Prozent vom Umsatz, Jahr für Jahr")
  }
}

// Reviews.
extension Words {
  func reviewsHeadline(reviewed: Int, of all: Int, moved: Int, overdue: Int) -> String {
    guard reviewed > 0 else {
      return say("No account has been reviewed yet", "Noch ist kein Kunde besprochen")
    }
    let movedText =
      moved == 0
      ? say("none has changed category since", "keiner hat seither die Kategorie gewechselt")
      : say(
        "\(count(moved)) \(moved == 1 ? "has" : "have") changed category since",
        "\(count(moved)) \(moved == 1 ? "hat" : "haben") seither die Kategorie gewechselt")
    let first = say(
      "\(capitalised(count(reviewed))) of \(all) accounts have been reviewed; \(movedText)",
      "\(capitalised(count(reviewed))) von \(all) Kunden sind besprochen; \(movedText)")
    guard overdue > 0 else { return first }
    return first
      + say(
        "; \(count(overdue)) \(overdue == 1 ? "review is" : "reviews are") overdue",
        "; \(count(overdue)) \(overdue == 1 ? "Besprechung ist" : "Besprechungen sind") überfällig")
  }

  var reviewsLede: String {
    say(
      "What each review found changed, and what has moved since: ratings with their part in the "
        + "score, categories, stages, and actions that were done, dropped or put off.",
      "Was jede Besprechung verändert fand und was sich seither bewegte: Noten mit ihrem Anteil an "
        + "den Punkten, Kategorien, Stufen und Aufgaben, die erledigt, fallen gelassen oder "
        + "verschoben wurden.")
  }
  var nextReviews: String { say("Reviews ahead", "Kommende Besprechungen") }
  var nextReviewsCaption: String {
    say(
      "By date, with the last one that is on record", "Nach Termin, mit der letzten festgehaltenen")
  }
  var sinceLastReviews: String { say("Since the last reviews", "Seit den letzten Besprechungen") }
  var earlierReviews: String { say("From review to review", "Von Besprechung zu Besprechung") }
  var maturitySection: String { say("How far the programme has come", "Wie weit das Programm ist") }
  var never: String { say("none on record", "keine festgehalten") }
  var noReviews: String { say("no review is on record", "keine Besprechung festgehalten") }
}
