import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

// Sentences with numbers in them.

extension Words {
  var navPortfolio: String { "Portfolio" }
  var navTraining: String { "Training" }
  var unknown: String { "unknown" }

  func asOf(_ date: String) -> String { "As of \(date)" }

  // MARK: Portfolio

  /// The headline of the portfolio: who earns the sales, and what hangs on paper.
  func portfolioHeadline(
    top: [String], share: String?, of accounts: Int, atRisk: String?, months: Int
  ) -> String {
    guard let share else { return "\(capitalised(self.accounts(accounts))), no sales known yet" }
    let who = "\(list(top)) bring \(share) of sales"
    return atRisk.map {
      who + "; \($0) of yearly sales hang on agreements that end or need notice \(within(months))"
    }
      ?? who
  }

  /// Within so many months of the report's date.
  func within(_ months: Int) -> String {
    months == 12 ? "within a year" : "within \(count(months)) months"
  }

  func portfolioLede(
    keyAccounts: Int, sales: String, span: String, plan: String?, lastYear: String?,
    wallet: String?
  ) -> String {
    var text = "\(capitalised(count(keyAccounts))) key accounts, \(sales) of sales in \(span)"
    if let plan { text += ", \(plan)" }
    if let lastYear { text += ", \(lastYear)" }
    text += "."
    if let wallet { text += " That is \(wallet) of what they spend in our categories." }
    return text
  }

  func againstPlan(_ difference: String, over: Bool) -> String {
    over ? "\(difference) above plan" : "\(difference) below plan"
  }

  func againstLastYear(_ change: String) -> String { "\(change) on last year" }

  func salesCaption(_ currency: String, _ span: String) -> String {
    "Sales in thousand \(currency), \(span); plan and last year for the same months. "
      + "Share of wallet of the latest period known."
  }

  func group(_ count: Int, sales: String) -> String {
    "\(accounts(count)), \(sales)"
  }

  func matrixDescription(
    plotted: Int, lines: String, largest: [String], notPlaced: Int
  ) -> String {
    var text = "\(capitalised(accounts(plotted))) by attractiveness and relative business strength"
    text += ", divided at \(lines)."
    if !largest.isEmpty { text += " The largest by sales: \(list(largest))." }
    if notPlaced > 0 { text += " \(capitalised(accounts(notPlaced))) cannot be placed yet." }
    return text
  }

  func lines(attractiveness: String, strength: String) -> String {
    "\(attractiveness) of 1000 and \(strength) the best competitor"
  }

  func medianLine(_ count: Int) -> String {
    "The attractiveness line is the median of \(accounts(count)): it moves when others move."
  }

  func oneSided(_ axis: String, _ high: Int, _ of: Int) -> String {
    "\(high) of \(of) accounts lie on one side of the \(axis) line: does it tell them apart?"
  }

  func undeterminedRow(_ possible: [String]) -> String {
    "undetermined: \(possible.joined(separator: " or "))"
  }

  // MARK: Account

  func placed(
    score: String, line: String, isHigh: Bool, rival: String?, ratio: String?, isStrong: Bool
  ) -> String {
    var text = "\(isHigh ? "Attractive" : "Less attractive") (\(score) of 1000, line at \(line))"
    if let rival, let ratio {
      text += isHigh == isStrong ? " and " : ", but "
      text += "\(isStrong ? "at least as strong as" : "weaker than") \(rival) (\(ratio))"
    }
    return text + "."
  }

  func flip(_ label: String, _ what: String, _ from: String, _ to: String) -> String {
    "\(capitalised(label)): it would change if “\(what)” were rated \(to) instead of \(from)."
  }

  func noFlip(_ label: String) -> String {
    "\(capitalised(label)): no single rating would change that."
  }

  func undetermined(_ possible: [String], _ why: String) -> String {
    "It may be \(possible.joined(separator: " or ")): \(why)."
  }

  func notPlaced(_ reason: String) -> String { "Not on the matrix: \(reason)." }

  func overridden(_ computed: String?, _ reason: String?) -> String {
    var text = computed.map { "The figures say \($0)" } ?? "The figures do not say"
    text += "; the category is set by hand"
    return reason.map { text + ": \($0)." } ?? text + "."
  }

  func borderline(_ axis: String) -> String {
    "It lies exactly on the \(axis) line, which counts as high."
  }

  func sidesDiffer(_ said: String, _ guessed: String) -> String {
    "What the customer said decides: by our own guesses the ratio were \(guessed), not \(said)."
  }

  func salesTo(_ month: String) -> String { "Sales to \(month)" }
  func plan(_ amount: String) -> String { "plan \(amount)" }
  func lastYear(_ change: String) -> String { "\(change) on last year" }
  var shareOfWallet: String { "Share of wallet" }
  var agreementEnds: String { "Next agreement to end" }
  var backed: String { "Backed by evidence" }
  var ofWeight: String { "of the criteria’s weight" }

  func noticeBy(_ date: String) -> String { "notice by \(date)" }

  func walletNote(_ period: String, estimate: Bool, outlook: Bool) -> String {
    var text = "of their spend \(period)"
    if outlook { text += ", with the outlook" }
    if estimate { text += ", an estimate" }
    return text
  }

