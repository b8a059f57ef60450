import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

// What the chart of a customer's profit says.

extension Words {
  // MARK: Profit and loss

  var profitChartLine: String { "what a customer leaves of its sales after all that it costs" }

  var profitChart: Waterfall.Words {
    switch language {
    case .english:
      Waterfall.Words(
        line: "Line", amount: "Amount", share: "of net sales", level: "Left after it",
        unknown: "not recorded", noShare: "unknown",
        more: CountPhrase(
          one: "# smaller line stands only in the table",
          other: "# smaller lines stand only in the table"),
        empty: "No sales of a full year are recorded yet.")
    case .german:
      Waterfall.Words(
        line: "Posten", amount: "Betrag", share: "vom Nettoumsatz", level: "Danach bleibt",
        unknown: "nicht erfasst", noShare: "unbekannt",
        more: CountPhrase(
          one: "# kleinerer Posten steht nur in der Tabelle",
          other: "# kleinere Posten stehen nur in der Tabelle"),
        empty: "Noch ist kein Umsatz eines vollen Jahres erfasst.")
    }
  }

  var netSales: String { say("Net sales", "Nettoumsatz") }
  var grossContribution: String { say("Gross contribution", "Bruttobeitrag") }

  func amount(in unit: String) -> String { say("Amount, \(unit)", "Betrag, \(unit)") }

  /// In German each is a noun, so that it can stand within a sentence as it is.
  func moneyLine(_ line: MoneyLine) -> String {
    switch line {
    case .grossSales: say("Gross sales", "Bruttoumsatz")
    case .discounts: say("Discounts", "Nachlässe")
    case .directCost: say("Direct cost of sales", "Herstellkosten des Umsatzes")
    case .marketing: say("Marketing for the customer", "Marketing für den Kunden")
    case .salesSupport: say("Sales support", "Vertriebsunterstützung")
    case .orderProcessing: say("Order processing", "Auftragsabwicklung")
    case .logistics: say("Logistics", "Logistik")
    case .invoicing: say("Invoicing", "Rechnungsstellung")
    case .inventoryFinancing: say("Financing of stock", "Finanzierung der Bestände")
    case .receivables: say("Financing of receivables", "Finanzierung der Forderungen")
    case .specificSupport: say("Specific support", "Sonderleistungen")
    case .attributableOverhead: say("Attributable overhead", "Gemeinkostenanteil")
    case .netContribution: say("Net contribution", "Nettobeitrag")
    }
  }

  /// What the last total is before, or that it stands in the books as one figure.
  func netContribution(isBefore missing: Int, isRecorded: Bool) -> String {
    let name = moneyLine(.netContribution)
    if isRecorded { return name + say(", recorded as one figure", ", als eine Zahl erfasst") }
    return missing == 0
      ? name
      : say(
        name + ", before \(linesNotRecorded(missing))",
        name + " vor \(linesNotRecorded(missing))")
  }

  /// In German as it stands after a preposition with the dative.
  private func linesNotRecorded(_ count: Int) -> String {
    count == 1
      ? say("one line not recorded", "einem nicht erfassten Posten")
      : say(
        "\(self.count(count)) lines not recorded", "\(self.count(count)) nicht erfassten Posten")
  }

  func profitTitle(
    net: String, share: (value: Double, text: String)?, isLoss: Bool, missing: Int
  ) -> String {
    let before =
      missing == 0
      ? ""
      : say(", before \(linesNotRecorded(missing))", ", vor \(linesNotRecorded(missing))")
    guard let share else {
      return say("\(net) stay after cost to serve", "\(net) bleiben nach Betreuungskosten")
        + before
    }
    if isLoss {
      return say(
        "This customer takes money away: \(share.text) of net sales, \(net)",
        "Dieser Kunde kostet uns Geld: \(share.text) vom Nettoumsatz, \(net)") + before
    }
    guard let part = part(share.value) else {
      return say(
        "\(share.text) of net sales stay after cost to serve: \(net)",
        "\(share.text) des Nettoumsatzes bleiben nach Betreuungskosten: \(net)") + before
    }
    return say(
      "\(part) of net sales stays after cost to serve: \(share.text), \(net)",
      "\(part) des Nettoumsatzes bleibt nach Betreuungskosten: \(share.text), \(net)") + before
  }

  /// A share in words where it is close to a plain fraction.
  private func part(_ share: Double) -> String? {
    switch share {
    case 0.485..<0.515: say("Half", "Die Hälfte")
    case 0.325..<0.342: say("A third", "Ein Drittel")
    case 0.24..<0.26: say("A quarter", "Ein Viertel")
    case 0.195..<0.205: say("A fifth", "Ein Fünftel")
    case 0.097..<0.103: say("A tenth", "Ein Zehntel")
    default: nil
    }
  }

  func profitMeasure(_ unit: String, year: Int, isWhole: Bool) -> String {
    let period =
      isWhole
      ? say("fiscal year \(year)", "Geschäftsjahr \(year)")
      : say("fiscal year \(year) so far", "Geschäftsjahr \(year) bis heute")
    return say(
      "Customer profit and loss, \(unit) and per cent of net sales, \(period)",
      "Ergebnisrechnung des Kunden, \(unit) und Prozent vom Nettoumsatz, \(period)")
  }

  func profitDescription(
    netSales: String?, gross: String?, serving: (amount: String, share: String?)?, net: String,
    dearest: (line: String, amount: String)?, missing: [String]
  ) -> String {
    var text = ""
    if let netSales, let gross {
      text += say(
        "Net sales of \(netSales) leave a gross contribution of \(gross). ",
        "Vom Nettoumsatz von \(netSales) bleibt ein Bruttobeitrag von \(gross). ")
    }
    if let serving {
      let share =
        serving.share.map { say(", \($0) of net sales", ", \($0) vom Nettoumsatz") } ?? ""
      text += say(
        "Cost to serve takes \(serving.amount)\(share)",
        "Die Betreuungskosten betragen \(serving.amount)\(share)")
      if let dearest {
        text += say(
          "; most of all \(dearest.line.lowercased()), \(dearest.amount)",
          "; größter Posten: \(dearest.line), \(dearest.amount)")
      }
      text += ". "
    }
    text += say("Net contribution: \(net).", "Nettobeitrag: \(net).")
    if !missing.isEmpty {
      let verb = missing.count == 1 ? "is" : "are"
      text += say(
        " \(capitalised(list(missing.map { $0.lowercased() }))) \(verb) not recorded.",
        " Nicht erfasst: \(list(missing)).")
    }
    return text
  }
}
