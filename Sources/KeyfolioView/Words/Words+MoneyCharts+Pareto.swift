import KeyfolioCharts
import KeyfolioCore

// What the chart of concentration says: on whom sales hang.

extension Words {
  // MARK: Pareto

  var paretoChartLine: String { "how many customers make 80\u{A0}% of sales" }

  var paretoChart: ParetoChart.Words {
    switch language {
    case .english:
      ParetoChart.Words(
        customer: "Customer", amount: "Sales", share: "Share of sales", cumulative: "Cumulative",
        others: CountPhrase(one: "# other customer", other: "the other # customers"),
        percent: CountPhrase(one: "#\u{A0}%", other: "#\u{A0}%"),
        empty: "No customer’s sales are recorded.")
    case .german:
      ParetoChart.Words(
        customer: "Kunde", amount: "Umsatz", share: "Umsatzanteil", cumulative: "Kumuliert",
        others: CountPhrase(one: "# weiterer Kunde", other: "die übrigen # Kunden"),
        percent: CountPhrase(one: "#\u{A0}%", other: "#\u{A0}%"),
        empty: "Von keinem Kunden ist Umsatz erfasst.")
    }
  }

  var notListed: String { say("Not listed by customer", "Nicht einzeln aufgeführt") }

  func paretoReached(_ reached: Int?, of all: Int, _ rule: String) -> String {
    guard let reached else {
      return say(
        "Those listed do not make \(rule).", "Die aufgeführten Kunden erreichen \(rule) nicht.")
    }
    return say(
      "\(reached) of \(all) \(reached == 1 ? "makes" : "make") \(rule)",
      "\(reached) von \(all) \(reached == 1 ? "bringt" : "bringen") \(rule)")
  }

  func paretoTitle(
    _ reached: Int?, of all: Int, _ rule: String, listed: String, isPart: Bool, isKeyOnly: Bool
  ) -> String {
    let kind =
      isKeyOnly
      ? say("key accounts", "Schlüsselkunden")
      : isPart ? say("listed customers", "aufgeführten Kunden") : say("customers", "Kunden")
    guard let reached else {
      return all == 1
        ? say(
          "The one listed customer makes \(listed) of sales",
          "Der einzige aufgeführte Kunde bringt \(listed) des Umsatzes")
        : say(
          "All \(all) \(kind) together make \(listed) of sales",
          "Alle \(all) \(kind) zusammen bringen \(listed) des Umsatzes")
    }
    if all == 1 {
      return say(
        "One customer makes all the sales that are known",
        "Ein einziger Kunde bringt den gesamten bekannten Umsatz")
    }
    let whose = isKeyOnly ? say("their sales", "ihres Umsatzes") : say("sales", "des Umsatzes")
    return say(
      "\(reached) of \(all) \(kind) \(reached == 1 ? "makes" : "make") \(rule) of \(whose)",
      "\(reached) von \(all) \(kind) \(reached == 1 ? "bringt" : "bringen") \(rule) \(whose)")
  }

  func paretoMeasure(_ period: String?) -> String {
    say(
      "Gross sales by customer and per cent of all, \(period ?? "year to date")",
      "Bruttoumsatz je Kunde und Prozent der Summe, \(period ?? "laufendes Jahr bis heute")")
  }

  func paretoDescription(
    _ count: Int, total: String, largest: String, share: String?, listed: String?
  ) -> String {
    var text =
      count == 1
      ? say("One customer is listed", "Ein Kunde ist aufgeführt")
      : say("\(count) customers are listed", "\(count) Kunden sind aufgeführt")
    text += say("; sales are \(total) in all.", "; der Umsatz beträgt insgesamt \(total).")
    if let share {
      text += say(
        " The largest is \(largest) with \(share).", " Der größte ist \(largest) mit \(share).")
    }
    if let listed {
      text += say(
        " Those listed make \(listed); the rest is known only as a sum.",
        " Davon entfallen \(listed) auf aufgeführte Kunden; der Rest ist nur als Summe bekannt.")
    }
    return text
  }

  /// - Parameter isEditionOnly: the edition holds a part of the accounts.
  func paretoNote(isKeyOnly: Bool, isEditionOnly: Bool, withoutSales unknown: Int) -> String {
    var sentences: [String] = []
    if isEditionOnly {
      sentences.append(
        say(
          "Only accounts of this edition: shares are shares of their sales.",
          "Nur Kunden dieser Ausgabe: Anteile beziehen sich auf ihren Umsatz."))
    } else if isKeyOnly {
      sentences.append(
        say(
          "Key accounts only: shares are shares of their sales.",
          "Nur Schlüsselkunden: Anteile beziehen sich auf ihren Umsatz."))
    }
    if unknown == 1 {
      sentences.append(
        say(
          "One customer without sales figures is left out.", "Ein Kunde ohne Umsatzzahlen fehlt."))
    } else if unknown > 1 {
      sentences.append(
        say(
          "\(unknown) customers without sales figures are left out.",
          "\(unknown) Kunden ohne Umsatzzahlen fehlen."))
    }
    return sentences.joined(separator: " ")
  }
}
