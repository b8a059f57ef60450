import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

// Sentences with numbers in them.

extension Words {
  var navPortfolio: String { say("Portfolio", "Portfolio") }
  var navTraining: String { say("Training", "Schulung") }
  var unknown: String { say("unknown", "unbekannt") }

  func asOf(_ date: String) -> String { say("As of \(date)", "Stand \(date)") }

  /// In place of the report's day where no fact has a date.
  var unknownDay: String { say("an unknown day", "unbekannt") }

  func placed(
    score: String, line: String, isHigh: Bool, rival: String?, ratio: String?, isStrong: Bool
  ) -> String {
    var text = say(
      "\(isHigh ? "Attractive" : "Less attractive") (\(score) of 1000, line at \(line))",
      "\(isHigh ? "Attraktiv" : "Weniger attraktiv") (\(score) von 1000, Linie bei \(line))")
    if let rival, let ratio {
      let agrees = isHigh == isStrong
      text += say(agrees ? " and " : ", but ", agrees ? " und " : ", aber ")
      text += say(
        "\(isStrong ? "at least as strong as" : "weaker than") \(rival) (\(ratio))",
        "\(isStrong ? "mindestens so stark wie" : "schwächer als") \(rival) (\(ratio))")
    }
    return text + "."
  }

  func flip(_ label: String, _ what: String, _ from: String, _ to: String) -> String {
    say(
      "\(capitalised(label)): it would change if “\(what)” were rated \(to) instead of \(from).",
      "\(capitalised(label)): sie wechselte, wäre „\(what)“ mit \(to) statt \(from) benotet.")
  }

  func noFlip(_ label: String) -> String {
    say(
      "\(capitalised(label)): no single rating would change that.",
      "\(capitalised(label)): keine einzelne Note würde das ändern.")
  }

  func undetermined(_ possible: [String], _ why: String) -> String {
    say(
      "It may be \(possible.joined(separator: " or ")): \(why).",
      "Es kann \(possible.joined(separator: " oder ")) sein: \(why).")
  }

  func notPlaced(_ reason: String) -> String {
    say("Not on the matrix: \(reason).", "Nicht in der Matrix: \(reason).")
  }

  func overridden(_ computed: String?, _ reason: String?) -> String {
    var text =
      computed.map { say("The figures say \($0)", "Die Zahlen sagen \($0)") }
      ?? say("The figures do not say", "Die Zahlen sagen nichts")
    text += say("; the category is set by hand", "; die Kategorie ist von Hand gesetzt")
    return reason.map { text + ": \($0)." } ?? text + "."
  }

  func borderline(_ axis: String) -> String {
    say(
      "It lies exactly on the \(axis) line, which counts as high.",
      "Der Kunde liegt genau auf der Linie (\(axis)), was als hoch zählt.")
  }

  func sidesDiffer(_ said: String, _ guessed: String) -> String {
    say(
      "What the customer said decides: by our own guesses the ratio were \(guessed), not \(said).",
      "Das Wort des Kunden entscheidet: nach unserer Vermutung wäre es \(guessed), nicht \(said).")
  }

  func salesTo(_ month: String) -> String { say("Sales to \(month)", "Umsatz bis \(month)") }
  func plan(_ amount: String) -> String { say("plan \(amount)", "Plan \(amount)") }
  func lastYear(_ change: String) -> String {
    say("\(change) on last year", "\(change) zum Vorjahr")
  }
  var shareOfWallet: String { say("Share of wallet", "Lieferanteil") }
  var agreementEnds: String { say("Next agreement to end", "Nächstes Vertragsende") }
  var backed: String { say("Backed by evidence", "Durch Belege gestützt") }
  var ofWeight: String { say("of the criteria’s weight", "vom Gewicht der Kriterien") }

  func noticeBy(_ date: String) -> String { say("notice by \(date)", "Kündigung bis \(date)") }

  func walletNote(_ period: String, estimate: Bool, outlook: Bool) -> String {
    var text = say("of their spend \(period)", "ihrer Ausgaben \(period)")
    if outlook { text += say(", with the outlook", ", mit dem Ausblick") }
    if estimate { text += say(", an estimate", ", geschätzt") }
    return text
  }