  func vacantOwner(_ name: String) -> String { "\(name), who has left" }
  func ownerAndSponsor(_ owner: String?, _ sponsor: String?) -> String? {
    switch (owner, sponsor) {
    case (let owner?, let sponsor?): "owner \(owner), sponsor \(sponsor)"
    case (let owner?, nil): "owner \(owner)"
    case (nil, let sponsor?): "sponsor \(sponsor)"
    case (nil, nil): nil
    }
  }

  func daysLate(_ days: Int) -> String { days == 1 ? "1 day late" : "\(days) days late" }
  func moved(_ times: Int) -> String {
    times == 1 ? "moved once" : "moved \(times == 2 ? "twice" : "\(times) times")"
  }
  func promised(_ name: String) -> String { "promised to \(name)" }
  func review() -> String { "Review of the plan" }
  func planExpired(_ date: String) -> String { "The plan expired on \(date)." }

  func scoreCaption(_ sum: String) -> String {
    "Attractiveness \(sum) = Σ weight × rating, of 1000"
  }

  func boundsCaption(_ low: String, _ high: String, _ coverage: String) -> String {
    "Attractiveness between \(low) and \(high): \(coverage) of the weight is rated. "
      + "A missing rating is not zero."
  }

  func strengthCaption(_ own: String, _ rival: String, _ theirs: String, _ ratio: String)
    -> String
  {
    "Our \(own) against \(rival)’s \(theirs), the best rival: \(ratio)"
  }

  func strengthOpen(_ low: String, _ high: String) -> String {
    "Some ratings are missing: the ratio lies between \(low) and \(high)."
  }

  func basis(_ basis: Strength.Basis) -> String {
    switch basis {
    case .ours: "All ratings are what we think the customer would say."
    case .said: "All ratings are what the customer said."
    case .mixed: "Mixed basis: the customer rated some of it, the rest is our guess."
    }
  }

  func moneyCaption(_ currency: String) -> String {
    "Gross sales in thousand \(currency) by fiscal year"
  }

  func soFar(_ amount: String) -> String { "\(amount) so far" }

  func people(_ count: Int, left: Int) -> String {
    left == 0 ? "\(count) people" : "\(count) people; \(left) who left are not listed"
  }

  func threads(_ name: String, _ last: String?) -> String {
    last.map { "\(name), \($0)" } ?? name
  }

  var vacant: String { "not identified yet" }

  func nextKind(_ kind: NextDate.Kind) -> String {
    switch kind {
    case .actionDue: "action"
    case .agreementNotice: "notice"
    case .agreementEnd: "agreement ends"
    case .review: "review"
    case .objectiveDue: "objective"
    case .decision: "decision"
    }
  }
}

// The portfolio page.
extension Words {
  var par: String { "par" }
  var strengthAxis: String { "Relative business strength" }
  var attractivenessAxis: String { "Attractiveness" }
  var weaker: String { "weaker than the best competitor" }
  var stronger: String { "stronger" }
  var lessAttractive: String { "less attractive" }
  var moreAttractive: String { "more attractive" }
  var attractivenessWord: String { "attractiveness" }
  var strengthWord: String { "strength" }
  var linesFact: String { "The lines" }
  var medianFact: String { "Median line" }
  var oneSidedFact: String { "One-sided" }
  var fragileFact: String { "Fragile: a small change would move them" }
  var borderlineFact: String { "Exactly on a line" }
  var undeterminedFact: String { "Missing ratings decide" }
  var unverifiedFact: String { "Hollow marks" }
  var noCategory: String { "Without a category" }
  var noCategoryNote: String { "what is missing stands below the table" }
  var noSales: String { "sales unknown" }
  var setByHand: String { "set by hand" }
  var groupHolder: String { "group, its members are counted" }

  func portfolioKicker(span: String, date: String) -> String {
    span.isEmpty ? "Portfolio · \(date)" : "Portfolio · \(span) · as of \(date)"
  }

  func unverified(_ accounts: String, _ line: FixedPoint) -> String {
    "\(capitalised(accounts)) with less than \(line.isHalf ? "half" : "\(line) %") of the weight "
      + "verified"
  }

  func unverifiedLegend(_ line: FixedPoint) -> String {
    "less than \(line.isHalf ? "half" : "\(line) %") verified"
  }

  func more(_ count: Int) -> String { "\(count) more" }
  func atLeast(_ amount: String) -> String { "≥\u{A0}\(amount)" }

  /// `January to September 2026`; months count as 12 × year + month − 1.
  func span(_ months: Range<Int>, _ locale: LocaleFormat) -> String {
    let (first, last) = (months.lowerBound, months.upperBound - 1)
    let end = "\(locale.months[last % 12]) \(last / 12)"
    if first == last { return end }
    let start = locale.months[first % 12]
    return first / 12 == last / 12 ? "\(start) to \(end)" : "\(start) \(first / 12) to \(end)"
  }
}

// Training and notes.
extension Words {
  var trainingHeadline: String { "The method, in short lessons" }
  var trainingLede: String {
    "Each lesson explains one part of the method, with worked examples that the program computes."
  }

  func lesson(_ number: Int, of count: Int) -> String {
    "Training · lesson \(number) of \(count)"
  }
}

extension FixedPoint {
  /// Fifty of a hundred.
  fileprivate var isHalf: Bool { self == FixedPoint(50) }
}
