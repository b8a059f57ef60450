import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

// Sentences with numbers in them.

extension Words {
  static let navPortfolio = "Portfolio"
  static let navTraining = "Training"
  static let unknown = "unknown"

  static func asOf(_ date: String) -> String { "As of \(date)" }

  // MARK: Portfolio

  /// The headline of the portfolio: who earns the sales, and what hangs on paper.
  static func portfolioHeadline(
    top: [String], share: String?, of accounts: Int, atRisk: String?, months: Int
  ) -> String {
    guard let share else { return "\(capitalised(Words.accounts(accounts))), no sales known yet" }
    let who = "\(list(top)) bring \(share) of sales"
    return atRisk.map {
      who + "; \($0) of yearly sales hang on agreements that end or need notice \(within(months))"
    }
      ?? who
  }

  /// Within so many months of the report's date.
  static func within(_ months: Int) -> String {
    months == 12 ? "within a year" : "within \(count(months)) months"
  }

  static func portfolioLede(
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

  static func againstPlan(_ difference: String, over: Bool) -> String {
    over ? "\(difference) above plan" : "\(difference) below plan"
  }

  static func againstLastYear(_ change: String) -> String { "\(change) on last year" }

  static func salesCaption(_ currency: String, _ span: String) -> String {
    "Sales in thousand \(currency), \(span); plan and last year for the same months. "
      + "Share of wallet of the latest period known."
  }

  static func group(_ count: Int, sales: String) -> String {
    "\(accounts(count)), \(sales)"
  }

  static func matrixDescription(
    plotted: Int, lines: String, largest: [String], notPlaced: Int
  ) -> String {
    var text = "\(capitalised(accounts(plotted))) by attractiveness and relative business strength"
    text += ", divided at \(lines)."
    if !largest.isEmpty { text += " The largest by sales: \(list(largest))." }
    if notPlaced > 0 { text += " \(capitalised(accounts(notPlaced))) cannot be placed yet." }
    return text
  }

  static func lines(attractiveness: String, strength: String) -> String {
    "\(attractiveness) of 1000 and \(strength) the best competitor"
  }

  static func medianLine(_ count: Int) -> String {
    "The attractiveness line is the median of \(accounts(count)): it moves when others move."
  }

  static func oneSided(_ axis: String, _ high: Int, _ of: Int) -> String {
    "\(high) of \(of) accounts lie on one side of the \(axis) line: does it tell them apart?"
  }

  static func undeterminedRow(_ possible: [String]) -> String {
    "undetermined: \(possible.joined(separator: " or "))"
  }

  // MARK: Account

  static func placed(
    score: String, line: String, isHigh: Bool, rival: String?, ratio: String?, isStrong: Bool
  ) -> String {
    var text = "\(isHigh ? "Attractive" : "Less attractive") (\(score) of 1000, line at \(line))"
    if let rival, let ratio {
      text += isHigh == isStrong ? " and " : ", but "
      text += "\(isStrong ? "at least as strong as" : "weaker than") \(rival) (\(ratio))"
    }
    return text + "."
  }

  static func flip(_ label: String, _ what: String, _ from: String, _ to: String) -> String {
    "\(capitalised(label)): it would change if “\(what)” were rated \(to) instead of \(from)."
  }

  static func noFlip(_ label: String) -> String {
    "\(capitalised(label)): no single rating would change that."
  }

  static func undetermined(_ possible: [String], _ why: String) -> String {
    "It may be \(possible.joined(separator: " or ")): \(why)."
  }

  static func notPlaced(_ reason: String) -> String { "Not on the matrix: \(reason)." }

  static func overridden(_ computed: String?, _ reason: String?) -> String {
    var text = computed.map { "The figures say \($0)" } ?? "The figures do not say"
    text += "; the category is set by hand"
    return reason.map { text + ": \($0)." } ?? text + "."
  }

  static func borderline(_ axis: String) -> String {
    "It lies exactly on the \(axis) line, which counts as high."
  }

  static func sidesDiffer(_ said: String, _ guessed: String) -> String {
    "What the customer said decides: by our own guesses the ratio were \(guessed), not \(said)."
  }

  static func salesTo(_ month: String) -> String { "Sales to \(month)" }
  static func plan(_ amount: String) -> String { "plan \(amount)" }
  static func lastYear(_ change: String) -> String { "\(change) on last year" }
  static let shareOfWallet = "Share of wallet"
  static let agreementEnds = "Next agreement to end"
  static let backed = "Backed by evidence"
  static let ofWeight = "of the criteria’s weight"

  static func noticeBy(_ date: String) -> String { "notice by \(date)" }

  static func walletNote(_ period: String, estimate: Bool, outlook: Bool) -> String {
    var text = "of their spend \(period)"
    if outlook { text += ", with the outlook" }
    if estimate { text += ", an estimate" }
    return text
  }

  static func vacantOwner(_ name: String) -> String { "\(name), who has left" }
  static func ownerAndSponsor(_ owner: String?, _ sponsor: String?) -> String? {
    switch (owner, sponsor) {
    case (let owner?, let sponsor?): "owner \(owner), sponsor \(sponsor)"
    case (let owner?, nil): "owner \(owner)"
    case (nil, let sponsor?): "sponsor \(sponsor)"
    case (nil, nil): nil
    }
  }

  static func daysLate(_ days: Int) -> String { days == 1 ? "1 day late" : "\(days) days late" }
  static func moved(_ times: Int) -> String {
    times == 1 ? "moved once" : "moved \(times == 2 ? "twice" : "\(times) times")"
  }
  static func promised(_ name: String) -> String { "promised to \(name)" }
  static func review() -> String { "Review of the plan" }
  static func planExpired(_ date: String) -> String { "The plan expired on \(date)." }

  static func scoreCaption(_ sum: String) -> String {
    "Attractiveness \(sum) = Σ weight × rating, of 1000"
  }

  static func boundsCaption(_ low: String, _ high: String, _ coverage: String) -> String {
    "Attractiveness between \(low) and \(high): \(coverage) of the weight is rated. "
      + "A missing rating is not zero."
  }

  static func strengthCaption(_ own: String, _ rival: String, _ theirs: String, _ ratio: String)
    -> String
  {
    "Our \(own) against \(rival)’s \(theirs), the best rival: \(ratio)"
  }

  static func strengthOpen(_ low: String, _ high: String) -> String {
    "Some ratings are missing: the ratio lies between \(low) and \(high)."
  }

  static func basis(_ basis: Strength.Basis) -> String {
    switch basis {
    case .ours: "All ratings are what we think the customer would say."
    case .said: "All ratings are what the customer said."
    case .mixed: "Mixed basis: the customer rated some of it, the rest is our guess."
    }
  }

  static func moneyCaption(_ currency: String) -> String {
    "Gross sales in thousand \(currency) by fiscal year"
  }

  static func soFar(_ amount: String) -> String { "\(amount) so far" }

  static func people(_ count: Int, left: Int) -> String {
    left == 0 ? "\(count) people" : "\(count) people; \(left) who left are not listed"
  }

  static func threads(_ name: String, _ last: String?) -> String {
    last.map { "\(name), \($0)" } ?? name
  }

  static let vacant = "not identified yet"

  static func nextKind(_ kind: NextDate.Kind) -> String {
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
  static let par = "par"
  static let strengthAxis = "Relative business strength"
  static let attractivenessAxis = "Attractiveness"
  static let weaker = "weaker than the best competitor"
  static let stronger = "stronger"
  static let lessAttractive = "less attractive"
  static let moreAttractive = "more attractive"
  static let attractivenessWord = "attractiveness"
  static let strengthWord = "strength"
  static let linesFact = "The lines"
  static let medianFact = "Median line"
  static let oneSidedFact = "One-sided"
  static let fragileFact = "Fragile: a small change would move them"
  static let borderlineFact = "Exactly on a line"
  static let undeterminedFact = "Missing ratings decide"
  static let unverifiedFact = "Hollow marks"
  static let noCategory = "Without a category"
  static let noCategoryNote = "what is missing stands below the table"
  static let noSales = "sales unknown"
  static let setByHand = "set by hand"
  static let groupHolder = "group, its members are counted"

  static func portfolioKicker(span: String, date: String) -> String {
    span.isEmpty ? "Portfolio · \(date)" : "Portfolio · \(span) · as of \(date)"
  }

  static func unverified(_ accounts: String, _ line: FixedPoint) -> String {
    "\(capitalised(accounts)) with less than \(line.isHalf ? "half" : "\(line) %") of the weight "
      + "verified"
  }

  static func unverifiedLegend(_ line: FixedPoint) -> String {
    "less than \(line.isHalf ? "half" : "\(line) %") verified"
  }

  static func more(_ count: Int) -> String { "\(count) more" }
  static func atLeast(_ amount: String) -> String { "≥\u{A0}\(amount)" }

  /// `January to September 2026`; months count as 12 × year + month − 1.
  static func span(_ months: Range<Int>, _ locale: LocaleFormat) -> String {
    let (first, last) = (months.lowerBound, months.upperBound - 1)
    let end = "\(locale.months[last % 12]) \(last / 12)"
    if first == last { return end }
    let start = locale.months[first % 12]
    return first / 12 == last / 12 ? "\(start) to \(end)" : "\(start) \(first / 12) to \(end)"
  }
}

// Training and notes.
extension Words {
  static let trainingHeadline = "The method, in short lessons"
  static let trainingLede =
    "Each lesson explains one part of the method, with worked examples that the program computes."

  static func lesson(_ number: Int, of count: Int) -> String {
    "Training · lesson \(number) of \(count)"
  }
}

extension FixedPoint {
  /// Fifty of a hundred.
  fileprivate var isHalf: Bool { self == FixedPoint(50) }
}
