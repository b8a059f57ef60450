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
}
