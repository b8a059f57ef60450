import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

// One question a finding of the programme. Each sentence holds of one customer as of several.

extension Words {
  func ofProgramme(_ code: FindingCode, _ facts: FindingFacts) -> String? {
    ofSelection(code, facts) ?? ofEffort(code, facts) ?? ofCustomers(code, facts)
      ?? ofMaturity(code, facts)
  }

  /// Which accounts there are, and how they are told apart.
  private func ofSelection(_ code: FindingCode, _ facts: FindingFacts) -> String? {
    switch code {
    case .lineOneSided: ofOneSidedLine(facts)
    case .lineMoves:
      say(
        "The line is the median of \(facts.number(1, of: "account", "accounts")), so an account "
          + "may change category because others did. Is the selection over, and the line to be "
          + "fixed?",
        "Die Linie ist der Median von \(facts.value(1)) Kunden, ein Kunde kann also die Kategorie "
          + "wechseln, weil andere sich verändert haben. Ist die Auswahl abgeschlossen und die "
          + "Linie festzuschreiben?")
    case .accountNumber: ofAccountNumber(facts)
    case .accountsPerManager:
      facts.count(0) == 1
        ? say(
          "One key account manager has reached the limit of accounts (\(facts.value(1)) on "
            + "average). Which accounts could be led differently?",
          "Ein Schlüsselkundenbetreuer ist an der Grenze der Kundenzahl (im Durchschnitt "
            + "\(facts.value(1))). Welche Kunden ließen sich anders führen?")
        : say(
          "\(facts.value(0)) key account managers have reached the limit of accounts "
            + "(\(facts.value(1)) on average). Which accounts could be led differently?",
          "\(facts.value(0)) Schlüsselkundenbetreuer sind an der Grenze der Kundenzahl (im "
            + "Durchschnitt \(facts.value(1))). Welche Kunden ließen sich anders führen?")
    default: nil
    }
  }

  private func ofOneSidedLine(_ facts: FindingFacts) -> String {
    let isStrength = facts.subject(0) == key("strength")
    switch language {
    case .english:
      return "\(facts.number(0, of: "account lies", "accounts lie")) above the line of "
        + "\(facts.subject(0)) and \(facts.value(1)) below. Do the "
        + "\(isStrength ? "ratings" : "criteria") tell accounts apart?"
    case .german:
      return "\(facts.number(0, of: "Kunde liegt", "Kunden liegen")) über der Linie der "
        + "\(facts.subject(0)), \(facts.value(1)) darunter. Unterscheiden die "
        + "\(isStrength ? "Noten" : "Kriterien") die Kunden überhaupt?"
    }
  }

  private func ofAccountNumber(_ facts: FindingFacts) -> String {
    let count = say(
      facts.number(0, of: "key account", "key accounts"),
      facts.number(0, of: "Schlüsselkunde", "Schlüsselkunden"))
    let range = say(
      "\(facts.limits.few) to \(facts.limits.many)", "\(facts.limits.few) bis \(facts.limits.many)")
    return facts.count(0) < facts.limits.few
      ? say(
        "Only \(count); the programme is meant for \(range). Is that a programme of its own?",
        "Nur \(count); das Programm ist für \(range) gedacht. Rechtfertigt das ein eigenes "
          + "Programm?")
      : say(
        "\(count); the programme is meant for \(range). Can each of them be treated as one?",
        "\(count); das Programm ist für \(range) gedacht. Lässt sich jeder davon auch als "
          + "solcher behandeln?")
  }

  /// Where the hours go.
  private func ofEffort(_ code: FindingCode, _ facts: FindingFacts) -> String? {
    switch code {
    case .hoursShort:
      say(
        "The relationships with \(list(facts.accounts)) ask for more hours than their managers "
          + "have. Which contacts could others hold?",
        "Die Beziehungen zu \(list(facts.accounts)) verlangen mehr Stunden, als ihre Betreuer "
          + "haben. Welche Kontakte könnten andere halten?")
    case .effortOnStreamline:
      say(
        "\(facts.value(0)) of the hours go to accounts that are to be run for cash. What would "
          + "these hours do elsewhere?",
        "\(facts.value(0)) der Stunden gehen an Kunden, die auf Ertrag geführt werden sollen. Was "
          + "würden diese Stunden anderswo bewirken?")
    case .effortAbovePotential:
      say(
        "\(list(facts.accounts)) takes \(facts.value(1)) of the hours and has \(facts.value(2)) of "
          + "the potential. Is that what we want?",
        "\(list(facts.accounts)) beansprucht \(facts.value(1)) der Stunden und hat "
          + "\(facts.value(2)) des Potenzials. Wollen wir das?")
    case .sharedThread:
      say(
        "\(list(facts.accounts)) hang on \(facts.who) alone. What happens to them together?",
        "\(list(facts.accounts)) hängen allein an \(facts.who). Was wird aus ihnen allen, wenn "
          + "diese Person ausfällt?")
    default: nil
    }
  }

