import KeyfolioAnalysis
import KeyfolioCharts

// What the charts of position and portfolio say.

extension Words {
  // MARK: Portfolio matrix

  var matrixChart: String { "accounts by attractiveness and relative business strength" }

  var matrixMeasure: String {
    "Attractiveness by relative business strength; area: our sales within the customer’s spend"
  }

  /// How many of the accounts on the matrix lie in its best cell, and what they bring.
  func matrixTitle(_ count: Int, of plotted: Int, _ category: String, share: String?)
    -> String
  {
    switch (count, plotted) {
    case (_, 0): "No account can be placed on the matrix yet"
    case (0, 1): "The one account on the matrix is not \(category)"
    case (0, _): "None of \(plotted) accounts is \(category)"
    case (_, 1): "The one account on the matrix is \(category)"
    case (1, _): "1 of \(plotted) accounts is \(category)\(bringing(share, " and brings"))"
    default: "\(count) of \(plotted) accounts are \(category)\(bringing(share, " and bring"))"
    }
  }

  private func bringing(_ share: String?, _ verb: String) -> String {
    share.map { "\(verb) \($0) of sales" } ?? ""
  }

  /// What missing ratings leave of a score.
  func between(_ low: String, _ high: String) -> String { "\(low) to \(high)" }
}

extension Words {
  // MARK: Strength, factor by factor

  var factorGapsLine: String {
    "where we win and lose against the best competitor, by success factor"
  }

  var factorGapsMeasure: String {
    "Weight × gap to the best competitor, in score points; ratings from 0 to 10"
  }

  /// - Parameter reason: stands in place of the chart when there is nobody to compare with.
  func factorGaps(_ rival: String?, otherwise reason: String) -> FactorGaps.Words {
    var words = FactorGaps.Words.english
    words.verified = "known from the customer or documents"
    if let rival { words.total = "Sum against \(rival)" }
    words.empty = reason + "."
    return words
  }

  /// What stands at the end of a bar.
  func gapReading(_ gap: String?, _ weight: String?) -> String {
    guard let weight else { return "\(gap ?? "?"), no weight" }
    return "\(gap ?? "?") on \(weight)"
  }

  func points(_ number: String) -> String {
    number == "1" ? "1 point" : "\(number) points"
  }

  func costsMost(_ factor: String, _ rival: String, points: String, weight: String)
    -> String
  {
    "“\(factor)” costs us most against \(rival): \(points) behind on \(weight) of the weight"
  }

  func nowhereBehind(_ factor: String, _ rival: String, points: String, weight: String)
    -> String
  {
    "Nowhere behind \(rival); “\(factor)” helps us most: \(points) ahead on \(weight) of the weight"
  }

  func levelEverywhere(_ factors: Int, _ rival: String) -> String {
    factors == 1
      ? "Level with \(rival) on the one factor that is rated"
      : "Level with \(rival) on all \(factors) factors that are rated"
  }

  func noGaps(_ rival: String) -> String {
    "No factor is rated for both us and \(rival) yet"
  }

  func gapCounts(ahead: Int, behind: Int, level: Int, unrated: Int) -> String {
    let all = ahead + behind + level + unrated
    var text =
      "Ahead on \(ahead) of \(all == 1 ? "1 factor" : "\(all) factors"), behind on \(behind)"
    if level > 0 { text += ", level on \(level)" }
    if unrated > 0 { text += "; \(unrated) \(unrated == 1 ? "is" : "are") not rated" }
    return text + "."
  }

  func factorsKnown(_ factors: Int) -> String {
    factors == 1 ? "1 success factor is recorded." : "\(factors) success factors are recorded."
  }

  func gapSum(_ points: String, isAhead: Bool, _ rival: String) -> String {
    points == "0"
      ? " In sum level with \(rival)."
      : " In sum \(self.points(points)) \(isAhead ? "ahead of" : "behind") \(rival)."
  }

  func gapSumOpen(_ range: String, _ rival: String) -> String {
    " Missing ratings leave the sum against \(rival) at \(range)."
  }

  // MARK: Attractiveness, criterion by criterion

  var scoreCompositionLine: String { "how the attractiveness score comes about, by criterion" }

  var scoreMeasure: String { "Weight × rating by criterion, in score points; ratings from 0 to 10" }

  var scoreComposition: ScoreComposition.Words {
    var words = ScoreComposition.Words.english
    words.verified = "known from the customer or documents"
    return words
  }

  func ratingTimesWeight(_ rating: String, _ weight: String, _ score: String) -> String {
    "\(rating) × \(weight) = \(score)"
  }

