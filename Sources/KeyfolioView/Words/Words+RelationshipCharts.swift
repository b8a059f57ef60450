import KeyfolioCharts
import KeyfolioCore

// What the chart of the quick check says.

extension Words {
  // MARK: Quick check

  var quickCheckChartLine: String { "both sides' answers to the quick check, and their totals" }

  var quickCheckChart: QuickCheckBars.Words {
    switch language {
    case .english:
      QuickCheckBars.Words(
        own: "we say", other: "the customer says", unanswered: "unanswered", total: "Total",
        statement: "Statement", empty: "Nobody has answered the quick check yet.")
    case .german:
      QuickCheckBars.Words(
        own: "wir sagen", other: "der Kunde sagt", unanswered: "unbeantwortet", total: "Summe",
        statement: "Aussage", empty: "Noch hat niemand den Kurztest beantwortet.")
    }
  }

  var quickCheckMeasure: String {
    say(
      "Agreement with six statements, 0 to 3 each; bands from a secondary source",
      "Zustimmung zu sechs Aussagen, je 0 bis 3; Bereiche aus einer Sekundärquelle")
  }

  /// The six statements, in our words.
  func quickCheckStatement(_ index: Int) -> String {
    switch index {
    case 0:
      say(
        "Parting would hurt and be complicated for both",
        "Eine Trennung wäre für beide schmerzhaft und kompliziert")
    case 1:
      say("A genuine partnership, with trust", "Eine echte Partnerschaft mit Vertrauen")
    case 2: say("Joint long-term plans exist", "Es gibt gemeinsame langfristige Pläne")
    case 3:
      say(
        "Relevant information is passed on at once",
        "Wichtige Informationen werden sofort weitergegeben")
    case 4:
      say("All levels are in constant touch", "Alle Ebenen stehen in ständigem Kontakt")
    default: say("Both have gained substantially", "Beide haben erheblich gewonnen")
    }
  }

  /// The lowest and the highest total that the answers allow.
  func quickCheckTotal(_ low: String, _ high: String) -> String {
    low == high
      ? say("\(low) of 18", "\(low) von 18")
      : say("\(low) to \(high) of 18", "\(low) bis \(high) von 18")
  }

  func quickCheckTitle(own: String?, customer: String?) -> String {
    switch (own, customer) {
    case (let own?, let customer?):
      say(
        "We see \(own) points, the customer \(customer)",
        "Wir sehen \(own) Punkten, der Kunde \(customer)")
    case (let own?, nil):
      say(
        "We see \(own) points; the customer was not asked",
        "Wir sehen \(own) Punkten; der Kunde wurde nicht gefragt")
    case (nil, let customer?):
      say(
        "The customer sees \(customer) points; we have not answered",
        "Der Kunde sieht \(customer) Punkten; wir haben nicht geantwortet")
    case (nil, nil):
      say("The quick check is not answered", "Der Kurztest ist nicht beantwortet")
    }
  }

  func quickCheckDescription(
    own: (answered: Int, band: String?)?, customer: (answered: Int, band: String?)?,
    largestGap: String?
  ) -> String {
    var text =
      quickCheckSide(say("We", "Wir haben"), own) + " "
      + quickCheckSide(say("The customer", "Der Kunde hat"), customer)
    if let largestGap {
      text += say(
        " Furthest apart on “\(largestGap)”.", " Am weitesten auseinander bei „\(largestGap)“.")
    }
    return text
  }

  /// - Parameter name: in German with the verb.
  private func quickCheckSide(_ name: String, _ answers: (answered: Int, band: String?)?)
    -> String
  {
    guard let answers else {
      return say("\(name) gave no answer.", "\(name) nicht geantwortet.")
    }
    let band =
      answers.band.map { say(", which reads \($0)", "; das bedeutet „\($0)“") }
      ?? say(", too few for a band", ", zu wenige für eine Einordnung")
    return say(
      "\(name) answered \(answers.answered) of 6 statements\(band).",
      "\(name) \(answers.answered) von 6 Aussagen beantwortet\(band).")
  }
}
