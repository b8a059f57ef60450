// The portfolio's page, the board's and the registers: what their sections and tables say.

// Headline figures.
extension Words {
  var salesWord: String { say("Sales", "Umsatz") }
  var contributionWord: String { say("Contribution", "Beitrag") }
  var underAgreements: String { say("Under agreements that end", "Unter endenden Verträgen") }

  func contribution(in year: Int) -> String { say("Contribution \(year)", "Beitrag \(year)") }
  func ofSales(_ share: String) -> String { say("\(share) of sales", "\(share) vom Umsatz") }
  func theRest(_ share: String) -> String {
    say("the rest of the company \(share)", "das übrige Unternehmen \(share)")
  }
  func moreLimits(_ count: Int) -> String {
    say("\(capitalised(self.count(count))) more", "\(capitalised(self.count(count))) weitere")
  }
  func overAccounts(_ count: Int) -> String { ofAccounts(count) }
  func unknownOf(_ count: Int) -> String {
    say("\(accounts(count)) unknown", "\(accounts(count)) unbekannt")
  }
  func ofYearlySales(_ share: String, _ months: Int) -> String {
    say(
      "\(share) of yearly sales, \(within(months))",
      "\(share) vom Jahresumsatz, \(within(months))")
  }
}

// The whole portfolio as one document.
extension Words {
  var printTitle: String {
    say("The whole portfolio as one document", "Das ganze Portfolio als ein Dokument")
  }
  func printDate(_ edition: String, _ date: String) -> String {
    "\(capitalised(edition)) · \(asOf(date))"
  }
  /// - Parameter left: how many accounts the document leaves out, where there are too many.
  func printLede(left: Int?) -> String {
    guard let left else {
      return say(
        "The board’s sides, the portfolio, and each account on a sheet with its plan behind it. "
          + "Charts stand on the accounts’ own pages.",
        "Die Seiten für die Leitung, das Portfolio und jeder Kunde auf einem Blatt mit seinem Plan "
          + "dahinter. Diagramme stehen auf den Seiten der Kunden.")
    }
    return say(
      "The board’s sides and the portfolio. The sheets of its \(left) accounts print from their own "
        + "pages.",
      "Die Seiten für die Leitung und das Portfolio. Die Blätter der \(left) Kunden druckt man von "
        + "ihren eigenen Seiten.")
  }
}

// Attention, moves, limits, concentration, rivals.
extension Words {
  var attentionCaption: String {
    say(
      "The gravest question of each account that has one, worst first",
      "Die schwerste Frage je Kunde, schlimmste zuerst")
  }
  var nobodyAnswers: String { say("nobody named", "niemand benannt") }
  var noDate: String { say("no date", "kein Termin") }
  var movedCaption: String {
    say(
      "What moved since each account’s last review; points of 1000, with the weights of today",
      "Was sich seit der letzten Besprechung bewegte; Punkte von 1000, mit heutigen Gewichten")
  }
  var competitionCaption: String {
    say(
      "Competitors over the whole portfolio; numbers of accounts, and of opportunities won and lost",
      "Wettbewerber über das ganze Portfolio; Zahlen von Kunden, gewonnenen und verlorenen Chancen")
  }

  var largestCustomer: String { say("The largest customer", "Der größte Kunde") }
  var largestThree: String { say("The three largest", "Die drei größten") }
  var eightyPercent: String { say("80 % of sales come from", "80 % vom Umsatz kommen von") }
  var equalCustomers: String {
    say("As concentrated as equal customers:", "So dicht wie gleich große Kunden:")
  }
  var basedOn: String { say("Reckoned from", "Berechnet aus") }

  func ofCustomers(_ count: Int, _ all: Int) -> String {
    say("\(count) of \(all) customers", "\(count) von \(all) Kunden")
  }

  func customerBase(_ period: String, keyAccountsOnly: Bool, whole: Bool) -> String {
    let who =
      keyAccountsOnly
      ? say("the key accounts alone", "den Schlüsselkunden allein")
      : say("all customers that are listed", "allen Kunden, die aufgeführt sind")
    let rest =
      whole
      ? say(", the rest of the company’s sales as one sum", ", der übrige Umsatz als eine Summe")
      : say(", the company’s other sales are unknown", ", der übrige Umsatz ist unbekannt")
    return "\(who), \(period)\(rest)"
  }
}
