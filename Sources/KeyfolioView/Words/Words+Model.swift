import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

// What the closed sets of the model are called on a page.

extension Words {
  func category(_ category: Category) -> String {
    switch category {
    case .strategic: "Strategic"
    case .star: "Star"
    case .status: "Status"
    case .streamline: "Streamline"
    }
  }

  func strategy(_ category: Category) -> String {
    switch category {
    case .strategic: say("strategic investment", "strategische Investition")
    case .star: say("selective investment", "gezielte Investition")
    case .status: say("proactive maintenance", "vorausschauende Pflege")
    case .streamline: say("manage for cash", "auf Ertrag führen")
    }
  }

  /// One line, as readers who know the Boston matrix expect something else of a star.
  func definition(_ category: Category) -> String {
    switch category {
    case .strategic:
      say(
        "attractive, and we are strong: invest for the long run",
        "attraktiv, und wir sind stark: auf lange Sicht investieren")
    case .star:
      say(
        "attractive, and we are not yet strong: invest where it can be won",
        "attraktiv, und wir sind noch nicht stark: investieren, wo es zu gewinnen ist")
    case .status:
      say(
        "less attractive, and we are strong: keep it well, at little cost",
        "weniger attraktiv, und wir sind stark: gut und günstig halten")
    case .streamline:
      say(
        "less attractive, and we are not strong: serve it efficiently",
        "weniger attraktiv, und wir sind nicht stark: sparsam bedienen")
    }
  }

  func exclusion(_ exclusion: Position.Exclusion) -> String {
    switch exclusion {
    case .former: say("a former account", "ein früherer Kunde")
    case .failsGateway:
      say("a candidate that does not pass the gateway", "ein Kandidat, der die Hürden nicht nimmt")
    case .noCriteria:
      say("the portfolio has no weighted criteria", "das Portfolio hat keine gewichteten Kriterien")
    case .noRatings: say("attractiveness is not rated", "die Attraktivität ist nicht benotet")
    case .noFactors: say("no success factors are known", "kein Erfolgsfaktor ist bekannt")
    case .noOwnRatings:
      say(
        "we are not rated on the success factors", "wir sind bei den Erfolgsfaktoren nicht benotet")
    case .noCompetitor:
      say(
        "no competitor is rated, so strength is unknown",
        "kein Wettbewerber ist benotet, die Stärke also unbekannt")
    }
  }

  func stage(_ stage: RelationshipStage) -> String {
    switch stage {
    case .disintegrating: say("Disintegrating", "Zerfallend")
    case .exploratory: say("Exploratory", "Erkundend")
    case .basic: say("Basic", "Einfach")
    case .cooperative: say("Co-operative", "Kooperativ")
    case .interdependent: say("Interdependent", "Wechselseitig")
    case .integrated: say("Integrated", "Integriert")
    }
  }

  func label(_ label: Robustness.Label) -> String {
    switch label {
    case .fragile: say("fragile", "fragil")
    case .moderate: say("moderately firm", "mäßig fest")
    case .firm: say("firm", "fest")
    }
  }

  func verification(_ verification: Verification?) -> String {
    switch verification {
    case .assumed, nil: say("assumed", "angenommen")
    case .customerSaid: say("customer said", "vom Kunden gesagt")
    case .documented: say("documented", "dokumentiert")
    case .disputed: say("disputed", "umstritten")
    }
  }

  func renewal(_ renewal: Agreement.Renewal) -> String {
    switch renewal {
    case .automatic: say("automatic", "automatisch")
    case .negotiate: say("to be negotiated", "zu verhandeln")
    case .tender: say("by tender", "durch Ausschreibung")
    }
  }

  func role(_ role: BuyingRole) -> String {
    switch role {
    case .initiator: say("initiator", "Initiator")
    case .user: say("user", "Anwender")
    case .influencer: say("influencer", "Einflussnehmer")
    case .buyer: say("buyer", "Einkäufer")
    case .decider: say("decider", "Entscheider")
    case .approver: say("approver", "Freigeber")
    case .gatekeeper: say("gatekeeper", "Torwächter")
    case .champion: say("champion", "Fürsprecher")
    }
  }

  func accountStatus(_ status: AccountStatus) -> String? {
    switch status {
    case .key: nil
    case .candidate: say("candidate", "Kandidat")
    case .paused: say("paused", "ruhend")
    case .former: say("former account", "früherer Kunde")
    }
  }

  func actionStatus(_ status: Action.Status) -> String {
    switch status {
    case .open: say("open", "offen")
    case .done: say("done", "erledigt")
    case .dropped: say("dropped", "fallen gelassen")
    }
  }

  /// Free words of the author, those that are understood written out.
  func objectiveStatus(_ status: String) -> String {
    switch status {
    case "on-track": say("on track", "auf Kurs")
    case "at-risk": say("at risk", "gefährdet")
    case "behind": say("behind", "im Rückstand")
    case "done": say("done", "erledigt")
    case "dropped": say("dropped", "fallen gelassen")
    default: status
    }
  }

  func edition(_ edition: Edition) -> String {
    switch edition {
    case .team: say("team edition", "Ausgabe für das Team")
    case .leadership: say("leadership edition", "Ausgabe für die Leitung")
    case .customer(let id): say("\(edition.name) edition", "Ausgabe für den Kunden \(id)")
    case .training: say("training edition", "Ausgabe für die Schulung")
    case .narrowed(let name, _, _): say("\(name) edition", "Ausgabe \(name)")
    }
  }

  /// Small numbers in words, as running text has them.
  func count(_ count: Int) -> String {
    let names =
      switch language {
      case .english:
        [
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve",
        ]
      case .german:
        [
          "kein", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
          "elf", "zwölf",
        ]
      }
    return names.indices.contains(count) ? names[count] : "\(count)"
  }

  func accounts(_ number: Int) -> String {
    say(
      number == 1 ? "one account" : "\(count(number)) accounts",
      number == 1 ? "ein Kunde" : "\(number == 0 ? "keine" : count(number)) Kunden")
  }

  /// Behind `of`, which German says with other endings.
  func ofAccounts(_ number: Int) -> String {
    say("of \(accounts(number))", number == 1 ? "von einem Kunden" : "von \(accounts(number))")
  }

  func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// `A`, `A and B`, `A, B and C`.
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + say(" and ", " und ") + last
  }
}

extension Words {
  var none: String { say("none", "keine") }

  func side(_ side: Side?) -> String {
    switch side {
    case .high: say("high", "hoch")
    case .low: say("low", "niedrig")
    case nil: say("undetermined", "unbestimmt")
    }
  }

  func critical(_ weight: String, isBelow: Bool) -> String {
    say(
      isBelow ? "below \(weight)" : "above \(weight)",
      isBelow ? "unter \(weight)" : "über \(weight)")
  }
}

// Numbers and amounts.
extension Words {
  var million: String { say("M", "Mio.") }
  var thousand: String { say("k", "Tsd.") }

  /// A currency and how many of it: `€ k`, `Tsd. €`.
  func unit(_ currency: String, _ size: String) -> String {
    say("\(currency)\u{A0}\(size)", "\(size)\u{A0}\(currency)")
  }
}
