import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

// One question a finding about the plan of an account, its objectives and its actions.

extension Words {
  func ofPlan(_ code: FindingCode, _ facts: FindingFacts) -> String? {
    ofWritten(code, facts) ?? ofObjectives(code, facts) ?? ofActions(code, facts)
  }

  /// What is written down.
  private func ofWritten(_ code: FindingCode, _ facts: FindingFacts) -> String? {
    switch code {
    case .planExpired:
      say(
        "The plan expired \(days(facts.count(0))) ago. Is it still what we do?",
        "Der Plan ist vor \(days(facts.count(0))) abgelaufen. Tun wir noch, was darin steht?")
    case .reviewOverdue:
      say(
        "The review was due \(days(facts.count(0))) ago. When will it be held?",
        "Die Besprechung war vor \(days(facts.count(0))) fällig. Wann findet sie statt?")
    case .noPlan:
      say(
        "A \(facts.value(0)) account without a written plan. Who writes it?",
        "Ein Kunde der Kategorie \(facts.value(0)) ohne schriftlichen Plan. Wer schreibt ihn?")
    case .planThin where !facts.isAbove(0):
      say(
        "Nothing of what a plan needs is filled in yet. What do we need to know first?",
        "Von dem, was ein Plan braucht, ist noch nichts ausgefüllt. Was müssen wir als Erstes "
          + "wissen?")
    case .planThin:
      say(
        "Only \(facts.value(0)) of what a plan needs is filled in. What do we need to know next?",
        "Von dem, was ein Plan braucht, sind nur \(facts.value(0)) ausgefüllt. Was müssen wir als "
          + "Nächstes wissen?")
    case .opportunityUnsupported:
      say(
        "\(facts.what) is an A opportunity \(without(facts.raw)). What is the next step?",
        "\(facts.what) ist eine A-Chance \(without(facts.raw)). Was ist der nächste Schritt?")
    case .opportunityOverdue:
      say(
        "\(facts.what) was to be closed by \(facts.date ?? unknown). Won, lost, or later?",
        "\(facts.what) sollte\(until(facts.date)) abgeschlossen sein. Gewonnen, verloren oder "
          + "später?")
    case .whiteSpaceUnexplored:
      say(
        "Only \(facts.value(0)) of what they could buy of us is explored. Where do we look first?",
        "Von dem, was der Kunde bei uns kaufen könnte, sind nur \(facts.value(0)) erkundet. Wo "
          + "sehen wir zuerst nach?")
    case .swotOrphans:
      say(
        "Parts of the SWOT stand alone: they rest on nothing, or feed nothing. What are they for?",
        "Teile der SWOT stehen für sich allein: Sie stützen sich auf nichts oder führen zu nichts. "
          + "Wozu sind sie da?")
    case .swotUnanswered:
      say(
        "No strategy answers \(list(facts.records.map(pairing))) of the SWOT. Is there none, or "
          + "did nobody ask?",
        "Zu \(list(facts.records.map(pairing))) nennt die SWOT keine Strategie. Gibt es keine, "
          + "oder hat niemand danach gefragt?")
    case .factsStale:
      say(
        "What we know is old: \(list(facts.records.map(key)))"
          + "\(facts.date.map { ", of \($0)" } ?? ""). What has changed since?",
        "Was wir wissen, ist alt: \(list(facts.records.map(key)))"
          + "\(facts.date.map { ", Stand \($0)" } ?? ""). Was hat sich seitdem geändert?")
    default: nil
    }
  }

  private func ofObjectives(_ code: FindingCode, _ facts: FindingFacts) -> String? {
    switch code {
    case .objectiveBehind:
      facts.raw.contains(.word("at-risk"))
        ? say(
          "\(facts.what) is at risk\(facts.progress). What would save it?",
          "\(facts.what) ist gefährdet\(facts.progress). Was würde das Ziel retten?")
        : say(
          "\(facts.what) is behind\(facts.progress). What changes, the objective or what we do?",
          "\(facts.what) ist im Rückstand\(facts.progress). Was ändert sich, das Ziel oder unser "
            + "Vorgehen?")
    case .targetMissed:
      say(
        "\(facts.what) stands at \(facts.value(0)) against a target of \(facts.value(1)). What "
          + "would bring it there?",
        "\(facts.what) steht bei \(facts.value(0)), das Soll ist \(facts.value(1)). Was würde uns "
          + "dorthin bringen?")
    case .objectiveUnmeasured:
      say(
        "\(facts.what) \(facts.ofRecords("has", "have")) no measure. How will we know?",
        "\(facts.what) \(facts.ofRecords("hat", "haben")) keine Messgröße. Woran erkennen wir den "
          + "Erfolg?")
    case .objectiveIdle:
      say(
        "No open action works on \(facts.what). Is it still an objective?",
        "Keine offene Aufgabe arbeitet auf \(facts.what) hin. "
          + facts.ofRecords("Ist das noch ein Ziel?", "Sind das noch Ziele?"))
    case .decisionOverdue:
      say(
        "\(facts.what) was to be decided by \(facts.date ?? unknown). What happens meanwhile?",
        "Über \(facts.what) sollte\(until(facts.date)) entschieden sein. Was geschieht bis dahin?")
    default: nil
    }
  }

  private func ofActions(_ code: FindingCode, _ facts: FindingFacts) -> String? {
    switch code {
    case .promiseSlipping:
      say(
        "\(facts.what), promised to \(facts.who), \(facts.ofRecords("has", "have")) slipped. Do "
          + "they know, and when will it be done?",
        facts.ofRecords("Die Zusage", "Die Zusagen") + " \(facts.what) an \(facts.who) "
          + facts.ofRecords("verzögert sich", "verzögern sich")
          + ". Weiß der Kunde davon, und bis wann ist es erledigt?")
    case .promiseBroken:
      say(
        "\(facts.what), promised to \(facts.who), \(facts.ofRecords("was", "were")) dropped. Did "
          + "we tell them?",
        facts.ofRecords("Die Zusage", "Die Zusagen") + " \(facts.what) an \(facts.who) "
          + facts.ofRecords("wurde", "wurden") + " fallen gelassen. Haben wir Bescheid gegeben?")
    case .actionOverdue:
      say(
        "\(facts.what) \(facts.ofRecords("is", "are")) overdue. Still needed?",
        "\(facts.what) \(facts.ofRecords("ist", "sind")) überfällig. Noch nötig?")
    case .actionMoved:
      say(
        "\(facts.what) \(facts.ofRecords("was", "were")) moved again and again. What is in the "
          + "way?",
        "\(facts.what) \(facts.ofRecords("wurde", "wurden")) immer wieder verschoben. Was steht im "
          + "Weg?")
    case .actionUnowned:
      say(
        "\(facts.what) \(facts.ofRecords("has", "have")) no owner or no date. Who, and when?",
        "Bei \(facts.what) fehlt die verantwortliche Person oder der Termin. Wer, und bis wann?")
    default: nil
    }
  }

  /// `bis zum 3. Mai 2026`, with the blank before it.
  private func until(_ day: String?) -> String { day.map { " bis zum \($0)" } ?? " bereits" }

  /// So many days; in German in the dative: `vor drei Tagen`.
  private func days(_ number: Int) -> String {
    number == 1
      ? say("one day", "einem Tag") : say("\(count(number)) days", "\(count(number)) Tagen")
  }
}
