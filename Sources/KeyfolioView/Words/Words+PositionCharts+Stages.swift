import KeyfolioCharts
import KeyfolioCore

// What the matrix of attractiveness and stage says.

extension Words {
  // MARK: Matrix by stage

  var stageMatrixLine: String { "accounts by attractiveness and stage of the relationship" }

  var stageMatrixMeasure: String {
    say(
      "Attractiveness by stage of the relationship, by evidence where there is some, else as "
        + "declared; our sales of the customer’s spend, latest period known",
      "Attraktivität nach Beziehungsstufe, nach Belegen, wo es welche gibt, sonst wie angegeben; "
        + "unser Umsatz von den Ausgaben des Kunden, letzter bekannter Zeitraum")
  }

  var stageMatrix: StageMatrix.Words {
    switch language {
    case .english: StageMatrix.Words.english
    case .german:
      StageMatrix.Words(
        high: "Hohe Attraktivität", low: "Geringe Attraktivität",
        undetermined: "Attraktivität unbestimmt", unknownStage: "Stufe unbekannt",
        sales: "unser Umsatz", available: "Ausgaben des Kunden",
        availableUnknown: "Ausgaben unbekannt", of: " von ", unknown: "unbekannt",
        more: CountPhrase(one: "1 weiterer", other: "# weitere"), none: "keine",
        columns: ["Kunde", "Stufe", "Attraktivität", "Unser Umsatz", "Ausgaben des Kunden"],
        empty: "Noch gibt es keine Kunden, die sich einordnen lassen.")
    }
  }

  func stageTotal(_ count: Int, _ sales: String?) -> String {
    let accounts =
      count == 1 ? say("1 account", "1 Kunde") : say("\(count) accounts", "\(count) Kunden")
    return accounts + (sales.map { ", \($0)" } ?? "")
  }

  /// How many of the attractive accounts are at the start, and what they spend elsewhere.
  func stageMatrixTitle(
    _ early: Int, of attractive: Int, basic: String, open: (amount: String, isAll: Bool)?
  ) -> String {
    switch (early, attractive) {
    case (_, 0):
      say(
        "No attractive account has a known stage yet",
        "Noch ist von keinem attraktiven Kunden die Stufe bekannt")
    case (0, 1):
      say(
        "The one attractive account is beyond \(basic)",
        "Der einzige attraktive Kunde ist über „\(basic)“ hinaus")
    case (0, _):
      say(
        "All \(attractive) attractive accounts are beyond \(basic)",
        "Alle \(attractive) attraktiven Kunden sind über „\(basic)“ hinaus")
    case (_, 1):
      say(
        "The one attractive account is no further than \(basic)",
        "Der einzige attraktive Kunde ist nicht weiter als „\(basic)“") + spending(open, early)
    case (1, _):
      say(
        "1 of \(attractive) attractive accounts is no further than \(basic)",
        "1 von \(attractive) attraktiven Kunden ist nicht weiter als „\(basic)“")
        + spending(open, early)
    default:
      say(
        "\(early) of \(attractive) attractive accounts are no further than \(basic)",
        "\(early) von \(attractive) attraktiven Kunden sind nicht weiter als „\(basic)“")
        + spending(open, early)
    }
  }

  private func spending(_ open: (amount: String, isAll: Bool)?, _ accounts: Int) -> String {
    guard let open else { return "" }
    let amount = (open.isAll ? "" : say("at least ", "mindestens ")) + open.amount
    return accounts == 1
      ? say(", and spends \(amount) elsewhere", " und gibt anderswo \(amount) aus")
      : say(", and spend \(amount) elsewhere", " und geben anderswo \(amount) aus")
  }

  func stageMatrixDescription(
    _ count: Int, line: String, largest: [String], withoutStage: Int, undetermined: Int
  ) -> String {
    var text = say(
      "\(stageTotal(count, nil)) by stage and attractiveness, divided at \(line).",
      "\(stageTotal(count, nil)) nach Stufe und Attraktivität, geteilt bei \(line).")
    if !largest.isEmpty {
      text += say(
        " The largest by sales: \(list(largest)).", " Die größten nach Umsatz: \(list(largest)).")
    }
    if withoutStage > 0 {
      let whose = withoutStage == 1 ? "eines Kunden" : "von \(withoutStage) Kunden"
      text += say(
        " The stage of \(stageTotal(withoutStage, nil)) is unknown.",
        " Die Stufe \(whose) ist unbekannt.")
    }
    if undetermined > 0 {
      let whose = undetermined == 1 ? "eines Kunden" : "von \(undetermined) Kunden"
      text += say(
        " Missing ratings leave \(stageTotal(undetermined, nil)) undetermined.",
        " Weil Noten fehlen, ist die Attraktivität \(whose) unbestimmt.")
    }
    return text
  }
}