  /// What customers bring, and what hangs on them.
  private func ofCustomers(_ code: FindingCode, _ facts: FindingFacts) -> String? {
    switch code {
    case .customerDominant:
      say(
        "\(list(facts.records)) alone makes \(facts.value(0)) of sales. What would we do without "
          + "it?",
        "\(list(facts.records)) allein bringt \(facts.value(0)) des Umsatzes. Was täten wir ohne "
          + "diesen Kunden?")
    case .customersConcentrated:
      facts.unit(0) == .percent
        ? say(
          "The five largest customers make \(facts.value(0)) of sales. How many could we lose at "
            + "once?",
          "Die fünf größten Kunden bringen \(facts.value(0)) des Umsatzes. Wie viele davon könnten "
            + "wir auf einmal verlieren?")
        : say(
          "Sales hang on few customers, as many as \(facts.value(0)) on the index of concentration "
            + "says. How many could we lose at once?",
          "Der Umsatz hängt an wenigen Kunden, der Konzentrationsindex liegt bei "
            + "\(facts.value(0)). Wie viele davon könnten wir auf einmal verlieren?")
    case .customersCosting:
      say(
        "\(facts.number(0, of: "customer gives", "customers give")) back \(facts.value(1)) of what "
          + "the others earn. \(facts.count(0) == 1 ? "Could it" : "Which of them could") be "
          + "served otherwise?",
        "\(facts.number(0, of: "Kunde zehrt", "Kunden zehren")) \(facts.value(1)) dessen auf, was "
          + "die anderen einbringen. "
          + "\(facts.count(0) == 1 ? "Ließe er" : "Welche davon ließen") sich anders bedienen?")
    case .keyMarginFalling:
      say(
        "The key accounts' margin moved by \(facts.value(0)) points against that of the rest. What "
          + "do we give them that they do not pay for?",
        "Die Marge der Schlüsselkunden ist gegenüber jener der übrigen Kunden um \(facts.fall(0)) "
          + "Prozentpunkte gefallen. Was geben wir ihnen, was sie nicht bezahlen?")
    case .agreementsEnding:
      say(
        "\(facts.value(1)) of yearly sales stand under agreements that end or need notice "
          + "\(within(facts.months)). Are the talks prepared?",
        "\(facts.value(1)) des Jahresumsatzes hängen an Verträgen, die \(within(facts.months)) "
          + "enden oder zu kündigen sind. Sind die Gespräche vorbereitet?")
    default: nil
    }
  }

  /// How far the programme itself has come.
  private func ofMaturity(_ code: FindingCode, _ facts: FindingFacts) -> String? {
    switch code {
    case .yearsTooFew:
      say(
        "\(facts.number(0, of: "year of company figures is", "years of company figures are")) too "
          + "few to judge by. Where are earlier ones?",
        "\(facts.number(0, of: "Jahr", "Jahre")) mit Zahlen des Unternehmens "
          + "\(facts.count(0) == 1 ? "ist" : "sind") zu wenig für ein Urteil. Wo sind frühere?")
    case .maturityUneven:
      say(
        "The streams of the programme are far apart (\(list(facts.pairs))). Which one holds up the "
          + "others?",
        "Die Stränge des Programms liegen weit auseinander (\(list(facts.pairs))). Welcher hält "
          + "die anderen auf?")
    case .competencyMissing:
      say(
        "None of our key account managers gives evidence of \(facts.what). Who learns it first?",
        "Für \(facts.what) gibt es bei keinem unserer Schlüsselkundenbetreuer einen Beleg. Wer "
          + "lernt es zuerst?")
    default: nil
    }
  }
}
