import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore

// What the charts of strength and attractiveness say.

extension Words {
  // MARK: Strength, factor by factor

  var factorGapsLine: String {
    "where we win and lose against the best competitor, by success factor"
  }

  var factorGapsMeasure: String {
    say(
      "Weight × gap to the best competitor, in score points; ratings from 0 to 10",
      "Gewicht × Abstand zum besten Wettbewerber, in Punkten; Noten von 0 bis 10")
  }

  /// - Parameter reason: stands in place of the chart when there is nobody to compare with.
  func factorGaps(_ rival: String?, otherwise reason: String) -> FactorGaps.Words {
    var words = language == .german ? germanGaps : FactorGaps.Words.english
    words.verified = knownFromCustomer
    if let rival { words.total = say("Sum against \(rival)", "Summe gegen \(rival)") }
    words.empty = reason + "."
    return words
  }

  private var knownFromCustomer: String {
    say("known from the customer or documents", "vom Kunden oder durch Unterlagen belegt")
  }

  private var germanGaps: FactorGaps.Words {
    FactorGaps.Words(
      behind: "wir liegen zurück", ahead: "wir liegen vorn", verified: knownFromCustomer,
      assumed: "unsere Annahme", unrated: "nicht benotet",
      total: "Summe gegen den besten Wettbewerber", range: "noch möglich",
      columns: ["Erfolgsfaktor", "Abstand", "Gewicht", "Gewicht × Abstand", "Beleg"],
      unknown: "unbekannt", none: "–",
      onlyInTable: CountPhrase(
        one: "Ein weiterer Faktor steht nur in der Tabelle.",
        other: "# weitere Faktoren stehen nur in der Tabelle."),
      empty: "Noch ist kein Wettbewerber benotet, mit dem wir uns vergleichen könnten.")
  }

  /// What stands at the end of a bar.
  func gapReading(_ gap: String?, _ weight: String?) -> String {
    guard let weight else {
      return say("\(gap ?? "?"), no weight", "\(gap ?? "?"), ohne Gewicht")
    }
    return say("\(gap ?? "?") on \(weight)", "\(gap ?? "?") bei \(weight)")
  }

  func points(_ number: String) -> String {
    number == "1"
      ? say("1 point", "1 Punkt") : say("\(number) points", "\(number) Punkte")
  }

  func costsMost(_ factor: String, _ rival: String, points: String, weight: String)
    -> String
  {
    say(
      "“\(factor)” costs us most against \(rival): \(points) behind on \(weight) of the weight",
      "„\(factor)“ kostet uns gegen \(rival) am meisten: \(points) Rückstand bei \(weight) des "
        + "Gewichts")
  }

  func nowhereBehind(_ factor: String, _ rival: String, points: String, weight: String)
    -> String
  {
    say(
      "Nowhere behind \(rival); “\(factor)” helps us most: \(points) ahead on \(weight) of the weight",
      "Nirgends hinter \(rival); „\(factor)“ hilft uns am meisten: \(points) Vorsprung bei "
        + "\(weight) des Gewichts")
  }

  func levelEverywhere(_ factors: Int, _ rival: String) -> String {
    factors == 1
      ? say(
        "Level with \(rival) on the one factor that is rated",
        "Gleichauf mit \(rival) beim einzigen benoteten Faktor")
      : say(
        "Level with \(rival) on all \(factors) factors that are rated",
        "Gleichauf mit \(rival) bei allen \(factors) benoteten Faktoren")
  }

  func noGaps(_ rival: String) -> String {
    say(
      "No factor is rated for both us and \(rival) yet",
      "Noch ist kein Faktor für uns und für \(rival) benotet")
  }

  func gapCounts(ahead: Int, behind: Int, level: Int, unrated: Int) -> String {
    let all = ahead + behind + level + unrated
    var text = say(
      "Ahead on \(ahead) of \(all == 1 ? "1 factor" : "\(all) factors"), behind on \(behind)",
      "Vorn bei \(ahead) von \(all == 1 ? "1 Faktor" : "\(all) Faktoren"), zurück bei \(behind)")
    if level > 0 { text += say(", level on \(level)", ", gleichauf bei \(level)") }
    if unrated > 0 {
      text += say(
        "; \(unrated) \(unrated == 1 ? "is" : "are") not rated",
        "; \(unrated) \(unrated == 1 ? "ist" : "sind") nicht benotet")
    }
    return text + "."
  }

