import KeyfolioCharts
import KeyfolioCore

// What the charts of money say.

extension Words {
  // MARK: Sales and share of wallet

  var salesTrendLine: String { "sales, plan and outlook by year, and the share of wallet" }
  var salesSparkLine: String { "sales of full years, in the space of a word" }

  var fiscalYear: String { say("Fiscal year", "Geschäftsjahr") }

  var salesTrend: SalesTrend.Words {
    switch language {
    case .english:
      SalesTrend.Words(
        sales: "Sales", share: "Share of wallet", actual: "actual", outlook: "outlook",
        plan: "plan", estimate: "estimated", period: fiscalYear, unknown: unknown,
        onlyInTable: CountPhrase(
          one: "One earlier year stands only in the table.",
          other: "# earlier years stand only in the table."),
        empty: "No sales are known yet.")
    case .german:
      SalesTrend.Words(
        sales: "Umsatz", share: "Lieferanteil", actual: "Ist", outlook: "Ausblick", plan: "Plan",
        estimate: "geschätzt", period: fiscalYear, unknown: unknown,
        onlyInTable: CountPhrase(
          one: "Ein früheres Jahr steht nur in der Tabelle.",
          other: "# frühere Jahre stehen nur in der Tabelle."),
        empty: "Noch ist kein Umsatz bekannt.")
    }
  }

  func salesMeasure(_ currency: String, share: Bool) -> String {
    let sales = say(
      "Gross sales in thousand \(currency) by fiscal year",
      "Bruttoumsatz in Tausend \(currency) je Geschäftsjahr")
    guard share else { return sales }
    return sales
      + say(
        ", and their share of what the customer spends",
        " und sein Anteil an den Ausgaben des Kunden")
  }

  /// `nil` where two full years are not known.
  func salesGrowth(_ growth: String?, years: (from: String, to: String)?) -> String? {
    guard let growth, let years else { return nil }
    return say(
      "Sales \(growth) from \(years.from) to \(years.to)",
      "Umsatz \(growth) von \(years.from) bis \(years.to)")
  }

  func inYear(_ share: String, _ year: String) -> String {
    say("\(share) in \(year)", "\(share) (\(year))")
  }

  /// The first and the last known share, each with its year.
  func salesTitle(growth: String?, outlook: String?, shares: [String]) -> String {
    let sales =
      growth
      ?? outlook.map {
        say(
          "Sales of \($0) are expected this year",
          "In diesem Jahr werden \($0) Umsatz erwartet")
      }
    let joined = shares.joined(separator: ", ")
    let share = shares.isEmpty ? nil : say("share of wallet ", "Lieferanteil ") + joined
    let parts = [sales, share].compactMap(\.self)
    return parts.isEmpty
      ? say(
        "No full year of sales is known yet", "Noch ist kein Umsatz eines vollen Jahres bekannt")
      : capitalised(parts.joined(separator: "; "))
  }

  func salesDescription(_ years: [(name: String, sales: String)]) -> String {
    let list = years.map { say("\($0.name) \($0.sales)", "\($0.sales) (\($0.name))") }
    return say("Sales by fiscal year: ", "Umsatz je Geschäftsjahr: ")
      + list.joined(separator: ", ") + "."
  }
}
