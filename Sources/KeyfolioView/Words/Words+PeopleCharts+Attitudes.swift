import KeyfolioCharts
import KeyfolioCore

// What the chart of attitudes says.

extension Words {
  // MARK: Attitudes

  var attitudesChartLine: String { "the customer’s people by attitude to us and influence" }

  var attitudesMeasure: String {
    say(
      "Attitude to us, −2 to +2, by influence, 0 to 10; area: how far we cover them, 0 to 4",
      "Haltung zu uns, −2 bis +2, nach Einfluss, 0 bis 10; Fläche: unsere Betreuung, 0 bis 4")
  }

  var zoneWinOver: String { say("win over", "gewinnen") }
  var zoneKeepClose: String { say("keep close", "pflegen") }
  var zoneWatch: String { say("watch", "beobachten") }
  var zoneBuildUp: String { say("build up", "aufbauen") }

  var attitudesChart: AttitudeField.Words {
    switch language {
    case .english:
      var words = AttitudeField.Words.english
      words.attention = "key person, against us or hardly covered"
      return words
    case .german:
      return germanAttitudes
    }
  }

  private var germanAttitudes: AttitudeField.Words {
    var words = AttitudeField.Words()
    words.name = "Name"
    words.attitude = "Haltung zu uns"
    words.against = "gegen uns"
    words.inFavour = "für uns"
    words.influence = "Einfluss"
    words.coverage = "Von uns betreut, 0 bis 4"
    words.unknown = "unbekannt"
    words.attitudeUnknown = "Haltung unbekannt"
    words.influenceUnknown = "Einfluss unbekannt"
    words.notCovered = "nicht betreut"
    words.coverageUnknown = "Betreuung unbekannt"
    words.attention = "Schlüsselperson, gegen uns oder kaum betreut"
    words.sideBySide = "gleiche Haltung: nebeneinander"
    words.notPlaced = CountPhrase(
      one: "Von einer Person sind weder Haltung noch Einfluss bekannt.",
      other: "Von # Personen sind weder Haltung noch Einfluss bekannt.")
    words.onlyInTable = CountPhrase(
      one: "# weitere Person ist nur in der Tabelle genannt.",
      other: "# weitere Personen sind nur in der Tabelle genannt.")
    words.empty = "Noch ist von niemandem Haltung oder Einfluss erfasst."
    return words
  }

  /// `line` is the influence from which a person counts as influential, `unknown` how many of the
  /// influential we know no attitude of.
  func attitudesTitle(
    influential: Int, inFavour: Int, against: [String], unknown: Int, line: String
  ) -> String {
    guard influential > 0 else {
      return say(
        "Nobody is known to have an influence of \(line) or more",
        "Von niemandem ist ein Einfluss ab \(line) bekannt")
    }
    guard influential > 1 else {
      let one = say("The one influential person", "Die einzige einflussreiche Person")
      if unknown > 0 {
        return say(
          "What the one influential person thinks of us is unknown",
          "Was die einzige einflussreiche Person von uns hält, ist unbekannt")
      }
      return against.isEmpty
        ? (inFavour == 1
          ? say("\(one) is for us", "\(one) ist für uns")
          : say("\(one) is not won yet", "\(one) ist noch nicht gewonnen"))
        : say("\(one) is against us", "\(one) ist gegen uns")
    }
    let people = say("influential people", "einflussreichen Personen")
    guard unknown < influential else {
      return say(
        "What the \(influential) \(people) think of us is unknown",
        "Was die \(influential) \(people) von uns halten, ist unbekannt")
    }
    let whole =
      influential == 2
      ? say("Both \(people)", "Beide \(people)")
      : say("All \(influential) \(people)", "Alle \(influential) \(people)")
    if against.count == influential {
      return say("\(whole) are against us", "\(whole) sind gegen uns")
    }
    if inFavour == influential { return say("\(whole) are for us", "\(whole) sind für uns") }
    let of = say("of \(influential) \(people)", "von \(influential) \(people)")
    if against.count == 1 {
      return say(
        "One \(of) is against us: \(against[0])", "Eine \(of) ist gegen uns: \(against[0])")
    }
    if !against.isEmpty {
      return say("\(against.count) \(of) are against us", "\(against.count) \(of) sind gegen uns")
    }
    return attitudesNoneAgainst(inFavour, of, unknown: unknown)
  }

  /// - Parameter of: `of 4 influential people`.
  private func attitudesNoneAgainst(_ inFavour: Int, _ of: String, unknown: Int) -> String {
    let rest =
      unknown > 0
      ? say(
        "the attitude of \(unknown) is unknown",
        "die Haltung von \(unknown == 1 ? "einer" : "\(unknown)") ist unbekannt")
      : say("none is against us", "keine ist gegen uns")
    switch inFavour {
    case 0:
      return unknown > 0
        ? say(
          "None \(of) is known to be for us",
          "Keine \(of) ist nach unserer Kenntnis für uns")
        : say("None \(of) is for us or against", "Keine \(of) ist für oder gegen uns")
    case 1: return say("One \(of) is for us; \(rest)", "Eine \(of) ist für uns; \(rest)")
    default:
      return say("\(inFavour) \(of) are for us; \(rest)", "\(inFavour) \(of) sind für uns; \(rest)")
    }
  }

  func attitudesDescription(
    people: Int, unknown: Int, inFavour: [String], against: [String], line: String
  ) -> String {
    var text =
      people == 1 ? say("1 person.", "1 Person.") : say("\(people) people.", "\(people) Personen.")
    if unknown > 0 {
      text +=
        unknown == 1
        ? say(" The attitude of 1 is unknown.", " Die Haltung von 1 ist unbekannt.")
        : say(
          " The attitude of \(unknown) is unknown.", " Die Haltung von \(unknown) ist unbekannt.")
    }
    let sides = [
      (say("for us", "für uns"), inFavour), (say("against us", "gegen uns"), against),
    ].filter { !$0.1.isEmpty }
    let parts = sides.map { "\($0.0) \(list($0.1))" }
    if !parts.isEmpty {
      let joined = parts.joined(separator: "; ")
      text += say(
        " With an influence of \(line) or more: \(joined).",
        " Mit einem Einfluss ab \(line): \(joined).")
    }
    return text
  }
}
