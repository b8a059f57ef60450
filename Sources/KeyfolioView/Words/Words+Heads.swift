// Heads of columns: the same word for the same thing on every page.

extension Words {
  /// The head of a column, in both languages.
  struct Head: Sendable {
    let english: String
    let german: String

    init(_ english: String, _ german: String) {
      (self.english, self.german) = (english, german)
    }
  }

  func head(_ head: Head) -> String { say(head.english, head.german) }
}

// The accounts and who sees to them.
extension Words.Head {
  static let account = Self("Account", "Kunde")
  static let accounts = Self("Accounts", "Kunden")
  static let owner = Self("Owner", "Verantwortlich")
  static let sponsor = Self("Sponsor", "Pate")
  static let category = Self("Category", "Kategorie")
  static let nextDate = Self("Next date", "Nächster Termin")
  static let ownerAndDate = Self("Who, by when", "Wer, bis wann")
  static let keyAccounts = Self("Key accounts", "Schlüsselkunden")
  static let weAreAt = Self("We are at", "Wir liegen")
  static let keySales = Self("Key accounts", "Schlüsselkunden")
  static let growth = Self("Growth", "Wachstum")
  static let keyMargin = Self("Contribution", "Beitrag")
  static let restSales = Self("The rest", "Die übrigen")
  static let restMargin = Self("Contribution", "Beitrag")
  static let keyShare = Self("Key share", "Anteil")
  static let lastReviewed = Self("Last reviewed", "Zuletzt besprochen")
  static let competitor = Self("Competitor", "Wettbewerber")
  static let bestRivalAt = Self("Best rival at", "Bester Rivale bei")
  static let ratedAbove = Self("Rated above us on", "Besser benotet bei")
  static let won = Self("Won from", "Gewonnen")
  static let lost = Self("Lost to", "Verloren")
  static let customer = Self("Customer", "Kunde")
  static let customers = Self("Customers", "Kunden")
}

// Money.
extension Words.Head {
  static let year = Self("Year", "Jahr")
  static let actual = Self("Actual", "Ist")
  static let sales = Self("Sales", "Umsatz")
  static let plan = Self("Plan", "Plan")
  static let againstPlan = Self("Against plan", "Gegen Plan")
  static let lastYear = Self("Last year", "Vorjahr")
  static let onLastYear = Self("On last year", "Gegen Vorjahr")
  static let outlook = Self("Outlook", "Ausblick")
  static let ambition = Self("Ambition", "Anspruch")
  static let shareOfWallet = Self("Share of wallet", "Lieferanteil")
  static let wallet = Self("Their spend", "Ihre Ausgaben")
  static let contribution = Self("Contribution", "Beitrag")
  static let margin = Self("Of sales", "Vom Umsatz")
  static let lifetimeValue = Self("Lifetime value", "Kundenwert")
  static let share = Self("Share", "Anteil")
  static let cumulated = Self("Together", "Zusammen")
  static let money = Self("Money", "Geld")
}

// The plan.
extension Words.Head {
  static let objective = Self("Objective", "Ziel")
  static let measure = Self("Measure", "Messgröße")
  static let baseline = Self("Baseline", "Ausgang")
  static let now = Self("Now", "Jetzt")
  static let target = Self("Target", "Soll")
  static let by = Self("By", "Bis")
  static let status = Self("Status", "Stand")
  static let agreement = Self("Agreement", "Vertrag")
  static let ends = Self("Ends", "Endet")
  static let notice = Self("Notice by", "Kündigung bis")
  static let renewal = Self("Renewal", "Verlängerung")
  static let atStake = Self("Sales under it", "Umsatz darunter")
  static let action = Self("Action", "Aufgabe")
  static let due = Self("Due", "Fällig")
  static let promisedTo = Self("Promised to", "Versprochen")
  static let opportunity = Self("Opportunity", "Chance")
  static let probability = Self("Probability", "Wahrscheinlichkeit")
  static let close = Self("Close", "Abschluss")
  static let risk = Self("Risk", "Risiko")
  static let likelihood = Self("Likelihood", "Eintritt")
  static let impact = Self("Impact", "Wirkung")
  static let mitigation = Self("What we do about it", "Was wir dagegen tun")
  static let decision = Self("Decision", "Entscheidung")
  static let amount = Self("Amount", "Betrag")
  static let ifNot = Self("If not", "Wenn nicht")
  static let of = Self("Asked of", "Gefragt")
  static let outcome = Self("What came of it", "Was daraus wurde")
  static let decided = Self("Decided", "Entschieden")
}

// People and relationship.
extension Words.Head {
  static let person = Self("Person", "Person")
  static let roles = Self("Part in the purchase", "Rolle beim Einkauf")
  static let contact = Self("Contact", "Kontakt")
  static let stage = Self("Stage", "Stufe")
  static let stageTarget = Self("Aim", "Ziel")
  static let fit = Self("For its category", "Für die Kategorie")
  static let quickCheck = Self("Quick check", "Kurztest")
  static let theirView = Self("They say", "Sie sagen")
  static let shape = Self("Shape", "Form")
  static let threads = Self("Threads", "Fäden")
}

// Findings and reviews.
extension Words.Head {
  static let question = Self("Question", "Frage")
  static let date = Self("Date", "Termin")
  static let review = Self("Review", "Besprechung")
  static let changed = Self("What changed", "Was sich änderte")
  static let from = Self("From", "Von")
  static let to = Self("To", "Auf")
  static let points = Self("Score points", "Punkte")
  static let factor = Self("Success factor", "Erfolgsfaktor")
  static let ahead = Self("We lead", "Wir führen")
  static let behind = Self("We trail", "Wir liegen zurück")
  static let fact = Self("Kind of fact", "Art der Angabe")
  static let count = Self("Count", "Anzahl")
  static let newest = Self("Newest", "Jüngste")
  static let current = Self("Current", "Aktuell")
  static let stale = Self("Stale", "Veraltet")
}

// Facts and people on the page of methods.
extension Words.Head {
  static let ageing = Self("Ageing", "Alternd")
  static let undated = Self("Undated", "Ohne Datum")
  static let dated = Self("Of dated", "Von datierten")
  static let oldest = Self("Oldest", "Älteste")
  static let halfLife = Self("Half-life", "Halbwertszeit")
  static let whatIsKnown = Self("What", "Was")
  static let inFull = Self("In full", "Ganz")
  static let inPart = Self("In part", "Zum Teil")
  static let notAtAll = Self("Not at all", "Gar nicht")
  static let missingIn = Self("Missing in", "Fehlt bei")
  static let field = Self("Field", "Feld")
  static let teamEdition = Self("Team", "Team")
  static let leadershipEdition = Self("Leadership", "Leitung")
  static let customerEdition = Self("Customer", "Kunde")
  static let people = Self("People", "Menschen")
  static let theirPeople = Self("Customers’", "Der Kunden")
  static let ourPeople = Self("Our own", "Die eigenen")
}