  func unratedTimesWeight(_ weight: String) -> String { "not rated × \(weight)" }
  func highFrom(_ line: String) -> String { "high from \(line)" }
  func of(_ part: String, _ whole: String) -> String { "\(part) of \(whole)" }

  func scoreTitle(_ total: String, side: Side?, line: String, isComplete: Bool) -> String {
    let verdict =
      switch (side, isComplete) {
      case (.high, true): "attractive, with the line at \(line)"
      case (.low, true): "less attractive, with the line at \(line)"
      case (.high, false): "attractive, whatever the missing ratings are"
      case (.low, false): "less attractive, whatever the missing ratings are"
      case (nil, _): "missing ratings decide on which side of \(line) it lies"
      }
    return "\(total) points: \(verdict)"
  }

  func scoreDescription(
    rated: Int, of criteria: Int, most: (name: String, points: String)?, verified: String?
  ) -> String {
    var text = "\(rated) of \(criteria == 1 ? "1 criterion is" : "\(criteria) criteria are") rated."
    if let most { text += " “\(most.name)” brings most: \(points(most.points))." }
    if let verified {
      text += " \(verified) of the weight is known from the customer or from documents."
    }
    return text
  }

  // MARK: Glyph of the category

  var strategyGlyphLine: String { "the category as a small sign, to stand beside a name" }

  var strategyMeasure: String { "Attractiveness (upwards) by relative business strength (across)" }

  func isCategory(_ name: String, _ category: String) -> String { "\(name) is \(category)" }

  func mayBe(_ name: String, _ categories: [String]) -> String {
    "\(name) may be \(either(categories))"
  }

  /// `A`, `A or B`, `A, B or C`.
  func either(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " or " + last
  }

  /// How many cells are possible, and the two numbers that say why.
  func cellsOfFour(_ possible: Int, score: String?, ratio: String?) -> String {
    var parts: [String] = []
    if possible > 1 {
      parts.append(
        possible == 4
          ? "All 4 cells of the matrix are possible"
          : "\(possible) of the 4 cells of the matrix are possible")
    }
    if let score { parts.append("attractiveness \(score)") }
    if let ratio { parts.append("strength \(ratio) the best competitor’s") }
    if parts.isEmpty { parts.append("1 of the 4 cells of the matrix") }
    return capitalised(parts.joined(separator: ", ")) + "."
  }

  // MARK: Matrix by stage

  var stageMatrixLine: String { "accounts by attractiveness and stage of the relationship" }

  var stageMatrixMeasure: String {
    "Attractiveness by stage of the relationship, by evidence where there is some, else as "
      + "declared; our sales of the customer’s spend, latest period known"
  }

  var stageMatrix: StageMatrix.Words { StageMatrix.Words.english }

  func stageTotal(_ count: Int, _ sales: String?) -> String {
    (count == 1 ? "1 account" : "\(count) accounts") + (sales.map { ", \($0)" } ?? "")
  }

  /// How many of the attractive accounts are at the start, and what they spend elsewhere.
  func stageMatrixTitle(
    _ early: Int, of attractive: Int, basic: String, open: (amount: String, isAll: Bool)?
  ) -> String {
    func spending(_ verb: String) -> String {
      open.map { ", and \(verb) \($0.isAll ? "" : "at least ")\($0.amount) elsewhere" } ?? ""
    }
    return switch (early, attractive) {
    case (_, 0): "No attractive account has a known stage yet"
    case (0, 1): "The one attractive account is beyond \(basic)"
    case (0, _): "All \(attractive) attractive accounts are beyond \(basic)"
    case (_, 1): "The one attractive account is no further than \(basic)\(spending("spends"))"
    case (1, _):
      "1 of \(attractive) attractive accounts is no further than \(basic)\(spending("spends"))"
    default:
      "\(early) of \(attractive) attractive accounts are no further than \(basic)"
        + spending("spend")
    }
  }

  func stageMatrixDescription(
    _ count: Int, line: String, largest: [String], withoutStage: Int, undetermined: Int
  ) -> String {
    let accounts = count == 1 ? "1 account" : "\(count) accounts"
    var text = "\(accounts) by stage and attractiveness, divided at \(line)."
    if !largest.isEmpty { text += " The largest by sales: \(list(largest))." }
    if withoutStage > 0 {
      text += " The stage of \(stageTotal(withoutStage, nil)) is unknown."
    }
    if undetermined > 0 {
      text += " Missing ratings leave \(stageTotal(undetermined, nil)) undetermined."
    }
    return text
  }
}
