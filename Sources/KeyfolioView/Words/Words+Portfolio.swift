import KeyfolioCore

// The portfolio: its headline, its matrix and its table.

extension Words {
  /// The headline of the portfolio: who earns the sales, and what hangs on paper.
  func portfolioHeadline(
    top: [String], share: String?, of accounts: Int, atRisk: String?, months: Int
  ) -> String {
    guard let share else {
      return say(
        "\(capitalised(self.accounts(accounts))), no sales known yet",
        "\(capitalised(self.accounts(accounts))), noch kein Umsatz bekannt")
    }
    let who = say(
      "\(list(top)) bring \(share) of sales", "\(list(top)) bringen \(share) vom Umsatz")
    return atRisk.map {
      who
        + say(
          "; \($0) of yearly sales hang on agreements that end or need notice \(within(months))",
          "; \($0) Jahresumsatz hängen an Verträgen, die \(within(months)) enden oder kündbar sind")
    }
      ?? who
  }

  /// Within so many months of the report's date.
  func within(_ months: Int) -> String {
    say(
      months == 12 ? "within a year" : "within \(count(months)) months",
      months == 12 ? "innerhalb eines Jahres" : "innerhalb von \(months) Monaten")
  }

  func portfolioLede(
    keyAccounts: Int, sales: String?, span: String, plan: String?, lastYear: String?,
    wallet: String?
  ) -> String {
    let number = capitalised(count(keyAccounts))
    var text = say(
      "\(number) key \(keyAccounts == 1 ? "account" : "accounts")",
      keyAccounts == 1
        ? "Ein Schlüsselkunde" : "\(keyAccounts == 0 ? "Keine" : number) Schlüsselkunden")
    if let sales {
      text += say(", \(sales) of sales in \(span)", ", \(sales) Umsatz von \(span)")
    } else {
      text += say(", sales unknown", ", Umsatz unbekannt")
    }
    if let plan { text += ", \(plan)" }
    if let lastYear { text += ", \(lastYear)" }
    text += "."
    if let wallet {
      text += say(
        " That is \(wallet) of what they spend in our categories.",
        " Das sind \(wallet) dessen, was sie in unseren Warengruppen ausgeben.")
    }
    return text
  }

  func againstPlan(_ difference: String, over: Bool) -> String {
    say(
      over ? "\(difference) above plan" : "\(difference) below plan",
      over ? "\(difference) über Plan" : "\(difference) unter Plan")
  }

  func againstLastYear(_ change: String) -> String {
    say("\(change) on last year", "\(change) zum Vorjahr")
  }

  func salesCaption(_ currency: String, _ span: String) -> String {
    let span = span.isEmpty ? "" : ", " + span
    return say(
      "Sales in thousand \(currency)\(span); plan and last year for the same months. "
        + "Share of wallet of the latest period known.",
      "Umsatz in Tausend \(currency)\(span); Plan und Vorjahr für dieselben Monate. "
        + "Lieferanteil des jüngsten bekannten Zeitraums.")
  }

  func group(_ count: Int, sales: String) -> String {
    "\(accounts(count)), \(sales)"
  }

  func matrixDescription(
    plotted: Int, lines: String, largest: [String], notPlaced: Int
  ) -> String {
    var text = say(
      "\(capitalised(accounts(plotted))) by attractiveness and relative business strength",
      "\(capitalised(accounts(plotted))) nach Attraktivität und relativer Stärke")
    text += say(", divided at \(lines).", ", geteilt bei \(lines).")
    if !largest.isEmpty {
      text += say(
        " The largest by sales: \(list(largest)).", " Die größten nach Umsatz: \(list(largest)).")
    }
    if notPlaced > 0 {
      let number = capitalised(accounts(notPlaced))
      text += say(" \(number) cannot be placed yet.", " Noch ohne Platz: \(accounts(notPlaced)).")
    }
    return text
  }

  func lines(attractiveness: String, strength: String) -> String {
    say(
      "\(attractiveness) of 1000 and \(strength) the best competitor",
      "\(attractiveness) von 1000 und \(strength) der beste Wettbewerber")
  }

