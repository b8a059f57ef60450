import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

// What the charts of white space and of risks say.

extension Words {
  // MARK: White space

  var whiteSpaceChartLine: String { "what the customer could buy and where, and what nobody knows" }

  var whiteSpaceChart: WhiteSpaceGrid.Words {
    switch language {
    case .english:
      WhiteSpaceGrid.Words(
        states: WhiteSpaceGrid.StateTexts(
          current: "current", pipeline: "pipeline", potential: "open potential",
          competitor: "with a rival", notApplicable: "not applicable", unknown: "unknown"),
        letters: WhiteSpaceGrid.StateTexts(
          current: "C", pipeline: "P", potential: "O", competitor: "R", notApplicable: "–",
          unknown: "?"), total: "White space", bar: "white space, one scale",
        upperBound: "at most: sales unknown", negative: "more sold than potential", unit: "Unit",
        explored: "Explored", of: "of",
        moreRows: CountPhrase(
          one: "One more unit stands only in the table.",
          other: "# more units stand only in the table."),
        moreColumns: CountPhrase(
          one: "One more offering stands only in the table.",
          other: "# more offerings stand only in the table."),
        empty: "Nobody has mapped this customer’s white space yet.")
    case .german: germanWhiteSpace
    }
  }

  private var germanWhiteSpace: WhiteSpaceGrid.Words {
    WhiteSpaceGrid.Words(
      states: WhiteSpaceGrid.StateTexts(
        current: "laufend", pipeline: "in Anbahnung", potential: "offenes Potenzial",
        competitor: "beim Wettbewerber", notApplicable: "entfällt", unknown: "unbekannt"),
      letters: WhiteSpaceGrid.StateTexts(
        current: "L", pipeline: "A", potential: "O", competitor: "W", notApplicable: "–",
        unknown: "?"), total: "Ungenutzt", bar: "ungenutzt, ein Maßstab",
      upperBound: "höchstens: Umsatz unbekannt", negative: "mehr verkauft als Potenzial",
      unit: "Einheit", explored: "Erkundet", of: "von",
      moreRows: CountPhrase(
        one: "Eine weitere Einheit steht nur in der Tabelle.",
        other: "# weitere Einheiten stehen nur in der Tabelle."),
      moreColumns: CountPhrase(
        one: "Eine weitere Leistung steht nur in der Tabelle.",
        other: "# weitere Leistungen stehen nur in der Tabelle."),
      empty: "Noch hat niemand die ungenutzten Felder dieses Kunden erkundet.")
  }

  func whiteSpaceMeasure(_ currency: String) -> String {
    say(
      "White space is potential less current sales, \(currency), by unit and offering",
      "Ungenutzte Felder: Potenzial abzüglich Umsatz, \(currency), je Einheit und Leistung")
  }

  func atMost(_ amount: String) -> String { "≤\u{A0}\(amount)" }

  func exploredCells(_ known: Int, of all: Int, share: String) -> String {
    say(
      "\(known) of \(all) cells explored, \(share)",
      "\(known) von \(all) Feldern erkundet, \(share)")
  }

  func whiteSpaceTitle(_ total: String?, unexplored: Int, of all: Int) -> String {
    let rest: String
    switch unexplored {
    case 0: rest = say("every cell is explored", "jedes Feld ist erkundet")
    case all: rest = say("no cell is explored", "kein Feld ist erkundet")
    case 1:
      rest = say("1 of \(all) cells is not explored", "1 von \(all) Feldern ist nicht erkundet")
    default:
      rest = say(
        "\(unexplored) of \(all) cells are not explored",
        "\(unexplored) von \(all) Feldern sind nicht erkundet")
    }
    guard let total else {
      return say(
        "No white space can be summed yet: \(rest)",
        "Noch lassen sich ungenutzte Felder nicht summieren: \(rest)")
    }
    return say(
      "\(total) of white space is known, \(unexplored == 0 ? "and" : "but") \(rest)",
      "\(total) in ungenutzten Feldern sind bekannt, \(unexplored == 0 ? "und" : "aber") \(rest)")
  }

