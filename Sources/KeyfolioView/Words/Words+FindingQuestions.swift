import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

// One question a finding of an account. Each sentence holds of one person, record or customer as
// of several.

extension Words {
  func ofPosition(_ code: FindingCode, _ facts: FindingFacts) -> String? {
    switch code {
    case .categoryUndetermined:
      say(
        "Ratings are missing, so it may be any of \(facts.value(0)). Who can supply them?",
        "Es fehlen Noten, daher kommen \(facts.value(0)) in Frage. Wer kann sie ergänzen?")
    case .categoryFragile: ofFragileCategory(facts)
    case .categoryOnTheLine:
      say(
        "The account lies exactly on a dividing line (\(list(facts.values))). Which side do we "
          + "believe in?",
        "Der Kunde liegt genau auf einer Trennlinie (\(list(facts.values))). Auf welcher Seite "
          + "sehen wir ihn?")
    case .categoryOverridden:
      say(
        "We treat it as \(facts.value(0)); the ratings say \(facts.value(1)). Does the reason "
          + "still hold?",
        "Wir behandeln den Kunden als \(facts.value(0)), nach den Noten ist er "
          + "\(facts.value(1)). Gilt der Grund noch?")
    case .wordChangesSide:
      say(
        "What the customer says puts our strength on the \(facts.value(0)) side; our own guesses "
          + "say the other. Whom do we plan by?",
        "Nach den Worten des Kunden ist unsere Stärke \(facts.value(0)), nach unserer eigenen "
          + "Schätzung \(key(facts.raw.contains(.word("high")) ? "low" : "high")). Nach wem "
          + "planen wir?")
    case .evidenceWeak:
      say(
        "Of the weight \(list(facts.shares)) is confirmed by the customer or a document. What "
          + "could we verify at the next visit?",
        "Vom Gewicht sind \(list(facts.shares)) durch den Kunden oder ein Dokument bestätigt. "
          + "Was ließe sich beim nächsten Besuch klären?")
    case .ratingDisputed:
      say(
        "The rating of \(facts.what) is disputed. What would settle it?",
        facts.ofRecords("Die Note für \(facts.what) ist", "Die Noten für \(facts.what) sind")
          + " umstritten. Was würde das klären?")
    case .ratersDisagree:
      say(
        "Our raters lie \(list(facts.values)) points apart on \(facts.what). What does one of "
          + "them know that the other does not?",
        "Bei \(facts.what) liegen unsere Bewerter \(germanPoints(facts)) auseinander. Was "
          + "weiß der eine, was der andere nicht weiß?")
    case .viewsDiffer:
      say(
        "On \(facts.what) our view and the customer's differ by \(list(facts.values)) points. What "
          + "do they see that we do not?",
        "Bei \(facts.what) beträgt der Abstand zwischen unserer Sicht und der des Kunden "
          + "\(germanPoints(facts)). Was sieht er, was wir nicht sehen?")
    case .gatewayFailed:
      say(
        "The account does not pass \(facts.what). Is it still a key account?",
        "Der Kunde erfüllt \(facts.what) nicht. Ist er noch ein Schlüsselkunde?")
    case .accountUnplaced:
      say(
        "The account has no place on the matrix: \(facts.value(0)). Who can supply what is "
          + "missing?",
        "Der Kunde hat keinen Platz in der Matrix, denn \(facts.value(0)). Wer kann ergänzen, was "
          + "fehlt?")
    default: nil
    }
  }

  private func germanPoints(_ facts: FindingFacts) -> String {
    list(facts.values) + (facts.values == ["1"] ? " Punkt" : " Punkte")
  }

  private func ofFragileCategory(_ facts: FindingFacts) -> String {
    facts.flips.isEmpty
      ? say(
        "Slightly other weights would move the account to another category. Are we sure enough to "
          + "act on it?",
        "Schon leicht andere Gewichte würden den Kunden in eine andere Kategorie bringen. Sind wir "
          + "sicher genug, um danach zu handeln?")
      : say(
        "The account would change category if \(alternatives(facts.flips)). Are we sure enough to "
          + "act on it?",
        "Der Kunde käme in eine andere Kategorie, wenn \(alternatives(facts.flips)). Sind wir "
          + "sicher genug, um danach zu handeln?")
  }

