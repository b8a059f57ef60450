import KeyfolioAnalysis

// The account page.

extension Words {
  var sales: String { say("Sales", "Umsatz") }
  var outlookWord: String { say("Outlook", "Ausblick") }
  var openEnd: String { say("open", "unbefristet") }
  var noticeDue: String { say("notice falls due", "Kündigungsfrist läuft ab") }
  var agreementEnd: String { say("the agreement ends", "der Vertrag endet") }
  var inHand: String { say("in hand", "in Arbeit") }
  var nobodyNames: String {
    say("named by no objective or action", "in keinem Ziel und keiner Aufgabe genannt")
  }
  var noWallet: String {
    say("What they spend in our categories", "Was der Kunde in unseren Warengruppen ausgibt")
  }
  var noOwner: String { say("Who owns the account", "Wer für den Kunden verantwortlich ist") }
  var noSponsor: String { say("Who sponsors it", "Wer sein Pate ist") }
  var strengthRatingsMissing: String {
    say("some ratings of the success factors are missing", "es fehlen Noten zu den Erfolgsfaktoren")
  }
  var noSingleRating: String {
    say("no single rating changes it", "keine einzelne Note ändert das")
  }

  func outlook(_ year: Int) -> String { say("Outlook \(year)", "Ausblick \(year)") }
  func unrated(_ names: String) -> String {
    say("\(names) is not rated yet", "zu \(names) fehlt noch die Note")
  }
  func unratedCriteria(_ names: String) -> String {
    say("A rating of \(names)", "Eine Note für \(names)")
  }
  func decision(_ of: String?) -> String {
    say(
      of.map { "decision of the \($0)" } ?? "decision",
      of.map { "Entscheidung (\($0))" } ?? "Entscheidung")
  }
  func changesIf(_ word: String) -> String {
    say("The side of \(word) changes if", "\(capitalised(word)) wechselt die Seite, wenn")
  }

  /// Stands behind "if".
  func rated(_ name: String, _ from: String, _ to: String) -> String {
    say(
      "“\(name)” were rated \(to) instead of \(from)",
      "„\(name)“ die Note \(to) statt \(from) hätte")
  }

  func strengthMissing(_ gap: Strength.Missing) -> String {
    switch gap {
    case .noFactors:
      say(
        "What decides for them: their success factors",
        "Was für den Kunden den Ausschlag gibt: seine Erfolgsfaktoren")
    case .noOwnRatings:
      say("How we do on their success factors", "Wie wir bei seinen Erfolgsfaktoren abschneiden")
    case .noCompetitor:
      say(
        "Who else they could buy from, and how they rate them",
        "Bei wem er sonst kaufen könnte und welche Noten er dort gibt")
    }
  }
}
