import KeyfolioModel

// What the page of methods says about data about people.

extension Words {
  var peopleLead: String {
    say(
      "Plans for key accounts speak of people, the customers’ and our own. This is what is held, "
        + "for whom, and what is due.",
      "Pläne für Schlüsselkunden sprechen von Menschen, denen der Kunden und den eigenen. Hier "
        + "steht, was festgehalten ist, für wen, und was fällig ist.")
  }

  var purpose: String { say("Purpose", "Zweck") }
  var purposeText: String {
    say(
      "to plan and review the work with key accounts, and nothing else",
      "die Arbeit mit Schlüsselkunden zu planen und zu besprechen, sonst nichts")
  }
  var controller: String { say("Controller", "Verantwortlicher") }
  var privacyContact: String { say("Contact", "Ansprechstelle") }
  var legalBasis: String { say("Legal basis", "Rechtsgrundlage") }
  var retention: String { say("Kept for", "Aufbewahrt") }
  var informedBy: String { say("People are informed by", "Informiert wird durch") }
  var notGiven: String {
    say("missing; the field in portfolio.yaml:", "fehlt; das Feld in portfolio.yaml:")
  }

  var peopleCountsCaption: String {
    say("People in this edition, by number", "Menschen in dieser Ausgabe, nach Anzahl")
  }
  var peopleHeld: String { say("In this edition", "In dieser Ausgabe") }
  var peopleLeft: String { say("Of them, have left", "Davon ausgeschieden") }
  var peoplePastReview: String {
    say("Past the day of review (review_by)", "Prüftermin vorbei (review_by)")
  }
  var peopleWithoutReview: String { say("Without a day of review", "Ohne Prüftermin") }
  var peopleBeyondRetention: String {
    say(
      "Nothing newer than they may be kept (retention_days)",
      "Nichts Neueres als die Frist (retention_days)")
  }
  var peopleTold: String { say("Told that data are held (told)", "Informiert (told)") }
  var peopleNotTold: String { say("No record of being told", "Kein Vermerk darüber") }
  var peopleJudged: String { say("With an opinion about them", "Mit einer Meinung über sie") }

  var peopleFieldsCaption: String {
    say(
      "Every field about people, and the editions that hold it",
      "Jedes Feld über Menschen, und die Ausgaben, die es enthalten")
  }

  func record(_ kind: PeopleFields.Kind) -> String {
    switch kind {
    case .person: say("Customers’ people", "Menschen beim Kunden")
    case .contact: say("Contacts between us and them", "Kontakte zwischen uns und ihnen")
    case .judgement: say("Opinions about people", "Meinungen über Menschen")
    case .member: say("Our own people", "Die eigenen Leute")
    case .place: say("Our people on an account", "Die eigenen Leute bei einem Kunden")
    }
  }

  var held: String { say("yes", "ja") }
  var withheld: String { say("no", "nein") }
  var initialsOnly: String { say("initials", "Initialen") }
  var roleOnly: String { say("role", "Funktion") }

  var opinionsNote: String {
    say(
      "Opinions about people are in the team edition alone. They have a folder of their own that "
        + "stays outside Git, and no review keeps a copy of them. Who gave a rating is named in "
        + "the team edition alone.",
      "Meinungen über Menschen stehen nur in der Ausgabe für das Team. Sie haben einen eigenen "
        + "Ordner, der nicht in Git kommt, und keine Besprechung hält sie fest. Wer eine Note gab, "
        + "nennt nur die Ausgabe für das Team.")
  }

  var marksNote: String {
    say(
      "A record with an audience of its own can reach fewer readers than the table says, never "
        + "more. The customer’s edition names the customer’s own people and those of ours who "
        + "work for that customer.",
      "Ein Eintrag mit eigener audience kann weniger Leser erreichen, als die Tabelle sagt, nie "
        + "mehr. Die Ausgabe für den Kunden nennt dessen eigene Leute und die unseren, die für "
        + "ihn arbeiten.")
  }

  var noRanking: String {
    say(
      "No page ranks named employees.",
      "Keine Seite bringt namentlich Beschäftigte in eine Rangfolge.")
  }

  /// In the footer of a customer's edition: who answers for data about its people.
  func answersForData(_ controller: String?, _ contact: String?) -> String? {
    let who = [controller, contact].compactMap(\.self).joined(separator: ", ")
    return who.isEmpty ? nil : say("Data about people: \(who)", "Daten über Menschen: \(who)")
  }
}