  func ofRelationship(_ code: FindingCode, _ facts: FindingFacts) -> String? {
    switch code {
    case .stageOverClaimed:
      say(
        "We call the relationship \(facts.value(0)); the evidence shows \(facts.value(1)). What do "
          + "we know that the indicators miss?",
        "Wir nennen die Beziehung „\(facts.value(0))“, die Belege sprechen für "
          + "„\(facts.value(1))“. Was wissen wir, was den Indikatoren entgeht?")
    case .stageUnderClaimed:
      say(
        "The evidence shows \(facts.value(1)); we say \(facts.value(0)). Are we closer than we "
          + "plan for?",
        "Die Belege sprechen für „\(facts.value(1))“, wir sagen „\(facts.value(0))“. Ist die "
          + "Beziehung enger, als wir planen?")
    case .stageUnproven:
      say(
        "We call the relationship \(facts.value(0)) with too few indicators known to tell. Which "
          + "of the ten can we fill in?",
        "Wir nennen die Beziehung „\(facts.value(0))“, kennen aber zu wenige Indikatoren, um es "
          + "zu sagen. Welche der zehn können wir ergänzen?")
    case .stageBelowCategory:
      say(
        "The relationship is less deep than a \(facts.value(0)) account usually has. Do they want "
          + "more, and is it worth it?",
        "Die Beziehung ist weniger tief, als es in der Kategorie \(facts.value(0)) üblich ist. "
          + "Will der Kunde mehr, und lohnt es sich?")
    case .stageAboveCategory:
      say(
        "The relationship is deeper than a \(facts.value(0)) account usually calls for. Does it "
          + "pay?",
        "Die Beziehung ist tiefer, als es in der Kategorie \(facts.value(0)) üblich ist. Zahlt "
          + "sich das aus?")
    case .relationshipComingApart: ofComingApart(facts)
    case .quickCheckGap:
      facts.isAbove(0)
        ? say(
          "We give the relationship \(facts.value(1)) of 18, the customer \(facts.value(2)). What "
            + "do they see that we do not?",
          "Wir geben der Beziehung \(facts.value(1)) von 18 Punkten, der Kunde "
            + "\(facts.value(2)). Was sieht er, was wir nicht sehen?")
        : say(
          "The customer gives the relationship \(facts.value(2)) of 18, we only "
            + "\(facts.value(1)). What do we undervalue?",
          "Der Kunde gibt der Beziehung \(facts.value(2)) von 18 Punkten, wir nur "
            + "\(facts.value(1)). Was unterschätzen wir?")
    case .quickCheckConflict:
      say(
        "It is said to be close, and yet one statement of the quick check finds no agreement at "
          + "all. Which is right?",
        "Die Beziehung gilt als eng, und doch findet eine Aussage des Kurztests überhaupt keine "
          + "Zustimmung. Was stimmt?")
    case .layersAheadOfBonds:
      say(
        "\(capitalised(list(facts.records))) are tied further than the people are. Who carries it "
          + "when something goes wrong?",
        "\(capitalised(list(facts.records))) sind enger verbunden als die Menschen. Wer trägt das, "
          + "wenn etwas schiefgeht?")
    case .layerWithoutEvidence:
      say(
        "No line of evidence stands behind the level of \(list(facts.records)). How do we know?",
        "Kein einziger Beleg stützt die Stufe bei \(list(facts.records)). Woher kennen wir sie?")
    default: nil
    }
  }

  private func ofComingApart(_ facts: FindingFacts) -> String {
    if facts.raw.contains(where: { if case .word = $0 { true } else { false } }) {
      return say(
        "We say that the relationship is coming apart. What do we still want to save?",
        "Wir sagen selbst, dass die Beziehung zerfällt. Was wollen wir noch retten?")
    }
    let points = say(
      facts.number(0, of: "point", "points"), facts.number(0, of: "Punkt", "Punkte"))
    return facts.subject(0) == key("customer")
      ? say(
        "The customer's quick check fell by \(points). What did we do?",
        "Der Kurztest des Kunden fiel um \(points). Was haben wir getan?")
      : say(
        "Our own quick check fell by \(points). What happened?",
        "Unser eigener Kurztest fiel um \(points). Was ist geschehen?")
  }
}