  func vacantOwner(_ name: String) -> String {
    say("\(name), who has left", "\(name), nicht mehr hier")
  }
  func ownerAndSponsor(_ owner: String?, _ sponsor: String?) -> String? {
    switch (owner, sponsor) {
    case (let owner?, let sponsor?):
      say("owner \(owner), sponsor \(sponsor)", "verantwortlich \(owner), Pate \(sponsor)")
    case (let owner?, nil): say("owner \(owner)", "verantwortlich \(owner)")
    case (nil, let sponsor?): say("sponsor \(sponsor)", "Pate \(sponsor)")
    case (nil, nil): nil
    }
  }

  func daysLate(_ days: Int) -> String {
    say(
      days == 1 ? "1 day late" : "\(days) days late",
      days == 1 ? "1 Tag überfällig" : "\(days) Tage überfällig")
  }
  func moved(_ times: Int) -> String {
    say(
      times == 1 ? "moved once" : "moved \(times == 2 ? "twice" : "\(times) times")",
      times == 1 ? "einmal verschoben" : "\(times == 2 ? "zweimal" : "\(times)-mal") verschoben")
  }
  func promised(_ name: String) -> String { say("promised to \(name)", "versprochen an \(name)") }
  func review() -> String { say("Review of the plan", "Besprechung des Plans") }
  func planExpired(_ date: String) -> String {
    say("The plan expired on \(date).", "Der Plan lief am \(date) ab.")
  }

  func scoreCaption(_ sum: String) -> String {
    say(
      "Attractiveness \(sum) = Σ weight × rating, of 1000",
      "Attraktivität \(sum) = Σ Gewicht × Note, von 1000")
  }

  func boundsCaption(_ low: String, _ high: String, _ coverage: String) -> String {
    say(
      "Attractiveness between \(low) and \(high): \(coverage) of the weight is rated. "
        + "A missing rating is not zero.",
      "Attraktivität zwischen \(low) und \(high): \(coverage) des Gewichts sind benotet. "
        + "Eine fehlende Note ist nicht null.")
  }

  func strengthCaption(_ own: String, _ rival: String, _ theirs: String, _ ratio: String)
    -> String
  {
    say(
      "Our \(own) against \(rival)’s \(theirs), the best rival: \(ratio)",
      "Unsere \(own) gegen \(theirs) von \(rival), dem besten Rivalen: \(ratio)")
  }

  func strengthOpen(_ low: String, _ high: String) -> String {
    say(
      "Some ratings are missing: the ratio lies between \(low) and \(high).",
      "Noten fehlen: das Verhältnis liegt zwischen \(low) und \(high).")
  }

  func basis(_ basis: Strength.Basis) -> String {
    switch basis {
    case .ours:
      say(
        "All ratings are what we think the customer would say.",
        "Alle Noten sind, was der Kunde nach unserer Meinung sagen würde.")
    case .said:
      say("All ratings are what the customer said.", "Alle Noten hat der Kunde genannt.")
    case .mixed:
      say(
        "Mixed basis: the customer rated some of it, the rest is our guess.",
        "Gemischte Grundlage: einen Teil hat der Kunde benotet, der Rest ist unsere Vermutung.")
    }
  }

  func moneyCaption(_ currency: String) -> String {
    say(
      "Gross sales in thousand \(currency) by fiscal year",
      "Bruttoumsatz in Tausend \(currency) nach Geschäftsjahr")
  }

  func soFar(_ amount: String) -> String { say("\(amount) so far", "bisher \(amount)") }

  func people(_ count: Int, left: Int) -> String {
    say(
      left == 0 ? "\(count) people" : "\(count) people; \(left) who left are not listed",
      left == 0
        ? "\(count) Personen" : "\(count) Personen; \(left) Ausgeschiedene sind nicht aufgeführt")
  }

  func threads(_ name: String, _ last: String?) -> String {
    last.map { "\(name), \($0)" } ?? name
  }

  var vacant: String { say("not identified yet", "noch nicht bekannt") }

  func nextKind(_ kind: NextDate.Kind) -> String {
    switch kind {
    case .actionDue: say("action", "Aufgabe")
    case .agreementNotice: say("notice", "Kündigung")
    case .agreementEnd: say("agreement ends", "Vertragsende")
    case .review: say("review", "Besprechung")
    case .objectiveDue: say("objective", "Ziel")
    case .decision: say("decision", "Entscheidung")
    }
  }
}
