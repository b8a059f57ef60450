import KeyfolioCharts
import KeyfolioCore

// What the chart of effort and potential says.

extension Words {
  // MARK: Effort and potential

  var effortChartLine: String { "accounts by their share of our hours and of the potential" }

  var effortMeasure: String {
    say(
      "Share of our hours by share of what the customers spend, per cent of the accounts shown",
      "Anteil an unseren Stunden nach Anteil an den Ausgaben der Kunden, Prozent der gezeigten")
  }

  func effortChart(multiple: String) -> EffortFit.Words {
    switch language {
    case .english: englishEffort(multiple)
    case .german: germanEffort(multiple)
    }
  }

  private func englishEffort(_ multiple: String) -> EffortFit.Words {
    var words = EffortFit.Words.english
    words.effort = "Share of hours"
    words.multiple = "\(times(multiple)) its share"
    words.beyond = "more than \(times(multiple)) its share"
    words.notPlaced = CountPhrase(
      one: "The hours or the potential of # account are unknown.",
      other: "The hours or the potential of # accounts are unknown.")
    return words
  }

  private func germanEffort(_ multiple: String) -> EffortFit.Words {
    var words = EffortFit.Words()
    words.name = "Kunde"
    words.category = "Kategorie"
    words.potential = "Anteil am Potenzial"
    words.effort = "Anteil an den Stunden"
    words.unknown = "unbekannt"
    words.noCategory = "ohne Kategorie"
    words.inProportion = "im Verhältnis"
    words.multiple = "\(fold(multiple)) Anteil"
    words.beyond = "mehr als \(fold(multiple)) Anteil"
    words.notPlaced = CountPhrase(
      one: "Von einem Kunden sind Stunden oder Potenzial unbekannt.",
      other: "Von # Kunden sind Stunden oder Potenzial unbekannt.")
    words.onlyInTable = CountPhrase(
      one: "# weiterer Kunde ist nur in der Tabelle genannt.",
      other: "# weitere Kunden sind nur in der Tabelle genannt.")
    words.empty = "Für keinen Kunden sind Stunden und Potenzial erfasst."
    return words
  }

  private func times(_ multiple: String) -> String {
    multiple == "2" ? "twice" : "\(multiple) times"
  }

  /// `doppelter`, `1,5-facher`.
  private func fold(_ multiple: String) -> String {
    switch multiple {
    case "2": "doppelter"
    case "3": "dreifacher"
    default: "\(multiple)-facher"
    }
  }

  /// `das Doppelte`, `das 1,5-Fache`.
  private func theFold(_ multiple: String) -> String {
    switch multiple {
    case "2": "das Doppelte"
    case "3": "das Dreifache"
    default: "das \(multiple)-Fache"
    }
  }

  func effortTitle(beyond: Int, of all: Int, multiple: String) -> String {
    let share = say(
      "more than \(times(multiple))", "mehr als \(theFold(multiple)) der Stunden, die")
    switch beyond {
    case 0:
      return say(
        "No account of \(all) gets \(share) its share of our hours",
        "Keiner von \(all) Kunden bekommt \(share) seinem Potenzial entsprechen")
    case 1:
      return say(
        "1 of \(all) accounts gets \(share) its share of our hours",
        "1 von \(all) Kunden bekommt \(share) seinem Potenzial entsprechen")
    default:
      return say(
        "\(beyond) of \(all) accounts get \(share) their share of our hours",
        "\(beyond) von \(all) Kunden bekommen \(share) ihrem Potenzial entsprechen")
    }
  }

  /// One account within a sentence.
  func effortOf(_ name: String, effort: String, potential: String) -> String {
    say(
      "\(name) with \(effort) of the hours for \(potential) of the potential",
      "\(name) mit \(effort) der Stunden für \(potential) des Potenzials")
  }

  func effortDescription(
    accounts: Int, beyond: Int, multiple: String, largest: [String], unknown: Int
  ) -> String {
    var text =
      accounts == 1
      ? say("1 account is shown.", "1 Kunde ist gezeigt.")
      : say("\(accounts) accounts are shown.", "\(accounts) Kunden sind gezeigt.")
    if !largest.isEmpty {
      text += say(
        " Furthest beyond \(times(multiple)) the share: \(list(largest)).",
        " Am weitesten über \(theFold(multiple)) hinaus: \(list(largest)).")
      if beyond > largest.count {
        text += say(" There are \(beyond) of them.", " Insgesamt sind es \(beyond).")
      }
    }
    if unknown > 0 {
      text +=
        unknown == 1
        ? say(
          " The hours or the potential of 1 more are unknown.",
          " Von einem weiteren sind Stunden oder Potenzial unbekannt.")
        : say(
          " The hours or the potential of \(unknown) more are unknown.",
          " Von \(unknown) weiteren sind Stunden oder Potenzial unbekannt.")
    }
    return text
  }

  func effortTooltip(
    name: String, category: String?, effort: String, potential: String, hours: String
  ) -> String {
    let start = category.map { "\(name), \($0)" } ?? name
    let unit = hours == "1" ? "Stunde" : "Stunden"
    return say(
      "\(start): \(hours) hours a month, \(effort) of all; \(potential) of the potential",
      "\(start): \(hours) \(unit) im Monat, \(effort) aller Stunden; \(potential) des Potenzials")
  }
}
