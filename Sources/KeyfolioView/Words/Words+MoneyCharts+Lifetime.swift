import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore

// What the chart of a customer's lifetime value says.

extension Words {
  // MARK: Lifetime value

  var lifetimeChartLine: String { "what a customer is worth over the years of the plan" }

  var lifetimeChart: KeyfolioCharts.LifetimeValue.Words {
    switch language {
    case .english:
      KeyfolioCharts.LifetimeValue.Words(
        year: "Year", plain: "without the risk of losing it", risky: "with the risk",
        investment: "Investment", total: "Lifetime value", gap: "What the risk takes",
        unknown: "unknown", same: "the same",
        more: CountPhrase(
          one: "# later year stands only in the table",
          other: "# later years stand only in the table"),
        empty: "No contribution is known for any year ahead.")
    case .german:
      KeyfolioCharts.LifetimeValue.Words(
        year: "Jahr", plain: "ohne Abwanderungsrisiko", risky: "mit Abwanderungsrisiko",
        investment: "Investition", total: "Kundenwert", gap: "Was das Risiko kostet",
        unknown: "unbekannt", same: "gleich",
        more: CountPhrase(
          one: "# späteres Jahr steht nur in der Tabelle",
          other: "# spätere Jahre stehen nur in der Tabelle"),
        empty: "Für kein kommendes Jahr ist ein Beitrag bekannt.")
    }
  }

  var noDiscountRate: String {
    say(
      "The portfolio names no discount rate, so nothing can be said in today’s money.",
      "Das Portfolio nennt keinen Abzinsungssatz; der heutige Wert lässt sich nicht berechnen.")
  }

  func basis(_ basis: KeyfolioAnalysis.LifetimeValue.Basis) -> String {
    switch basis {
    case .forecast: say("forecast", "Prognose")
    case .plan: say("plan", "Plan")
    case .heldLevel: say("level held", "fortgeschrieben")
    }
  }

  func missing(_ missing: KeyfolioAnalysis.LifetimeValue.Missing) -> String {
    switch missing {
    case .contribution: say("the contribution of some year", "der Beitrag einzelner Jahre")
    case .investment: say("the amount of some investment", "der Betrag einer Investition")
    case .discountRate: say("the discount rate", "der Abzinsungssatz")
    case .retention:
      say("the chance of keeping the customer", "die Wahrscheinlichkeit, den Kunden zu halten")
    }
  }

  func lifetimeYear(_ year: Int, _ basis: String?, kept: String?) -> String {
    let chance = kept.map { say("\($0) kept", "zu \($0) gehalten") }
    return ["\(year)", basis, chance].compactMap(\.self).joined(separator: ", ")
  }

  func lifetimeTitle(
    plain: String?, risky: String?, isLoss: Bool, years: Int, missing: [String]
  ) -> String {
    let over =
      years == 1
      ? say("over one year", "über ein Jahr")
      : say("over \(count(years)) years", "über \(count(years)) Jahre")
    let verb = isLoss ? "Comes to" : "Worth"
    switch (plain, risky) {
    case (let plain?, let risky?):
      return say(
        "\(verb) \(risky) \(over) with the risk of losing it, \(plain) without",
        "Kundenwert \(over): \(risky) mit Abwanderungsrisiko, \(plain) ohne")
    case (let plain?, nil):
      return say(
        "\(verb) \(plain) \(over) if we keep it; the chance of that is not given",
        "Kundenwert \(over): \(plain), wenn wir den Kunden halten; wie wahrscheinlich das ist, "
          + "ist nicht angegeben")
    case (nil, _):
      return say(
        "The lifetime value is unknown without \(list(missing))",
        "Der Kundenwert ist unbekannt; es \(missing.count > 1 ? "fehlen" : "fehlt") "
          + list(missing))
    }
  }

  func lifetimeMeasure(_ unit: String, from: Int, to: Int, rate: String?) -> String {
    let span = from == to ? "\(from)" : say("\(from) to \(to)", "\(from) bis \(to)")
    let discount =
      rate.map { say(", discounted at \($0) a year", ", mit \($0) im Jahr abgezinst") } ?? ""
    return say(
      "Net contribution \(span)\(discount), less investment, \(unit)",
      "Nettobeitrag \(span)\(discount), abzüglich Investitionen, \(unit)")
  }

  func lifetimeDescription(
    investment: String?, plain: String?, risky: String?, risk: String?, years: Int,
    missing: [String], before: Int
  ) -> String {
    var text = say(
      "Net contribution of \(years == 1 ? "one year" : "\(years) years")",
      "Der Nettobeitrag \(years == 1 ? "eines Jahres" : "von \(years) Jahren")")
    if let investment {
      text += say(
        ", less \(investment) of investment,", ", abzüglich \(investment) für Investitionen,")
    }
    text +=
      plain.map { say(" comes to \($0) in today’s money.", " ergibt \($0) nach heutigem Wert.") }
      ?? say(" cannot be added up.", " lässt sich nicht summieren.")
    if let risky, let risk {
      text += say(
        " Weighted with the chance of keeping the customer it comes to \(risky); the risk ",
        " Gewichtet mit der Wahrscheinlichkeit, den Kunden zu halten, sind es \(risky); ")
      text += say("takes \(risk).", "das Risiko kostet \(risk).")
    }
    if !missing.isEmpty {
      text += say(" Not known: \(list(missing)).", " Nicht bekannt: \(list(missing)).")
    }
    if before > 0 { text += contributionIsLower(before) }
    return text
  }

  private func contributionIsLower(_ before: Int) -> String {
    switch language {
    case .english:
      let lines = before == 1 ? "One cost line is" : "\(capitalised(count(before))) cost lines are"
      return " \(lines) not recorded, so the true contribution is lower."
    case .german:
      let lines =
        before == 1 ? "Ein Kostenposten ist" : "\(capitalised(count(before))) Kostenposten sind"
      return " \(lines) nicht erfasst, der wahre Beitrag ist also niedriger."
    }
  }
}
