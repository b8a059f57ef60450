// The board's two sides.

extension Words {
  func boardHeadline(sales: String?, plan: String?) -> String {
    guard let sales else {
      return say("Key accounts: no sales known yet", "Schlüsselkunden: noch kein Umsatz bekannt")
    }
    let first = say("Key accounts bring \(sales)", "Schlüsselkunden bringen \(sales)")
    return plan.map { "\(first), \($0)" } ?? first
  }

  /// The first of three sentences.
  func boardMoney(lastYear: String?, outlook: String?) -> String {
    let change =
      lastYear.map {
        say("Sales stand at \($0) on last year", "Der Umsatz liegt \($0) zum Vorjahr")
      }
      ?? say(
        "Sales cannot be compared with last year", "Mit dem Vorjahr ist kein Vergleich möglich")
    return outlook.map {
      say("\(change), the outlook is \($0).", "\(change), der Ausblick ist \($0).")
    }
      ?? change + "."
  }

  /// The second.
  func boardMoves(moved: Int, atRisk: String?, months: Int) -> String {
    let first =
      moved == 0
      ? say("No account changed category", "Kein Kunde wechselte die Kategorie")
      : say(
        "\(capitalised(accounts(moved))) changed category",
        "\(capitalised(accounts(moved))) \(moved == 1 ? "wechselte" : "wechselten") die Kategorie")
    guard let atRisk else { return first + "." }
    return first
      + say(
        ", and \(atRisk) of yearly sales hang on agreements that end \(within(months)).",
        ", und \(atRisk) Jahresumsatz hängen an Verträgen, die \(within(months)) enden.")
  }

  /// The third.
  func boardAsks(count: Int, amount: String?, first: String?) -> String {
    guard count > 0 else { return say("No decision is asked.", "Keine Entscheidung wird erbeten.") }
    var text = say(
      "\(capitalised(self.count(count))) \(count == 1 ? "decision is" : "decisions are") asked",
      "\(capitalised(self.count(count))) \(count == 1 ? "Entscheidung wird" : "Entscheidungen werden") "
        + "erbeten")
    if let amount { text += say(" over \(amount)", " über \(amount)") }
    if let first { text += say(", the first by \(first)", ", die erste bis \(first)") }
    return text + "."
  }

  var standingSection: String { say("Where we stand", "Wo wir stehen") }
  func standingCaption(_ currency: String) -> String {
    say(
      "Gross sales of the key accounts in thousand \(currency)",
      "Bruttoumsatz der Schlüsselkunden in Tausend \(currency)")
  }
  var soFarThisYear: String { say("Sales so far", "Umsatz bisher") }
  var planSoFar: String { say("Plan for these months", "Plan für diese Monate") }
  var lastYearSoFar: String { say("Last year, same months", "Vorjahr, gleiche Monate") }
  var outlookOfYear: String { say("Outlook for the year", "Ausblick auf das Jahr") }
  func planOfYear(_ year: Int) -> String { say("Plan \(year)", "Plan \(year)") }
  func ambitionOf(_ year: Int) -> String { say("Ambition \(year)", "Anspruch \(year)") }

  var exposureSection: String { say("What hangs on what", "Was woran hängt") }
  var largestCustomers: String { say("Largest customers", "Größte Kunden") }
  var ofCompanySales: String { say("of the company’s sales", "vom Umsatz des Unternehmens") }
  var ofListedSales: String {
    say("of the sales that are listed by customer", "vom Umsatz, der nach Kunden aufgeführt ist")
  }
  func agreementsEndingSoon(_ months: Int) -> String {
    say("Agreements that end \(within(months))", "Verträge, die \(within(months)) enden")
  }
  func agreementsWith(_ count: Int, unattended: Int, sales: String?) -> String {
    var text = capitalised(self.count(count))
    if let sales { text += say(" with \(sales) of yearly sales", " mit \(sales) Jahresumsatz") }
    guard unattended > 0 else { return text }
    return text
      + say(
        "; no objective or action names \(self.count(unattended)) of them",
        "; \(self.count(unattended)) davon nennt kein Ziel und keine Aufgabe")
  }
  var onOnePerson: String { say("Hanging on one person", "An einer Person hängend") }
  func namesWith(_ names: String, sales: String?) -> String {
    sales.map { say("\(names): \($0) of yearly sales", "\(names): \($0) Jahresumsatz") } ?? names
  }
  func costsAndContribution(_ year: Int) -> String {
    say("Cost to serve and contribution \(year)", "Betreuungskosten und Beitrag \(year)")
  }
  func costsBeside(_ cost: String, _ contribution: String, isPartial: Bool) -> String {
    let atLeast = isPartial ? say("at least ", "mindestens ") : ""
    return say(
      "\(atLeast)\(cost) to serve the key accounts, \(contribution) of contribution after it",
      "\(atLeast)\(cost) für die Betreuung, danach \(contribution) Beitrag")
  }

  var decidedSection: String { say("What was decided", "Was entschieden wurde") }
  var decidedCaption: String {
    say("Decisions taken, and what came of them", "Gefallene Entscheidungen und was daraus wurde")
  }
  var askedSection: String { say("Decisions asked", "Erbetene Entscheidungen") }
  var askedCaption: String {
    say(
      "Open decisions by date, with what happens if they are not taken",
      "Offene Entscheidungen nach Termin, mit dem, was ohne sie geschieht")
  }
  var categoryMoves: String { say("Accounts that changed category", "Kunden, die wechselten") }

  var notKnown: String { say("What this page cannot say", "Was diese Seite nicht sagen kann") }
  var ambitionWord: String { say("Ambition", "Anspruch") }
  var noAmbition: String {
    say("no account plans beyond this year", "kein Kunde plant über dieses Jahr hinaus")
  }
  var restOfCompany: String { say("The rest of the company", "Das übrige Unternehmen") }
  var noCompanyFigures: String {
    say("company.csv holds no figures", "company.csv enthält keine Zahlen")
  }
  var programmeCost: String { say("Cost of the programme", "Kosten des Programms") }
  var noProgrammeCost: String {
    say(
      "company.csv records no cost to serve for the key accounts",
      "company.csv führt keine Betreuungskosten der Schlüsselkunden")
  }
  func costLinesMissing(_ lines: [String]) -> String {
    say("not recorded: \(list(lines))", "nicht festgehalten: \(list(lines))")
  }
  var decisionsWord: String { say("Decisions", "Entscheidungen") }
  var noAsks: String { say("no account asks for one", "kein Kunde bittet um eine") }
}
