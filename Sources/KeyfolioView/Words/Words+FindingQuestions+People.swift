import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

// One question a finding about people: theirs, ours, and those who meet.

extension Words {
  func ofPeople(_ code: FindingCode, _ facts: FindingFacts) -> String? {
    ofContacts(code, facts) ?? ofBuyers(code, facts) ?? ofOurs(code, facts)
  }

  /// Who meets whom.
  private func ofContacts(_ code: FindingCode, _ facts: FindingFacts) -> String? {
    switch code {
    case .singleThreaded:
      facts.people.count > 1
        ? say(
          "The only active link is the one between \(facts.who). What if one of them left?",
          "Die einzige aktive Verbindung ist die zwischen \(facts.who). Was, wenn eine der beiden "
            + "Personen ginge?")
        : say(
          "\(facts.count(1) == 2 ? "Both" : "All \(facts.value(1))") active links share "
            + "\(facts.who). What if that person left?",
          "\(facts.count(1) == 2 ? "Beide" : "Alle \(facts.value(1))") aktiven Verbindungen laufen "
            + "über \(facts.who). Was, wenn diese Person ginge?")
    case .noActiveContact:
      say(
        "None of the contacts on record is active"
          + "\(facts.date.map { "; the last was on \($0)" } ?? ""). Who meets them next?",
        "Keiner der erfassten Kontakte ist aktiv"
          + "\(facts.date.map { "; der letzte war am \($0)" } ?? ""). Wer geht als Nächstes auf "
          + "den Kunden zu?")
    case .centredOnOne:
      say(
        "\(facts.who) holds \(facts.value(0)) of the active links. Who else could hold some of "
          + "them?",
        "\(facts.who) hält \(facts.value(0)) der aktiven Verbindungen. Wer sonst könnte einige "
          + "davon übernehmen?")
    case .linkLost:
      facts.people.count > 2
        ? say(
          "The links between \(facts.who) are lost, as both sides have left. Who takes them up?",
          "Die Verbindungen zwischen \(facts.who) sind verloren, da beide Seiten ausgeschieden "
            + "sind. Wer nimmt sie wieder auf?")
        : say(
          "The link between \(facts.who) is lost, as both have left. Who takes it up?",
          "Die Verbindung zwischen \(facts.who) ist verloren, da beide ausgeschieden sind. Wer "
            + "nimmt sie wieder auf?")
    case .contactOverdue:
      say(
        "\(facts.who) \(facts.ofPeople("has", "have")) not been met for far longer than agreed or "
          + "usual. Is the rhythm wrong, or the diary?",
        facts.ofPeople(
          "Das letzte Treffen mit \(facts.who) liegt", "Die letzten Treffen mit \(facts.who) liegen"
        )
          + " weit länger zurück, als vereinbart oder üblich ist. Stimmt der Rhythmus nicht, oder "
          + "liegt es am Kalender?")
    case .contactBelowTarget:
      say(
        "The link to \(facts.who) is far weaker than it is meant to be. What is the next step?",
        facts.ofPeople(
          "Die Verbindung zu \(facts.who) ist", "Die Verbindungen zu \(facts.who) sind")
          + " weit schwächer als gewollt. Was ist der nächste Schritt?")
    case .successorUnmet:
      say(
        "\(facts.who) \(facts.ofPeople("has", "have")) taken over from somebody we knew, and none "
          + "of ours meets them. Who calls first?",
        "\(facts.who) \(facts.ofPeople("hat", "haben")) die Nachfolge von jemandem angetreten, den "
          + "wir kannten, und niemand von uns hält Kontakt. Wer ruft zuerst an?")
    default: nil
    }
  }

