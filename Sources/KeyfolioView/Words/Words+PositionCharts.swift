import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore

// What the charts of the portfolio matrix and of a category say.

extension Words {
  // MARK: Portfolio matrix

  var matrixChart: String { "accounts by attractiveness and relative business strength" }

  var matrixMeasure: String {
    say(
      "Attractiveness by relative business strength; area: our sales within the customer’s spend",
      "Attraktivität nach relativer Stärke; Fläche: unser Umsatz in den Ausgaben des Kunden")
  }

  /// - Parameter unverified: what an outline means.
  func matrixLegend(unverified: String) -> PortfolioMatrix.Words {
    var words = language == .german ? germanMatrix : PortfolioMatrix.Words.english
    words.unverified = unverified
    return words
  }

  private var germanMatrix: PortfolioMatrix.Words {
    PortfolioMatrix.Words(
      empty: "Noch hat kein Kunde einen Platz: nötig sind Punkte für beide Achsen.",
      onlyInTable: CountPhrase(
        one: "Ein weiterer Kunde steht nur in der Tabelle.",
        other: "# weitere Kunden stehen nur in der Tabelle."),
      undetermined: "Unbestimmt",
      sales: "unser Umsatz",
      wallet: "Ausgaben des Kunden",
      walletUnknown: "Ausgaben unbekannt",
      unverified: "weniger als die Hälfte belegt",
      noSales: "kein Umsatz",
      salesUnknown: "Umsatz unbekannt",
      range: "unbestimmt: möglicher Bereich",
      fragile: label(.fragile),
      beyond: "außerhalb der Skala",
      previous: "seit der letzten Besprechung",
      forecast: "erwartet",
      columns: ["Kunde", "Stärke", "Attraktivität", "Unser Umsatz", "Ausgaben des Kunden"],
      unknown: "unbekannt")
  }

  /// How many of the accounts on the matrix lie in its best cell, and what they bring.
  func matrixTitle(_ count: Int, of plotted: Int, _ category: String, share: String?)
    -> String
  {
    switch (count, plotted) {
    case (_, 0):
      say(
        "No account can be placed on the matrix yet",
        "Noch hat kein Kunde einen Platz in der Matrix")
    case (0, 1):
      say(
        "The one account on the matrix is not \(category)",
        "Der einzige Kunde in der Matrix ist nicht \(category)")
    case (0, _):
      say(
        "None of \(plotted) accounts is \(category)", "Keiner von \(plotted) Kunden ist \(category)"
      )
    case (_, 1):
      say(
        "The one account on the matrix is \(category)",
        "Der einzige Kunde in der Matrix ist \(category)")
    case (1, _):
      say(
        "1 of \(plotted) accounts is \(category)",
        "1 von \(plotted) Kunden ist \(category)")
        + bringing(share, say("brings", "bringt"))
    default:
      say(
        "\(count) of \(plotted) accounts are \(category)",
        "\(count) von \(plotted) Kunden sind \(category)")
        + bringing(share, say("bring", "bringen"))
    }
  }

  private func bringing(_ share: String?, _ verb: String) -> String {
    share.map { say(" and \(verb) \($0) of sales", " und \(verb) \($0) des Umsatzes") } ?? ""
  }

  /// What missing ratings leave of a score.
  func between(_ low: String, _ high: String) -> String {
    say("\(low) to \(high)", "\(low) bis \(high)")
  }

  // MARK: Glyph of the category

  var strategyGlyphLine: String { "the category as a small sign, to stand beside a name" }

  var strategyGlyph: StrategyGlyph.Words {
    switch language {
    case .english: StrategyGlyph.Words.english
    case .german:
      StrategyGlyph.Words(
        columns: ["Kunde", "Kategorie", "Attraktivität", "Stärke"], high: side(.high),
        low: side(.low), unknown: side(nil), or: " oder ")
    }
  }

  var strategyMeasure: String {
    say(
      "Attractiveness (upwards) by relative business strength (across)",
      "Attraktivität (nach oben) nach relativer Stärke (quer)")
  }

  func isCategory(_ name: String, _ category: String) -> String {
    say("\(name) is \(category)", "\(name) ist \(category)")
  }

  func mayBe(_ name: String, _ categories: [String]) -> String {
    say("\(name) may be \(either(categories))", "\(name) kann \(either(categories)) sein")
  }

  /// `A`, `A or B`, `A, B or C`.
  func either(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + say(" or ", " oder ") + last
  }

  /// How many cells are possible, and the two numbers that say why.
  func cellsOfFour(_ possible: Int, score: String?, ratio: String?) -> String {
    var parts: [String] = []
    if possible > 1 {
      parts.append(
        possible == 4
          ? say("All 4 cells of the matrix are possible", "Alle 4 Felder der Matrix sind möglich")
          : say(
            "\(possible) of the 4 cells of the matrix are possible",
            "\(possible) der 4 Felder der Matrix sind möglich"))
    }
    if let score { parts.append(say("attractiveness \(score)", "Attraktivität \(score)")) }
    if let ratio {
      parts.append(
        say("strength \(ratio) the best competitor’s", "Stärke \(ratio) bester Wettbewerber"))
    }
    if parts.isEmpty {
      parts.append(say("1 of the 4 cells of the matrix", "1 der 4 Felder der Matrix"))
    }
    return capitalised(parts.joined(separator: ", ")) + "."
  }
}
