import KeyfolioCharts
import KeyfolioCore

// What the chart of contacts says.

extension Words {
  var networkChartLine: String { "who of ours meets whom of theirs, and what hangs on one person" }

  var accountOwner: String { say("account owner", "Kundenverantwortung") }

  var networkMeasure: String {
    say(
      "Contacts by strength, 0 to 3; active while the last lies within twice its rhythm",
      "Kontakte nach Stärke, 0 bis 3; aktiv, wenn der letzte höchstens den doppelten Rhythmus "
        + "zurückliegt")
  }

  /// - Parameter threads: the least number of departures that end every active contact.
  func networkChart(_ threads: Int) -> KeyfolioCharts.ContactNetwork.Words {
    var words = language == .german ? germanNetwork : KeyfolioCharts.ContactNetwork.Words.english
    words.cut =
      threads == 2
      ? say("one of two", "einer von zwei Fäden") : say("single thread", "einziger Faden")
    words.current = say("active", "aktiv")
    words.vacant = say("vacant", "unbesetzt")
    return words
  }

  private var germanNetwork: KeyfolioCharts.ContactNetwork.Words {
    var words = KeyfolioCharts.ContactNetwork.Words.english
    (words.ours, words.theirs) = ("Wir", "Der Kunde")
    (words.strength, words.state) = ("Stärke, 0 bis 3", "Stand")
    (words.last, words.unknown) = ("Letzter Kontakt", "unbekannt")
    words.noContact = "kein Kontakt"
    words.lapsed = "zu lange her"
    words.planned = "gewünscht"
    words.ended = "beendet: jemand ist gegangen"
    words.undecided = "zu wenig bekannt"
    (words.weak, words.medium, words.strong) = ("schwacher Kontakt", "mittlerer", "starker")
    words.left = "gegangen"
    words.centre = "in der Mitte"
    words.separated = "Getrennt: niemand trifft sich"
    words.bowTie = "Fliege: alles an einem Faden"
    words.widening = "Im Ausbau: zwei Fäden"
    words.hub = "Nabe: breit, mit einer Mitte"
    words.diamond = "Raute: Funktion trifft Funktion"
    words.noShape = "Für eine Form ist zu wenig bekannt"
    words.more = CountPhrase(
      one: "# weitere Person steht nur in der Tabelle.",
      other: "# weitere Personen stehen nur in der Tabelle.")
    words.empty = "Noch sind keine Personen erfasst."
    return words
  }

  func networkSeparated(lapsed: Int) -> String {
    switch lapsed {
    case 0: say("No contact is active", "Kein Kontakt ist aktiv")
    case 1:
      say(
        "No contact is active; the last of 1 lies too long ago",
        "Kein Kontakt ist aktiv; bei einem liegt das letzte Mal zu lange zurück")
    default:
      say(
        "No contact is active; the last of \(lapsed) lies too long ago",
        "Kein Kontakt ist aktiv; bei \(lapsed) liegt das letzte Mal zu lange zurück")
    }
  }

  func networkThread(_ active: Int, _ names: [String]) -> String {
    if active == 1 {
      return say(
        "One active contact holds the account: \(list(names))",
        "Ein einziger aktiver Kontakt hält den Kunden: \(list(names))")
    }
    return say(
      "\(allActive(active)) run through \(list(names))",
      "\(allActive(active)) laufen über \(list(names))")
  }

  func networkWidening(_ active: Int, _ names: [String]) -> String {
    say(
      "Two departures would end \(allActive(active).lowercased()): \(list(names))",
      "Zwei Abgänge würden \(inSentence(allActive(active))) beenden: \(list(names))")
  }

  private func allActive(_ count: Int) -> String {
    count == 2
      ? say("Both active contacts", "Beide aktiven Kontakte")
      : say("All \(count) active contacts", "Alle \(count) aktiven Kontakte")
  }

  private func inSentence(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }

  func networkHub(_ active: Int, _ own: Int, _ name: String) -> String {
    say(
      "\(own) of \(active) active contacts run through \(name)",
      "\(own) von \(active) aktiven Kontakten \(own == 1 ? "läuft" : "laufen") über \(name)")
  }

  func networkDiamond(_ active: Int, _ ours: Int, _ theirs: Int) -> String {
    say(
      "\(active) active contacts join \(ours) functions of ours with \(theirs) of theirs",
      "\(active) aktive Kontakte verbinden \(ours) unserer Funktionen mit \(theirs) beim Kunden")
  }

  func networkOpen(_ active: Int, _ unknown: Int) -> String {
    let known =
      active == 1
      ? say("1 contact is known to be active", "1 Kontakt ist sicher aktiv")
      : say(
        "\(active) contacts are known to be active", "\(active) Kontakte sind sicher aktiv")
    switch unknown {
    case 0: return known
    case 1:
      return known
        + say("; of 1 more too little is recorded", "; zu einem weiteren ist zu wenig erfasst")
    default:
      return known
        + say(
          "; of \(unknown) more too little is recorded",
          "; zu \(unknown) weiteren ist zu wenig erfasst")
    }
  }

  func networkDescription(
    contacts: Int, active: Int, lapsed: Int, planned: Int, ended: Int, unknown: Int,
    departures: Int, atMost: Int, vacant: Int
  ) -> String {
    let states = [
      (active, say("active", "aktiv")), (lapsed, say("too long ago", "zu lange her")),
      (planned, say("only wished for", "nur gewünscht")),
      (ended, say("ended because somebody left", "beendet, weil jemand gegangen ist")),
      (unknown, say("not known well enough", "zu wenig bekannt")),
    ]
    let counted = states.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    var text =
      contacts == 1
      ? say("1 contact", "1 Kontakt") : say("\(contacts) contacts", "\(contacts) Kontakte")
    text +=
      counted.isEmpty
      ? "."
      : counted.count == 1
        ? ", \(contacts == 1 ? "" : say("", "alle "))\(states.first { $0.0 > 0 }?.1 ?? "")."
        : ": \(list(counted))."
    if active > 0 {
      let number =
        departures == atMost
        ? "\(departures)"
        : say("\(departures) to \(atMost)", "\(departures) bis \(atMost)")
      let people =
        departures == 1 && atMost == 1
        ? say("departure ends", "Abgang beendet") : say("departures end", "Abgänge beenden")
      text += say(
        " \(number) \(people) every active contact.",
        " \(number) \(people) jeden aktiven Kontakt.")
    }
    switch vacant {
    case 0: return text
    case 1: return text + say(" 1 place is vacant.", " 1 Stelle ist unbesetzt.")
    default:
      return text
        + say(" \(vacant) places are vacant.", " \(vacant) Stellen sind unbesetzt.")
    }
  }
}
