import KeyfolioCharts

// What the charts of all customers say: who earns, and on whom sales hang.

extension Words {
  // MARK: Whale curve

  var whaleChartLine: String { "who earns, who is about break-even and who takes it away again" }

  var whaleChart: KeyfolioCharts.WhaleCurve.Words {
    KeyfolioCharts.WhaleCurve.Words(
      earning: CountPhrase(one: "# earns", other: "# earn"),
      breakEven: CountPhrase(one: "# about break-even", other: "# about break-even"),
      eroding: CountPhrase(one: "# takes away", other: "# take away"), customer: "Customer",
      profit: "Contribution", cumulative: "Cumulative",
      empty: "No customer’s contribution is recorded.")
  }

  var whaleCustomers: String { "Customers, most profitable first" }
  var whaleShare: String { "Cumulative contribution, per cent of the total" }

  func whaleMoney(_ unit: String) -> String { "Cumulative contribution, \(unit)" }

  func whalePeak(_ peak: String, after count: Int, of all: Int) -> String {
    count == 0 ? "peak: no customer earns" : "peak: \(peak) after \(count) of \(all)"
  }

  func whaleEnd(_ total: String, of all: Int) -> String { "\(total): all \(all)" }

  /// - Parameters:
  ///   - best: how many customers are a fifth of all, and their share of the total.
  ///   - peak: `nil` where no customer earns.
  func whaleTitle(
    customers: Int, best: Int, bestShare: String?, losing: Int, givenBack: String?,
    total: String, peak: String?
  ) -> String {
    guard customers > 1 else { return "The one customer with a figure brings \(total)" }
    guard let peak else {
      return losing == 0
        ? "None of \(customers) customers earns anything"
        : "None of \(customers) customers earns: together they come to \(total)"
    }
    guard let bestShare else {
      return "\(losing) of \(customers) customers take away more than the \(peak) that the others "
        + "earn: \(total) in all"
    }
    let first =
      best == 1
      ? "The best of \(customers) customers earns \(bestShare) of contribution"
      : "The best \(best) of \(customers) customers earn \(bestShare) of contribution"
    guard losing > 0, let givenBack else { return first + "; none loses money" }
    return first + "; \(losing) \(losing == 1 ? "gives" : "give") \(givenBack) of the peak back"
  }

  func whaleMeasure(_ period: String?) -> String {
    "Net contribution by customer, cumulated, and share of customers"
      + (period.map { ", \($0)" } ?? "")
  }

  func whaleDescription(
    customers: Int, total: String, peak: String, after count: Int, earning: Int, eroding: Int,
    worst: [String]
  ) -> String {
    let middle = customers - earning - eroding
    var text = "\(customers) \(customers == 1 ? "customer contributes" : "customers contribute")"
    text += " \(total); the highest sum is \(peak), after \(count). "
    text += "\(earning) \(earning == 1 ? "earns" : "earn"), \(middle) "
    text += "\(middle == 1 ? "is" : "are") about break-even (within a tenth of what the average "
    text += "customer brings at the peak), \(eroding) \(eroding == 1 ? "takes" : "take") away."
    if !worst.isEmpty { text += " Most is lost on \(list(worst))." }
    return text
  }

  func customersNote(isKeyOnly: Bool, withoutContribution unknown: Int) -> String {
    var sentences: [String] = []
    if isKeyOnly { sentences.append("Key accounts only: other customers are not in it.") }
    if unknown == 1 {
      sentences.append("One customer without a contribution is left out.")
    } else if unknown > 1 {
      sentences.append("\(unknown) customers without a contribution are left out.")
    }
    return sentences.joined(separator: " ")
  }

  // MARK: Pareto

  var paretoChartLine: String { "how many customers make 80\u{A0}% of sales" }

  var paretoChart: ParetoChart.Words {
    ParetoChart.Words(
      customer: "Customer", amount: "Sales", share: "Share of sales", cumulative: "Cumulative",
      others: CountPhrase(one: "# other customer", other: "the other # customers"),
      percent: CountPhrase(one: "#\u{A0}%", other: "#\u{A0}%"),
      empty: "No customer’s sales are recorded.")
  }

  var notListed: String { "Not listed by customer" }

  func paretoReached(_ reached: Int?, of all: Int, _ rule: String) -> String {
    guard let reached else { return "Those listed do not make \(rule)." }
    return "\(reached) of \(all) \(reached == 1 ? "makes" : "make") \(rule)"
  }

  func paretoTitle(
    _ reached: Int?, of all: Int, _ rule: String, listed: String, isPart: Bool, isKeyOnly: Bool
  ) -> String {
    let kind = isKeyOnly ? "key accounts" : isPart ? "listed customers" : "customers"
    guard let reached else {
      return all == 1
        ? "The one listed customer makes \(listed) of sales"
        : "All \(all) \(kind) together make \(listed) of sales"
    }
    if all == 1 { return "One customer makes all the sales that are known" }
    return "\(reached) of \(all) \(kind) \(reached == 1 ? "makes" : "make") \(rule) of "
      + (isKeyOnly ? "their sales" : "sales")
  }

  func paretoMeasure(_ period: String?) -> String {
    "Gross sales by customer and per cent of all, \(period ?? "year to date")"
  }

  func paretoDescription(
    _ count: Int, total: String, largest: String, share: String?, listed: String?
  ) -> String {
    var text = count == 1 ? "One customer is listed" : "\(count) customers are listed"
    text += "; sales are \(total) in all."
    if let share { text += " The largest is \(largest) with \(share)." }
    if let listed { text += " Those listed make \(listed); the rest is known only as a sum." }
    return text
  }

  /// - Parameter isEditionOnly: the edition holds a part of the accounts.
  func paretoNote(isKeyOnly: Bool, isEditionOnly: Bool, withoutSales unknown: Int) -> String {
    var sentences: [String] = []
    if isEditionOnly {
      sentences.append("Only accounts of this edition: shares are shares of their sales.")
    } else if isKeyOnly {
      sentences.append("Key accounts only: shares are shares of their sales.")
    }
    if unknown == 1 {
      sentences.append("One customer without sales figures is left out.")
    } else if unknown > 1 {
      sentences.append("\(unknown) customers without sales figures are left out.")
    }
    return sentences.joined(separator: " ")
  }
}
