import KeyfolioAnalysis
import KeyfolioModel

// What the closed sets of the model are called on a page.

extension Words {
  func category(_ category: Category) -> String {
    switch category {
    case .strategic: "Strategic"
    case .star: "Star"
    case .status: "Status"
    case .streamline: "Streamline"
    }
  }

  func strategy(_ category: Category) -> String {
    switch category {
    case .strategic: "strategic investment"
    case .star: "selective investment"
    case .status: "proactive maintenance"
    case .streamline: "manage for cash"
    }
  }

  /// One line, as readers who know the Boston matrix expect something else of a star.
  func definition(_ category: Category) -> String {
    switch category {
    case .strategic: "attractive, and we are strong: invest for the long run"
    case .star: "attractive, and we are not yet strong: invest where it can be won"
    case .status: "less attractive, and we are strong: keep it well, at little cost"
    case .streamline: "less attractive, and we are not strong: serve it efficiently"
    }
  }

  func exclusion(_ exclusion: Position.Exclusion) -> String {
    switch exclusion {
    case .former: "a former account"
    case .failsGateway: "a candidate that does not pass the gateway"
    case .noCriteria: "the portfolio has no weighted criteria"
    case .noRatings: "attractiveness is not rated"
    case .noFactors: "no success factors are known"
    case .noOwnRatings: "we are not rated on the success factors"
    case .noCompetitor: "no competitor is rated, so strength is unknown"
    }
  }

  func stage(_ stage: RelationshipStage) -> String {
    switch stage {
    case .disintegrating: "Disintegrating"
    case .exploratory: "Exploratory"
    case .basic: "Basic"
    case .cooperative: "Co-operative"
    case .interdependent: "Interdependent"
    case .integrated: "Integrated"
    }
  }

  func label(_ label: Robustness.Label) -> String {
    switch label {
    case .fragile: "fragile"
    case .moderate: "moderately firm"
    case .firm: "firm"
    }
  }

  func verification(_ verification: Verification?) -> String {
    switch verification {
    case .assumed, nil: "assumed"
    case .customerSaid: "customer said"
    case .documented: "documented"
    case .disputed: "disputed"
    }
  }

  func renewal(_ renewal: Agreement.Renewal) -> String {
    switch renewal {
    case .automatic: "automatic"
    case .negotiate: "to be negotiated"
    case .tender: "by tender"
    }
  }

  func role(_ role: BuyingRole) -> String { role.rawValue }

  func accountStatus(_ status: AccountStatus) -> String? {
    switch status {
    case .key: nil
    case .candidate: "candidate"
    case .paused: "paused"
    case .former: "former account"
    }
  }

  func actionStatus(_ status: Action.Status) -> String {
    switch status {
    case .open: "open"
    case .done: "done"
    case .dropped: "dropped"
    }
  }

  /// Free words of the author, those that are understood written out.
  func objectiveStatus(_ status: String) -> String {
    switch status {
    case "on-track": "on track"
    case "at-risk": "at risk"
    default: status
    }
  }

  func edition(_ edition: Edition) -> String { "\(edition.name) edition" }

  /// Small numbers in words, as running text has them.
  func count(_ count: Int) -> String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve",
    ]
    return count < words.count ? words[count] : "\(count)"
  }

  func accounts(_ number: Int) -> String {
    number == 1 ? "one account" : "\(count(number)) accounts"
  }

  func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// `A`, `A and B`, `A, B and C`.
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Words {
  var none: String { "none" }

  func side(_ side: Side?) -> String {
    switch side {
    case .high: "high"
    case .low: "low"
    case nil: "undetermined"
    }
  }

  func critical(_ weight: String, isBelow: Bool) -> String {
    (isBelow ? "below " : "above ") + weight
  }
}

// Numbers and amounts.
extension Words {
  var million: String { say("M", "Mio.") }
  var thousand: String { say("k", "Tsd.") }

  /// A currency and how many of it: `€ k`, `Tsd. €`.
  func unit(_ currency: String, _ size: String) -> String {
    say("\(currency)\u{A0}\(size)", "\(size)\u{A0}\(currency)")
  }
}
