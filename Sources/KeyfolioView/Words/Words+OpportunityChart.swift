import KeyfolioAnalysis
import KeyfolioCharts

// What the chart of opportunities says.

extension Words {
  // MARK: Opportunities

  var opportunitiesChartLine: String { "opportunities by value and winnability, with their grades" }

  var opportunitiesChart: OpportunityQuadrant.Words {
    var words = OpportunityQuadrant.Words.english
    words.expected = "Expected contribution"
    words.expectedUnknown = "expected contribution unknown"
    words.worthNothing = "expected contribution 0"
    words.worthLess = "expected contribution below 0"
    return words
  }

  var opportunityQuarters: OpportunityQuadrant.Quarters {
    OpportunityQuadrant.Quarters(
      valuableAndWinnable: "A", valuable: "B · hard to win", winnable: "B · of less value",
      neither: "C")
  }

  func opportunitiesMeasure(_ currency: String) -> String {
    "Value by winnability, 0 to 10; area: contribution × probability, \(currency)"
  }

  /// `A`, or what a missing rating leaves of the grades.
  func grades(_ possible: [String]) -> String {
    possible.isEmpty ? unknown : possible.joined(separator: " or ")
  }

  func lacking(_ lacking: OpportunityGrade.Lacking) -> String {
    switch lacking {
    case .backer: "a backer"
    case .nextStep: "a dated next step"
    case .both: "a backer and a dated next step"
    }
  }

  /// `unsupported` counts those graded A that lack a backer or a dated next step, `grade` is
  /// that of the first, for where it is the only one.
  func opportunitiesTitle(
    best: Int, of all: Int, grade: String, worth: String?, unsupported: Int
  ) -> String {
    guard best > 0 else {
      return all == 1
        ? "The one opportunity is graded \(grade)" : "None of \(all) opportunities is graded A"
    }
    var text =
      all == 1
      ? "The one opportunity is graded A"
      : "\(best) of \(all) opportunities \(best == 1 ? "is" : "are") graded A"
    if let worth { text += " and expected to earn \(worth)" }
    guard unsupported > 0 else { return text }
    if best == 1 { return text + ", but it lacks a backer or a next step" }
    return text
      + (unsupported == 1
        ? "; 1 lacks a backer or a next step" : "; \(unsupported) lack a backer or a next step")
  }

  func opportunitiesDescription(
    open: Int, best: [String], unsupported: [String], unrated: Int, line: String
  ) -> String {
    var text = open == 1 ? "1 opportunity is open." : "\(open) opportunities are open."
    if !best.isEmpty {
      text += " Value and winnability of \(line) or more: \(list(best))."
    }
    if !unsupported.isEmpty {
      text += " Without a backer or a dated next step: \(list(unsupported))."
    }
    if unrated > 0 {
      text +=
        unrated == 1
        ? " The grade of 1 is open, as a rating is missing."
        : " The grades of \(unrated) are open, as ratings are missing."
    }
    return text
  }

  func opportunityTooltip(
    name: String, grade: String, expected: String?, lacking: String, close: String?,
    isOverdue: Bool
  ) -> String {
    var parts = ["\(name): grade \(grade)", "expected to earn \(expected ?? unknown)"]
    if !lacking.isEmpty { parts.append("lacks \(lacking)") }
    if let close {
      parts.append(isOverdue ? "should have closed on \(close)" : "closes by \(close)")
    }
    return parts.joined(separator: "; ")
  }
}