  func whiteSpaceDescription(
    units: Int, offerings: Int, states: [(WhitespaceCell.State, Int)],
    largest: (unit: String, offering: String, amount: String)?, known: Int, unknown: Int
  ) -> String {
    let counts = states.filter { $0.1 > 0 }.map { state, count in
      switch state {
      case .current: say("\(count) current", "\(count) laufend")
      case .pipeline: say("\(count) in the pipeline", "\(count) in Anbahnung")
      case .potential: say("\(count) open", "\(count) offen")
      case .competitor: say("\(count) with a rival", "\(count) beim Wettbewerber")
      case .notApplicable:
        say("\(count) not applicable", count == 1 ? "1 entfällt" : "\(count) entfallen")
      case .unknown: say("\(count) unknown", "\(count) unbekannt")
      }
    }
    var text =
      units == 1 ? say("1 unit", "1 Einheit") : say("\(units) units", "\(units) Einheiten")
    text += say(" by ", " mal ")
    text +=
      offerings == 1
      ? say("1 offering", "1 Leistung")
      : say("\(offerings) offerings", "\(offerings) Leistungen")
    text += ": \(list(counts))."
    if let largest {
      text += say(
        " The largest known white space is “\(largest.offering)” at “\(largest.unit)”",
        " Das größte bekannte ungenutzte Feld ist „\(largest.offering)“ bei „\(largest.unit)“")
      text += say(" with \(largest.amount).", " mit \(largest.amount).")
    }
    return text + " " + whiteSpaceTotals(known: known, unknown: unknown)
  }

  private func whiteSpaceTotals(known: Int, unknown: Int) -> String {
    let summed: String
    switch language {
    case .english:
      summed =
        "Totals hold the \(known == 1 ? "one cell" : "\(known) cells")"
        + " of which both amounts are known"
    case .german:
      summed =
        known == 1
        ? "Die Summen enthalten das eine Feld, von dem beide Beträge bekannt sind"
        : "Die Summen enthalten die \(known) Felder, von denen beide Beträge bekannt sind"
    }
    guard unknown > 0 else { return summed + "." }
    return summed
      + say(
        "; of \(unknown) more an amount is missing.",
        "; bei \(unknown == 1 ? "einem" : "\(unknown)") weiteren fehlt ein Betrag.")
  }

  /// What a cell tells on pointing at it.
  func whiteSpaceDetail(today: String?, of potential: String?, rival: String?) -> String {
    var parts: [String] = []
    switch (today, potential) {
    case (let today?, let potential?):
      parts.append(
        say("\(today) of \(potential) sold today", "heute \(today) von \(potential) verkauft"))
    case (let today?, nil):
      parts.append(
        say(
          "\(today) sold today, potential unknown", "heute \(today) verkauft, Potenzial unbekannt"))
    case (nil, let potential?):
      parts.append(
        say(
          "potential \(potential), our sales unknown",
          "Potenzial \(potential), unser Umsatz unbekannt"))
    case (nil, nil): break
    }
    if let rival { parts.append(say("rival: \(rival)", "Wettbewerber: \(rival)")) }
    return parts.joined(separator: "; ")
  }

  // MARK: Risks

  var riskChartLine: String { "risks by likelihood and impact, and which of them nobody meets" }

