import KeyfolioCore

// What the page of findings says.

extension Words {
  var navFindings: String { say("Findings", "Befunde") }

  func findingsHeadline(grave: Int, others: Int) -> String {
    switch language {
    case .english: englishHeadline(grave, others)
    case .german: germanHeadline(grave, others)
    }
  }

  private func englishHeadline(_ grave: Int, _ others: Int) -> String {
    let questions = { (number: Int) in number == 1 ? "1 question" : "\(number) questions" }
    switch (grave, others) {
    case (0, 0): return "The figures raise no question"
    case (0, _): return "\(questions(others)), and none of them is grave"
    case (_, 0): return "\(questions(grave)) to answer"
    default: return "\(questions(grave)) to answer first, and \(others) worth a thought"
    }
  }

  private func germanHeadline(_ grave: Int, _ others: Int) -> String {
    let questions = { (number: Int) in number == 1 ? "1 Frage" : "\(number) Fragen" }
    switch (grave, others) {
    case (0, 0): return "Die Zahlen werfen keine Frage auf"
    case (0, 1): return "1 Frage, und sie ist nicht schwerwiegend"
    case (0, _): return "\(questions(others)), keine davon schwerwiegend"
    case (_, 0): return "\(questions(grave)) zu beantworten"
    default:
      return "\(questions(grave)) zuerst zu beantworten, \(others) weitere einen Gedanken wert"
    }
  }

  var findingsLede: String {
    say(
      "What the plans, the figures and the calendar say against each other, as questions: account "
        + "by account, the gravest and what most money hangs on first. No question ranks our own "
        + "people.",
      "Wo Pläne, Zahlen und Kalender einander widersprechen, als Fragen gestellt: Kunde für Kunde, "
        + "zuerst das Schwerwiegendste und das, woran das meiste Geld hängt. Keine Frage bringt "
        + "die eigenen Leute in eine Rangfolge.")
  }

  func findingsCut(_ shown: Int, of all: Int) -> String {
    say(
      "Here stand \(shown) of \(all), the grave ones of each account first. An account’s page holds "
        + "all of its own, the data hold all.",
      "Hier stehen \(shown) von \(all), zuerst die schwerwiegenden jedes Kunden. Die Seite eines "
        + "Kunden enthält alle seine Fragen, die Daten enthalten alle.")
  }

  /// What stands in place of an account's name over questions about several.
  var severalAccounts: String { say("Several accounts, or all", "Mehrere Kunden oder alle") }

  func questions(_ number: Int) -> String {
    say(
      number == 1 ? "1 question" : "\(number) questions",
      number == 1 ? "1 Frage" : "\(number) Fragen")
  }
}
