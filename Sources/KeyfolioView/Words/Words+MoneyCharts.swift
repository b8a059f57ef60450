import KeyfolioCharts

// What the charts of money say.

extension Words {
  // MARK: Sales and share of wallet

  var salesTrendLine: String { "sales, plan and outlook by year, and the share of wallet" }
  var salesSparkLine: String { "sales of full years, in the space of a word" }

  var fiscalYear: String { "Fiscal year" }

  var salesTrend: SalesTrend.Words {
    SalesTrend.Words(
      sales: "Sales", share: "Share of wallet", actual: "actual", outlook: "outlook", plan: "plan",
      estimate: "estimated", period: fiscalYear, unknown: unknown,
      onlyInTable: CountPhrase(
        one: "One earlier year stands only in the table.",
        other: "# earlier years stand only in the table."),
      empty: "No sales are known yet.")
  }

  func salesMeasure(_ currency: String, share: Bool) -> String {
    let sales = "Gross sales in thousand \(currency) by fiscal year"
    return share ? sales + ", and their share of what the customer spends" : sales
  }

  /// `nil` where two full years are not known.
  func salesGrowth(_ growth: String?, years: (from: String, to: String)?) -> String? {
    guard let growth, let years else { return nil }
    return "Sales \(growth) from \(years.from) to \(years.to)"
  }

  func inYear(_ share: String, _ year: String) -> String { "\(share) in \(year)" }

  /// The first and the last known share, each with its year.
  func salesTitle(growth: String?, outlook: String?, shares: [String]) -> String {
    let sales = growth ?? outlook.map { "Sales of \($0) are expected this year" }
    let share = shares.isEmpty ? nil : "share of wallet " + shares.joined(separator: ", ")
    let parts = [sales, share].compactMap(\.self)
    return parts.isEmpty
      ? "No full year of sales is known yet" : capitalised(parts.joined(separator: "; "))
  }

  func salesDescription(_ years: [(name: String, sales: String)]) -> String {
    let list = years.map { "\($0.name) \($0.sales)" }
    return "Sales by fiscal year: " + list.joined(separator: ", ") + "."
  }
}
