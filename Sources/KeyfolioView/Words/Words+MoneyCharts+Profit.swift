import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioModel

// What the charts of a customer's profit and of its lifetime value say.

extension Words {
  // MARK: Profit and loss

  var profitChartLine: String { "what a customer leaves of its sales after all that it costs" }

  var profitChart: Waterfall.Words {
    Waterfall.Words(
      line: "Line", amount: "Amount", share: "of net sales", level: "Left after it",
      unknown: "not recorded", noShare: "unknown",
      more: CountPhrase(
        one: "# smaller line stands only in the table",
        other: "# smaller lines stand only in the table"),
      empty: "No sales of a full year are recorded yet.")
  }

  var netSales: String { "Net sales" }
  var grossContribution: String { "Gross contribution" }

  func amount(in unit: String) -> String { "Amount, \(unit)" }

  func moneyLine(_ line: MoneyLine) -> String {
    switch line {
    case .grossSales: "Gross sales"
    case .discounts: "Discounts"
    case .directCost: "Direct cost of sales"
    case .marketing: "Marketing for the customer"
    case .salesSupport: "Sales support"
    case .orderProcessing: "Order processing"
    case .logistics: "Logistics"
    case .invoicing: "Invoicing"
    case .inventoryFinancing: "Financing of stock"
    case .receivables: "Financing of receivables"
    case .specificSupport: "Specific support"
    case .attributableOverhead: "Attributable overhead"
    case .netContribution: "Net contribution"
    }
  }

  /// What the last total is before, or that it stands in the books as one figure.
  func netContribution(isBefore missing: Int, isRecorded: Bool) -> String {
    let name = moneyLine(.netContribution)
    if isRecorded { return name + ", recorded as one figure" }
    return missing == 0 ? name : name + ", before \(linesNotRecorded(missing))"
  }

  private func linesNotRecorded(_ count: Int) -> String {
    count == 1 ? "one line not recorded" : "\(self.count(count)) lines not recorded"
  }

  func profitTitle(
    net: String, share: (value: Double, text: String)?, isLoss: Bool, missing: Int
  ) -> String {
    let before = missing == 0 ? "" : ", before \(linesNotRecorded(missing))"
    guard let share else { return "\(net) stay after cost to serve" + before }
    if isLoss {
      return "This customer takes money away: \(share.text) of net sales, \(net)" + before
    }
    guard let part = part(share.value) else {
      return "\(share.text) of net sales stay after cost to serve: \(net)" + before
    }
    return "\(part) of net sales stays after cost to serve: \(share.text), \(net)" + before
  }

  /// A share in words where it is close to a plain fraction.
  private func part(_ share: Double) -> String? {
    switch share {
    case 0.485..<0.515: "Half"
    case 0.325..<0.342: "A third"
    case 0.24..<0.26: "A quarter"
    case 0.195..<0.205: "A fifth"
    case 0.097..<0.103: "A tenth"
    default: nil
    }
  }

  func profitMeasure(_ unit: String, year: Int, isWhole: Bool) -> String {
    let period = isWhole ? "fiscal year \(year)" : "fiscal year \(year) so far"
    return "Customer profit and loss, \(unit) and per cent of net sales, \(period)"
  }

  func profitDescription(
    netSales: String?, gross: String?, serving: (amount: String, share: String?)?, net: String,
    dearest: (line: String, amount: String)?, missing: [String]
  ) -> String {
    var text = ""
    if let netSales, let gross {
      text += "Net sales of \(netSales) leave a gross contribution of \(gross). "
    }
    if let serving {
      let share = serving.share.map { ", \($0) of net sales" } ?? ""
      text += "Cost to serve takes \(serving.amount)\(share)"
      if let dearest { text += "; most of all \(dearest.line.lowercased()), \(dearest.amount)" }
      text += ". "
    }
    text += "Net contribution: \(net)."
    if !missing.isEmpty {
      let verb = missing.count == 1 ? "is" : "are"
      text += " \(capitalised(list(missing.map { $0.lowercased() }))) \(verb) not recorded."
    }
    return text
  }

  // MARK: Lifetime value

  var lifetimeChartLine: String { "what a customer is worth over the years of the plan" }

  var lifetimeChart: KeyfolioCharts.LifetimeValue.Words {
    KeyfolioCharts.LifetimeValue.Words(
      year: "Year", plain: "without the risk of losing it", risky: "with the risk",
      investment: "Investment", total: "Lifetime value", gap: "What the risk takes",
      unknown: "unknown", same: "the same",
      more: CountPhrase(
        one: "# later year stands only in the table",
        other: "# later years stand only in the table"),
      empty: "No contribution is known for any year ahead.")
  }

  var noDiscountRate: String {
    "The portfolio names no discount rate, so nothing can be said in today’s money."
  }

  func basis(_ basis: KeyfolioAnalysis.LifetimeValue.Basis) -> String {
    switch basis {
    case .forecast: "forecast"
    case .plan: "plan"
    case .heldLevel: "level held"
    }
  }

  func missing(_ missing: KeyfolioAnalysis.LifetimeValue.Missing) -> String {
    switch missing {
    case .contribution: "the contribution of some year"
    case .investment: "the amount of some investment"
    case .discountRate: "the discount rate"
    case .retention: "the chance of keeping the customer"
    }
  }

  func lifetimeYear(_ year: Int, _ basis: String?, kept: String?) -> String {
    let parts = ["\(year)", basis, kept.map { "\($0) kept" }].compactMap(\.self)
    return parts.joined(separator: ", ")
  }

  func lifetimeTitle(
    plain: String?, risky: String?, isLoss: Bool, years: Int, missing: [String]
  ) -> String {
    let over = years == 1 ? "over one year" : "over \(count(years)) years"
    let verb = isLoss ? "Comes to" : "Worth"
    switch (plain, risky) {
    case (let plain?, let risky?):
      return "\(verb) \(risky) \(over) with the risk of losing it, \(plain) without"
    case (let plain?, nil):
      return "\(verb) \(plain) \(over) if we keep it; the chance of that is not given"
    case (nil, _): return "The lifetime value is unknown without \(list(missing))"
    }
  }

  func lifetimeMeasure(_ unit: String, from: Int, to: Int, rate: String?) -> String {
    let span = from == to ? "\(from)" : "\(from) to \(to)"
    let discount = rate.map { ", discounted at \($0) a year" } ?? ""
    return "Net contribution \(span)\(discount), less investment, \(unit)"
  }

  func lifetimeDescription(
    investment: String?, plain: String?, risky: String?, risk: String?, years: Int,
    missing: [String], before: Int
  ) -> String {
    var text = "Net contribution of \(years == 1 ? "one year" : "\(years) years")"
    if let investment { text += ", less \(investment) of investment," }
    text += plain.map { " comes to \($0) in today’s money." } ?? " cannot be added up."
    if let risky, let risk {
      text += " Weighted with the chance of keeping the customer it comes to \(risky); the risk "
      text += "takes \(risk)."
    }
    if !missing.isEmpty { text += " Not known: \(list(missing))." }
    if before > 0 {
      text += before == 1 ? " One cost line is" : " \(capitalised(count(before))) cost lines are"
      text += " not recorded, so the true contribution is lower."
    }
    return text
  }
}
