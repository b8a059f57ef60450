import KeyfolioCharts

// What the chart of effort and potential says.

extension Words {
  // MARK: Effort and potential

  var effortChartLine: String { "accounts by their share of our hours and of the potential" }

  var effortMeasure: String {
    "Share of our hours by share of what the customers spend, per cent of the accounts shown"
  }

  func effortChart(multiple: String) -> EffortFit.Words {
    var words = EffortFit.Words.english
    words.effort = "Share of hours"
    words.multiple = "\(times(multiple)) its share"
    words.beyond = "more than \(times(multiple)) its share"
    words.notPlaced = CountPhrase(
      one: "The hours or the potential of # account are unknown.",
      other: "The hours or the potential of # accounts are unknown.")
    return words
  }

  private func times(_ multiple: String) -> String {
    multiple == "2" ? "twice" : "\(multiple) times"
  }

  func effortTitle(beyond: Int, of all: Int, multiple: String) -> String {
    let share = "more than \(times(multiple))"
    switch beyond {
    case 0: return "No account of \(all) gets \(share) its share of our hours"
    case 1: return "1 of \(all) accounts gets \(share) its share of our hours"
    default: return "\(beyond) of \(all) accounts get \(share) their share of our hours"
    }
  }

  /// One account within a sentence.
  func effortOf(_ name: String, effort: String, potential: String) -> String {
    "\(name) with \(effort) of the hours for \(potential) of the potential"
  }

  func effortDescription(
    accounts: Int, beyond: Int, multiple: String, largest: [String], unknown: Int
  ) -> String {
    var text = accounts == 1 ? "1 account is shown." : "\(accounts) accounts are shown."
    if !largest.isEmpty {
      text += " Furthest beyond \(times(multiple)) the share: \(list(largest))."
      if beyond > largest.count { text += " There are \(beyond) of them." }
    }
    if unknown > 0 {
      text +=
        unknown == 1
        ? " The hours or the potential of 1 more are unknown."
        : " The hours or the potential of \(unknown) more are unknown."
    }
    return text
  }

  func effortTooltip(
    name: String, category: String?, effort: String, potential: String, hours: String
  ) -> String {
    let start = category.map { "\(name), \($0)" } ?? name
    return "\(start): \(hours) hours a month, \(effort) of all; \(potential) of the potential"
  }
}