  /// Who decides there, and how we stand with them.
  private func ofBuyers(_ code: FindingCode, _ facts: FindingFacts) -> String? {
    switch code {
    case .noDecider:
      say(
        "Nobody on record decides. Who does?",
        "Niemand unter den erfassten Personen entscheidet. Wer dann?")
    case .noChampion:
      say(
        "Of those whose attitude we know nobody speaks for us there. Who might, and why?",
        "Von denen, deren Haltung wir kennen, spricht dort niemand für uns. Wer könnte es tun, und "
          + "warum?")
    case .championUntested:
      say(
        "\(facts.who) \(facts.ofPeople("is", "are")) said to be all for us, and hardly anybody of "
          + "ours meets them. How do we know?",
        "\(facts.who) \(facts.ofPeople("soll", "sollen")) ganz auf unserer Seite sein, doch kaum "
          + "jemand von uns hat Kontakt. Woher wissen wir es?")
    case .keyPersonUncovered:
      say(
        "\(facts.who) \(facts.ofPeople("carries", "carry")) weight, and none of ours knows them "
          + "well. Who could?",
        "Das Wort von \(facts.who) hat Gewicht, doch niemand von uns kennt "
          + "\(facts.ofPeople("diese Person", "diese Personen")) gut. Wer könnte das ändern?")
    case .opponentUnaddressed:
      facts.people.count == 1
        ? say(
          "\(facts.who) carries weight and is against us, and no open action is meant for them. "
            + "What would change their mind?",
          "Das Wort von \(facts.who) hat Gewicht und spricht gegen uns, doch keine offene Aufgabe "
            + "gilt dieser Person. Was könnte sie umstimmen?")
        : say(
          "\(facts.who) carry weight and are against us, and no open action is meant for them. "
            + "What would change their minds?",
          "Das Wort von \(facts.who) hat Gewicht und spricht gegen uns, doch keine offene Aufgabe "
            + "gilt diesen Personen. Was könnte sie umstimmen?")
    case .gatekeeperUnknown:
      say(
        "There is a gatekeeper whom nobody has named. Who is it?",
        "Es gibt einen Torwächter, den noch niemand benannt hat. Wer ist es?")
    case .keyPersonUntouched:
      say(
        "\(facts.who) \(facts.ofPeople("was", "were")) last met longer ago than agreed. When is "
          + "the next occasion?",
        facts.ofPeople(
          "Das letzte Treffen mit \(facts.who) liegt", "Die letzten Treffen mit \(facts.who) liegen"
        )
          + " länger zurück als vereinbart. Wann ist die nächste Gelegenheit?")
    case .roleUnfilled:
      say(
        "Nobody we know well there acts as \(list(facts.records)). Who does, and who of ours could "
          + "meet them?",
        "Als \(list(facts.records)) wirkt dort niemand, den wir gut kennen. Wer ist es, und wer "
          + "von uns könnte den Kontakt knüpfen?")
    default: nil
    }
  }

  /// Who of ours sees to the account.
  private func ofOurs(_ code: FindingCode, _ facts: FindingFacts) -> String? {
    switch code {
    case .noSponsor:
      say(
        "Nobody of our management sponsors the account. Who should?",
        "Niemand aus unserer Leitung ist Pate des Kunden. Wer sollte es sein?")
    case .ownerGone:
      facts.people.isEmpty
        ? say(
          "Nobody owns the account. Who should?",
          "Niemand ist für den Kunden verantwortlich. Wer sollte es sein?")
        : say(
          "\(facts.who), who owned the account, has left. Who takes over?",
          "\(facts.who), bisher für den Kunden verantwortlich, ist ausgeschieden. Wer übernimmt?")
    case .leaverHoldsAction:
      say(
        "\(facts.what) \(facts.ofRecords("is", "are")) still with somebody who has left. Who takes "
          + "over?",
        "\(facts.what) \(facts.ofRecords("liegt", "liegen")) noch bei jemandem, der ausgeschieden "
          + "ist. Wer übernimmt?")
    case .placeVacant: ofVacantPlace(facts)
    case .capabilityMissing:
      say(
        "The account needs far more of \(facts.what) than our team has. Train, hire, or promise "
          + "less?",
        "Der Kunde braucht weit mehr \(facts.what), als unser Team hat. Schulen, einstellen oder "
          + "weniger versprechen?")
    default: nil
    }
  }

  private func ofVacantPlace(_ facts: FindingFacts) -> String {
    switch facts.records.count {
    case 0:
      say(
        "A place in the team is still vacant. Who fills it, or can the plan do without?",
        "Ein Platz im Team ist noch unbesetzt. Wer übernimmt ihn, oder kommt der Plan ohne ihn aus?"
      )
    case 1:
      say(
        "The place \(facts.what) in the team is still vacant. Who fills it, or can the plan do "
          + "without?",
        "Der Platz \(facts.what) im Team ist noch unbesetzt. Wer übernimmt ihn, oder kommt der "
          + "Plan ohne ihn aus?")
    default:
      say(
        "The places \(facts.what) in the team are still vacant. Who fills them, or can the plan do "
          + "without?",
        "Die Plätze \(facts.what) im Team sind noch unbesetzt. Wer übernimmt sie, oder kommt der "
          + "Plan ohne sie aus?")
    }
  }
}