  func factorsKnown(_ factors: Int) -> String {
    factors == 1
      ? say("1 success factor is recorded.", "1 Erfolgsfaktor ist erfasst.")
      : say("\(factors) success factors are recorded.", "\(factors) Erfolgsfaktoren sind erfasst.")
  }

  func gapSum(_ points: String, isAhead: Bool, _ rival: String) -> String {
    points == "0"
      ? say(" In sum level with \(rival).", " In der Summe gleichauf mit \(rival).")
      : say(
        " In sum \(self.points(points)) \(isAhead ? "ahead of" : "behind") \(rival).",
        " In der Summe \(self.points(points)) \(isAhead ? "vor" : "hinter") \(rival).")
  }

  func gapSumOpen(_ range: String, _ rival: String) -> String {
    say(
      " Missing ratings leave the sum against \(rival) at \(range).",
      " Weil Noten fehlen, liegt die Summe gegen \(rival) bei \(range).")
  }

  // MARK: Attractiveness, criterion by criterion

  var scoreCompositionLine: String { "how the attractiveness score comes about, by criterion" }

  var scoreMeasure: String {
    say(
      "Weight × rating by criterion, in score points; ratings from 0 to 10",
      "Gewicht × Note je Kriterium, in Punkten; Noten von 0 bis 10")
  }

  var scoreComposition: ScoreComposition.Words {
    switch language {
    case .english:
      var words = ScoreComposition.Words.english
      words.verified = knownFromCustomer
      return words
    case .german:
      return ScoreComposition.Words(
        verified: knownFromCustomer, assumed: "unsere Annahme",
        allowance: "was das Gewicht zulässt", unrated: "nicht benotet", total: "Punkte",
        columns: ["Kriterium", "Note × Gewicht", "Punkte", "Höchstens", "Beleg"], none: "–",
        onlyInTable: CountPhrase(
          one: "Ein weiteres Kriterium hat seine Zeile nur in der Tabelle.",
          other: "# weitere Kriterien haben ihre Zeile nur in der Tabelle."),
        empty: "Das Portfolio hat noch keine gewichteten Kriterien.")
    }
  }

  func ratingTimesWeight(_ rating: String, _ weight: String, _ score: String) -> String {
    "\(rating) × \(weight) = \(score)"
  }

  func unratedTimesWeight(_ weight: String) -> String {
    say("not rated × \(weight)", "nicht benotet × \(weight)")
  }
  func highFrom(_ line: String) -> String { say("high from \(line)", "hoch ab \(line)") }
  func of(_ part: String, _ whole: String) -> String {
    say("\(part) of \(whole)", "\(part) von \(whole)")
  }

  func scoreTitle(_ total: String, side: Side?, line: String, isComplete: Bool) -> String {
    let verdict =
      switch (side, isComplete) {
      case (.high, true):
        say("attractive, with the line at \(line)", "attraktiv, die Linie liegt bei \(line)")
      case (.low, true):
        say(
          "less attractive, with the line at \(line)",
          "weniger attraktiv, die Linie liegt bei \(line)")
      case (.high, false):
        say(
          "attractive, whatever the missing ratings are",
          "attraktiv, wie auch immer die fehlenden Noten ausfallen")
      case (.low, false):
        say(
          "less attractive, whatever the missing ratings are",
          "weniger attraktiv, wie auch immer die fehlenden Noten ausfallen")
      case (nil, _):
        say(
          "missing ratings decide on which side of \(line) it lies",
          "fehlende Noten entscheiden, auf welcher Seite von \(line) der Kunde liegt")
      }
    return say("\(total) points: \(verdict)", "\(total) Punkten: \(verdict)")
  }

  func scoreDescription(
    rated: Int, of criteria: Int, most: (name: String, points: String)?, verified: String?
  ) -> String {
    var text = say(
      "\(rated) of \(criteria == 1 ? "1 criterion is" : "\(criteria) criteria are") rated.",
      "\(rated) von \(criteria == 1 ? "1 Kriterium" : "\(criteria) Kriterien") "
        + "\(rated == 1 ? "ist" : "sind") benotet.")
    if let most {
      text += say(
        " “\(most.name)” brings most: \(points(most.points)).",
        " „\(most.name)“ bringt am meisten: \(points(most.points)).")
    }
    if let verified {
      text += say(
        " \(verified) of the weight is known from the customer or from documents.",
        " \(verified) des Gewichts sind vom Kunden oder durch Unterlagen belegt.")
    }
    return text
  }
}
