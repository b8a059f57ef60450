import KeyfolioCharts

// What the charts of people and relationships say.

extension Words {
  // MARK: Quick check

  static let quickCheckChartLine = "both sides' answers to the quick check, and their totals"

  static let quickCheckChart = QuickCheckBars.Words(
    own: "we say", other: "the customer says", unanswered: "unanswered", total: "Total",
    statement: "Statement", empty: "Nobody has answered the quick check yet.")

  static let quickCheckMeasure =
    "Agreement with six statements, 0 to 3 each; bands from a secondary source"

  /// The six statements, in our words.
  static func quickCheckStatement(_ index: Int) -> String {
    switch index {
    case 0: "Parting would hurt and be complicated for both"
    case 1: "A genuine partnership, with trust"
    case 2: "Joint long-term plans exist"
    case 3: "Relevant information is passed on at once"
    case 4: "All levels are in constant touch"
    default: "Both have gained substantially"
    }
  }

  /// The lowest and the highest total that the answers allow.
  static func quickCheckTotal(_ low: String, _ high: String) -> String {
    low == high ? "\(low) of 18" : "\(low) to \(high) of 18"
  }

  static func quickCheckTitle(own: String?, customer: String?) -> String {
    switch (own, customer) {
    case (let own?, let customer?): "We see \(own) points, the customer \(customer)"
    case (let own?, nil): "We see \(own) points; the customer was not asked"
    case (nil, let customer?): "The customer sees \(customer) points; we have not answered"
    case (nil, nil): "The quick check is not answered"
    }
  }

  static func quickCheckDescription(
    own: (answered: Int, band: String?)?, customer: (answered: Int, band: String?)?,
    largestGap: String?
  ) -> String {
    func side(_ name: String, _ answers: (answered: Int, band: String?)?) -> String {
      guard let answers else { return "\(name) gave no answer." }
      let band = answers.band.map { ", which reads \($0)" } ?? ", too few for a band"
      return "\(name) answered \(answers.answered) of 6 statements\(band)."
    }
    var text = side("We", own) + " " + side("The customer", customer)
    if let largestGap { text += " Furthest apart on “\(largestGap)”." }
    return text
  }
}