  var riskChart: RiskGrid.Words {
    switch language {
    case .english:
      RiskGrid.Words(
        likelihood: "Likelihood, 1 to 5", impact: "Impact, 1 to 5", mitigated: "has a mitigation",
        unmitigated: "no mitigation", unplaced: "likelihood or impact unknown",
        unowned: "nobody owns it", atStake: "at stake",
        columns: ["Risk", "Likelihood", "Impact", "Product", "At stake", "Mitigation", "Owner"],
        unknown: "unknown",
        more: CountPhrase(
          one: "One more risk stands only in the table.",
          other: "# more risks stand only in the table."), empty: "No risks are on record.")
    case .german:
      RiskGrid.Words(
        likelihood: "Eintritt, 1 bis 5", impact: "Wirkung, 1 bis 5",
        mitigated: "mit Gegenmaßnahme", unmitigated: "ohne Gegenmaßnahme",
        unplaced: "Eintritt oder Wirkung unbekannt", unowned: "niemand verantwortlich",
        atStake: "gefährdet",
        columns: [
          "Risiko", "Eintritt", "Wirkung", "Eintritt × Wirkung", "Gefährdet", "Gegenmaßnahme",
          "Verantwortlich",
        ], unknown: "unbekannt",
        more: CountPhrase(
          one: "Ein weiteres Risiko steht nur in der Tabelle.",
          other: "# weitere Risiken stehen nur in der Tabelle."),
        empty: "Es sind keine Risiken erfasst.")
    }
  }

  var riskMeasure: String {
    say(
      "Likelihood by impact, each from 1 to 5; their product in each cell",
      "Eintritt nach Wirkung, jeweils von 1 bis 5; in jedem Feld ihr Produkt")
  }

  func riskThreshold(_ score: String) -> String {
    say("\(score) and more: somebody has to act", "ab \(score): jemand muss handeln")
  }

  func riskTitle(_ count: Int, grave: Int, unmitigated: Int, threshold: String) -> String {
    guard grave > 0 else {
      return count == 1
        ? say(
          "The one risk stays below \(threshold) of 25",
          "Das einzige Risiko bleibt unter \(threshold) von 25")
        : say(
          "None of \(count) risks reaches \(threshold) of 25",
          "Keines von \(count) Risiken erreicht \(threshold) von 25")
    }
    let who =
      count == 1
      ? say("The one risk", "Das einzige Risiko")
      : say("\(grave) of \(count) risks", "\(grave) von \(count) Risiken")
    let text = say(
      "\(who) \(grave == 1 ? "reaches" : "reach") \(threshold) of 25",
      "\(who) \(grave == 1 ? "erreicht" : "erreichen") \(threshold) von 25")
    switch (grave, unmitigated) {
    case (_, 0):
      return text
        + say(
          ", and something is done about \(grave == 1 ? "it" : "each")",
          grave == 1 ? ", und dagegen wird etwas getan" : ", und gegen jedes wird etwas getan")
    case (1, _):
      return text + say(", and nothing is done about it", ", und dagegen wird nichts getan")
    case (unmitigated, _):
      return text
        + say(", and nothing is done about any", ", und gegen keines wird etwas getan")
    default:
      return text
        + say(
          "; nothing is done about \(unmitigated)",
          "; gegen \(unmitigated == 1 ? "eines" : "\(unmitigated)") wird nichts getan")
    }
  }

  func riskDescription(
    _ count: Int, unmitigated: Int, unplaced: Int, gravest: (name: String, score: String)?
  ) -> String {
    var text =
      count == 1 ? say("1 risk", "1 Risiko") : say("\(count) risks", "\(count) Risiken")
    switch (count, unmitigated) {
    case (1, 0): text += say(" with a mitigation.", " mit Gegenmaßnahme.")
    case (1, _): text += say(" without a mitigation.", " ohne Gegenmaßnahme.")
    case (_, 0): text += say(", each with a mitigation.", ", jedes mit Gegenmaßnahme.")
    default:
      text += say(
        ", \(unmitigated) without a mitigation.", ", \(unmitigated) ohne Gegenmaßnahme.")
    }
    if let gravest {
      text += say(
        " The gravest is “\(gravest.name)” with \(gravest.score) of 25.",
        " Am schwersten wiegt „\(gravest.name)“ mit \(gravest.score) von 25.")
    }
    if unplaced > 0 {
      text += say(
        " \(unplaced) cannot be placed: likelihood or impact is unknown.",
        " \(unplaced) \(unplaced == 1 ? "lässt" : "lassen") sich nicht einordnen: Eintritt oder "
          + "Wirkung ist unbekannt.")
    }
    return text
  }
}