  func medianLine(_ count: Int) -> String {
    say(
      "The attractiveness line is the median \(ofAccounts(count)): it moves when others move.",
      "Die Linie der Attraktivität ist der Median \(ofAccounts(count)): sie wandert mit anderen."
    )
  }

  func oneSided(_ axis: String, _ high: Int, _ of: Int) -> String {
    say(
      "\(high) of \(of) accounts lie on one side of the \(axis) line: does it tell them apart?",
      "\(high) von \(of) Kunden liegen auf einer Seite der Linie (\(axis)): trennt sie noch?")
  }

  func undeterminedRow(_ possible: [String]) -> String {
    say(
      "undetermined: \(possible.joined(separator: " or "))",
      "unbestimmt: \(possible.joined(separator: " oder "))")
  }
}

extension Words {
  var par: String { say("par", "gleich") }
  var strengthAxis: String { say("Relative business strength", "Relative Stärke") }
  var attractivenessAxis: String { say("Attractiveness", "Attraktivität") }
  var weaker: String {
    say("weaker than the best competitor", "schwächer als der beste Wettbewerber")
  }
  var stronger: String { say("stronger", "stärker") }
  var lessAttractive: String { say("less attractive", "weniger attraktiv") }
  var moreAttractive: String { say("more attractive", "attraktiver") }
  var attractivenessWord: String { say("attractiveness", "Attraktivität") }
  var strengthWord: String { say("strength", "Stärke") }
  var linesFact: String { say("The lines", "Die Linien") }
  var medianFact: String { say("Median line", "Linie am Median") }
  var oneSidedFact: String { say("One-sided", "Einseitig") }
  var fragileFact: String {
    say("Fragile: a small change would move them", "Fragil: wenig genügte zum Wechsel")
  }
  var borderlineFact: String { say("Exactly on a line", "Genau auf einer Linie") }
  var undeterminedFact: String { say("Missing ratings decide", "Fehlende Noten entscheiden") }
  var unverifiedFact: String { say("Hollow marks", "Hohle Zeichen") }
  var noCategory: String { say("Without a category", "Ohne Kategorie") }
  var noCategoryNote: String {
    say("what is missing stands below the table", "was fehlt, steht unter der Tabelle")
  }
  var noSales: String { say("sales unknown", "Umsatz unbekannt") }
  var setByHand: String { say("set by hand", "von Hand gesetzt") }
  var groupHolder: String {
    say("group, its members are counted", "Gruppe, gezählt werden ihre Teile")
  }

  func portfolioKicker(span: String, date: String) -> String {
    say(
      "Portfolio · \(span.isEmpty ? "" : span + " · ")as of \(date)",
      "Portfolio · \(span.isEmpty ? "" : span + " · ")Stand \(date)")
  }

  func unverified(_ accounts: String, _ line: FixedPoint) -> String {
    say(
      "\(capitalised(accounts)) with less than \(line.isHalf ? "half" : "\(line) %") of the weight "
        + "verified",
      "\(capitalised(accounts)): weniger als \(line.isHalf ? "die Hälfte" : "\(line) %") des "
        + "Gewichts belegt")
  }

  func unverifiedLegend(_ line: FixedPoint) -> String {
    say(
      "less than \(line.isHalf ? "half" : "\(line) %") verified",
      "weniger als \(line.isHalf ? "halb" : "\(line) %") belegt")
  }

  func more(_ count: Int) -> String { say("\(count) more", "\(count) weitere") }
  func atLeast(_ amount: String) -> String { "≥\u{A0}\(amount)" }

  /// `January to September 2026`; months count as 12 × year + month − 1.
  func span(_ months: Range<Int>, _ locale: LocaleFormat) -> String {
    let (first, last) = (months.lowerBound, months.upperBound - 1)
    let end = "\(locale.months[last % 12]) \(last / 12)"
    if first == last { return end }
    let start = locale.months[first % 12]
    let to = say("to", "bis")
    return first / 12 == last / 12 ? "\(start) \(to) \(end)" : "\(start) \(first / 12) \(to) \(end)"
  }
}

extension FixedPoint {
  /// Fifty of a hundred.
  fileprivate var isHalf: Bool { self == FixedPoint(50) }
}
