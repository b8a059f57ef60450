import KeyfolioCharts
import KeyfolioCore

// What the charts of all customers say: who earns, and on whom sales hang.

extension Words {
  // MARK: Whale curve

  var whaleChartLine: String { "who earns, who is about break-even and who takes it away again" }

  var whaleChart: KeyfolioCharts.WhaleCurve.Words {
    switch language {
    case .english:
      KeyfolioCharts.WhaleCurve.Words(
        earning: CountPhrase(one: "# earns", other: "# earn"),
        breakEven: CountPhrase(one: "# about break-even", other: "# about break-even"),
        eroding: CountPhrase(one: "# takes away", other: "# take away"), customer: "Customer",
        profit: "Contribution", cumulative: "Cumulative",
        empty: "No customer’s contribution is recorded.")
    case .german:
      KeyfolioCharts.WhaleCurve.Words(
        earning: CountPhrase(one: "# bringt Gewinn", other: "# bringen Gewinn"),
        breakEven: CountPhrase(one: "# etwa kostendeckend", other: "# etwa kostendeckend"),
        eroding: CountPhrase(one: "# kostet Geld", other: "# kosten Geld"), customer: "Kunde",
        profit: "Beitrag", cumulative: "Kumuliert",
        empty: "Von keinem Kunden ist ein Beitrag erfasst.")
    }
  }

  var whaleCustomers: String {
    say("Customers, most profitable first", "Kunden, die einträglichsten zuerst")
  }
  var whaleShare: String {
    say(
      "Cumulative contribution, per cent of the total", "Kumulierter Beitrag, Prozent der Summe")
  }

  func whaleMoney(_ unit: String) -> String {
    say("Cumulative contribution, \(unit)", "Kumulierter Beitrag, \(unit)")
  }

  func whalePeak(_ peak: String, after count: Int, of all: Int) -> String {
    count == 0
      ? say("peak: no customer earns", "Gipfel: kein Kunde bringt Gewinn")
      : say("peak: \(peak) after \(count) of \(all)", "Gipfel: \(peak) nach \(count) von \(all)")
  }

  func whaleEnd(_ total: String, of all: Int) -> String {
    say("\(total): all \(all)", "\(total): alle \(all)")
  }

  /// - Parameters:
  ///   - best: how many customers are a fifth of all, and their share of the total.
  ///   - peak: `nil` where no customer earns.
  func whaleTitle(
    customers: Int, best: Int, bestShare: String?, losing: Int, givenBack: String?,
    total: String, peak: String?
  ) -> String {
    guard customers > 1 else {
      return say(
        "The one customer with a figure brings \(total)",
        "Der einzige Kunde mit einer Zahl bringt \(total)")
    }
    guard let peak else {
      return losing == 0
        ? say(
          "None of \(customers) customers earns anything",
          "Keiner von \(customers) Kunden bringt Gewinn")
        : say(
          "None of \(customers) customers earns: together they come to \(total)",
          "Keiner von \(customers) Kunden bringt Gewinn: zusammen ergeben sie \(total)")
    }
    guard let bestShare else {
      let verb = losing == 1 ? "kostet" : "kosten"
      return say(
        "\(losing) of \(customers) customers take away more than the \(peak) that the others "
          + "earn: \(total) in all",
        "\(losing) von \(customers) Kunden \(verb) mehr als die \(peak), die die übrigen "
          + "einbringen: insgesamt \(total)")
    }
    let first =
      best == 1
      ? say(
        "The best of \(customers) customers earns \(bestShare) of contribution",
        "Der beste von \(customers) Kunden bringt \(bestShare) des Beitrags")
      : say(
        "The best \(best) of \(customers) customers earn \(bestShare) of contribution",
        "Die besten \(best) von \(customers) Kunden bringen \(bestShare) des Beitrags")
    guard losing > 0, let givenBack else {
      return first + say("; none loses money", "; keiner kostet Geld")
    }
    return first
      + say(
        "; \(losing) \(losing == 1 ? "gives" : "give") \(givenBack) of the peak back",
        "; \(losing) \(losing == 1 ? "zehrt" : "zehren") \(givenBack) des Gipfels wieder auf")
  }

  func whaleMeasure(_ period: String?) -> String {
    say(
      "Net contribution by customer, cumulated, and share of customers",
      "Nettobeitrag je Kunde, kumuliert, und Anteil der Kunden") + (period.map { ", \($0)" } ?? "")
  }

  func whaleDescription(
    customers: Int, total: String, peak: String, after count: Int, earning: Int, eroding: Int,
    worst: [String]
  ) -> String {
    let middle = customers - earning - eroding
    var text: String
    switch language {
    case .english:
      text = "\(customers) \(customers == 1 ? "customer contributes" : "customers contribute")"
      text += " \(total); the highest sum is \(peak), after \(count). "
      text += "\(earning) \(earning == 1 ? "earns" : "earn"), \(middle) "
      text += "\(middle == 1 ? "is" : "are") about break-even (within a tenth of what the average "
      text += "customer brings at the peak), \(eroding) \(eroding == 1 ? "takes" : "take") away."
    case .german:
      text = "\(customers) \(customers == 1 ? "Kunde bringt" : "Kunden bringen") \(total); "
      text += "die höchste Summe ist \(peak), nach \(count). "
      text += "\(earning) \(earning == 1 ? "bringt" : "bringen") Gewinn, \(middle) "
      text += "\(middle == 1 ? "ist" : "sind") etwa kostendeckend (höchstens ein Zehntel dessen, "
      text += "was ein durchschnittlicher Kunde am Gipfel bringt), "
      text += "\(eroding) \(eroding == 1 ? "kostet" : "kosten") Geld."
    }
    if !worst.isEmpty {
      text += say(
        " Most is lost on \(list(worst)).", " Am meisten verlieren wir mit \(list(worst)).")
    }
    return text
  }

  func customersNote(isKeyOnly: Bool, withoutContribution unknown: Int) -> String {
    var sentences: [String] = []
    if isKeyOnly {
      sentences.append(
        say(
          "Key accounts only: other customers are not in it.",
          "Nur Schlüsselkunden: andere Kunden sind nicht enthalten."))
    }
    if unknown == 1 {
      sentences.append(
        say(
          "One customer without a contribution is left out.",
          "Ein Kunde ohne bekannten Beitrag fehlt."))
    } else if unknown > 1 {
      sentences.append(
        say(
          "\(unknown) customers without a contribution are left out.",
          "\(unknown) Kunden ohne bekannten Beitrag fehlen."))
    }
    return sentences.joined(separator: " ")
  }
}
