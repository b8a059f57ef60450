// What the frame and the search say.

extension Words {
  /// The language as the `lang` of a page names it.
  var code: String { say("en", "de") }

  /// What an answer of the search is.
  func searchKind(_ kind: SearchIndex.Kind) -> String {
    switch kind {
    case .account: say("Account", "Kunde")
    case .person: say("Person", "Person")
    case .agreement: say("Agreement", "Vertrag")
    case .objective: say("Objective", "Ziel")
    case .opportunity: say("Opportunity", "Chance")
    case .action: say("Action", "Aufgabe")
    case .risk: say("Risk", "Risiko")
    case .note: say("Note", "Notiz")
    case .lesson: say("Lesson", "Lektion")
    case .term: say("Term", "Begriff")
    case .method: say("Method", "Methode")
    case .page: say("Page", "Seite")
    }
  }

  var missingHeadline: String { say("There is no such page", "Diese Seite gibt es nicht") }
  var missingLede: String {
    say(
      "The address is mistyped or from an earlier state, or this edition does not hold what it names.",
      "Die Adresse ist vertippt oder älter als dieser Stand, oder diese Ausgabe enthält nicht, was sie "
        + "nennt.")
  }
  var missingLink: String { say("To the first page", "Zur ersten Seite") }
}
